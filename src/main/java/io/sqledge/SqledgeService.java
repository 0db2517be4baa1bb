package io.sqledge;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.config.SqledgeConfig;
import io.sqledge.config.UpstreamConfig;
import io.sqledge.error.PgException;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgwire.PgServer;
import io.sqledge.pgwire.ServerLimits;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.UpstreamClock;
import io.sqledge.replication.CopySettings;
import io.sqledge.replication.ReplicationSettings;
import io.sqledge.replication.ReplicationStatus;
import io.sqledge.replication.ReplicationWorker;
import io.sqledge.replication.UpstreamTarget;
import io.sqledge.session.DeclinedRuns;
import io.sqledge.session.EdgeToken;
import io.sqledge.session.RoundTrip;
import io.sqledge.session.RouteChoice;
import io.sqledge.session.RouteCounters;
import io.sqledge.session.SessionFactory;
import io.sqledge.session.SessionServices;
import io.sqledge.session.TokenRecovery;
import io.sqledge.sql.SqlFrontEnd;
import io.sqledge.upstream.PoolLimits;
import io.sqledge.upstream.SslMode;
import io.sqledge.upstream.UpstreamConnector;
import io.sqledge.upstream.UpstreamPool;
import io.sqledge.upstream.UpstreamServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Everything that runs, put together: replication, the file's readers, sessions and the server on the proxy's port. It
 * needs no container; {@code SqledgeLifecycle} runs one in Quarkus, tests run as many as they like.
 */
public final class SqledgeService implements AutoCloseable {

    private static final long SHUTDOWN_SECONDS = 10;

    private final SqledgeConfig config;
    private final Vertx vertx;
    private final ReplicaFile file;
    private final CatalogHolder catalogs = new CatalogHolder();
    private final ReplicationWorker replication;
    private final ReplicaPosition position;
    private final LateReaders readers;
    private final RouteCounters counters = new RouteCounters();
    private final UpstreamConnector connector;
    private final UpstreamPool pool;
    private final PgServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private SqledgeService(SqledgeConfig config, RouteChoice choice) {
        this.config = config;
        this.file = ReplicaFile.at(config.local().path());
        this.vertx = Vertx.vertx();
        this.position = new ReplicaPosition(new UpstreamClock(config.replication().clockUncertainty()));
        this.replication = new ReplicationWorker(replicationSettings(config), file, catalogs, position);
        this.readers = new LateReaders(config.local(), file);
        UpstreamConfig upstream = config.upstream();
        this.connector = new UpstreamConnector(vertx, new UpstreamServer(upstream.host(), upstream.port(),
                SslMode.parse(upstream.sslmode()), upstream.rootCertificate(), upstream.user(), upstream.password(),
                (int) TimeUnit.SECONDS.toMillis(upstream.connectTimeoutSeconds())));
        this.pool = new UpstreamPool(vertx, connector, new PoolLimits(config.pool().size(), config.pool().waitTimeout(),
                config.pool().idleTimeout()));
        EdgeToken token = new EdgeToken();
        TokenRecovery recovery = new TokenRecovery(vertx, connector, upstream.database(), token,
                () -> catalogs.current().map(c -> c.system().walSegmentSize()).orElse(SystemCatalog.DEFAULT_WAL_SEGMENT_BYTES));
        this.server = new PgServer(vertx, new SessionFactory(vertx, new SessionServices(connector, pool,
                config.pool().transactions(), config.proxy().maxStatements(), upstream.database(),
                new SqlFrontEnd()::translate, catalogs, readers, position, token, recovery, counters,
                replication::requestCatalogComparison, choice, new DeclinedRuns(), new RoundTrip(), this::replicaAgeMillis)),
                new ServerLimits(config.proxy().maxConnections(), config.proxy().maxConnectionsPerUser(),
                        config.proxy().startupTimeout(), config.proxy().maxMessageBytes()));
    }

    static ReplicationSettings replicationSettings(SqledgeConfig config) {
        UpstreamConfig upstream = config.upstream();
        return new ReplicationSettings(new UpstreamTarget(upstream.host(), upstream.port(), upstream.database(),
                upstream.user(), upstream.password(), upstream.sslmode(), upstream.rootCertificate()), upstream.schemas(),
                config.replication().publication(), config.replication().slotName(), config.replication().createSlot(),
                config.replication().temporarySlot(), config.local().path(), config.replication().catalogPoll(),
                config.replication().copyWorkers()).withDropSlotOnExit(config.replication().dropSlotOnExit())
                .withCopy(new CopySettings(config.replication().copyWorkers(), config.replication().copyTableByTable(),
                        config.replication().copyRate()))
                .withTables(config.replication().tables());
    }

    /**
     * Starts. What is wrong on this machine (the file, the port) is thrown and leaves nothing running; what is wrong
     * upstream is waited for, with the reason in {@link #status}.
     *
     * @throws PgException with one message that says what to do
     */
    public static SqledgeService start(SqledgeConfig config) {
        return start(config, RouteChoice.FILE);
    }

    /** @param choice for tests, which turn reads upstream that could be local */
    public static SqledgeService start(SqledgeConfig config, RouteChoice choice) {
        SqledgeService service = new SqledgeService(config, choice);
        try {
            // The port first: a start that fails for it must not have made anything upstream.
            await(service.server.listen(config.proxy().address(), config.proxy().port()));
            service.replication.start(service.readers);
            return service;
        } catch (RuntimeException e) {
            service.close();
            throw e;
        }
    }

    private static void await(Future<Void> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("not done after " + SHUTDOWN_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The port clients connect to. */
    public int port() {
        return server.port();
    }

    public Path file() {
        return config.local().path();
    }

    public SqledgeConfig config() {
        return config;
    }

    public ReplicationStatus status() {
        return replication.status();
    }

    public boolean ready() {
        return readers.isOpen() && replication.status().fileComplete();
    }

    public ReplicaPosition.View position() {
        return position.view();
    }

    /** Statements by route, by the text of {@code sqledge.last_route}. */
    public Map<String, Long> routes() {
        return counters.snapshot();
    }

    public int connections() {
        return server.connections();
    }

    /** Connections to the upstream that client sessions have, or that wait for one. */
    public int upstreamConnections() {
        return pool.size();
    }

    /** Whether data and schema up to an LSN are in the file: both positions are there, and no table is being copied. */
    public boolean reached(Lsn lsn) {
        position.want(lsn);
        replication.requestCatalogComparison();
        ReplicaPosition.View view = position.view();
        // The positions first: a table that a comparison found is in the catalog before they say so.
        return view.data().reaches(lsn) && view.catalog().reaches(lsn) && catalogs.current().stream()
                .flatMap(c -> c.tables().stream()).noneMatch(Table::isAwaited);
    }

    /** Time since the copy is known to have been all that the upstream had; {@link Long#MAX_VALUE} when it never was. */
    public long replicaAgeMillis() {
        long current = position.currentAt();
        return current == 0 ? Long.MAX_VALUE : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - current);
    }

    /** Stops applying at the end of a transaction; relayed statements go on. */
    public void pauseReplication() {
        replication.pause();
    }

    public void resumeReplication() {
        replication.resume();
    }

    /** Ends client connections, then replication, then the file, which stays as it is for the next start. Idempotent. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            await(server.close());
        } finally {
            replication.close();
            readers.close();
            pool.close();
            connector.close();
            file.close();
            await(vertx.close());
        }
    }
}
