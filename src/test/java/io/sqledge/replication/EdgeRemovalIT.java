package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaState;
import io.sqledge.testing.Link;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edge that goes takes with it what it made, and nothing else. */
class EdgeRemovalIT {

    @TempDir
    private Path directory;
    private TestDatabase database;
    private final List<String> report = new ArrayList<>();

    @BeforeEach
    void createDatabase() throws SQLException {
        database = PostgresServer.shared().createDatabase("edge_removal");
        database.run("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 100)");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private ReplicationSettings settings(String name) {
        return TestEdge.settings(database, file(name));
    }

    private EdgeRemoval removal(String name) {
        return new EdgeRemoval(settings(name), report::add);
    }

    private void edgeHasRun(String name) throws Exception {
        try (TestEdge edge = new TestEdge(database, file(name))) {
            assertThat(edge.differences()).isEmpty();
        }
    }

    private List<String> upstream(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private List<String> slots() throws SQLException {
        return upstream("SELECT slot_name FROM pg_replication_slots WHERE database = current_database() ORDER BY 1");
    }

    private List<String> publications() throws SQLException {
        return upstream("SELECT pubname FROM pg_publication");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> !f.endsWith(".lock")).sorted().toList();
        }
    }

    @Test
    void lastEdgeTakesThePublicationWithIt() throws Exception {
        edgeHasRun("a.db");
        String first = slots().get(0);
        edgeHasRun("b.db");
        String second = slots().stream().filter(s -> !s.equals(first)).findFirst().orElseThrow();
        removal("a.db").ofFile();
        assertThat(slots()).containsExactly(second);
        assertThat(publications()).containsExactly("sqledge");
        assertThat(files()).containsExactly("b.db");
        assertThat(report).containsExactly("replication slot " + first + " dropped",
                "publication sqledge left: these slots may use it: " + second, "file " + file("a.db") + " removed");
        report.clear();
        removal("b.db").ofFile();
        assertThat(slots()).isEmpty();
        assertThat(publications()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(report).contains("publication sqledge dropped");
    }

    @Test
    void runningEdgeIsRefused() throws Exception {
        try (TestEdge edge = new TestEdge(database, file("a.db"))) {
            assertThat(edge.differences()).isEmpty();
            assertThatThrownBy(() -> removal("a.db").ofFile()).hasMessageContaining("in use by another SQLedge");
            String slot = slots().get(0);
            edge.await("the stream", () -> !upstream("SELECT 1 FROM pg_replication_slots WHERE active AND database = current_database()").isEmpty());
            assertThatThrownBy(() -> removal("b.db").ofSlot(slot)).hasMessageContaining("is in use by pid");
            database.run("INSERT INTO t VALUES (0)");
            assertThat(edge.differences()).isEmpty();
        }
        assertThat(report).isEmpty();
    }

    @Test
    void edgeWhoseFileIsLostIsRemovedByItsSlot() throws Exception {
        edgeHasRun("a.db");
        String slot = slots().get(0);
        Files.delete(file("a.db"));
        assertThatThrownBy(() -> removal("a.db").ofFile()).hasMessageContaining("there is no file").hasMessageContaining("remove --slot NAME")
                .hasMessageContaining("nobody uses now: " + slot);
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> removal("a.db").ofSlot("debezium")).hasMessageContaining("is not the name of an edge's slot");
        assertThatThrownBy(() -> removal("a.db").ofSlot("sqledge_00000000")).hasMessageContaining("does not exist");
        removal("a.db").ofSlot(slot);
        assertThat(slots()).isEmpty();
        assertThat(publications()).isEmpty();
    }

    @Test
    void slotOfAnotherDatabaseIsLeft() throws Exception {
        edgeHasRun("a.db");
        try (TestDatabase other = PostgresServer.shared().createDatabase("edge_removal_other")) {
            EdgeRemoval elsewhere = new EdgeRemoval(TestEdge.settings(other, file("a.db")), report::add);
            assertThatThrownBy(elsewhere::ofFile).hasMessageContaining("is a copy of database \"" + database.name() + "\"");
            assertThatThrownBy(() -> elsewhere.ofSlot(slots().get(0))).hasMessageContaining("is not one of database");
        }
        assertThat(slots()).hasSize(1);
        assertThat(files()).containsExactly("a.db");
    }

