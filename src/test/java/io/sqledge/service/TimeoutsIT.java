package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time-outs of what is answered here: the same reports as Postgres gives. */
@Timeout(60)
class TimeoutsIT {

    private static final String READ = "SELECT id FROM n WHERE id = 7";
    /** Hours of work for SQLite. */
    private static final String LONG_READ = "SELECT count(*) FROM n a, n b, n c, n d, n e";

    private static TestDatabase database;
    private static Edge edge;

    @BeforeAll
    static void start() throws SQLException {
        database = PostgresServer.shared().createDatabase("timeouts");
        database.run("CREATE TABLE n (id int PRIMARY KEY)");
        database.run("INSERT INTO n SELECT generate_series(1, 1000)");
        edge = Edge.start(database);
        edge.awaitReady();
        edge.awaitCaughtUp();
    }

    @AfterAll
    static void stop() {
        try (TestDatabase gone = database; Edge closed = edge) {
            edge = null;
        }
    }

    private static Connection connect(String settings) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + edge.port() + "/" + database.name()
                + "?user=postgres&sslmode=disable&options=" + URLEncoder.encode(settings, StandardCharsets.UTF_8));
    }

    private static String one(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }

    /** Settings and position are known again some time after a relayed statement. */
    private static void untilLocal(Connection c) {
        edge.await("a read is local", () -> {
            one(c, READ);
            return one(c, "SHOW sqledge.last_route").equals("local");
        });
    }

    private static void expectEnd(Connection c, String sqlState, String message) {
        edge.await(message, () -> edge.service().connections() == 0);
        SQLException e = catchThrowableOfType(SQLException.class, () -> one(c, READ));
        assertThat(e.getMessage()).contains(message);
        assertThat(e.getSQLState()).isEqualTo(sqlState);
    }

    @Test
    void statement() throws SQLException {
        try (Connection c = connect("-c statement_timeout=400ms")) {
            untilLocal(c);
            SQLException e = catchThrowableOfType(SQLException.class, () -> one(c, LONG_READ));
            assertThat(e.getSQLState()).isEqualTo("57014");
            assertThat(e.getMessage()).contains("canceling statement due to statement timeout");
            assertThat(one(c, "SHOW sqledge.last_route")).isEqualTo("local");
            untilLocal(c);
        }
    }

    @Test
    void statementInBlock() throws SQLException {
        try (Connection c = connect("-c statement_timeout=400ms")) {
            untilLocal(c);
            c.setReadOnly(true);
            c.setAutoCommit(false);
            assertThat(one(c, READ)).isEqualTo("7");
            SQLException e = catchThrowableOfType(SQLException.class, () -> one(c, LONG_READ));
            assertThat(e.getSQLState()).isEqualTo("57014");
            SQLException aborted = catchThrowableOfType(SQLException.class, () -> one(c, READ));
            assertThat(aborted.getSQLState()).isEqualTo("25P02");
            c.rollback();
            c.setAutoCommit(true);
            untilLocal(c);
        }
    }

    @Test
    void idleInBlock() throws SQLException {
        try (Connection c = connect("-c idle_in_transaction_session_timeout=300ms")) {
            untilLocal(c);
            c.setReadOnly(true);
            c.setAutoCommit(false);
            assertThat(one(c, READ)).isEqualTo("7");
            expectEnd(c, "25P03", "terminating connection due to idle-in-transaction timeout");
        }
    }

    @Test
    void idleSession() throws SQLException {
        try (Connection c = connect("-c idle_session_timeout=700ms")) {
            untilLocal(c);
            expectEnd(c, "57P05", "terminating connection due to idle-session timeout");
        }
    }

    @Test
    void idleSessionWhoseLastStatementWasRelayed() throws SQLException {
        try (Connection c = connect("-c idle_session_timeout=700ms")) {
            one(c, "SELECT pg_backend_pid()");
            expectEnd(c, "57P05", "terminating connection due to idle-session timeout");
        }
    }

    private static void sinceSeventeen() {
        Assumptions.assumeTrue(database.server().majorVersion() >= 17, "transaction_timeout came with 17");
    }

    @Test
    void transaction() throws SQLException {
        sinceSeventeen();
        try (Connection c = connect("-c transaction_timeout=500ms")) {
            untilLocal(c);
            c.setReadOnly(true);
            c.setAutoCommit(false);
            assertThat(one(c, READ)).isEqualTo("7");
            expectEnd(c, "25P04", "terminating connection due to transaction timeout");
        }
    }

    @Test
    void transactionOfOneStatement() throws SQLException {
        sinceSeventeen();
        try (Connection c = connect("-c transaction_timeout=500ms")) {
            untilLocal(c);
            SQLException e = catchThrowableOfType(SQLException.class, () -> one(c, LONG_READ));
            assertThat(e.getSQLState()).isEqualTo("25P04");
        }
    }
}
