package io.sqledge.replication.apply;

import io.sqledge.replica.UnnamedFile;
import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import io.sqledge.replication.pgoutput.PgOutputDecoder;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Changes of a transaction that is too large for memory, in an {@link UnnamedFile} beside the database. Relations stay in memory.
 *
 * <pre>
 * Int32 number of the relation as this transaction met it | Int32 length | the message's bytes
 * </pre>
 *
 * <p>Filled by one thread, then read by another.
 */
final class SpilledChanges implements ChangeSet.Changes {

    private static final int BUFFER_BYTES = 256 * 1024;
    private static final int HEADER_BYTES = 2 * Integer.BYTES;

    private final Path directory;
    private final FileChannel file;
    private final List<SourceRelation> relations = new ArrayList<>();
    private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER_BYTES);
    private long length;
    private long count;

    /** @throws io.sqledge.error.PgException 53100 or 58030, as from everything here that reads or writes */
    SpilledChanges(Path directory) {
        this.directory = directory;
        try {
            file = UnnamedFile.create(directory);
        } catch (IOException e) {
            throw UnnamedFile.explain(e, directory);
        }
    }

    void append(Change change) {
        int raw = change.raw().remaining();
        if (unwritten.remaining() < HEADER_BYTES + raw) {
            flush();
        }
        ByteBuffer header = unwritten.remaining() < HEADER_BYTES + raw ? ByteBuffer.allocate(HEADER_BYTES + raw) : unwritten;
        header.putInt(number(change.relation())).putInt(raw).put(change.raw().duplicate());
        if (header != unwritten) {
            write(header.flip());
        }
        count++;
    }

    /** One after the other describes a relation, seldom: the last is the likely one. */
    private int number(SourceRelation relation) {
        for (int i = relations.size() - 1; i >= 0; i--) {
            if (relations.get(i) == relation) {
                return i;
            }
        }
        relations.add(relation);
        return relations.size() - 1;
    }

    private void flush() {
        write(unwritten.flip());
        unwritten.clear();
    }

    private void write(ByteBuffer bytes) {
        try {
            length = UnnamedFile.write(file, bytes, length);
        } catch (IOException e) {
            throw UnnamedFile.explain(e, directory);
        }
    }

    /** Nothing is appended any more. */
    SpilledChanges complete() {
        flush();
        return this;
    }

    @Override
    public Iterator<Change> iterator() {
        return new Reader();
    }

    private final class Reader implements Iterator<Change> {

        private ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
        private long readTo;
        private long given;

        @Override
        public boolean hasNext() {
            return given < count;
        }

        @Override
        public Change next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            require(HEADER_BYTES);
            SourceRelation relation = relations.get(buffer.getInt());
            int size = buffer.getInt();
            require(size);
            // A copy: what is applied may outlive the buffer.
            byte[] bytes = new byte[size];
            buffer.get(bytes);
            given++;
            PgOutputMessage message = PgOutputDecoder.decode(ByteBuffer.wrap(bytes));
            if (message instanceof PgOutputMessage.Truncate truncate) {
                message = new PgOutputMessage.Truncate(List.of(relation.description().oid()), truncate.options());
            }
            return new Change(relation, message, ByteBuffer.wrap(bytes));
        }

        private void require(int size) {
            if (buffer.remaining() >= size) {
                return;
            }
            ByteBuffer larger = ByteBuffer.allocate(Math.max(BUFFER_BYTES, size)).put(buffer);
            larger.limit((int) Math.min(larger.capacity(), larger.position() + length - readTo));
            try {
                int wanted = larger.remaining();
                UnnamedFile.read(file, larger, readTo);
                readTo += wanted;
            } catch (IOException e) {
                throw UnnamedFile.explain(e, directory);
            }
            buffer = larger.flip();
        }
    }

    @Override
    public void close() {
        UnnamedFile.closeQuietly(file);
    }
}
