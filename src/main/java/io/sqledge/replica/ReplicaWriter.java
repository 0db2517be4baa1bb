package io.sqledge.replica;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * The one place that writes to the file, one task at a time: whoever has the turn owns the connection and all that belongs to it.
 * That is the thread {@code replica-writer}, which takes tasks from a bounded queue and alone syncs, or the thread
 * that calls {@link #commit}: a row is seen sooner without a change of threads, and without a sync before it. After each COMMIT what readers
 * and sessions must know is published, in this order: catalog, then position.
 */
public final class ReplicaWriter implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReplicaWriter.class);
    private static final int QUEUE_LENGTH = 256;

    private final ReplicaDatabase database;
    private final Checkpointer checkpointer;
    private final LogSync logSync;
    private final FileDamage damage;
    private final CatalogHolder catalogs;
    private final ReplicaPosition position;
    private final BlockingQueue<Work<?>> queue = new ArrayBlockingQueue<>(QUEUE_LENGTH);
    /**
     * Held for a transaction, its publication included, and while the log is started over; not for a sync. Fair: the stream would take it
     * again and again.
     */
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Thread thread;
    private volatile boolean closing;
    private long publishedCatalog = -1;

    /** @param file where it is, for what the writer and the file's readers have in common */
    public ReplicaWriter(ReplicaDatabase database, CatalogHolder catalogs, ReplicaPosition position, ReplicaFile file) {
        this.database = database;
        this.logSync = database.logSync();
        this.damage = file.damage();
        this.catalogs = catalogs;
        this.position = position;
        this.checkpointer = database.checkpointer(turn, file.gate(), damage);
        publish();
        thread = new Thread(this::run, "replica-writer");
        thread.start();
    }

    /** Queues work; waits for room when the queue is full. */
    private <T> CompletableFuture<T> submit(Work<T> work) {
        try {
            boolean queued = false;
            while (!queued && !closing) {
                queued = queue.offer(work, 50, TimeUnit.MILLISECONDS);
            }
            if (!queued) {
                work.refuse();
            } else if (!thread.isAlive()) {
                // It ended between the question and the offer.
                refuseQueued();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            work.result().completeExceptionally(e);
        }
        return work.result();
    }

    /**
     * @param task null: only a sync
     * @param result told when it is on disk
     */
    private record Work<T>(WriteTask<T> task, CompletableFuture<T> result) {

        void run(ReplicaWriter writer) {
            try {
                T value = null;
                if (task != null) {
                    writer.turn.lock();
                    try {
                        value = writer.transact(task);
                    } finally {
                        writer.turn.unlock();
                    }
                }
                writer.sync();
                result.complete(value);
            } catch (Throwable e) {
                writer.damage.note(e);
                result.completeExceptionally(e);
            }
        }

        void refuse() {
            result.completeExceptionally(closed());
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("the writer is closed");
    }

    private <T> T transact(WriteTask<T> task) throws Exception {
        T value;
        try {
            value = database.transact(task);
        } catch (PgException e) {
            if (e.error().sqlState() == SqlState.DISK_FULL) {
                checkpointer.diskFull();
            }
            throw e;
        }
        checkpointer.committed();
        publish();
        return value;
    }

    private void refuseQueued() {
        for (Work<?> work; (work = queue.poll()) != null;) {
            work.refuse();
        }
    }

    /** One that fails leaves unknown what is on disk, and a later one would not tell: the file counts as damaged. */
    private void sync() {
        try {
            logSync.sync();
        } catch (PgException e) {
            damage.note(e.getMessage());
            throw e;
        }
    }

    /**
     * Runs a task and waits until it is committed and on disk. Not for the writer's own thread.
     *
     * @throws RuntimeException what the task threw, after ROLLBACK; checked exceptions as the cause of an IllegalStateException
     */
    public <T> T call(WriteTask<T> task) {
        return await(submit(new Work<>(task, new CompletableFuture<>())));
    }

    /**
     * As {@link #call}, but waits for its COMMIT only: it can be read, and a power cut may still take it back. On the caller's own
     * thread.
     */
    public <T> T commit(WriteTask<T> task) {
        turn.lock();
        try {
            if (closing) {
                throw closed();
            }
            return transact(task);
        } catch (RuntimeException | Error e) {
            damage.note(e);
            throw e;
        } catch (Exception e) {
            damage.note(e);
            throw new IllegalStateException(e);
        } finally {
            turn.unlock();
        }
    }

    /** Completes, on the writer's own thread, when all that was committed before this call is on disk; exceptionally, if it could not be. */
    public CompletableFuture<Void> synced() {
        return submit(new Work<>(null, new CompletableFuture<>()));
    }

    /** @throws RuntimeException as {@link #call} does */
    public static <T> T await(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whether nothing waits to be written. */
    public boolean idle() {
        return queue.isEmpty();
    }

    private void publish() {
        if (database.catalogVersion() != publishedCatalog) {
            database.catalog().ifPresent(catalogs::publish);
            publishedCatalog = database.catalogVersion();
        }
        ReplicaState state = database.state();
        if (position.view().timeline() != state.timeline()) {
            position.publish(new ReplicaPosition.View(state.timeline(), state.durable(), state.catalogLsn()));
        } else {
            // Positions in memory may be ahead of the stored ones: keepalives count at once.
            position.advanceData(state.durable());
            position.advanceCatalog(state.catalogLsn());
        }
    }

    private void run() {
        try {
            while (!closing || !queue.isEmpty()) {
                Work<?> work = queue.poll(200, TimeUnit.MILLISECONDS);
                if (work != null) {
                    work.run(this);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes a damaged file as well as it can be, and tells whose it was. */
    public ReplicaFile.Owner abandon() {
        ReplicaState state = database.state();
        try {
            close();
        } catch (PgException e) {
            LOG.debugf("closing the damaged file: %s", e.getMessage());
        }
        return new ReplicaFile.Owner(state.identity(), state.slot(), state.sourceDb(), state.systemIdentifier());
    }

    /** Finishes what is queued, then closes the connection. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refuseQueued();
        checkpointer.close();
        turn.lock();
        try {
            logSync.close();
            database.close();
        } finally {
            turn.unlock();
        }
    }
}
