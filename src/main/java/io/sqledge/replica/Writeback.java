package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Brings to disk what is written to a file while more is written, in a thread of its own, {@code sqledge-writeback}: else a first
 * copy would end with waiting for all of it, and a small machine might first fill its memory with what is not on disk yet.
 *
 * <p>Closing any descriptor of a file drops the locks that SQLite holds on it in this process, so this is closed after SQLite.
 */
final class Writeback implements AutoCloseable {

    /** Fewer bytes are not worth a flush of the device. */
    private static final long STEP_BYTES = 32L * 1024 * 1024;
    private static final long LOOK_MILLIS = 20;

    private final FileChannel channel;
    private final Thread thread = new Thread(this::run, "sqledge-writeback");
    private volatile boolean ended;

    /** @throws PgException 58030 when the file can't be opened */
    Writeback(Path file) {
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw PgException.error(SqlState.IO_ERROR, "could not write \"" + file + "\": " + e.getMessage()).causedBy(e);
        }
        thread.start();
    }

    private void run() {
        try {
            long synced = 0;
            while (!ended) {
                long size = channel.size();
                if (size - synced >= STEP_BYTES) {
                    channel.force(false);
                    synced = size;
                } else {
                    Thread.sleep(LOOK_MILLIS);
                }
            }
        } catch (IOException | InterruptedException e) {
            // It only saves time: the one sync that counts comes at the end, and finds out by itself.
            ended = true;
        }
    }

    /** Ends the thread, after what it is about. */
    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
            channel.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException nothingWasWrittenThroughIt) {
            // So nothing can be lost.
        }
    }
}
