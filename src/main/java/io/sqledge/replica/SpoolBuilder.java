package io.sqledge.replica;

import io.sqledge.pgtype.ByteBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Collects encoded rows: up to {@value #MEMORY_BYTES} bytes in memory, beyond that in a temporary file beside the database,
 * which has no name any more once it is open. Filled by one reader thread.
 */
final class SpoolBuilder {

    static final int MEMORY_BYTES = 256 * 1024;

    /** The result is larger than the limit: the statement is relayed. */
    static final class OverflowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OverflowException() {
            super("result larger than SQLEDGE_SPOOL_LIMIT", null, false, false);
        }
    }

    private final Path directory;
    private final long limit;
    private final ByteBuilder memory = new ByteBuilder(4096);
    private FileChannel file;
    private long fileLength;
    private long rows;
    /** Where each row ends; a row in the file ends at {@code end + bytes spilled before it}. */
    private long[] ends = new long[64];

    SpoolBuilder(Path directory, long limit) {
        this.directory = directory;
        this.limit = limit;
    }

    ByteBuilder buffer() {
        return memory;
    }

    /** A row was appended to {@link #buffer}. */
    void rowDone() {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[(int) rows++] = fileLength + memory.length();
        if (fileLength + memory.length() > limit) {
            discard();
            throw new OverflowException();
        }
        if (memory.length() > MEMORY_BYTES) {
            spill();
        }
    }

    private void spill() {
        try {
            if (file == null) {
                Path path = Files.createTempFile(directory, "sqledge-spool", ".tmp");
                file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer bytes = ByteBuffer.wrap(memory.bytes(), 0, memory.length());
            while (bytes.hasRemaining()) {
                fileLength += file.write(bytes, fileLength);
            }
            memory.truncate(0);
        } catch (IOException e) {
            discard();
            throw new UncheckedIOException(e);
        }
    }

    void discard() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException ignored) {
                // Nothing is lost with a temporary file.
            }
            file = null;
        }
    }

    RowSpool finish() {
        if (file != null) {
            spill();
        }
        return new Spool(file, file == null ? memory.bytes() : null, ends, rows);
    }

    private static final class Spool implements RowSpool {

        private final FileChannel file;
        private byte[] memory;
        private final long[] ends;
        private final long rows;
        private long taken;

        Spool(FileChannel file, byte[] memory, long[] ends, long rows) {
            this.file = file;
            this.memory = memory;
            this.ends = ends;
            this.rows = rows;
        }

        @Override
        public long rowCount() {
            return rows;
        }

        @Override
        public long remaining() {
            return rows - taken;
        }

        @Override
        public boolean inMemory() {
            return file == null;
        }

        @Override
        public Chunk next(long maxRows, int maxBytes) {
            long start = taken == 0 ? 0 : ends[(int) taken - 1];
            long last = taken;
            while (last < rows && last - taken < maxRows && (last == taken || ends[(int) last - 1] - start < maxBytes)) {
                last++;
            }
            int length = last == taken ? 0 : Math.toIntExact(ends[(int) last - 1] - start);
            byte[] bytes = file == null ? Arrays.copyOfRange(memory, (int) start, (int) start + length) : read(start, length);
            Chunk chunk = new Chunk(bytes, length, last - taken);
            taken = last;
            return chunk;
        }

        private byte[] read(long start, int length) {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            try {
                while (buffer.hasRemaining() && file.read(buffer, start + buffer.position()) >= 0) {
                    // Until the chunk is whole.
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return buffer.array();
        }

        @Override
        public void close() {
            memory = new byte[0];
            if (file != null) {
                try {
                    file.close();
                } catch (IOException ignored) {
                    // Nothing is lost with a temporary file.
                }
            }
        }
    }
}
