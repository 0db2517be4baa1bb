package io.sqledge.replica;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;

/** Hands out the rows that {@link SpoolBuilder} collected, one block in memory at a time. One thread at a time. */
final class BlockSpool implements RowSpool {

    private final FileChannel file;
    private final List<SpoolBuilder.Block> blocks;
    private final long rowCount;
    private int nextBlock;
    private long takenBefore;
    /** The block in memory: its bytes, where its rows end, and how many of them are taken. */
    private byte[] bytes;
    private int[] ends;
    private int taken;

    /** @param file null when {@code bytes} and {@code ends} are all there is */
    BlockSpool(FileChannel file, List<SpoolBuilder.Block> blocks, long rowCount, byte[] bytes, int[] ends) {
        this.file = file;
        this.blocks = blocks;
        this.rowCount = rowCount;
        this.bytes = bytes;
        this.ends = ends;
    }

    @Override
    public long rowCount() {
        return rowCount;
    }

    @Override
    public long remaining() {
        return rowCount - takenBefore - taken;
    }

    @Override
    public boolean inMemory() {
        return file == null;
    }

    @Override
    public Chunk next(long maxRows, int maxBytes) {
        if (taken == ends.length && nextBlock < blocks.size()) {
            load(blocks.get(nextBlock++));
        }
        int start = taken == 0 ? 0 : ends[taken - 1];
        int last = taken;
        while (last < ends.length && last - taken < maxRows && (last == taken || ends[last - 1] - start < maxBytes)) {
            last++;
        }
        int length = last == taken ? 0 : ends[last - 1] - start;
        Chunk chunk = new Chunk(Arrays.copyOfRange(bytes, start, start + length), length, last - taken);
        taken = last;
        return chunk;
    }

    private void load(SpoolBuilder.Block block) {
        takenBefore += taken;
        taken = 0;
        bytes = read(block.start(), block.length());
        ends = new int[block.rows()];
        ByteBuffer.wrap(read(block.start() + block.length(), block.rows() * Integer.BYTES)).asIntBuffer().get(ends);
    }

    private byte[] read(long start, int length) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        try {
            UnnamedFile.read(file, buffer, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.array();
    }

    /** A closed spool has no rows left. */
    @Override
    public void close() {
        takenBefore = rowCount;
        taken = 0;
        nextBlock = blocks.size();
        bytes = new byte[0];
        ends = new int[0];
        if (file != null) {
            UnnamedFile.closeQuietly(file);
        }
    }
}
