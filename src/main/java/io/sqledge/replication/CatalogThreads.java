package io.sqledge.replication;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replication.apply.TransactionApplier;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The two threads beside the stream: {@code replication-catalog} compares the catalog every poll interval and on request,
 * {@code replication-copy} copies what has become COPYING. They come back by themselves after a fault.
 */
final class CatalogThreads implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(CatalogThreads.class);
    private static final long RETRY_MILLIS = 1_000;
    private static final long COPY_POLL_MILLIS = 100;

    private final ReplicationSettings settings;
    private final UpstreamSessions sessions;
    private final CatalogFollower follower;
    private final TableCopier copier;
    private final PauseSwitch pause;
    private final Supplier<StreamSession> stream;
    private final Thread catalogThread = new Thread(this::compareForEver, "replication-catalog");
    private final Thread copyThread = new Thread(this::copyForEver, "replication-copy");
    private boolean requested;
    private volatile boolean distrusted;
    private volatile boolean closed;

    CatalogThreads(ReplicationSettings settings, UpstreamSessions sessions, CatalogHolder catalogs, ReplicaWriter writer,
            ReplicaPosition position, StatusBoard board, Supplier<StreamSession> stream, PauseSwitch pause, Descriptions descriptions,
            CopiesUnderWay copies) {
        this.settings = settings;
        this.sessions = sessions;
        this.pause = pause;
        this.stream = stream;
        this.follower = new CatalogFollower(settings, catalogs, writer, position, descriptions, stream);
        this.copier = new TableCopier(settings.copy(), settings.publication(), sessions, catalogs, writer, position, new TableCopier.StreamState() {
            @Override
            public TransactionApplier applier() {
                return stream.get().applier();
            }

            @Override
            public int history() {
                return stream.get().history();
            }
        }, copies, board);
    }

    void start() {
        catalogThread.start();
        copyThread.start();
    }

    synchronized void requestComparison() {
        requested = true;
        notifyAll();
    }

    /** The stream or a copy met something that the last comparison did not show. */
    void distrust() {
        distrusted = true;
        requestComparison();
    }

    private void compareForEver() {
        String reported = null;
        while (!closed) {
            try (Connection connection = sessions.open()) {
                distrusted = true;
                try (Statement statement = connection.createStatement()) {
                    // Changing the publication takes a lock on the table, and printing a view locks what it names. Somebody's long ALTER
                    // must not hold up the poll, nor should we ever wait when that looks for a deadlock, after a second of its own.
                    statement.execute("SET lock_timeout = '100ms'");
                }
                while (!closed) {
                    pause.await();
                    awaitPoll();
                    if (distrusted) {
                        distrusted = false;
                        follower.distrust();
                    }
                    follower.compare(connection);
                    reported = null;
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (e instanceof PgException pg && pg.error().sqlState() == SqlState.UNDEFINED_OBJECT) {
                    // The next connection finds the gap and starts over.
                    stream.get().abandon(e);
                } else if (e.getCause() instanceof SocketTimeoutException) {
                    // Nobody answers, and nobody says why. The stream would wait for hours for what does not come.
                    stream.get().abandon(e);
                }
                String problem = describe(e);
                if (!closed && !problem.equals(reported)) {
                    LOG.warnf("the upstream's catalog could not be compared, tried again: %s", problem);
                    reported = problem;
                }
                sleep();
            }
        }
    }

    private synchronized void awaitPoll() throws InterruptedException {
        long deadline = System.nanoTime() + settings.catalogPoll().toNanos();
        for (long left = deadline - System.nanoTime(); !requested && left > 0; left = deadline - System.nanoTime()) {
            java.util.concurrent.TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        requested = false;
    }

    private void copyForEver() {
        String reported = null;
        while (!closed) {
            try {
                pause.await();
                if (copier.copyPending()) {
                    Thread.sleep(COPY_POLL_MILLIS);
                } else {
                    distrust();
                    Thread.sleep(RETRY_MILLIS);
                }
                reported = null;
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                String problem = describe(e);
                if (!closed && !problem.equals(reported)) {
                    LOG.warnf("tables could not be copied, tried again: %s", problem);
                    reported = problem;
                }
                sleep();
            }
        }
    }

    private String describe(Exception e) {
        if (e instanceof SQLException sql) {
            return UpstreamErrors.explain(sessions.target(), sql).getMessage();
        }
        if (!(e instanceof PgException) && !closed) {
            LOG.error("replication met an unplanned error", e);
        }
        return String.valueOf(e.getMessage());
    }

    private void sleep() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        ReplicationWorker.end(sessions, catalogThread, copyThread);
    }
}
