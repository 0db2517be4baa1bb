package io.sqledge.replication.pgoutput;

import io.sqledge.pgtype.ByteBuilder;
import io.sqledge.pgtype.Lsn;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes pgoutput messages as the server does, for tests. */
public final class StreamBytes {

    /** In a tuple: the value is an unchanged TOASTed one. */
    public static final String UNCHANGED = new String("unchanged");

    private StreamBytes() { }

    private static ByteBuilder message(char tag) {
        return new ByteBuilder(64).put(tag);
    }

    private static ByteBuffer done(ByteBuilder out) {
        return ByteBuffer.wrap(out.toByteArray());
    }

    private static void string(ByteBuilder out, String text) {
        out.put(text.getBytes(StandardCharsets.UTF_8)).put(0);
    }

    public static ByteBuffer begin(String commitLsn) {
        return done(message('B').putLong(Lsn.parse(commitLsn).value()).putLong(1_000_000).putInt(77));
    }

    public static ByteBuffer commit(String commitLsn, String endLsn) {
        return done(message('C').put(0).putLong(Lsn.parse(commitLsn).value()).putLong(Lsn.parse(endLsn).value())
                .putLong(1_000_000));
    }

    public static ByteBuffer streamStart(int xid, boolean first) {
        return done(message('S').putInt(xid).put(first ? 1 : 0));
    }

    public static ByteBuffer streamStop() {
        return done(message('E'));
    }

    public static ByteBuffer streamCommit(int xid, String commitLsn, String endLsn) {
        return done(message('c').putInt(xid).put(0).putLong(Lsn.parse(commitLsn).value()).putLong(Lsn.parse(endLsn).value())
                .putLong(1_000_000));
    }

    public static ByteBuffer streamAbort(int xid, int subXid) {
        return done(message('A').putInt(xid).putInt(subXid));
    }

    /** The message as it is in a block. */
    public static ByteBuffer by(int xid, ByteBuffer message) {
        ByteBuffer in = message.duplicate();
        ByteBuffer out = ByteBuffer.allocate(in.remaining() + Integer.BYTES).put(in.get()).putInt(xid).put(in);
        return out.flip();
    }

    public record SentColumn(String name, boolean key, int typeOid) { }

    public static ByteBuffer relation(int oid, String name, char identity, SentColumn... columns) {
        ByteBuilder out = message('R').putInt(oid);
        string(out, "public");
        string(out, name);
        out.put(identity).putShort(columns.length);
        for (SentColumn column : columns) {
            out.put(column.key() ? 1 : 0);
            string(out, column.name());
            out.putInt(column.typeOid()).putInt(-1);
        }
        return done(out);
    }

    public static ByteBuffer insert(int oid, String... row) {
        ByteBuilder out = message('I').putInt(oid);
        tuple(out, 'N', row);
        return done(out);
    }

    /** @param part K, O or 0 for none */
    public static ByteBuffer update(int oid, char part, String[] old, String... row) {
        ByteBuilder out = message('U').putInt(oid);
        if (part != 0) {
            tuple(out, part, old);
        }
        tuple(out, 'N', row);
        return done(out);
    }

    public static ByteBuffer delete(int oid, char part, String... old) {
        ByteBuilder out = message('D').putInt(oid);
        tuple(out, part, old);
        return done(out);
    }

    public static ByteBuffer truncate(int... oids) {
        ByteBuilder out = message('T').putInt(oids.length).put(0);
        for (int oid : oids) {
            out.putInt(oid);
        }
        return done(out);
    }

    private static void tuple(ByteBuilder out, char part, String[] values) {
        out.put(part).putShort(values.length);
        for (String value : values) {
            if (value == null) {
                out.put('n');
            } else if (value == UNCHANGED) {
                out.put('u');
            } else {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                out.put('t').putInt(bytes.length).put(bytes);
            }
        }
    }
}
