package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.error.PgException;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.replica.ReadOutcome;
import io.sqledge.replica.ReadQuery;
import io.sqledge.replica.ReplicaReaders;
import io.sqledge.replica.RowSpool;
import io.sqledge.sql.Ties;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.zone.ZoneRules;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Runs a local portal and sends its rows, a chunk at a time as the client takes them. One at a time per session; the
 * session handles no other message meanwhile. On the session's event loop.
 */
final class LocalRun {

    private static final Logger LOG = Logger.getLogger(LocalRun.class);
    private static final int CHUNK_BYTES = 64 * 1024;

    private final Context context;
    private final LocalReads reads;
    private final SessionSettings settings;
    private final ClientConnection client;
    private ReplicaReaders.Running running;
    private PgError cause;

    LocalRun(Context context, LocalReads reads, SessionSettings settings, ClientConnection client) {
        this.context = context;
        this.reads = reads;
        this.settings = settings;
        this.client = client;
    }

    /**
     * Starts the statement; exactly one of the three is called, on the event loop.
     *
     * @param zone in which times are printed, null for UTC
     */
    void start(Portal portal, ZoneRules zone, Runnable ready, Consumer<String> relay, Consumer<PgError> failed) {
        ReadQuery query = new ReadQuery(portal.plan().sqliteText(), portal.values().values(),
                portal.plan().catalogVersion(), new WireRowEncoder(portal.plan().columns(), portal.binaryResults(), zone),
                tieCheck(portal.values().ties()));
        cause = null;
        running = reads.start(query);
        running.outcome().onComplete(result -> context.runOnContext(v -> {
            running = null;
            if (result.failed()) {
                failed.accept(report(result.cause()));
            } else if (result.result() instanceof ReadOutcome.Rows rows) {
                portal.fill(rows.spool());
                ready.run();
            } else {
                relay.accept(((ReadOutcome.Relay) result.result()).reason());
            }
        }));
    }

    private ReadQuery.TieCheck tieCheck(Ties ties) {
        return ties == null ? null : new ReadQuery.TieCheck(ties.skip(), ties.limit(), ties.firstKeyColumn(), settings.decidesTies());
    }

    private PgError report(Throwable failure) {
        if (failure instanceof ReplicaReaders.CancelledException) {
            return cause != null ? cause : new PgError(Severity.ERROR, SqlState.QUERY_CANCELED,
                    "canceling statement due to user request");
        }
        if (failure instanceof PgException known) {
            return known.error();
        }
        LOG.error("local run failed", failure);
        return new PgError(Severity.ERROR, SqlState.INTERNAL_ERROR, "local read failed: " + failure);
    }

    /**
     * Sends the next rows of a portal that is filled, then CommandComplete or PortalSuspended.
     *
     * @param maxRows most rows to send, 0 for all
     */
    Future<Void> send(Portal portal, int maxRows) {
        if (portal.isAtEnd()) {
            client.write(Replies.commandComplete("SELECT 0"));
            return Future.succeededFuture();
        }
        long limit = maxRows <= 0 ? Long.MAX_VALUE : maxRows;
        return sendRows(portal.spool(), limit, 0).map(sent -> {
            // As Postgres does: a count that was used up exactly says nothing about what follows.
            if (maxRows > 0 && sent == maxRows) {
                client.write(Replies.PORTAL_SUSPENDED);
            } else {
                portal.end();
                client.write(Replies.commandComplete("SELECT " + sent));
            }
            return null;
        });
    }

    private Future<Long> sendRows(RowSpool spool, long limit, long sent) {
        long count = sent;
        while (count < limit && spool.remaining() > 0) {
            if (client.writeQueueFull()) {
                long sofar = count;
                client.flush();
                return client.whenDrained().compose(v -> sendRows(spool, limit, sofar));
            }
            if (!spool.inMemory()) {
                long sofar = count;
                return context.executeBlocking(() -> spool.next(limit - sofar, CHUNK_BYTES)).compose(chunk -> {
                    write(chunk);
                    return sendRows(spool, limit, sofar + chunk.rows());
                });
            }
            RowSpool.Chunk chunk = spool.next(limit - count, CHUNK_BYTES);
            write(chunk);
            count += chunk.rows();
        }
        return Future.succeededFuture(count);
    }

    private void write(RowSpool.Chunk chunk) {
        client.write(Buffer.buffer(chunk.length()).appendBytes(chunk.bytes(), 0, chunk.length()));
    }

    boolean isRunning() {
        return running != null;
    }

    /** Cancels what runs, for that reason. */
    void cancel(PgError why) {
        cause = why;
        cancel();
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}
