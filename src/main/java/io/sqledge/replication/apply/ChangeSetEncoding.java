package io.sqledge.replication.apply;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replication.apply.ChangeSet.Change;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * A change set as bytes that stand by themselves: to be recorded, or sent to where the upstream is not asked. In chunks, since a
 * transaction may be larger than memory; they are read in their order. Numbers are big-endian.
 *
 * <pre>
 * Int32 magic "SQCS" | Int8 version | Int8 flags (1: the last chunk) | Int32 number of the chunk, from 0
 * Int32 timeline | Int64 commit LSN | Int64 end LSN | Int64 commit time, microseconds since 2000-01-01 UTC
 * Int32 length | {@link ChangeEntries}, which go on from chunk to chunk | Int32 CRC-32C of all before it
 * </pre>
 */
public final class ChangeSetEncoding {

    /** Raised with any change of these bytes; each version is read for as long as files or queues may hold it. */
    public static final int VERSION = 1;

    /** Of entries; an entry that is longer has a chunk of its own. */
    static final int CHUNK_BYTES = 256 * 1024;

    private static final int MAGIC = 'S' << 24 | 'Q' << 16 | 'C' << 8 | 'S';
    private static final int LAST = 1;
    private static final int HEADER_BYTES = 4 + 1 + 1 + 4 + 4 + 3 * Long.BYTES + 4;

    private ChangeSetEncoding() { }

    /** @param chunks given each chunk, from position to limit, its owner from then on; at least one */
    public static void encode(ChangeSet changeSet, Consumer<ByteBuffer> chunks) {
        ChangeEntries.Writer entries = new ChangeEntries.Writer();
        ByteBuffer chunk = begin(changeSet, 0, CHUNK_BYTES);
        int number = 0;
        for (Change change : changeSet.changes()) {
            int size = entries.size(change);
            if (chunk.remaining() - Integer.BYTES < size) {
                if (chunk.position() > HEADER_BYTES) {
                    chunks.accept(end(chunk, false));
                    number++;
                }
                chunk = begin(changeSet, number, Math.max(CHUNK_BYTES, size));
            }
            entries.put(change, chunk);
        }
        chunks.accept(end(chunk, true));
    }

    private static ByteBuffer begin(ChangeSet changeSet, int number, int room) {
        return ByteBuffer.allocate(HEADER_BYTES + room + Integer.BYTES).putInt(MAGIC).put((byte) VERSION).put((byte) 0).putInt(number)
                .putInt(changeSet.timeline()).putLong(changeSet.commitLsn().value()).putLong(changeSet.endLsn().value())
                .putLong(changeSet.commitTimeMicros()).putInt(0);
    }

    private static ByteBuffer end(ByteBuffer chunk, boolean last) {
        chunk.put(Integer.BYTES + 1, (byte) (last ? LAST : 0));
        chunk.putInt(HEADER_BYTES - Integer.BYTES, chunk.position() - HEADER_BYTES);
        chunk.putInt(checksum(chunk, chunk.position()));
        return chunk.flip();
    }

    private static int checksum(ByteBuffer chunk, int length) {
        CRC32C crc = new CRC32C();
        crc.update(chunk.duplicate().position(0).limit(length));
        return (int) crc.getValue();
    }

    /** From chunks to change sets: keeps what of a transaction has come so far. One thread. */
    public static final class Decoder implements AutoCloseable {

        private final Path directory;
        private CollectedChanges changes;
        private ChangeEntries.Reader entries;
        private Transaction transaction;
        private int next;
        private long bytes;

        private record Transaction(int timeline, Lsn commitLsn, Lsn endLsn, long commitTimeMicros) { }

        /** @param directory where a large transaction's file is made */
        public Decoder(Path directory) {
            this.directory = directory;
        }

        /**
         * @param chunk from position to limit
         * @return the transaction that this chunk ends, or null
         * @throws PgException 0A000 for a later version; XX001 for anything else that {@link #encode} did not give in this order. What came
         *     of the transaction is then forgotten: its first chunk is the next one.
         */
        public ChangeSet add(ByteBuffer chunk) {
            boolean sound = false;
            try {
                ChangeSet complete = decode(chunk.slice());
                sound = true;
                return complete;
            } finally {
                if (!sound) {
                    close();
                }
            }
        }

        private ChangeSet decode(ByteBuffer chunk) {
            int length = chunk.remaining() - HEADER_BYTES - Integer.BYTES;
            if (length < 0 || chunk.getInt() != MAGIC) {
                throw ChangeEntries.damaged("no chunk of one");
            }
            int version = chunk.get();
            if (version != VERSION) {
                throw PgException.error(SqlState.FEATURE_NOT_SUPPORTED, "version " + version + " of change sets is not known")
                        .hint("Run the version of SQLedge that wrote it, or a later one.");
            }
            if (checksum(chunk, HEADER_BYTES + length) != chunk.getInt(HEADER_BYTES + length)) {
                throw ChangeEntries.damaged("wrong checksum");
            }
            boolean last = (chunk.get() & LAST) != 0;
            int number = chunk.getInt();
            Transaction of = new Transaction(chunk.getInt(), new Lsn(chunk.getLong()), new Lsn(chunk.getLong()), chunk.getLong());
            if (number == 0) {
                close();
                changes = new CollectedChanges(directory);
                entries = new ChangeEntries.Reader();
                transaction = of;
            }
            if (number != next || !of.equals(transaction) || chunk.getInt() != length) {
                throw ChangeEntries.damaged("chunk " + number + " of " + of.commitLsn() + " where " + next + " belongs");
            }
            next++;
            bytes += length;
            chunk.limit(HEADER_BYTES + length);
            while (chunk.hasRemaining()) {
                Change change = entries.read(chunk);
                if (change != null) {
                    changes.add(change);
                }
            }
            if (!last) {
                return null;
            }
            ChangeSet complete = new ChangeSet(of.timeline(), of.commitLsn(), of.endLsn(), of.commitTimeMicros(), changes.complete(), bytes);
            changes = null;
            close();
            return complete;
        }

        /** Forgets what is not complete. */
        @Override
        public void close() {
            if (changes != null) {
                changes.close();
            }
            changes = null;
            entries = null;
            transaction = null;
            next = 0;
            bytes = 0;
        }
    }
}
