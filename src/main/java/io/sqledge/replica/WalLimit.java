package io.sqledge.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the write-ahead log short. SQLite starts it over by itself only when no reader is using it (manual: Write-Ahead
 * Logging, Avoiding Excessively Large WAL Files); under reads that overlap there is no such moment, so above
 * {@link #START_BYTES} one is made: new reads wait for at most 20 ms. Above {@link #URGENT_BYTES} the writer waits for the
 * reads under way, and those that last are relayed. A reader of another program can still make it grow without bound. On
 * the writer's thread.
 */
final class WalLimit {

    static final long START_BYTES = 64L * 1024 * 1024;
    static final long URGENT_BYTES = 96L * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(WalLimit.class);
    private static final long HOLD_MILLIS = 20;
    private static final long PATIENCE_MILLIS = 500;
    /** Held back for a twentieth of the time at most, or readers would feel it. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(400);
    /** While another program has a snapshot, nothing that is tried here helps. */
    private static final long LONG_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Path file;
    private final Path log;
    private final Connection connection;
    private final ReadGate gate;
    private long next = System.nanoTime();
    private boolean told;

    WalLimit(Path file, Connection connection, ReadGate gate) {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.connection = connection;
        this.gate = gate;
    }

    /** After a COMMIT. Without effect while the log is short, or was dealt with a moment ago. */
    void afterCommit() throws InterruptedException {
        long bytes = bytes();
        if (bytes < START_BYTES || next - System.nanoTime() > 0) {
            return;
        }
        boolean inUseElsewhere = false;
        try {
            // Most of it while reads go on: what is left to do behind the gate is little.
            ReplicaFile.pragma(connection, "wal_checkpoint(PASSIVE)");
            gate.close();
            try {
                if (isEmpty(bytes >= URGENT_BYTES)) {
                    truncate();
                    inUseElsewhere = bytes() >= START_BYTES;
                }
            } finally {
                gate.open();
            }
        } catch (SQLException e) {
            LOG.warnf("write-ahead log not truncated: %s", e.getMessage());
        }
        next = System.nanoTime() + (inUseElsewhere ? LONG_PAUSE_NANOS : PAUSE_NANOS);
        if (inUseElsewhere && !told) {
            LOG.warnf("the write-ahead log of \"%s\" has %d bytes and cannot start over: another program keeps reading the file",
                    file, bytes);
        }
        told = inUseElsewhere;
    }

    private boolean isEmpty(boolean urgent) throws InterruptedException {
        boolean empty = gate.awaitEmpty(urgent ? PATIENCE_MILLIS : HOLD_MILLIS);
        if (!empty && urgent) {
            gate.endReads();
            empty = gate.awaitEmpty(PATIENCE_MILLIS);
        }
        return empty;
    }

    private void truncate() throws SQLException {
        // Our own readers are out; others are not waited for.
        ReplicaFile.pragma(connection, "busy_timeout = 0");
        try {
            ReplicaFile.pragma(connection, "wal_checkpoint(TRUNCATE)");
        } finally {
            ReplicaFile.pragma(connection, "busy_timeout = " + ReplicaFile.BUSY_TIMEOUT_MILLIS);
        }
    }

    private long bytes() {
        try {
            return Files.size(log);
        } catch (IOException none) {
            return 0;
        }
    }
}
