package io.sqledge.replication.apply;

import io.sqledge.replica.UnnamedFile;
import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Changes of a transaction that is too large for memory, as {@link ChangeEntries} in an {@link UnnamedFile} beside the database.
 * Filled by one thread, then read by another.
 */
final class SpilledChanges implements ChangeSet.Changes {

    private static final int BUFFER_BYTES = 256 * 1024;

    private final Path directory;
    private final FileChannel file;
    private final ChangeEntries.Writer entries = new ChangeEntries.Writer();
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
        int size = entries.size(change);
        if (unwritten.remaining() < size) {
            flush();
        }
        if (unwritten.remaining() < size) {
            ByteBuffer large = ByteBuffer.allocate(size);
            entries.put(change, large);
            write(large.flip());
        } else {
            entries.put(change, unwritten);
        }
        count++;
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
    public Collection<SourceRelation> relations() {
        return entries.relations();
    }

    @Override
    public Iterator<Change> iterator() {
        return new FileReader();
    }

    private final class FileReader implements Iterator<Change> {

        private final ChangeEntries.Reader reader = new ChangeEntries.Reader(entries);
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
            Change change = null;
            while (change == null) {
                int size = ChangeEntries.Reader.size(buffer);
                if (size == ChangeEntries.UNKNOWN || size > buffer.remaining()) {
                    fill(size);
                } else {
                    change = reader.read(buffer);
                }
            }
            given++;
            return change;
        }

        private void fill(int size) {
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
