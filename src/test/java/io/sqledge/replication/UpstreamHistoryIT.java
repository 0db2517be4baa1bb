package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtype.Lsn;
import io.sqledge.testing.Link;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invariant: a server put back to an earlier state is never taken for the one the file was made from, and a promoted standby is
 * followed on exactly when it has all that the file has.
 */
class UpstreamHistoryIT {

    private static PostgresServer server;

    @TempDir
    Path directory;
    private TestDatabase database;
    private Link link;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start(Map.of());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void createDatabase() throws SQLException {
        database = server.createDatabase("history");
        database.run("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT i, 'v' || i FROM generate_series(1, 50) i");
        link = new Link(server);
    }

    @AfterEach
    void dropDatabase() {
        link.close();
        database.close();
    }

    private TestEdge edge() {
        ReplicationSettings direct = TestEdge.settings(database, directory.resolve("edge.db"));
        UpstreamTarget t = direct.target();
        return new TestEdge(database, direct.file(), new ReplicationSettings(new UpstreamTarget("localhost", link.port(), t.database(),
                t.user(), t.password(), t.sslmode()), List.of("public"), "sqledge", null, true, false, direct.file(),
                Duration.ofMillis(300), 2));
    }

    private static String first(TestDatabase at, String sql) throws SQLException {
        try (Connection connection = at.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Each copy of a table takes one. */
    private static String copies(TestEdge edge) throws SQLException {
        return edge.inFile("SELECT next_number FROM sqledge_state");
    }

    private static void writePast(TestDatabase at, Lsn position, String statement) throws SQLException {
        do {
            at.run(statement);
        } while (!position.isBefore(Lsn.parse(first(at, "SELECT pg_current_wal_insert_lsn()::text"))));
    }

    private void restoredServerIsCopiedAgain(String lost, String instead) throws Exception {
        Path saved = directory.resolve("saved");
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            server.saveTo(saved);
            database.run(lost);
            assertThat(edge.differences()).isEmpty();
            String copies = copies(edge);
            Lsn known = edge.position.view().data();
            link.cut();
            server.restoreFrom(saved);
            if (instead != null) {
                writePast(database, known, instead);
            }
            link.mend();
            edge.await("copied again", () -> !copies.equals(copies(edge)));
            assertThat(edge.differences()).isEmpty();
            database.run("INSERT INTO t VALUES (-1, 'after')");
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void serverPutBackIsCopiedAgain() throws Exception {
        restoredServerIsCopiedAgain("UPDATE t SET v = 'lost' WHERE id < 30; SELECT pg_logical_emit_message(true, 'x', repeat('x', 100000))",
                null);
    }

    /** Its log is longer than the file's position by the time it is seen again. */
    @Test
    void serverPutBackAndWrittenOnIsCopiedAgain() throws Exception {
        restoredServerIsCopiedAgain("INSERT INTO t VALUES (1000, 'lost'); UPDATE t SET v = 'lost' WHERE id < 30",
                "UPDATE t SET v = 'other' WHERE id > 20");
    }

    /** The same statements: records of the same length, so that its transactions may end where those that were lost ended. */
    @Test
    void serverPutBackAndWrittenOnAlikeIsCopiedAgain() throws Exception {
        restoredServerIsCopiedAgain("INSERT INTO t SELECT coalesce(max(id), 0) + 1, 'lost' FROM t",
                "INSERT INTO t SELECT coalesce(max(id), 0) + 1, 'kept' FROM t");
    }

    /** Nothing of the file is lost, but its position was known to be further than the log it now has. */
    @Test
    void commitWhereTheLogWasKnownToBeEmptyIsNotPassedOver() throws Exception {
        restoredServerIsCopiedAgain("SELECT pg_logical_emit_message(false, 'x', repeat('x', 30000))",
                "UPDATE t SET v = 'other' || pg_current_wal_insert_lsn() WHERE id > 20");
    }

    @Test
    void crashedServerIsFollowedOn() throws Exception {
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            database.run("CHECKPOINT");
            String copies = copies(edge);
            for (int i = 0; i < 3; i++) {
                database.run("UPDATE t SET v = 'crash " + i + "' WHERE id < 30; INSERT INTO t VALUES (" + (100 + i) + ", 'x')");
                assertThat(edge.differences()).isEmpty();
                server.kill();
                server.restart();
                // The slot has forgotten what was acknowledged since the checkpoint.
                assertThat(edge.differences()).isEmpty();
            }
            assertThat(copies(edge)).isEqualTo(copies);
        }
    }

    @Test
    void promotedStandbyThatKeptTheSlotIsFollowedOn() throws Exception {
        try (TestEdge edge = edge(); PostgresServer standby = server.standby("followed")) {
            TestDatabase there = new TestDatabase(standby, database.name());
            assertThat(edge.differences()).isEmpty();
            boolean kept = server.majorVersion() >= 17;
            if (kept) {
                String slot = edge.inFile("SELECT slot FROM postgres_pos");
                edge.await("slot kept", () -> {
                    database.run("SELECT pg_log_standby_snapshot()");
                    first(there, "SELECT pg_sync_replication_slots()");
                    return first(there, "SELECT count(*) FROM pg_replication_slots WHERE slot_name = '" + slot
                            + "' AND synced AND NOT temporary").equals("1");
                });
            }
            database.run("UPDATE t SET v = 'before' WHERE id < 10; INSERT INTO t VALUES (100, 'before')");
            assertThat(edge.differences()).isEmpty();
            edge.await("the standby has it", () -> first(there, "SELECT count(*) FROM t WHERE id = 100").equals("1"));
            String copies = copies(edge);
            link.cut();
            server.stop();
            first(there, "SELECT pg_promote()");
            there.run("UPDATE t SET v = 'after' WHERE id BETWEEN 5 AND 20; ALTER TABLE t ADD n int DEFAULT 7");
            link.leadTo(standby);
            link.mend();
            edge.upstreamIs(there);
            edge.await("connected again", () -> edge.position.view().timeline() == 2);
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.inFile("SELECT timeline FROM postgres_pos")).isEqualTo("2");
            // The altered table is copied for the new column, nothing else is.
            there.run("INSERT INTO t VALUES (101, 'on timeline 2', 8)");
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.position.view().timeline()).isEqualTo(2);
            there.close();
        } finally {
            server.restart();
            server.drop("followed");
        }
    }

    /** The last commits were lost with the old primary; the file has them. */
    @Test
    void promotedStandbyThatIsBehindTheFileIsCopiedAgain() throws Exception {
        try (TestEdge edge = edge(); PostgresServer standby = server.standby("behind")) {
            TestDatabase there = new TestDatabase(standby, database.name());
            assertThat(edge.differences()).isEmpty();
            standby.stop();
            database.run("UPDATE t SET v = 'lost' WHERE id < 10; INSERT INTO t VALUES (100, 'lost')");
            assertThat(edge.differences()).isEmpty();
            link.cut();
            server.stop();
            standby.restart();
            first(there, "SELECT pg_promote()");
            there.run("INSERT INTO t VALUES (101, 'instead')");
            link.leadTo(standby);
            link.mend();
            edge.upstreamIs(there);
            edge.await("connected again", () -> edge.position.view().timeline() == 2);
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.inFile("SELECT count(*) FROM t WHERE v = 'lost'")).isEqualTo("0");
            there.close();
        } finally {
            server.restart();
            server.drop("behind");
        }
    }
}
