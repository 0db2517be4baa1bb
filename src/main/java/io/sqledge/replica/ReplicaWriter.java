package io.sqledge.replica;

import io.sqledge.catalog.CatalogHolder;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The thread {@code replica-writer} and its bounded queue of tasks: the only one that writes to the file. After each COMMIT
 * it publishes what readers and sessions must know, in this order: catalog, then position.
 */
public final class ReplicaWriter implements AutoCloseable {

    private static final int QUEUE_LENGTH = 256;

    private final ReplicaDatabase database;
    private final CatalogHolder catalogs;
    private final ReplicaPosition position;
    private final BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(QUEUE_LENGTH);
    private final Thread thread;
    private volatile boolean closing;
    private long publishedCatalog = -1;

    public ReplicaWriter(ReplicaDatabase database, CatalogHolder catalogs, ReplicaPosition position) {
        this.database = database;
        this.catalogs = catalogs;
        this.position = position;
        publish();
        thread = new Thread(this::run, "replica-writer");
        thread.start();
    }

    /**
     * Queues a task; waits for room when the queue is full. The future completes after COMMIT and publication, or fails with
     * what the task threw, after ROLLBACK.
     */
    public <T> CompletableFuture<T> submit(WriteTask<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable work = () -> {
            try {
                T value = database.transact(task);
                publish();
                result.complete(value);
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        };
        try {
            while (!closing) {
                if (queue.offer(work, 50, TimeUnit.MILLISECONDS)) {
                    return result;
                }
            }
            result.completeExceptionally(new IllegalStateException("the writer is closed"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.completeExceptionally(e);
        }
        return result;
    }

    /**
     * Runs a task and waits for its COMMIT. Not for the writer's own thread.
     *
     * @throws RuntimeException what the task threw; checked exceptions as the cause of an IllegalStateException
     */
    public <T> T call(WriteTask<T> task) {
        try {
            return submit(task).join();
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
                Runnable work = queue.poll(200, TimeUnit.MILLISECONDS);
                if (work != null) {
                    work.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        database.close();
    }
}
