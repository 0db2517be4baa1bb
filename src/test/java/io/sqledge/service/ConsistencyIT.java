package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqledge.testing.Edge;
import io.sqledge.testing.Link;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;

/** {@code sqledge.*}: what a session may ask of the copy's age, and what becomes of it while nothing is applied. */
@Timeout(120)
class ConsistencyIT {

    private static final String READ = "SELECT n FROM counter WHERE id = 1";

    private static TestDatabase database;
    private static Link link;
    private static Edge edge;

    @BeforeAll
    static void start() throws Exception {
        database = PostgresServer.shared().createDatabase("consistency");
        database.run("CREATE TABLE counter (id int PRIMARY KEY, n int); CREATE TABLE scores (id int PRIMARY KEY, points int);"
                + " CREATE TABLE stamped (id int PRIMARY KEY, at timestamptz DEFAULT clock_timestamp()); INSERT INTO counter VALUES (1, 0); INSERT INTO scores VALUES (1, 7), (2, 7), (3, 7)");
        link = new Link(database.server());
        edge = Edge.start(database, Map.of("SQLEDGE_UPSTREAM_ADDRESS", "127.0.0.1", "SQLEDGE_UPSTREAM_PORT",
                String.valueOf(link.port()), "SQLEDGE_CATALOG_POLL", "100ms"));
        edge.awaitReady();
    }

    @AfterAll
    static void stop() {
        edge.close();
        link.close();
        database.close();
    }

    @AfterEach
    void goOn() throws SQLException {
        edge.service().resumeReplication();
        edge.awaitCaughtUp();
    }

