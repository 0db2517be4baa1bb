package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Files;
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
 * Invariant: every fault ends in recovery by itself or in a reason that says what to do, and a start that failed leaves
 * nothing upstream and no file.
 */
class FaultIT {

    private static PostgresServer server;

    @TempDir
    Path directory;
    private TestDatabase database;

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
        database = server.createDatabase("fault");
        database.run("CREATE TABLE t (id int PRIMARY KEY, v int); INSERT INTO t SELECT i, i FROM generate_series(1, 50) i");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private Path file() {
        return directory.resolve("edge.db");
    }

    private ReplicationSettings as(String user, String publication, boolean createSlot) {
        ReplicationSettings s = TestEdge.settings(database, file());
        UpstreamTarget t = s.target();
        return new ReplicationSettings(new UpstreamTarget(t.host(), t.port(), t.database(), user, t.password(), t.sslmode()),
                s.schemas(), publication, s.slotName(), createSlot, false, s.file(), Duration.ofMillis(300), 2);
    }

    private String upstream(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private void assertNothingLeft(TestEdge edge) throws Exception {
        edge.await("taken back", () -> "0".equals(upstream("SELECT (SELECT count(*) FROM pg_replication_slots WHERE database"
                + " = current_database()) + (SELECT count(*) FROM pg_publication)")));
        edge.await("no unfinished file", () -> !Files.exists(directory.resolve("edge.db.copying")));
        assertThat(Files.exists(file())).isFalse();
    }

    @Test
    void upstreamThatStopsAndComesBackIsFollowedOn() throws Exception {
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
            long started = System.nanoTime();
            server.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).as("fast shutdown with an idle edge")
                    .isLessThan(Duration.ofSeconds(5));
            // While it stops it still answers, that it does so; the reason follows what is found.
            edge.await("the reason says that nobody answers", () -> edge.worker.status().phase() == ReplicationPhase.WAITING
                    && edge.worker.status().reason().contains("can't be reached"));
            server.restart();
            database.run("DELETE FROM t WHERE id < 10");
            assertThat(edge.differences()).isEmpty();
            server.kill();
            server.restart();
            database.run("INSERT INTO t VALUES (1, 1)");
            assertThat(edge.differences()).isEmpty();
        } finally {
            // A failure must not take the server away from the other tests.
            server.restart();
        }
    }

    /** Which waits for every walsender whose client has not said that it has all. */
    @Test
    void edgeThatHasJustConnectedDoesNotHoldUpAShutdown() throws Exception {
        try (TestEdge edge = new TestEdge(database, file())) {
            for (int i = 0; i < 3; i++) {
                assertThat(edge.differences()).isEmpty();
                long started = System.nanoTime();
                server.stop();
                assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
                server.restart();
                edge.await("streaming again", () -> edge.worker.status().phase() == ReplicationPhase.STREAMING);
            }
        } finally {
            server.restart();
        }
    }

    @Test
    void upstreamThatIsNotUpYetIsWaitedFor() throws Exception {
        server.stop();
        try (TestEdge edge = new TestEdge(database, file())) {
            edge.await("waiting", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
            assertThat(Files.exists(file())).isFalse();
            server.restart();
            assertThat(edge.differences()).isEmpty();
        } finally {
            server.restart();
        }
    }

    @Test
    void roleWithoutReplicationIsToldWhatItNeedsAndLeavesNothing() throws Exception {
        database.run("DROP ROLE IF EXISTS poor; CREATE ROLE poor LOGIN PASSWORD 'postgres'; GRANT CREATE ON DATABASE "
                + database.name() + " TO poor");
        try (TestEdge edge = new TestEdge(database, file(), as("poor", "sqledge", true))) {
            edge.await("waiting", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
            assertThat(edge.worker.status().reason()).contains("REPLICATION");
            assertNothingLeft(edge);
        } finally {
            database.run("DROP OWNED BY poor; DROP ROLE poor");
        }
    }

    @Test
    void foreignPublicationIsUsedAsItIs() throws Exception {
        database.run("CREATE TABLE other (id int PRIMARY KEY); CREATE TABLE filtered (id int PRIMARY KEY);"
                + " CREATE PUBLICATION theirs FOR TABLE t, filtered WHERE (id > 5)");
        try (TestEdge edge = new TestEdge(database, file(), as(server.user(), "theirs", true))) {
            edge.awaitCaughtUp();
            assertThat(edge.table("t").state()).isEqualTo(Table.State.READY);
            assertThat(edge.table("other").reason()).isEqualTo("not published");
            assertThat(edge.table("filtered").rowFilter()).isEqualTo("(id > 5)");
            database.run("ALTER PUBLICATION theirs ADD TABLE other; INSERT INTO other VALUES (1)");
            edge.awaitState("other", Table.State.READY);
            assertThat(upstream("SELECT count(*) FROM pg_publication_rel")).isEqualTo("3");
        }
    }

    @Test
    void publicationDroppedWhileDownMeansCopyingAgain() throws Exception {
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
        }
        database.run("DROP PUBLICATION sqledge; DELETE FROM t WHERE id > 25");
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void publicationDroppedInMidStreamMeansCopyingAgain() throws Exception {
        try (TestEdge edge = new TestEdge(database, file(), as(server.user(), "sqledge", true))) {
            assertThat(edge.differences()).isEmpty();
            String oid = edge.inFile("SELECT value FROM sqledge_replication WHERE key = 'publication_oid'");
            database.run("DROP PUBLICATION sqledge");
            database.run("DELETE FROM t WHERE id > 25");
            edge.await("a new publication", () -> !oid.equals(
                    edge.inFile("SELECT value FROM sqledge_replication WHERE key = 'publication_oid'")));
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void tableTakenOutOfThePublicationForAWhileIsCopiedAgain() throws Exception {
        try (TestEdge edge = new TestEdge(database, file(), as(server.user(), "sqledge", true))) {
            assertThat(edge.differences()).isEmpty();
            edge.await("row noted", () -> edge.inFile("SELECT 1 FROM sqledge_replication WHERE key LIKE 'publication_row:%'") != null);
            database.run("ALTER PUBLICATION sqledge DROP TABLE t; DELETE FROM t WHERE id > 25; ALTER PUBLICATION sqledge ADD TABLE t");
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void leftOverSlotOfTheConfiguredNameIsNotTaken() throws Exception {
        database.run("SELECT pg_create_logical_replication_slot('mine', 'pgoutput')");
        ReplicationSettings s = as(server.user(), "sqledge", true);
        try (TestEdge edge = new TestEdge(database, file(), new ReplicationSettings(s.target(), s.schemas(), s.publication(), "mine",
                true, false, s.file(), s.catalogPoll(), 2))) {
            edge.await("waiting", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
            assertThat(edge.worker.status().reason()).contains("mine", "pg_drop_replication_slot");
            assertThat(Files.exists(directory.resolve("edge.db.copying"))).isFalse();
            database.run("SELECT pg_drop_replication_slot('mine')");
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void slotAdvancedBehindOurBackIsNotTakenForAContinuation() throws Exception {
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
        }
        database.run("DELETE FROM t WHERE id > 25");
        database.run("SELECT pg_replication_slot_advance(slot_name, pg_current_wal_lsn()) FROM pg_replication_slots"
                + " WHERE database = current_database()");
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void slotHeldBySomebodyElseIsLeftToThem() throws Exception {
        String slot;
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
            slot = edge.inFile("SELECT slot FROM postgres_pos");
        }
        UpstreamSessions others = new UpstreamSessions(TestEdge.settings(database, file()).target(), "somebody", Duration.ofSeconds(60));
        Connection replication = others.openReplication();
        try (StreamReader holder = new StreamReader(replication, others.socket(replication), slot, "sqledge", 1_000_000);
                TestEdge edge = new TestEdge(database, file())) {
            edge.await("waiting", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
            assertThat(edge.worker.status().reason()).contains("somebody", "SQLEDGE_REPLICATION_SLOT_NAME");
            assertThat(holder.failure()).isNull();
        }
    }

    @Test
    void serverWithoutLogicalWalIsNamed() throws Exception {
        try (PostgresServer replicaLevel = PostgresServer.start(Map.of("wal_level", "replica"));
                TestDatabase other = replicaLevel.createDatabase("wal"); TestEdge edge = new TestEdge(other, file())) {
            edge.await("waiting", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
            assertThat(edge.worker.status().reason()).contains("wal_level = replica", "restart");
        }
    }

    @Test
    void renamedEnumLabelIsSeenInOldRows() throws Exception {
        database.run("CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE moods (id int PRIMARY KEY, m mood, a mood[]);"
                + " INSERT INTO moods VALUES (1, 'sad', '{ok,sad}')");
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
            database.run("ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'");
            assertThat(edge.differences()).isEmpty();
            database.run("ALTER TYPE mood ADD VALUE 'happy'");
            assertThat(edge.differences()).isEmpty();
            assertThat(List.copyOf(edge.catalogs.current().orElseThrow().system().enumLabels().values()))
                    .containsExactly(List.of("blue", "ok", "happy"));
        }
    }

    /** Of its own bookkeeping too, and of a table that it takes away. */
    @Test
    void fileWrittenByAnotherProgramIsCopiedAgain() throws Exception {
        database.run("CREATE TABLE kept (id int PRIMARY KEY, v text); INSERT INTO kept SELECT i, 'v' FROM generate_series(1, 100) i;"
                + "CREATE TABLE gone (id int PRIMARY KEY); INSERT INTO gone VALUES (1); CREATE TABLE other (id int PRIMARY KEY)");
        try (TestEdge edge = new TestEdge(database, file())) {
            edge.awaitCaughtUp();
            try (Connection forger = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = forger.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                statement.execute("UPDATE kept SET v = 'forged' WHERE id < 50");
                statement.execute("DELETE FROM kept WHERE id > 90");
                statement.execute("DROP TABLE gone");
                statement.execute("UPDATE postgres_pos SET pos = '0/1'");
                statement.execute("COMMIT");
            }
            database.run("INSERT INTO other VALUES (1); INSERT INTO kept VALUES (101, 'new')");
            edge.await("the row", () -> "1".equals(edge.inFile("SELECT count(*) FROM other")));
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.inFile("SELECT count(*) FROM kept WHERE v = 'forged'")).isEqualTo("0");
            assertThat(edge.inFile("SELECT pos FROM postgres_pos")).isNotEqualTo("0/1");
        }
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
        }
    }
}