    @Test
    void fileOfAnotherServerIsLeft() throws Exception {
        edgeHasRun("a.db");
        try (Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file("a.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE postgres_pos SET system_identifier = '18446744073709551615'");
        }
        assertThatThrownBy(() -> removal("a.db").ofFile()).hasMessageContaining("another server");
        assertThat(slots()).hasSize(1);
        assertThat(files()).containsExactly("a.db");
    }

    @Test
    void fileThatIsNotOursIsLeft() throws Exception {
        Files.writeString(file("a.db"), "somebody's notes");
        assertThatThrownBy(() -> removal("a.db").ofFile()).hasMessageContaining("is no SQLite file");
        assertThat(file("a.db")).hasContent("somebody's notes");
    }

    @Test
    void damagedFileThatDoesNotTellItsSlotIsLeft() throws Exception {
        edgeHasRun("a.db");
        try (RandomAccessFile open = new RandomAccessFile(file("a.db").toFile(), "rw")) {
            open.setLength(4096);
        }
        assertThatThrownBy(() -> removal("a.db").ofFile()).hasMessageContaining("does not tell its replication slot")
                .hasMessageContaining(slots().get(0));
        assertThat(files()).containsExactly("a.db");
    }

    @Test
    void interruptedFirstCopyIsRemoved() throws Exception {
        try (ReplicaFile file = ReplicaFile.at(file("a.db"))) {
            file.create(new ReplicaState("0badcafe", database.name(), "pgoutput", "sqledge", "sqledge_0badcafe", Lsn.NONE, null, Lsn.NONE,
                    Lsn.NONE, 0, 0)).close();
        }
        database.run("SELECT pg_create_logical_replication_slot('sqledge_0badcafe', 'pgoutput')");
        removal("a.db").ofFile();
        assertThat(slots()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatSomebodyElseMadeStays() throws Exception {
        database.run("CREATE PUBLICATION theirs FOR TABLE t");
        database.run("SELECT pg_create_logical_replication_slot('theirs', 'pgoutput')");
        ReplicationSettings ours = settings("a.db");
        ReplicationSettings given = new ReplicationSettings(ours.target(), ours.schemas(), "theirs", "theirs", false, false, ours.file(),
                ours.catalogPoll(), 2);
        try (TestEdge edge = new TestEdge(database, file("a.db"), given)) {
            assertThat(edge.differences()).isEmpty();
        }
        new EdgeRemoval(given, report::add).ofFile();
        assertThat(slots()).containsExactly("theirs");
        assertThat(publications()).containsExactly("theirs");
        assertThat(files()).isEmpty();
        assertThat(report).hasSize(3).anyMatch(line -> line.contains("SQLEDGE_REPLICATION_CREATE_SLOT=false"))
                .anyMatch(line -> line.contains("SQLedge did not make it"));
    }

    @Test
    void slotDroppedOnExitIsMadeAnewAtTheNextStart() throws Exception {
        ReplicationSettings dropping = settings("a.db").withDropSlotOnExit(true);
        for (int run = 0; run < 2; run++) {
            try (TestEdge edge = new TestEdge(database, file("a.db"), dropping)) {
                assertThat(edge.differences()).isEmpty();
                assertThat(slots()).hasSize(1);
            }
            assertThat(slots()).isEmpty();
            assertThat(publications()).isEmpty();
            assertThat(files()).contains("a.db");
            database.run("DELETE FROM t WHERE id % 10 = " + run + "; UPDATE t SET id = -id WHERE id % 10 = 5");
        }
    }

    @Test
    void exitDoesNotWaitForAnUpstreamThatIsSilent() throws Exception {
        try (Link link = new Link(PostgresServer.shared())) {
            ReplicationSettings direct = settings("a.db");
            ReplicationSettings linked = new ReplicationSettings(new UpstreamTarget("127.0.0.1", link.port(), database.name(),
                    direct.target().user(), direct.target().password(), "disable"), direct.schemas(), "sqledge", null, true, false,
                    direct.file(), direct.catalogPoll(), 2, Duration.ofSeconds(60)).withDropSlotOnExit(true);
            try (TestEdge edge = new TestEdge(database, file("a.db"), linked)) {
                assertThat(edge.differences()).isEmpty();
                link.fallSilent();
            }
            // It ended; and what it could not drop is still to be continued.
            assertThat(slots()).hasSize(1);
        }
        edgeHasRun("a.db");
    }
}