    private static String one(Connection c, String sql) throws SQLException {
        try (Statement statement = c.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static void run(Connection c, String sql) throws SQLException {
        try (Statement statement = c.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String route(Connection c) throws SQLException {
        return one(c, "SHOW sqledge.last_route");
    }

    /** Both have nothing to wait for, and one of them then writes what is not applied. */
    private static void writeUnapplied(Connection writer, int n) throws Exception {
        // The first change of a table lets the catalog be compared before it is read here again.
        run(writer, "UPDATE counter SET n = n WHERE id = 1");
        edge.awaitCaughtUp();
        edge.await("reads are local", () -> {
            one(writer, READ);
            return route(writer).equals("local");
        });
        edge.service().pauseReplication();
        run(writer, "UPDATE counter SET n = " + n + " WHERE id = 1");
    }

    @Test
    void timeIsTheUpstreamsAndNeverBeforeWhatIsHere() throws Exception {
        try (Connection c = edge.connect(); Connection upstream = database.connect()) {
            run(c, "SET TimeZone = 'UTC'");
            edge.await("the time is known", () -> {
                one(c, "SELECT now()::text");
                return route(c).equals("local");
            });
            String micros = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::int8";
            for (int i = 1; i <= 20; i++) {
                long before = Long.parseLong(one(upstream, micros));
                Instant told = Instant.parse(one(c, "SELECT now()::text").replace(' ', 'T').replace("+00", "Z"));
                assertThat(route(c)).isEqualTo("local");
                long after = Long.parseLong(one(upstream, micros));
                assertThat(ChronoUnit.MICROS.between(Instant.EPOCH, told)).isBetween(before - 50_000, after + 50_000);
                run(upstream, "INSERT INTO stamped VALUES (" + i + ")");
                edge.awaitCaughtUp();
                assertThat(one(c, "SELECT count(*) FROM stamped WHERE at > now()")).isEqualTo("0");
            }
        }
    }

    @Test
    void edgeShowsTheWritesOfAllItsSessions() throws Exception {
        try (Connection writer = edge.connect(); Connection other = edge.connect()) {
            writeUnapplied(writer, 1);
            assertThat(one(other, READ)).isEqualTo("1");
            assertThat(route(other)).isEqualTo("upstream: not caught up");
            assertThat(one(other, "SHOW sqledge.consistency")).isEqualTo("edge");
        }
    }

    @Test
    void sessionShowsItsOwn() throws Exception {
        try (Connection writer = edge.connect(); Connection other = edge.connect()) {
            run(writer, "UPDATE counter SET n = 0 WHERE id = 1");
            run(writer, "SET sqledge.consistency = session");
            run(other, "SET sqledge.consistency TO 'Session'");
            writeUnapplied(writer, 2);
            assertThat(one(other, READ)).isEqualTo("0");
            assertThat(route(other)).isEqualTo("local");
            assertThat(one(writer, READ)).isEqualTo("2");
            assertThat(route(writer)).isEqualTo("upstream: not caught up");
            assertThat(one(other, "SHOW sqledge.consistency")).isEqualTo("session");
        }
    }

    @Test
    void eventualWaitsForNothing() throws Exception {
        try (Connection writer = edge.connect(); Connection other = edge.connect()) {
            run(writer, "UPDATE counter SET n = 0 WHERE id = 1");
            run(writer, "SET sqledge.consistency = 'eventual'");
            writeUnapplied(writer, 3);
            edge.await("the settings are known again", () -> {
                one(writer, READ);
                return route(writer).equals("local");
            });
            assertThat(one(writer, READ)).isEqualTo("0");
            assertThat(one(other, READ)).isEqualTo("3");
        }
    }

    @Test
    void strongShowsWhatOthersWrote() throws Exception {
        try (Connection reader = edge.connect(); Connection elsewhere = database.connect()) {
            run(reader, "SET sqledge.consistency = strong");
            writeUnapplied(reader, 4);
            run(elsewhere, "UPDATE counter SET n = 5 WHERE id = 1");
            assertThat(one(reader, READ)).isEqualTo("5");
            assertThat(route(reader)).isEqualTo("upstream: not caught up");
            edge.service().resumeReplication();
            edge.awaitCaughtUp();
            edge.await("a confirmed read is local", () -> {
                assertThat(one(reader, READ)).isEqualTo("5");
                return route(reader).equals("local");
            });
            for (int n = 10; n < 40; n++) {
                run(elsewhere, "UPDATE counter SET n = " + n + " WHERE id = 1");
                assertThat(one(reader, READ)).isEqualTo(String.valueOf(n));
            }
            run(reader, "BEGIN READ ONLY");
            run(elsewhere, "UPDATE counter SET n = 50 WHERE id = 1");
            assertThat(one(reader, READ)).isEqualTo("50");
            run(reader, "COMMIT");
        }
    }

    @Test
    void readWaitsForTheCopyAsLongAsItIsTold() throws Exception {
        try (Connection c = edge.connect()) {
            run(c, "SET sqledge.wait = '60s'");
            assertThat(one(c, "SHOW sqledge.wait")).isEqualTo("1min");
            writeUnapplied(c, 6);
            CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
                try {
                    return one(c, READ);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(300);
            assertThat(read).isNotDone();
            edge.service().resumeReplication();
            assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("6");
            assertThat(route(c)).isEqualTo("local");
        }
    }

    @Test
    void waitingReadIsCancelledAndTimedOutAsAnyOther() throws Exception {
        try (Connection c = edge.connect(); Statement statement = c.createStatement()) {
            run(c, "SET sqledge.wait = '60s'");
            run(c, "SET statement_timeout = '200ms'");
            writeUnapplied(c, 7);
            PSQLException late = catchThrowableOfType(PSQLException.class, () -> statement.executeQuery(READ));
            assertThat(late.getSQLState()).isEqualTo("57014");
            assertThat(late.getMessage()).contains("statement timeout");
            run(c, "RESET statement_timeout");
            CompletableFuture<PSQLException> cancelled = CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(PSQLException.class, () -> statement.executeQuery(READ)));
            Thread.sleep(300);
            statement.cancel();
            assertThat(cancelled.get(10, TimeUnit.SECONDS).getMessage()).contains("canceling statement due to user request");
        }
    }

    @Test
    void floorOfAnotherEdgeIsKept() throws Exception {
        try (Connection c = edge.connect(); Connection elsewhere = database.connect()) {
            writeUnapplied(c, 8);
            String before = one(c, "SHOW sqledge.last_lsn");
            edge.service().resumeReplication();
            edge.awaitCaughtUp();
            edge.await("reads are local", () -> {
                one(c, READ);
                return route(c).equals("local");
            });
            edge.service().pauseReplication();
            run(elsewhere, "UPDATE counter SET n = 9 WHERE id = 1");
            String lsn = one(elsewhere, "SELECT pg_current_wal_insert_lsn()");
            assertThat(one(c, READ)).isEqualTo("8");
            try (Connection bounded = edge.connect()) {
                run(bounded, "SET sqledge.min_lsn = '" + before + "'");
                assertThat(one(bounded, "SHOW sqledge.min_lsn")).isEqualTo(before);
                assertThat(one(bounded, READ)).isEqualTo("8");
                assertThat(route(bounded)).isEqualTo("local");
                run(bounded, "SET sqledge.min_lsn = '" + lsn + "'");
                assertThat(one(bounded, READ)).isEqualTo("9");
                assertThat(route(bounded)).isEqualTo("upstream: not caught up");
            }
            edge.service().resumeReplication();
            edge.awaitCaughtUp();
            try (Connection bounded = edge.connect()) {
                run(bounded, "SET sqledge.min_lsn = '77:0/1'");
                assertThat(one(bounded, READ)).isEqualTo("9");
                assertThat(route(bounded)).as("of a timeline that is not known here").isEqualTo("upstream: not caught up");
            }
        }
    }

    @Test
    void copyThatIsTooOldServesOnlyWhileTheUpstreamIsAway() throws Exception {
        try (Connection c = edge.connect(); Connection elsewhere = database.connect()) {
            writeUnapplied(c, 10);
            edge.service().resumeReplication();
            edge.awaitCaughtUp();
            edge.await("reads are local", () -> {
                one(c, READ);
                return route(c).equals("local");
            });
        }
        try (Connection c = edge.connect(); Connection elsewhere = database.connect()) {
            run(c, "SET sqledge.max_staleness = '700ms'");
            Thread.sleep(1_500);
            assertThat(one(c, READ)).isEqualTo("10");
            assertThat(route(c)).as("on a quiet upstream").isEqualTo("local");
            edge.service().pauseReplication();
            run(elsewhere, "UPDATE counter SET n = 11 WHERE id = 1");
            Thread.sleep(1_500);
            assertThat(one(c, READ)).isEqualTo("11");
            assertThat(route(c)).isEqualTo("upstream: too old");
        }
        try (Connection c = edge.connect()) {
            link.cut();
            run(c, "SET sqledge.consistency = eventual");
            run(c, "SET sqledge.max_staleness = '700ms'");
            assertThat(one(c, READ)).isEqualTo("10");
            assertThat(route(c)).isEqualTo("local");
            assertThat(one(c, READ)).isEqualTo("10");
        } finally {
            link.mend();
        }
    }

    @Test
    void equalRowsAreTheUpstreamsToChooseUnlessTold() throws Exception {
        try (Connection c = edge.connect()) {
            String top = "SELECT points FROM scores ORDER BY points LIMIT 2";
            edge.await("the tie is seen", () -> {
                assertThat(one(c, top)).isEqualTo("7");
                return route(c).equals("upstream: tie at limit");
            });
        }
        edge.awaitCaughtUp();
        try (Connection c = edge.connect()) {
            run(c, "SET sqledge.ties = local");
            edge.await("the copy chooses", () -> {
                assertThat(one(c, "SELECT points FROM scores ORDER BY points LIMIT 1")).isEqualTo("7");
                return route(c).equals("local");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "SET sqledge.consistency = 'weak'|22023|invalid value for parameter \"sqledge.consistency\": \"weak\"",
        "SET SESSION sqledge.wait = '20 parsecs'|22023|invalid value for parameter \"sqledge.wait\": \"20 parsecs\"",
        "SET sqledge.wait TO -2|22023|invalid value for parameter \"sqledge.wait\": \"-2\"",
        "SET sqledge.min_lsn = 'now'|22023|invalid value for parameter \"sqledge.min_lsn\": \"now\"",
        "SET sqledge.max_staleness = ''|22023|invalid value for parameter \"sqledge.max_staleness\": \"\"",
        "SET sqledge.ties = 1|22023|invalid value for parameter \"sqledge.ties\": \"1\"",
        "SET sqledge.last_route = 'local'|55P02|parameter \"sqledge.last_route\" cannot be changed",
        "SET sqledge.nonsense = 1|42602|invalid configuration parameter name \"sqledge.nonsense\""})
    void wrongValuesAreRefused(String sql, String state, String message) throws Exception {
        for (String mode : new String[] {"simple", "extended"}) {
            try (Connection c = java.sql.DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + edge.port() + "/"
                    + edge.databaseName() + "?user=postgres&preferQueryMode=" + mode)) {
                assertRefused(c, sql, state, message);
                c.setAutoCommit(false);
                run(c, "UPDATE counter SET n = n WHERE id = 1");
                assertRefused(c, sql, state, message);
                assertThat(catchThrowableOfType(PSQLException.class, () -> run(c, "SELECT 1")).getSQLState())
                        .as("the block has failed").isEqualTo("25P02");
                c.rollback();
                assertThat(one(c, "SHOW sqledge.consistency")).isEqualTo("edge");
            }
        }
    }

    private static void assertRefused(Connection c, String sql, String state, String message) {
        PSQLException refused = catchThrowableOfType(PSQLException.class, () -> run(c, sql));
        assertThat((Throwable) refused).as(sql).isNotNull();
        assertThat(refused.getSQLState()).isEqualTo(state);
        assertThat(refused.getMessage()).contains(message);
    }

    @Test
    void settingsFollowTheTransactionThatMakesThem() throws Exception {
        try (Connection c = edge.connect()) {
            c.setAutoCommit(false);
            run(c, "UPDATE counter SET n = n WHERE id = 1");
            run(c, "SET sqledge.consistency = session");
            assertThat(one(c, "SHOW sqledge.consistency")).isEqualTo("session");
            c.rollback();
            c.setAutoCommit(true);
            edge.await("it is undone", () -> one(c, "SHOW sqledge.consistency").equals("edge"));
            run(c, "SET sqledge.consistency = session");
            edge.await("it is known", () -> one(c, "SHOW sqledge.consistency").equals("session"));
            run(c, "RESET ALL");
            edge.await("it is reset", () -> one(c, "SHOW sqledge.consistency").equals("edge"));
            run(c, "SELECT set_config('sqledge.consistency', 'weak', false)");
            edge.await("reads are not served by a value that means nothing", () -> {
                one(c, READ);
                return route(c).equals("upstream: setting sqledge.consistency");
            });
        }
    }
}
