package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes commits durable. With {@code synchronous = NORMAL} a COMMIT hands its frames to the system, and readers see them at once;
 * after a power cut what is left is whole, but may end earlier (SQLite manual, "PRAGMA synchronous"). So what must be on disk is
 * synced here, through a descriptor of its own: SQLite keeps its locks on the database and on the {@code -shm} file, so this one may
 * be closed. The log keeps its file for as long as the writer's connection is open. On the writer's thread.
 */
final class LogSync implements AutoCloseable {

    private final Path log;
    private FileChannel channel;

    LogSync(Path file) {
        this.log = file.resolveSibling(file.getFileName() + "-wal");
    }

    /**
     * Returns when all that was committed is on disk.
     *
     * @throws PgException 58030 when the system could not write it; which of it is on disk is then unknown, also after another try
     */
    void sync() {
        try {
            if (channel == null) {
                if (!Files.exists(log)) {
                    // Nothing was committed since the file was opened.
                    return;
                }
                channel = FileChannel.open(log, StandardOpenOption.WRITE);
            }
            channel.force(false);
        } catch (IOException e) {
            throw PgException.error(SqlState.IO_ERROR, "could not sync \"" + log + "\": " + e.getMessage()).causedBy(e);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Whatever had to be on disk was synced before.
        }
    }
}
