package io.sqledge.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Brings what is in the write-ahead log into the database, and keeps the log short. SQLite would do so in a COMMIT
 * ({@code wal_autocheckpoint}): whoever applies the stream would wait for two syncs and all the pages of a large transaction, and where
 * reads overlap at every COMMIT. So it happens here, beside the writer: the thread {@code replica-checkpoint} has a connection of its own.
 *
 * <p>SQLite starts the log over by itself only when no reader is using it and all of it is in the database (manual: Write-Ahead Logging,
 * Avoiding Excessively Large WAL Files); under reads that overlap there is no such moment, so above {@link #START_BYTES} one is made, with
 * the turn to write: new reads wait for at most 20 ms. Above {@link #URGENT_BYTES} the reads under way are waited for, and those that last
 * are relayed. A reader of another program can still make it grow without bound. On a full disk a shorter one is started over, too.
 */
final class Checkpointer implements AutoCloseable {

    /** As much as SQLite would let come together. */
    static final long PENDING_BYTES = 4L * 1024 * 1024;
    static final long START_BYTES = 64L * 1024 * 1024;
    static final long URGENT_BYTES = 96L * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Checkpointer.class);
    /** Between two looks at a log that is written to. */
    private static final long ROUND_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long HOLD_MILLIS = 20;
    private static final long PATIENCE_MILLIS = 500;
    /** Held back for a twentieth of the time at most, or readers would feel it. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(400);
    /** While another program has a snapshot, nothing that is tried here helps. */
    private static final long LONG_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);
    /** A large transaction may end just before the turn to write is ours. */
    private static final int TRIES = 3;

    private final Path file;
    private final Path log;
    private final Connection writing;
    private final Lock turn;
    private final ReadGate gate;
    private final FileDamage damage;
    private final Connection connection;
    private final long pageBytes;
    private final Thread thread = new Thread(this::run, "replica-checkpoint");
    private volatile boolean committed;
    private volatile boolean full;
    private volatile boolean closed;
    private long next = System.nanoTime();
    private boolean told;
    private String reported;

    /**
     * @param writing the writer's connection, which makes no checkpoints by itself any more: only it may start the log over, or it would
     *     take that for a change of somebody else's
     * @param turn to use it
     */
    Checkpointer(Path file, Connection writing, Lock turn, ReadGate gate, FileDamage damage) throws SQLException {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.writing = writing;
        this.turn = turn;
        this.gate = gate;
        this.damage = damage;
        ReplicaFile.pragma(writing, "wal_autocheckpoint = 0");
        pageBytes = ReplicaFile.number(writing, "PRAGMA page_size");
        connection = ReplicaFile.connect(file);
        thread.start();
    }

    /** To be called after each COMMIT, by whoever made it. Returns at once. */
    void committed() {
        if (!committed) {
            committed = true;
            LockSupport.unpark(thread);
        }
    }

    /** To be called when there was no room for a write: a log that is in the database takes some for nothing. */
    void diskFull() {
        full = true;
        committed();
    }

    private void run() {
        while (!closed) {
            if (!committed) {
                LockSupport.park(this);
                continue;
            }
            committed = false;
            try {
                round();
                reported = null;
            } catch (SQLException e) {
                damage.note(e);
                if (!e.getMessage().equals(reported)) {
                    // It is all in the log, and tried again after the next COMMIT.
                    LOG.warnf("the write-ahead log could not be brought into the database: %s", e.getMessage());
                    reported = e.getMessage();
                }
            } catch (InterruptedException e) {
                return;
            }
            long end = System.nanoTime() + ROUND_NANOS;
            for (long rest; !closed && (rest = end - System.nanoTime()) > 0;) {
                LockSupport.parkNanos(this, rest);
            }
        }
    }

    private void round() throws SQLException, InterruptedException {
        boolean roomWanted = full;
        full = false;
        if (pending() >= PENDING_BYTES) {
            checkpoint();
        }
        long bytes = bytes();
        if (roomWanted && bytes >= PENDING_BYTES || bytes >= START_BYTES && next - System.nanoTime() <= 0) {
            startOver();
        }
    }

    /** Bytes of the log that are not in the database yet. */
    private long pending() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(NOOP)")) {
            row.next();
            return Math.max(0, row.getLong(2) - row.getLong(3)) * pageBytes;
        }
    }

    private void checkpoint() throws SQLException {
        ReplicaFile.pragma(connection, "wal_checkpoint(PASSIVE)");
    }

    private void startOver() throws SQLException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            // Most of it while reads and writes go on: what is left to do behind the gate is little.
            checkpoint();
            turn.lockInterruptibly();
            try {
                if (closed) {
                    return;
                }
                if (pending() < PENDING_BYTES) {
                    emptyBehindTheGate();
                    return;
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private void emptyBehindTheGate() throws SQLException, InterruptedException {
        long bytes = bytes();
        boolean inUseElsewhere = false;
        gate.close();
        try {
            if (isEmpty(bytes >= URGENT_BYTES)) {
                truncate();
                inUseElsewhere = bytes() >= START_BYTES;
            }
        } finally {
            gate.open();
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
        ReplicaFile.pragma(writing, "busy_timeout = 0");
        try {
            ReplicaFile.pragma(writing, "wal_checkpoint(TRUNCATE)");
        } finally {
            ReplicaFile.pragma(writing, "busy_timeout = " + ReplicaFile.BUSY_TIMEOUT_MILLIS);
        }
    }

    private long bytes() {
        try {
            return Files.size(log);
        } catch (IOException none) {
            return 0;
        }
    }

    /** Waits for a checkpoint under way. To be called without the turn, before the writer's connection is closed. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debugf("closing the connection for checkpoints: %s", e.getMessage());
        }
    }
}
