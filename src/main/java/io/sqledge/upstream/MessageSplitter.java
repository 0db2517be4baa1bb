package io.sqledge.upstream;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.buffer.Buffer;

/**
 * Finds the message boundaries in what the upstream sends: type byte, Int32 length (which counts itself), body.
 *
 * <p>DataRow and CopyData need no reading, so neighbours leave as one slice of the chunk they came in, and a large one
 * leaves piece by piece as it arrives. Every other message leaves whole.
 */
final class MessageSplitter {

    /** What an upstream server may send in one message; protocol messages other than rows stay far below. */
    static final int MAX_MESSAGE_LENGTH = 0x3fffffff;

    private static final int HEADER_LENGTH = 5;

    interface Output {
        /** A whole message, header included. */
        void message(char tag, Buffer bytes);

        /** Bytes of DataRow or CopyData messages: whole ones, or the next piece of one. */
        void rows(Buffer bytes);
    }

    private final Output output;
    private Buffer partial;
    private int rowBytesMissing;

    MessageSplitter(Output output) {
        this.output = output;
    }

    void accept(Buffer chunk) {
        Buffer bytes = chunk;
        if (partial != null) {
            bytes = partial.appendBuffer(chunk);
            partial = null;
        }
        int at = 0;
        int rowsFrom = -1;
        while (at < bytes.length()) {
            int available = bytes.length() - at;
            if (rowBytesMissing > 0) {
                rowsFrom = rowsFrom < 0 ? at : rowsFrom;
                int taken = Math.min(rowBytesMissing, available);
                rowBytesMissing -= taken;
                at += taken;
                continue;
            }
            if (available < HEADER_LENGTH) {
                break;
            }
            char tag = (char) (bytes.getByte(at) & 0xFF);
            int length = 1 + checkedLength(tag, bytes.getInt(at + 1));
            if (tag == 'D' || tag == 'd') {
                rowBytesMissing = length;
                continue;
            }
            if (available < length) {
                break;
            }
            rowsFrom = flushRows(bytes, rowsFrom, at);
            output.message(tag, bytes.slice(at, at + length));
            at += length;
        }
        flushRows(bytes, rowsFrom, at);
        if (at < bytes.length()) {
            // A copy: a slice would not grow.
            partial = bytes.getBuffer(at, bytes.length());
        }
    }

    private int flushRows(Buffer bytes, int from, int to) {
        if (from >= 0 && from < to) {
            output.rows(bytes.slice(from, to));
        }
        return -1;
    }

    private static int checkedLength(char tag, int length) {
        if (length < 4 || length > MAX_MESSAGE_LENGTH) {
            throw PgException.fatal(SqlState.PROTOCOL_VIOLATION,
                    "upstream sent a message of type " + (int) tag + " with invalid length " + length);
        }
        return length;
    }
}
