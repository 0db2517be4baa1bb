package io.sqledge.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Upstream connections that serve one session after the other, and a bounded number of them. */
@Timeout(60)
class PoolIT {

    private static final String PID = "SELECT pg_backend_pid()";

    private static TestDatabase database;
    private Edge edge;

    @BeforeAll
    static void start() throws SQLException {
        database = PostgresServer.shared().createDatabase("pool");
        database.run("CREATE TABLE n (id serial PRIMARY KEY, v int); INSERT INTO n (v) SELECT generate_series(1, 10)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @AfterEach
    void stopEdge() {
        edge.close();
    }

    private void startEdge(String mode, int size, String waitTimeout) throws SQLException {
        edge = Edge.start(database, Map.of("SQLEDGE_POOL_MODE", mode, "SQLEDGE_POOL_SIZE", String.valueOf(size),
                "SQLEDGE_POOL_WAIT_TIMEOUT", waitTimeout));
        edge.awaitReady();
        edge.awaitCaughtUp();
    }

    private Connection connect(String... options) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + edge.port() + "/" + database.name()
                + "?user=postgres&sslmode=disable&assumeMinServerVersion=12" + String.join("", options));
    }

    private static String one(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }

    private static void run(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    /** Of several, one after the other, so that each event loop has its turn. */
    private String pidOfNext(int sessions) throws SQLException {
        List<String> pids = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            try (Connection c = connect()) {
                pids.add(one(c, PID));
            }
        }
        return String.join(" ", pids);
    }

