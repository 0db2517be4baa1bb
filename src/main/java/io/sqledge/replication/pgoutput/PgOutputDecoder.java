package io.sqledge.replication.pgoutput;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replication.pgoutput.PgOutputMessage.RelationColumn;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** From a message's bytes to the message: a pure function. Unknown input is an error, never skipped. */
public final class PgOutputDecoder {

    private PgOutputDecoder() { }

    /**
     * @param bytes one whole message, backed by an array; read from position to limit, and the message may keep the array
     * @throws PgException 08P01 for anything that protocol version 2 does not define
     */
    public static PgOutputMessage decode(ByteBuffer bytes) {
        ByteBuffer in = bytes.duplicate();
        char tag = 0;
        try {
            tag = (char) in.get();
            PgOutputMessage message = switch (tag) {
                case 'B' -> new PgOutputMessage.Begin(lsn(in), in.getLong(), in.getInt());
                case 'C' -> commit(in);
                case 'O' -> new PgOutputMessage.Origin(lsn(in), string(in));
                case 'R' -> relation(in);
                case 'Y' -> new PgOutputMessage.Type(in.getInt(), string(in), string(in));
                case 'I' -> insert(in);
                case 'U' -> update(in);
                case 'D' -> delete(in);
                case 'T' -> truncate(in);
                case 'M' -> logicalMessage(in);
                case 'S' -> new PgOutputMessage.StreamStart(in.getInt(), (in.get() & 1) != 0);
                case 'E' -> new PgOutputMessage.StreamStop();
                case 'c' -> streamCommit(in);
                case 'A' -> new PgOutputMessage.StreamAbort(in.getInt(), in.getInt());
                default -> throw malformed("unknown message type " + tag);
            };
            if (in.hasRemaining()) {
                throw malformed(in.remaining() + " bytes after message " + tag);
            }
            return message;
        } catch (BufferUnderflowException e) {
            throw malformed("message " + tag + " is too short");
        }
    }

    /**
     * Takes the xid out of a message between Stream Start and Stream Stop. What remains, in the same array, is the message as it is
     * outside of such a block.
     *
     * @param bytes one whole message, backed by an array that may be changed; its position moves on to what remains
     * @return the xid of the transaction or subtransaction that made the change; 0 for a message that has none
     * @throws PgException 08P01 when it is too short
     */
    public static int takeXid(ByteBuffer bytes) {
        int at = bytes.position();
        if (!bytes.hasRemaining() || "RYIUDTM".indexOf(bytes.get(at)) < 0) {
            return 0;
        }
        if (bytes.remaining() < 1 + Integer.BYTES) {
            throw malformed("message " + (char) bytes.get(at) + " is too short");
        }
        int xid = bytes.getInt(at + 1);
        bytes.put(at + Integer.BYTES, bytes.get(at));
        bytes.position(at + Integer.BYTES);
        return xid;
    }

    private static PgException malformed(String what) {
        return PgException.error(SqlState.PROTOCOL_VIOLATION, "malformed pgoutput stream: " + what);
    }

    private static Lsn lsn(ByteBuffer in) {
        return new Lsn(in.getLong());
    }

    private static PgOutputMessage commit(ByteBuffer in) {
        in.get();
        return new PgOutputMessage.Commit(lsn(in), lsn(in), in.getLong());
    }

    private static PgOutputMessage streamCommit(ByteBuffer in) {
        int xid = in.getInt();
        in.get();
        return new PgOutputMessage.StreamCommit(xid, lsn(in), lsn(in), in.getLong());
    }

    private static PgOutputMessage relation(ByteBuffer in) {
        int oid = in.getInt();
        String schema = string(in);
        String name = string(in);
        char identity = (char) in.get();
        int count = count(in, Short.toUnsignedInt(in.getShort()), 10);
        List<RelationColumn> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean key = (in.get() & 1) != 0;
            columns.add(new RelationColumn(key, string(in), in.getInt(), in.getInt()));
        }
        return new PgOutputMessage.Relation(oid, schema.isEmpty() ? "pg_catalog" : schema, name, identity, columns);
    }

    private static PgOutputMessage insert(ByteBuffer in) {
        int oid = in.getInt();
        expect(in, 'N');
        return new PgOutputMessage.Insert(oid, tuple(in));
    }

    private static PgOutputMessage update(ByteBuffer in) {
        int oid = in.getInt();
        Tuple key = null;
        Tuple old = null;
        char part = (char) in.get();
        if (part == 'K') {
            key = tuple(in);
            part = (char) in.get();
        } else if (part == 'O') {
            old = tuple(in);
            part = (char) in.get();
        }
        if (part != 'N') {
            throw malformed("tuple " + part + " where N belongs");
        }
        return new PgOutputMessage.Update(oid, key, old, tuple(in));
    }

    private static PgOutputMessage delete(ByteBuffer in) {
        int oid = in.getInt();
        char part = (char) in.get();
        return switch (part) {
            case 'K' -> new PgOutputMessage.Delete(oid, tuple(in), null);
            case 'O' -> new PgOutputMessage.Delete(oid, null, tuple(in));
            default -> throw malformed("tuple " + part + " where K or O belongs");
        };
    }

    private static PgOutputMessage truncate(ByteBuffer in) {
        int count = in.getInt();
        int options = in.get();
        count(in, count, 4);
        List<Integer> oids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            oids.add(in.getInt());
        }
        return new PgOutputMessage.Truncate(oids, options);
    }

    private static PgOutputMessage logicalMessage(ByteBuffer in) {
        boolean transactional = (in.get() & 1) != 0;
        Lsn lsn = lsn(in);
        String prefix = string(in);
        int length = count(in, in.getInt(), 1);
        in.position(in.position() + length);
        return new PgOutputMessage.LogicalMessage(transactional, lsn, prefix);
    }

    private static Tuple tuple(ByteBuffer in) {
        int count = count(in, Short.toUnsignedInt(in.getShort()), 1);
        List<Tuple.Value> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            char kind = (char) in.get();
            values.add(switch (kind) {
                case 'n' -> Tuple.Absent.NULL;
                case 'u' -> Tuple.Absent.UNCHANGED;
                case 't' -> text(in);
                // 'b' comes only with the option binary, which is never asked for.
                default -> throw malformed("tuple value of kind " + kind);
            });
        }
        return new Tuple(values);
    }

    private static Tuple.Value text(ByteBuffer in) {
        int length = count(in, in.getInt(), 1);
        Tuple.Text text = new Tuple.Text(in.array(), in.arrayOffset() + in.position(), length);
        in.position(in.position() + length);
        return text;
    }

    private static void expect(ByteBuffer in, char part) {
        char found = (char) in.get();
        if (found != part) {
            throw malformed("tuple " + found + " where " + part + " belongs");
        }
    }

    /** A count is checked against the bytes left before anything is allocated. */
    private static int count(ByteBuffer in, int count, int leastBytesEach) {
        if (count < 0 || (long) count * leastBytesEach > in.remaining()) {
            throw malformed("count " + count + " with " + in.remaining() + " bytes left");
        }
        return count;
    }

    private static String string(ByteBuffer in) {
        int start = in.position();
        while (in.get() != 0) {
            // To the terminating zero.
        }
        return new String(in.array(), in.arrayOffset() + start, in.position() - 1 - start, StandardCharsets.UTF_8);
    }
}
