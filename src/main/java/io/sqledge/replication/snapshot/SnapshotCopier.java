package io.sqledge.replication.snapshot;

import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.error.PgException;
import io.sqledge.replica.RowBatch;
import io.sqledge.replication.ByteBoundedQueue;
import io.sqledge.replication.CopySettings;
import io.sqledge.replication.SqlText;
import io.sqledge.replication.UpstreamCatalogReader;
import io.sqledge.replication.UpstreamErrors;
import io.sqledge.replication.UpstreamRelation;
import io.sqledge.replication.UpstreamSessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Copies tables at one exported snapshot. Several threads {@code replication-copy-N}, a connection each, read and convert;
 * the thread that calls {@link #drain} alone hands the rows on. The threads connect while it is still being found out what there is
 * to copy, and begin to read while the tables are being made.
 *
 * <pre>
 * COPY ── replication-copy-1 ─┐
 * COPY ── replication-copy-2 ─┼─ queue, bounded in bytes ── caller ── RowSink (the single writer)
 * COPY ── replication-copy-N ─┘
 * </pre>
 *
 * <p>A snapshot does not protect against a rewrite: a heap rewritten after the snapshot looks empty at it. So each table
 * is locked (ACCESS SHARE, as COPY does anyway) and its description read anew under the lock; when it is not the one of the
 * snapshot, the table is left for a later copy.
 */
public final class SnapshotCopier implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SnapshotCopier.class);
    private static final int BATCH_BYTES = 128 * 1024;
    /** A batch that one large row made grow is not kept. */
    private static final int MOST_KEPT_BYTES = 4 * BATCH_BYTES;
    private static final long QUEUE_BYTES = 4L * 1024 * 1024;
    private static final long LOG_EVERY_NANOS = 5_000_000_000L;
    private static final long WATCH_EVERY_NANOS = 1_000_000_000L;
    private static final long POLL_MICROS = 100_000;
    private static final long MOST_LOCK_NANOS = 3_000_000_000L;
    private static final long LOCK_POLL_MILLIS = 50;
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** Also: no such table, no such schema, no right. */
    private static final Set<String> REASONS_TO_LEAVE_IT = Set.of(LOCK_NOT_AVAILABLE, "42P01", "3F000", "42501");

    private final UpstreamSessions sessions;
    private final String publication;
    private final String snapshot;
    private final CopyProgress progress;
    private final Consumer<CopyProgress.View> watcher;
    private final ByteBoundedQueue<Event> queue = new ByteBoundedQueue<>(QUEUE_BYTES);
    private final Queue<RowBatch> free = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CompletableFuture<Work> work = new CompletableFuture<>();
    private final List<Thread> threads = new ArrayList<>();
    private final CopyRate rate;
    private final CountDownLatch connecting;
    private final CountDownLatch running;

    /** A table to copy: as the replica holds it, and as the catalog described it at the snapshot. */
    public record Source(Table table, UpstreamRelation relation) { }

    private record Work(Queue<Source> sources, IntFunction<TypeInfo> types) { }

    /** Takes the rows, on the thread that called {@link #drain}. */
    public interface RowSink {

        /**
         * @param rows values as {@link RowConverter} lays them out; the sink's until it gives them back
         * @return batches that are written: they are going to be used again
         */
        List<RowBatch> append(Table table, RowBatch rows);

        /** Every row was appended. The table comes with the profile of its rows. */
        void complete(Table table);

        /** The table changed between snapshot and lock; rows of it were not and will not be appended. */
        void changed(Table table);
    }

    private sealed interface Event {
        record Rows(Table table, RowBatch rows) implements Event { }

        record Complete(Table table) implements Event { }

        record Changed(Table table) implements Event { }
    }

    /**
     * Starts to connect. The connection that exported the snapshot must rest until {@link #awaitConnected} returns.
     *
     * @param publication whose column lists and row filters count
     * @param watcher told of the progress once a second, on the thread that calls {@link #drain}; what it throws ends the copy
     */
    public SnapshotCopier(UpstreamSessions sessions, String publication, String snapshot, CopySettings settings, CopyProgress progress,
            Consumer<CopyProgress.View> watcher) {
        this.sessions = sessions;
        this.publication = publication;
        this.snapshot = snapshot;
        this.progress = progress;
        this.watcher = watcher;
        rate = new CopyRate(settings.bytesPerSecond());
        connecting = new CountDownLatch(settings.workers());
        running = new CountDownLatch(settings.workers());
        for (int i = 1; i <= settings.workers(); i++) {
            Thread thread = new Thread(this::work, "replication-copy-" + i);
            // Who ends us does not wait for a silent upstream.
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Returns when every thread has its snapshot, or has failed: then {@link #drain} tells. */
    public void awaitConnected() throws InterruptedException {
        connecting.await();
    }

    /**
     * Starts to read. To be called once.
     *
     * @param sources the largest first keeps all workers busy to the end
     */
    public void begin(List<Source> sources, IntFunction<TypeInfo> types) {
        work.complete(new Work(new ConcurrentLinkedQueue<>(sources), types));
    }

    /**
     * Hands all rows on and returns after the last one.
     *
     * @throws PgException what the upstream or the sink reported; whatever was appended is then worthless
     */
    public void drain(RowSink sink) throws InterruptedException {
        try {
            handOn(sink);
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
        Throwable cause = failure.get();
        close();
        rethrow(cause);
    }

    /** Tells the threads to end and waits for them: a read under way ends with the next row, or when its connection is aborted. */
    @Override
    public void close() throws InterruptedException {
        failure.compareAndSet(null, new InterruptedException("the copy was closed"));
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void handOn(RowSink sink) throws InterruptedException {
        long nextLog = System.nanoTime() + LOG_EVERY_NANOS;
        long nextWatch = System.nanoTime();
        while (failure.get() == null) {
            // Read before the poll: a worker queues its last event before it counts down.
            boolean allDone = running.getCount() == 0;
            Event event = queue.poll(allDone ? 0 : POLL_MICROS);
            if (event instanceof Event.Rows rows) {
                progress.copied(rows.rows().rows(), 0);
                free.addAll(sink.append(rows.table(), rows.rows()));
            } else if (event instanceof Event.Complete complete) {
                sink.complete(complete.table());
                progress.tableDone();
            } else if (event instanceof Event.Changed changed) {
                sink.changed(changed.table());
                progress.tableDone();
            } else if (allDone) {
                return;
            }
            if (System.nanoTime() - nextWatch > 0) {
                nextWatch = System.nanoTime() + WATCH_EVERY_NANOS;
                watcher.accept(progress.view());
            }
            if (System.nanoTime() - nextLog > 0) {
                nextLog += LOG_EVERY_NANOS;
                LOG.infof("copying %s", progress.view());
            }
        }
    }

    private void work() {
        boolean connected = false;
        try (Connection connection = sessions.openAt(snapshot); Connection now = sessions.open()) {
            connected = true;
            connecting.countDown();
            Work todo = work.get();
            for (Source source = todo.sources().poll(); source != null && failure.get() == null; source = todo.sources().poll()) {
                copy(connection, now, source, todo.types());
            }
            connection.rollback();
        } catch (SQLException e) {
            failure.compareAndSet(null, UpstreamErrors.explain(sessions.target(), e));
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        } finally {
            if (!connected) {
                connecting.countDown();
            }
            running.countDown();
        }
    }

    private void copy(Connection connection, Connection now, Source source, IntFunction<TypeInfo> types) throws SQLException, InterruptedException {
        UpstreamRelation relation = source.relation();
        if (!lockUnchanged(connection, now, relation)) {
            queue.put(new Event.Changed(source.table()), 0);
            return;
        }
        RowConverter converter = new RowConverter(source.table(), types);
        // The CopyOut does not hold its connection: the try of the caller does, else GC would close it.
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement(source.table(), relation.quotedName(),
                converter.columnList(SqlText::identifier)));
        RowBatch rows = batch(converter.width());
        int bytes = 0;
        for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
            converter.convert(line, rows);
            bytes += line.length;
            if (bytes >= BATCH_BYTES) {
                progress.copied(0, bytes);
                queue.put(new Event.Rows(source.table(), rows), bytes);
                rate.await(bytes);
                rows = batch(converter.width());
                bytes = 0;
            }
        }
        progress.copied(0, bytes);
        queue.put(new Event.Rows(source.table(), rows), bytes);
        queue.put(new Event.Complete(converter.profiled()), 0);
    }

    /** COPY of a table refuses to name a generated column, and takes all rows; that of a query is slower. */
    private static String statement(Table table, String name, String columns) {
        boolean generated = table.columns().stream().anyMatch(c -> c.stored() && c.generated());
        if (!generated && table.rowFilter() == null) {
            return "COPY " + name + " (" + columns + ") TO STDOUT";
        }
        return "COPY (SELECT " + columns + " FROM ONLY " + name + (table.rowFilter() == null ? "" : " WHERE " + table.rowFilter()) + ") TO STDOUT";
    }

    /** A used one, if there is one: a small heap is otherwise full of them all the time. */
    private RowBatch batch(int width) {
        RowBatch used = free.poll();
        if (used == null || used.capacity() > MOST_KEPT_BYTES) {
            return new RowBatch(width, BATCH_BYTES + BATCH_BYTES / 8);
        }
        used.reset(width);
        return used;
    }

    /**
     * Never by waiting for the lock: those of the tables before are held to the transaction's end, and whoever holds a lock and waits
     * for another can be half of a deadlock, which the upstream may end by failing the other half, a statement of somebody else.
     */
    private boolean lockUnchanged(Connection connection, Connection now, UpstreamRelation relation) throws SQLException, InterruptedException {
        // Behind a long ALTER there is nothing to learn: the table is copied after it.
        long deadline = System.nanoTime() + MOST_LOCK_NANOS;
        String state = lock(connection, relation);
        while (LOCK_NOT_AVAILABLE.equals(state) && System.nanoTime() < deadline && failure.get() == null) {
            Thread.sleep(LOCK_POLL_MILLIS);
            state = lock(connection, relation);
        }
        return state == null && relation.equals(new UpstreamCatalogReader(now, publication).relation(relation.oid()));
    }

    /** @return why it could not be locked, or null when it is */
    private static String lock(Connection connection, UpstreamRelation relation) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE ONLY " + relation.quotedName() + " IN ACCESS SHARE MODE NOWAIT");
            connection.releaseSavepoint(savepoint);
            return null;
        } catch (SQLException e) {
            if (!REASONS_TO_LEAVE_IT.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
            return e.getSQLState();
        }
    }

    private static void rethrow(Throwable cause) throws InterruptedException {
        if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause != null) {
            throw new IllegalStateException(cause);
        }
    }
}
