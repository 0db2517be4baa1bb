package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgwire.PgServer;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.UpstreamClock;
import io.sqledge.sql.SqlFrontEnd;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.upstream.PoolLimits;
import io.sqledge.upstream.SslMode;
import io.sqledge.upstream.UpstreamConnector;
import io.sqledge.upstream.UpstreamPool;
import io.sqledge.upstream.UpstreamServer;
import io.vertx.core.Vertx;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;

/** With no replica yet everything is relayed: a driver must not notice that it does not talk to Postgres. */
@Timeout(60)
class RelayIT {

    private static PostgresServer postgres;
    private static TestDatabase database;
    private static Vertx vertx;
    private static UpstreamConnector connector;
    private static PgServer proxy;
    private static final EdgeToken TOKEN = new EdgeToken();
    private static final RouteCounters COUNTERS = new RouteCounters();

    @BeforeAll
    static void start() throws SQLException {
        postgres = PostgresServer.shared();
        database = postgres.createDatabase("relay");
        vertx = Vertx.vertx();
        connector = new UpstreamConnector(vertx, new UpstreamServer(postgres.host(), postgres.port(), SslMode.PREFER,
                null, postgres.user(), postgres.password(), 5000));
        TokenRecovery recovery = new TokenRecovery(vertx, connector, database.name(), TOKEN, () -> 16 << 20);
        proxy = new PgServer(vertx, new SessionFactory(vertx, new SessionServices(connector, new UpstreamPool(vertx,
                connector, new PoolLimits(100, Duration.ofSeconds(30), Duration.ofSeconds(60))), false, 10_000, database.name(),
                new SqlFrontEnd()::translate, new CatalogHolder(), query -> {
                    throw new AssertionError("nothing is local here");
                }, new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50))), TOKEN, recovery, COUNTERS, () -> { }, RouteChoice.FILE, new DeclinedRuns(),
                new RoundTrip(), () -> 0)));
        proxy.listen("127.0.0.1", 0).toCompletionStage().toCompletableFuture().join();
        try (Connection c = connect(); Statement s = c.createStatement()) {
            s.execute("CREATE TABLE pets (id serial PRIMARY KEY, name text)");
            s.execute("INSERT INTO pets (name) VALUES ('Rex'), ('Tom')");
        }
    }

    @AfterAll
    static void stop() {
        proxy.close().toCompletionStage().toCompletableFuture().join();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        database.close();
    }

    private static Connection connect(String... options) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name()
                + "?user=anyone&sslmode=disable" + String.join("", options));
    }

    private static String one(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            return r.next() ? r.getString(1) : null;
        }
    }

    @Test
    void queriesInBothProtocolsAnswer() throws SQLException {
        for (String mode : new String[] {"simple", "extended", "extendedForPrepared"}) {
            try (Connection c = connect("&preferQueryMode=" + mode)) {
                assertThat(one(c, "SELECT name FROM pets ORDER BY id")).isEqualTo("Rex");
                assertThat(one(c, "SHOW sqledge.last_route")).as(mode).startsWith("upstream: ");
            }
        }
    }

    @Test
    void preparedStatementsServeManyTimes() throws SQLException {
        try (Connection c = connect("&prepareThreshold=2");
                PreparedStatement p = c.prepareStatement("SELECT name FROM pets WHERE id = ?")) {
            for (int i = 0; i < 20; i++) {
                p.setInt(1, 1 + i % 2);
                try (ResultSet r = p.executeQuery()) {
                    assertThat(r.next()).isTrue();
                    assertThat(r.getString(1)).isEqualTo(i % 2 == 0 ? "Rex" : "Tom");
                }
            }
        }
    }

    @Test
    void errorsKeepTheirFieldsAndTheSessionGoesOn() throws SQLException {
        try (Connection c = connect()) {
            assertThatThrownBy(() -> one(c, "SELECT 1/0")).isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState()).isEqualTo("22012");
            assertThatThrownBy(() -> one(c, "SELEC 1")).hasMessageContaining("syntax error");
            assertThat(one(c, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void transactionsAndSavepointsWork() throws SQLException {
        try (Connection c = connect(); Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("INSERT INTO pets (name) VALUES ('gone')");
            assertThat(one(c, "SHOW sqledge.last_route")).isEqualTo("upstream: not a read");
            assertThat(one(c, "SELECT count(*) FROM pets WHERE name = 'gone'")).isEqualTo("1");
            assertThat(one(c, "SHOW sqledge.last_route")).isEqualTo("upstream: read-write transaction");
            c.rollback();
            c.setAutoCommit(true);
            assertThat(one(c, "SELECT count(*) FROM pets WHERE name = 'gone'")).isEqualTo("0");
        }
    }

    @Test
    void batchesArePipelined() throws SQLException {
        try (Connection c = connect(); Statement s = c.createStatement()) {
            s.execute("CREATE TABLE numbers (n int PRIMARY KEY)");
            try (PreparedStatement p = c.prepareStatement("INSERT INTO numbers VALUES (?)")) {
                for (int i = 0; i < 2000; i++) {
                    p.setInt(1, i);
                    p.addBatch();
                }
                p.executeBatch();
                p.setInt(1, 5000);
                p.addBatch();
                p.setInt(1, 5);
                p.addBatch();
                assertThatThrownBy(p::executeBatch).isInstanceOf(SQLException.class);
            }
            assertThat(one(c, "SELECT count(*) FROM numbers")).isEqualTo("2000");
        }
    }

    @Test
    void copyPassesBothWays() throws Exception {
        try (Connection c = connect(); Statement s = c.createStatement()) {
            s.execute("CREATE TABLE copied (n int, t text)");
            var copy = c.unwrap(PGConnection.class).getCopyAPI();
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 50_000; i++) {
                rows.append(i).append("\trow number ").append(i).append('\n');
            }
            assertThat(copy.copyIn("COPY copied FROM STDIN", new StringReader(rows.toString()))).isEqualTo(50_000);
            StringWriter out = new StringWriter();
            copy.copyOut("COPY (SELECT * FROM copied ORDER BY n) TO STDOUT", out);
            assertThat(out.toString()).isEqualTo(rows.toString());
            assertThatThrownBy(() -> copy.copyIn("COPY copied FROM STDIN", new StringReader("no number\n")))
                    .isInstanceOf(SQLException.class);
            assertThat(one(c, "SELECT count(*) FROM copied")).isEqualTo("50000");
        }
    }

    @Test
    void cursorsFetchInParts() throws SQLException {
        try (Connection c = connect(); Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.setFetchSize(7);
            int rows = 0;
            try (ResultSet r = s.executeQuery("SELECT generate_series(1, 100)")) {
                while (r.next()) {
                    assertThat(r.getInt(1)).isEqualTo(++rows);
                }
            }
            assertThat(rows).isEqualTo(100);
        }
    }

    @Test
    void notificationsArrive() throws SQLException {
        try (Connection listener = connect(); Connection notifier = connect();
                Statement s = listener.createStatement(); Statement n = notifier.createStatement()) {
            s.execute("LISTEN news");
            n.execute("NOTIFY news, 'hello'");
            assertThat(listener.unwrap(PGConnection.class).getNotifications(10_000)).hasSize(1)
                    .allSatisfy(x -> assertThat(x.getParameter()).isEqualTo("hello"));
        }
    }

    @Test
    void cancelReachesTheUpstream() throws Exception {
        try (Connection c = connect(); Statement s = c.createStatement()) {
            Thread canceller = new Thread(() -> {
                try {
                    Thread.sleep(500);
                    s.cancel();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            canceller.start();
            assertThatThrownBy(() -> s.execute("SELECT pg_sleep(30)"))
                    .extracting(e -> ((SQLException) e).getSQLState()).isEqualTo("57014");
            canceller.join();
            assertThat(one(c, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void statelessSessionSurvivesTheLossOfItsConnection() throws Exception {
        try (Connection c = connect("&ApplicationName=survivor");
                Connection direct = postgres.connect(database.name())) {
            try (Statement s = c.createStatement()) {
                s.execute("SET extra_float_digits = 2");
            }
            assertThat(one(c, "SHOW extra_float_digits")).isEqualTo("2");
            one(direct, "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'survivor'");
            // The news of it is on its way for a moment; what is relayed meanwhile fails with it.
            Thread.sleep(200);
            assertThat(one(c, "SELECT 'still here'")).isEqualTo("still here");
            assertThat(one(c, "SHOW extra_float_digits")).isEqualTo("2");
        }
    }

    @Test
    void transactionLostWithItsConnectionEndsTheSession() throws SQLException {
        try (Connection c = connect(); Connection direct = postgres.connect(database.name())) {
            c.setAutoCommit(false);
            String pid = one(c, "SELECT pg_backend_pid()");
            one(direct, "SELECT pg_terminate_backend(" + pid + ", 5000)");
            assertThatThrownBy(() -> one(c, "SELECT 1")).isInstanceOf(SQLException.class);
            assertThat(c.isValid(1)).isFalse();
        }
    }

    @Test
    void tokenFollowsEveryWrite() throws Exception {
        try (Connection c = connect(); Connection direct = postgres.connect(database.name());
                Statement s = c.createStatement()) {
            s.execute("INSERT INTO pets (name) VALUES ('new')");
            Lsn after = Lsn.parse(one(direct, "SELECT pg_current_wal_insert_lsn()"));
            long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (TOKEN.isPending() && System.nanoTime() < deadline) {
                Thread.sleep(5);
            }
            assertThat(TOKEN.isPending()).isFalse();
            assertThat(TOKEN.position().reaches(after.withoutPageHeader(16 << 20))).isTrue();
            assertThat(one(c, "SHOW sqledge.last_lsn")).startsWith("0:");
        }
    }

    @Test
    void unknownDatabaseIsRefusedInTheUpstreamsWords() {
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + proxy.port()
                + "/nowhere?user=anyone&sslmode=disable"))
                .extracting(e -> ((SQLException) e).getSQLState()).isEqualTo("3D000");
    }

    @Test
    void databaseNamedAfterTheUserMeansTheReplicatedOne() throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + proxy.port()
                + "/somebody?user=somebody&sslmode=disable")) {
            assertThat(one(c, "SELECT current_database()")).isEqualTo(database.name());
        }
    }

    @Test
    void settingsOfTheLoginReachTheUpstream() throws SQLException {
        try (Connection c = connect("&options=-c%20work_mem=5MB")) {
            assertThat(one(c, "SHOW work_mem")).isEqualTo("5MB");
        }
        assertThatThrownBy(() -> connect("&options=-c%20nonsense_mem=5MB").close()).isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState()).isEqualTo("42704");
    }
}
