package io.sqledge.replica;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The pool that answers reads: threads {@code replica-reader-N}, each with one read-only connection. Whatever can't be
 * answered exactly comes back as {@link ReadOutcome.Relay}; only a cancelled read fails.
 */
public final class ReplicaReaders implements AutoCloseable {

    private static final int QUEUE_LENGTH = 1024;
    private static final String SHUTTING_DOWN = "shutting down";
    private static final String DAMAGED = "file damaged";
    private static final String LOG_FULL = "write-ahead log full";

    private final BlockingQueue<Job> queue = new ArrayBlockingQueue<>(QUEUE_LENGTH);
    private final List<Thread> threads = new ArrayList<>();
    private final Set<Job> running = ConcurrentHashMap.newKeySet();
    private final Path file;
    private final ReadGate gate;
    private final FileDamage damage;
    private final long spoolLimit;
    private volatile boolean closing;

    /**
     * @param spoolLimit bytes of one result above which the statement is relayed
     */
    public ReplicaReaders(ReplicaFile file, int readers, long spoolLimit) {
        this.file = file.path();
        this.gate = file.gate();
        this.damage = file.damage();
        this.spoolLimit = spoolLimit;
        for (int i = 1; i <= readers; i++) {
            Thread thread = new Thread(this::run, "replica-reader-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** A read under way. */
    public interface Running {
        /** Completes on a reader thread. Fails with {@link CancelledException} when the read was cancelled. */
        Future<ReadOutcome> outcome();

        /** Ends the read soon, also when it still waits for a reader. Any thread; without effect once it is done. */
        void cancel();
    }

    /** The read was cancelled. */
    public static final class CancelledException extends Exception {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled", null, false, false);
        }
    }

    /** Queues a read; when too many wait, it is relayed at once. Never blocks. */
    public Running read(ReadQuery query) {
        Job job = new Job(query);
        if (closing || !queue.offer(job)) {
            job.promise.tryComplete(new ReadOutcome.Relay("readers busy"));
        } else if (closing && threads.stream().noneMatch(Thread::isAlive)) {
            // They ended between the question and the offer.
            relayQueued();
        }
        return job;
    }

    private void run() {
        ReaderConnection connection = null;
        try {
            while (!closing) {
                Job job = queue.poll(200, TimeUnit.MILLISECONDS);
                if (job == null) {
                    continue;
                }
                // From here on close() finds it, or it finds that it is closing.
                running.add(job);
                try {
                    if (closing) {
                        job.promise.tryComplete(new ReadOutcome.Relay(SHUTTING_DOWN));
                        continue;
                    }
                    if (damage.found() != null) {
                        job.promise.tryComplete(new ReadOutcome.Relay(DAMAGED));
                        continue;
                    }
                    if (connection == null) {
                        connection = new ReaderConnection(file, damage, spoolLimit);
                    }
                    if (!gate.enter(job)) {
                        job.promise.tryComplete(new ReadOutcome.Relay(LOG_FULL));
                        continue;
                    }
                    try {
                        job.execute(connection);
                    } finally {
                        gate.leave(job);
                    }
                } catch (SQLException e) {
                    damage.note(e);
                    job.promise.tryComplete(new ReadOutcome.Relay("replica unreadable"));
                } finally {
                    running.remove(job);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    /** Ends the reads under way, to be relayed, and closes the connections. */
    @Override
    public void close() {
        closing = true;
        relayQueued();
        running.forEach(job -> job.turnAway(SHUTTING_DOWN));
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        relayQueued();
    }

    private void relayQueued() {
        for (Job job; (job = queue.poll()) != null;) {
            job.promise.tryComplete(new ReadOutcome.Relay(SHUTTING_DOWN));
        }
    }

    private static final class Job implements Running, ReadGate.Guest {

        private enum Stage { WAITING, RUNNING, TURNED_AWAY, CANCELLED, DONE }

        private final ReadQuery query;
        private final Promise<ReadOutcome> promise = Promise.promise();
        /** This and the connection: under the job's monitor. */
        private Stage stage = Stage.WAITING;
        private ReaderConnection connection;
        private String turnedAway;

        Job(ReadQuery query) {
            this.query = query;
        }

        @Override
        public Future<ReadOutcome> outcome() {
            return promise.future();
        }

        @Override
        public void cancel() {
            // Under the lock, so that the interrupt can't come late and hit the reader's next job.
            synchronized (this) {
                if (stage == Stage.RUNNING || stage == Stage.TURNED_AWAY) {
                    stage = Stage.CANCELLED;
                    connection.interrupt();
                    return;
                }
                if (stage != Stage.WAITING) {
                    return;
                }
                stage = Stage.CANCELLED;
            }
            promise.tryFail(new CancelledException());
        }

        @Override
        public void leaveSoon() {
            turnAway(LOG_FULL);
        }

        /** Ends the read, to be relayed for that reason. Any thread; does not wait. */
        void turnAway(String reason) {
            synchronized (this) {
                if (stage == Stage.RUNNING) {
                    stage = Stage.TURNED_AWAY;
                    turnedAway = reason;
                    connection.interrupt();
                }
                if (stage != Stage.WAITING) {
                    return;
                }
                stage = Stage.DONE;
            }
            promise.tryComplete(new ReadOutcome.Relay(reason));
        }

        private synchronized boolean isInterrupted() {
            return stage == Stage.CANCELLED || stage == Stage.TURNED_AWAY;
        }

        void execute(ReaderConnection reader) {
            synchronized (this) {
                if (stage != Stage.WAITING) {
                    return;
                }
                connection = reader;
                stage = Stage.RUNNING;
            }
            ReadOutcome outcome = reader.read(query, this::isInterrupted);
            boolean cancelled;
            synchronized (this) {
                cancelled = stage == Stage.CANCELLED;
                if (stage == Stage.TURNED_AWAY && !(outcome instanceof ReadOutcome.Rows)) {
                    outcome = new ReadOutcome.Relay(turnedAway);
                }
                stage = Stage.DONE;
            }
            if (!cancelled) {
                promise.complete(outcome);
                return;
            }
            if (outcome instanceof ReadOutcome.Rows rows) {
                rows.spool().close();
            }
            promise.tryFail(new CancelledException());
        }
    }
}
