package io.sqledge.replica;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.error.PgException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The thread {@code replica-writer} and its bounded queue of tasks: the only one that writes to the file. After each COMMIT
 * it publishes what readers and sessions must know, in this order: catalog, then position.
 */
public final class ReplicaWriter implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReplicaWriter.class);
    private static final int QUEUE_LENGTH = 256;

    private final ReplicaDatabase database;
    private final WalLimit walLimit;
    private final LogSync logSync;
    private final FileDamage damage;
    private final CatalogHolder catalogs;
    private final ReplicaPosition position;
    private final BlockingQueue<Work<?>> queue = new ArrayBlockingQueue<>(QUEUE_LENGTH);
    private final Thread thread;
    private volatile boolean closing;
    private long publishedCatalog = -1;

    /** @param file where it is, for what the writer and the file's readers have in common */
    public ReplicaWriter(ReplicaDatabase database, CatalogHolder catalogs, ReplicaPosition position, ReplicaFile file) {
        this.database = database;
        this.walLimit = database.walLimit(file.gate());
        this.logSync = database.logSync();
        this.damage = file.damage();
        this.catalogs = catalogs;
        this.position = position;
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
     * @param synced whether the result is told when it is on disk, not as soon as it can be read
     */
    private record Work<T>(WriteTask<T> task, boolean synced, CompletableFuture<T> result) {

        void run(ReplicaWriter writer) {
            try {
                T value = null;
                if (task != null) {
                    value = writer.database.transact(task);
                    writer.publish();
                }
                if (synced) {
                    writer.sync();
                }
                result.complete(value);
            } catch (Throwable e) {
                writer.damage.note(e);
                result.completeExceptionally(e);
            }
        }

        void refuse() {
            result.completeExceptionally(new IllegalStateException("the writer is closed"));
        }
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
        return await(submit(new Work<>(task, true, new CompletableFuture<>())));
    }

    /** As {@link #call}, but waits for its COMMIT only: it can be read, and a power cut may still take it back. */
    public <T> T commit(WriteTask<T> task) {
        return await(submit(new Work<>(task, false, new CompletableFuture<>())));
    }

    /** Waits until all that was committed before this call is on disk. Not for the writer's own thread. */
    public void awaitSynced() {
        await(submit(new Work<Void>(null, true, new CompletableFuture<>())));
    }

    private static <T> T await(CompletableFuture<T> result) {
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
                    walLimit.afterCommit();
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
        logSync.close();
        database.close();
    }
}
