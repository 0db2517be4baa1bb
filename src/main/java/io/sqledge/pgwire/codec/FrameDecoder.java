package io.sqledge.pgwire.codec;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.Frame;
import io.vertx.core.buffer.Buffer;

/**
 * Cuts a stream of bytes into whole messages: one type byte, an Int32 length that counts itself, the body. Before start-up
 * there is no type byte. Not safe for several threads.
 */
public final class FrameDecoder {

    /** MaxAllocSize: what Postgres takes for the largest messages. */
    static final int MAX_LARGE = 0x3FFFFFFF;
    /** PQ_SMALL_MESSAGE_LIMIT: for messages that never need more. */
    static final int MAX_SMALL = 10_000;
    /** MAX_STARTUP_PACKET_LENGTH. */
    static final int MAX_STARTUP = 10_000;

    private final int mostBytes;
    private Buffer pending = Buffer.buffer();
    private int at;

    /** @param mostBytes of one message, as its length says */
    public FrameDecoder(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @param bytes the decoder's from now on */
    public void add(Buffer bytes) {
        if (at == pending.length()) {
            pending = bytes;
            at = 0;
            return;
        }
        if (at > pendingBytes()) {
            // Only when less is left than was given out: a large message arriving in many chunks is not copied for each.
            pending = pending.getBuffer(at, pending.length());
            at = 0;
        }
        pending.appendBuffer(bytes);
    }

    /** Bytes received and not yet given out. */
    public int pendingBytes() {
        return pending.length() - at;
    }

    /**
     * The body of a start-up packet, without its length, or null while it is incomplete.
     *
     * @throws PgException 08P01 for an impossible length
     */
    public Buffer nextStartup() {
        if (pendingBytes() < 4) {
            return null;
        }
        int length = pending.getInt(at);
        if (length < 8 || length > MAX_STARTUP) {
            throw PgException.fatal(SqlState.PROTOCOL_VIOLATION, "invalid length of startup packet");
        }
        if (pendingBytes() < length) {
            return null;
        }
        Buffer body = pending.getBuffer(at + 4, at + length);
        at += length;
        return body;
    }

    /**
     * The next message, or null while it is incomplete.
     *
     * @throws PgException 08P01 for an unknown type or an impossible length, 54000 for one beyond the limit; the connection
     *     can't go on
     */
    public Frame next() {
        if (pendingBytes() < 1) {
            return null;
        }
        char tag = (char) (pending.getByte(at) & 0xFF);
        int most = limit(tag);
        if (pendingBytes() < Frame.HEADER_LENGTH) {
            return null;
        }
        int length = pending.getInt(at + 1);
        if (length < 4 || length > most) {
            throw PgException.fatal(SqlState.PROTOCOL_VIOLATION, "invalid message length");
        }
        if (length > mostBytes) {
            // Before it is there: it would be held in memory as a whole.
            throw PgException.fatal(SqlState.PROGRAM_LIMIT_EXCEEDED, "message of " + length + " bytes exceeds the limit of "
                    + mostBytes).hint("Send less at a time, or raise SQLEDGE_MAX_MESSAGE_SIZE.");
        }
        if (pendingBytes() < 1 + length) {
            return null;
        }
        Frame frame = new Frame(pending.getBuffer(at, at + 1 + length));
        at += 1 + length;
        return frame;
    }

    private static int limit(char tag) {
        return switch (tag) {
            case 'Q', 'P', 'B', 'F', 'd' -> MAX_LARGE;
            case 'C', 'D', 'E', 'H', 'S', 'X', 'c', 'f', 'p' -> MAX_SMALL;
            default -> throw PgException.fatal(SqlState.PROTOCOL_VIOLATION, "invalid frontend message type " + (int) tag);
        };
    }
}
