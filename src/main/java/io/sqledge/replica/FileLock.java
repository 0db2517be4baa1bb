package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One SQLedge per file: a lock on {@code <path>.lock}, which names its holder. It is not taken on the database itself,
 * because closing any descriptor of that file drops the locks SQLite holds in the same process.
 */
final class FileLock implements AutoCloseable {

    /** Held by this process: asking the system again would open the lock file, and closing it drops the lock we hold. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private FileLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws PgException 55006 when another process (or this one) holds the file, 58030 when the place is not writable */
    static FileLock take(Path database) {
        Path path = database.resolveSibling(database.getFileName() + ".lock").toAbsolutePath();
        try {
            Files.createDirectories(path.getParent());
            path = path.getParent().toRealPath().resolve(path.getFileName());
            if (!HELD.add(path)) {
                throw inUse(database, "this process");
            }
        } catch (IOException e) {
            throw notWritable(path, e);
        }
        FileLock lock = null;
        try {
            lock = take(database, path);
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(path);
            }
        }
    }

    private static FileLock take(Path database, Path path) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            // One byte far behind the text, so that the text can be read under the lock on every system.
            if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                String holder = Files.readString(path).strip();
                channel.close();
                throw inUse(database, holder.isEmpty() ? "a process just starting" : holder);
            }
            byte[] holder = ("process " + ProcessHandle.current().pid() + " on host " + host() + " since "
                    + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n").getBytes(StandardCharsets.UTF_8);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder), 0);
            return new FileLock(path, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw notWritable(path, e);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private static PgException inUse(Path database, String holder) {
        return PgException.error(SqlState.OBJECT_IN_USE, "the file " + database + " is in use by another SQLedge")
                .detail("It is held by " + holder + ".")
                .hint("Stop that one, or set SQLEDGE_LOCAL_DB_PATH to another file.");
    }

    private static PgException notWritable(Path path, IOException e) {
        return PgException.error(SqlState.IO_ERROR, "could not create \"" + path + "\": " + e.getMessage())
                .hint("Set SQLEDGE_LOCAL_DB_PATH to a file in a directory that this process may write.").causedBy(e);
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
        HELD.remove(path);
    }
}