    @Test
    void nextSessionGetsTheConnectionOfTheLastWithNothingLeftInIt() throws Exception {
        startEdge("session", 20, "5s");
        List<String> used = new ArrayList<>();
        // Each event loop gets its turn.
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            try (Connection c = connect()) {
                used.add(one(c, PID));
                run(c, "SET search_path = pg_catalog");
                run(c, "SET work_mem = '9MB'");
                run(c, "PREPARE p AS SELECT 1");
                run(c, "LISTEN news");
                run(c, "SELECT pg_advisory_lock(42)");
                run(c, "DECLARE held CURSOR WITH HOLD FOR SELECT 1");
                run(c, "SELECT set_config('app.user', 'somebody', false)");
            }
        }
        edge.await("all are given back", () -> edge.service().connections() == 0);
        boolean reused = false;
        for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
            try (Connection c = connect()) {
                reused |= used.contains(one(c, PID));
                assertThat(one(c, "SELECT current_setting('search_path')")).isEqualTo("\"$user\", public");
                assertThat(one(c, "SELECT current_setting('work_mem')")).isNotEqualTo("9MB");
                assertThat(one(c, "SELECT count(*) FROM pg_prepared_statements WHERE name = 'p'")).isEqualTo("0");
                assertThat(one(c, "SELECT count(*) FROM pg_listening_channels()")).isEqualTo("0");
                assertThat(one(c, "SELECT count(*) FROM pg_cursors WHERE name = 'held'")).isEqualTo("0");
                assertThat(one(c, "SELECT coalesce(current_setting('app.user', true), '')")).isEmpty();
            }
        }
        assertThat(reused).as("a connection served a second session").isTrue();
        try (Connection c = database.connect()) {
            assertThat(one(c, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 42")).isEqualTo("0");
        }
    }

    @Test
    void connectionThatHadTemporaryTablesIsNotServedAgain() throws Exception {
        startEdge("session", 20, "5s");
        List<String> used = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            try (Connection c = connect()) {
                run(c, "CREATE TEMP TABLE n (id int)");
                assertThat(used).doesNotContain(one(c, PID));
                used.add(one(c, PID));
            }
        }
        try (Connection c = connect()) {
            edge.await("a read is local", () -> {
                one(c, "SELECT v FROM n WHERE id = 1");
                return one(c, "SHOW sqledge.last_route").equals("local");
            });
        }
    }

    @Test
    void statementsOfOneSessionAreBounded() throws Exception {
        edge = Edge.start(database, Map.of("SQLEDGE_MAX_STATEMENTS", "3"));
        edge.awaitReady();
        edge.awaitCaughtUp();
        try (Connection c = connect("&prepareThreshold=1")) {
            List<PreparedStatement> open = new ArrayList<>();
            for (String sql : List.of("SELECT v FROM n WHERE id = ?", "SELECT id FROM n WHERE v = ?", "INSERT INTO n (v) VALUES (-?)")) {
                open.add(c.prepareStatement(sql));
                open.get(open.size() - 1).setInt(1, 1);
                open.get(open.size() - 1).execute();
            }
            for (String sql : List.of("SELECT id, v FROM n WHERE id = ?", "UPDATE n SET v = v WHERE id = -?")) {
                try (PreparedStatement fourth = c.prepareStatement(sql)) {
                    fourth.setInt(1, 1);
                    SQLException e = catchThrowableOfType(SQLException.class, fourth::execute);
                    assertThat(e.getSQLState()).isEqualTo("54000");
                    assertThat(e.getMessage()).contains("SQLEDGE_MAX_STATEMENTS");
                }
            }
            open.get(0).execute();
        }
    }

    @Test
    void sessionInATransactionIsNotServedToAnother() throws Exception {
        startEdge("transaction", 2, "300ms");
        try (Connection a = connect(); Connection b = connect(); Connection c = connect()) {
            a.setAutoCommit(false);
            b.setAutoCommit(false);
            String pidOfA = one(a, PID);
            String pidOfB = one(b, PID);
            assertThat(pidOfA).isNotEqualTo(pidOfB);
            SQLException none = catchThrowableOfType(SQLException.class, () -> one(c, PID));
            assertThat(none.getSQLState()).isEqualTo("53300");
            assertThat(none.getMessage()).contains("SQLEDGE_POOL_SIZE");
            assertThat(one(a, PID)).isEqualTo(pidOfA);
            a.commit();
            // The session that was refused lives on.
            edge.await("a connection is free", () -> !one(c, PID).isEmpty());
        }
    }

    @Test
    void statementTimeoutCountsWhileWaitingForAConnection() throws Exception {
        startEdge("session", 1, "30s");
        try (Connection first = connect(); Connection second = connect()) {
            first.setAutoCommit(false);
            one(first, PID);
            run(second, "SET statement_timeout = 200");
            assertThatThrownBy(() -> one(second, PID))
                    .isInstanceOfSatisfying(SQLException.class, e -> {
                        assertThat(e.getSQLState()).isEqualTo("57014");
                        assertThat(e.getMessage()).contains("canceling statement due to statement timeout");
                    });
            first.rollback();
        }
    }

    @Test
    void readThatWaitedForTheCopyHoldsNoConnection() throws Exception {
        database.run("CREATE TABLE waited (id int PRIMARY KEY)");
        startEdge("transaction", 1, "5s");
        // The first change of a table lets the catalog be compared before it is read here again.
        database.run("INSERT INTO waited VALUES (-1); DELETE FROM waited");
        edge.awaitCaughtUp();
        try (Connection reads = connect(); Connection other = connect()) {
            run(reads, "SET sqledge.wait = '10s'");
            for (int i = 0; i < 5; i++) {
                run(reads, "INSERT INTO waited VALUES (" + i + ")");
                assertThat(one(reads, "SELECT count(*) FROM waited")).isEqualTo(String.valueOf(i + 1));
                assertThat(one(reads, "SHOW sqledge.last_route")).isEqualTo("local");
                assertThat(one(other, PID)).isNotEmpty();
            }
        }
    }

    @Test
    void whoWaitsGetsTheFirstConnectionThatBecomesFree() throws Exception {
        startEdge("session", 1, "20s");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Connection waits = connect(); Connection cancelled = connect()) {
            Future<String> pid;
            try (Connection a = connect(); Statement s = cancelled.createStatement()) {
                String first = one(a, PID);
                pid = threads.submit(() -> one(waits, PID));
                Future<?> other = threads.submit(() -> s.executeQuery(PID));
                Thread.sleep(300);
                assertThat(pid.isDone()).isFalse();
                s.cancel();
                assertThatThrownBy(() -> other.get(5, TimeUnit.SECONDS)).hasRootCauseInstanceOf(SQLException.class)
                        .hasStackTraceContaining("canceling statement due to user request");
                assertThat(one(a, PID)).isEqualTo(first);
            }
            assertThat(pid.get(10, TimeUnit.SECONDS)).isNotEmpty();
            assertThat(edge.service().upstreamConnections()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void sessionsWithoutStateShareFewConnections() throws Exception {
        startEdge("transaction", 3, "10s");
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> sums = new ArrayList<>();
            for (int t = 0; t < 12; t++) {
                int client = t;
                sums.add(threads.submit(() -> work(client)));
            }
            for (Future<Integer> sum : sums) {
                assertThat(sum.get(30, TimeUnit.SECONDS)).isEqualTo(20);
            }
        } finally {
            threads.shutdownNow();
        }
        try (Connection c = database.connect()) {
            assertThat(one(c, "SELECT count(*) FROM n WHERE v >= 1000")).isEqualTo("240");
            assertThat(one(c, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                    + " AND backend_type = 'client backend' AND application_name NOT LIKE 'sqledge%'")).isIn("1", "2", "3");
        }
    }

    /** With a setting, a named prepared statement and transactions, which all have to survive a change of connections. */
    private int work(int client) throws SQLException {
        int done = 0;
        try (Connection c = connect("&prepareThreshold=1")) {
            run(c, "SET TimeZone = 'Asia/Kathmandu'");
            run(c, "SET statement_timeout = '7s'");
            try (PreparedStatement insert = c.prepareStatement("INSERT INTO n (v) VALUES (?) RETURNING v, current_setting('TimeZone'),"
                    + " current_setting('statement_timeout')")) {
                for (int i = 0; i < 20; i++) {
                    c.setAutoCommit(i % 2 == 0);
                    insert.setInt(1, 1000 + client * 100 + i);
                    try (ResultSet row = insert.executeQuery()) {
                        row.next();
                        assertThat(row.getInt(1)).isEqualTo(1000 + client * 100 + i);
                        assertThat(row.getString(2)).isEqualTo("Asia/Kathmandu");
                        assertThat(row.getString(3)).isEqualTo("7s");
                    }
                    if (i % 2 != 0) {
                        c.commit();
                    }
                    done++;
                }
            }
            c.setAutoCommit(true);
            run(c, "RESET TimeZone");
            // What the driver gave at its login, not what some connection was last set to.
            assertThat(one(c, "SHOW TimeZone")).isEqualTo(java.util.TimeZone.getDefault().getID().equals("UTC")
                    ? "UTC" : java.util.TimeZone.getDefault().getID());
        }
        return done;
    }

    @Test
    void sessionKeepsTheConnectionThatHoldsItsState() throws Exception {
        startEdge("transaction", 5, "5s");
        for (String state : List.of("CREATE TEMP TABLE mine AS SELECT 1 AS x", "LISTEN news", "SET work_mem = '9MB'",
                "SELECT pg_advisory_lock(7)", "PREPARE p AS SELECT 1", "DECLARE c CURSOR WITH HOLD FOR SELECT 1",
                "DO 'BEGIN PERFORM 1; END'")) {
            try (Connection keeps = connect(); Connection other = connect()) {
                run(keeps, state);
                String pid = one(keeps, PID);
                for (int i = 0; i < 5; i++) {
                    Thread.sleep(20);
                    assertThat(one(other, PID)).as(state).isNotEqualTo(pid);
                    assertThat(one(keeps, PID)).as(state).isEqualTo(pid);
                }
            }
        }
    }

    @Test
    void connectionThatDiedWhileNobodyUsedItIsNotServed() throws Exception {
        startEdge("session", 5, "5s");
        pidOfNext(4);
        edge.await("all are given back", () -> edge.service().connections() == 0);
        try (Connection c = database.connect()) {
            run(c, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND application_name NOT LIKE 'sqledge%'");
        }
        edge.await("none is left", () -> edge.service().upstreamConnections() == 0);
        assertThat(pidOfNext(4)).isNotEmpty();
    }
}
