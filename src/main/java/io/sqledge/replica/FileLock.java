package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One SQLedge per file: a lock on {@code <path>.lock}, which names its holder. It is not taken on the database itself,
 * because closing any descriptor of that file drops the locks SQLite holds in the same process.
 */
final class FileLock implements AutoCloseable {

    private final FileChannel channel;

    private FileLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws PgException 55006 when another process (or this one) holds the file, 58030 when the place is not writable */
    static FileLock take(Path database) {
        Path path = database.resolveSibling(database.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            if (path.toAbsolutePath().getParent() != null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
            }
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            java.nio.channels.FileLock lock;
            try {
                lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            } catch (OverlappingFileLockException sameProcess) {
                lock = null;
            }
            if (lock == null) {
                String holder = Files.readString(path).strip();
                channel.close();
                throw PgException.error(SqlState.OBJECT_IN_USE, "the file " + database + " is in use by another SQLedge")
                        .detail("It is held by " + holder + ".")
                        .hint("Stop that one, or set SQLEDGE_LOCAL_DB_PATH to another file.");
            }
            byte[] holder = ("process " + ProcessHandle.current().pid() + " since " + java.time.Instant.now() + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder), 0);
            return new FileLock(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw PgException.error(SqlState.IO_ERROR, "could not create \"" + path + "\": " + e.getMessage())
                    .hint("Set SQLEDGE_LOCAL_DB_PATH to a file in a directory that this process may write.").causedBy(e);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException ignored) {
            // The first failure is the one to tell.
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
