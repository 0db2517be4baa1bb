package io.sqledge.replica;

import io.sqledge.pgtype.ByteBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects encoded rows in blocks of about {@value #BLOCK_BYTES} bytes. One block stays in memory; with a second one all go
 * to an {@link UnnamedFile} beside the database. Memory stays flat whatever the number of rows. Filled by one reader thread.
 *
 * <pre>
 * block in the file:  the rows' bytes | for each row Int32: where it ends, from the start of the block
 * </pre>
 */
final class SpoolBuilder {

    static final int BLOCK_BYTES = 256 * 1024;

    /** The result is larger than the limit: the statement is relayed. */
    static final class OverflowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OverflowException() {
            super("result larger than SQLEDGE_SPOOL_LIMIT", null, false, false);
        }
    }

    /**
     * Where a block is in the file.
     *
     * @param length bytes of the rows, without their ends
     */
    record Block(long start, int length, int rows) { }

    private final Path directory;
    private final long limit;
    private final ByteBuilder memory = new ByteBuilder(4096);
    /** Where each row in {@code memory} ends. */
    private int[] ends = new int[64];
    private int rows;
    private FileChannel file;
    private long fileLength;
    private long rowsBefore;
    private final List<Block> blocks = new ArrayList<>();

    SpoolBuilder(Path directory, long limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /** Where the next row is to be appended. */
    ByteBuilder buffer() {
        return memory;
    }

    /** A row was appended to {@link #buffer}. */
    void rowDone() {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, rows * 2);
        }
        ends[rows++] = memory.length();
        if (fileLength + memory.length() > limit) {
            throw new OverflowException();
        }
        if (memory.length() > BLOCK_BYTES) {
            spill();
        }
    }

    private void spill() {
        try {
            if (file == null) {
                file = UnnamedFile.create(directory);
            }
            blocks.add(new Block(fileLength, memory.length(), rows));
            append(ByteBuffer.wrap(memory.bytes(), 0, memory.length()));
            ByteBuffer table = ByteBuffer.allocate(rows * Integer.BYTES);
            table.asIntBuffer().put(ends, 0, rows);
            append(table);
            memory.truncate(0);
            rowsBefore += rows;
            rows = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(ByteBuffer bytes) throws IOException {
        fileLength = UnnamedFile.write(file, bytes, fileLength);
    }

    /** Gives the file back, when the result is not wanted. Idempotent. */
    void discard() {
        if (file != null) {
            UnnamedFile.closeQuietly(file);
            file = null;
        }
    }

    /** The result; from now on the spool owns the file. */
    RowSpool finish() {
        if (file != null && rows > 0) {
            spill();
        }
        return new BlockSpool(file, blocks, rowsBefore + rows, file == null ? memory.bytes() : new byte[0],
                file == null ? Arrays.copyOf(ends, rows) : new int[0]);
    }
}
