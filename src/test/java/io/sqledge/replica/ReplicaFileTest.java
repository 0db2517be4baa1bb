package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.Table;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.SqliteValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaFileTest {

    @TempDir
    Path directory;
    private Path path;

    @BeforeEach
    void place() {
        path = directory.resolve("sqledge.db");
    }

    private static SqlState stateOf(Throwable failure) {
        return ((PgException) failure).error().sqlState();
    }

    private void sqlite(Path file, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String sql : statements) {
                try (var statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Test
    void rowsOfAFirstCopyAreWrittenWithoutALogAndTrusted() throws Exception {
        Table orders = TestReplica.table(16400, "orders", 1, TestReplica.column(1, "id", TestReplica.INT4));
        try (ReplicaFile file = ReplicaFile.at(path)) {
            Path copying = path.resolveSibling(path.getFileName() + ".copying");
            try (ReplicaDatabase copy = file.create(TestReplica.state())) {
                copy.transact(t -> {
                    t.putSystemCatalog(TestReplica.systemCatalog());
                    t.putTable(orders);
                    return t.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY)");
                });
                copy.beginRows();
                copy.transact(t -> t.execute("INSERT INTO orders VALUES (1), (2)"));
                assertThat(copying.resolveSibling(copying.getFileName() + "-wal")).doesNotExist();
                assertThat(file.abandonedCopy().orElseThrow().slot()).isEqualTo(TestReplica.state().slot());
                copy.endOfRows();
                assertThat(copy.<Table>transact(t -> t.table(16400))).isEqualTo(orders);
                assertThat(copy.<Table>transact(t -> t.table(16400))).isEqualTo(orders);
            }
            file.adopt();
        }
        try (TestReplica replica = TestReplica.open(path)) {
            assertThat(replica.writer.<Integer>call(t -> t.query("SELECT * FROM orders", List.of()).size())).isEqualTo(2);
            assertThat(replica.writer.<List<List<SqliteValue>>>call(t -> t.query("PRAGMA journal_mode", List.of())))
                    .isEqualTo(List.of(List.of(SqliteValue.Text.of("wal"))));
        }
    }

    @Test
    void nothingStandsAtThePathUntilTheCopyIsComplete() throws Exception {
        try (ReplicaFile file = ReplicaFile.at(path)) {
            try (ReplicaDatabase copy = file.create(TestReplica.state())) {
                copy.transact(t -> t.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY)"));
                assertThat(file.exists()).isFalse();
            }
            file.adopt();
            assertThat(file.exists()).isTrue();
            try (ReplicaDatabase database = file.open()) {
                assertThat(database.state()).isEqualTo(TestReplica.state());
            }
            assertThat(directory.resolve("sqledge.db.copying")).doesNotExist();
        }
    }

    @Test
    void abandonedCopyTellsItsSlotAndIsRemoved() {
        try (ReplicaFile file = ReplicaFile.at(path)) {
            assertThat(file.abandonedCopy()).isEmpty();
            file.create(TestReplica.state()).close();
            assertThat(file.abandonedCopy()).contains(new ReplicaFile.Owner("0badcafe", "sqledge_0badcafe",
                    TestReplica.state().sourceDb(), TestReplica.state().systemIdentifier()));
            file.removeAbandonedCopy();
            assertThat(file.abandonedCopy()).isEmpty();
        }
    }

    @Test
    void copyNeverReplacesAFile() throws Exception {
        try (ReplicaFile file = ReplicaFile.at(path)) {
            file.create(TestReplica.state()).close();
            Files.writeString(path, "somebody's");
            assertThatThrownBy(file::adopt).hasMessageContaining("appeared during the first copy");
            assertThat(path).hasContent("somebody's");
        }
    }

    @Test
    void copyThatSomebodyStillReadsIsNotAdoptedWithoutItsLog() throws Exception {
        try (ReplicaFile file = ReplicaFile.at(path)) {
            ReplicaDatabase copy = file.create(TestReplica.state());
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path + ".copying");
                    var statement = other.createStatement()) {
                statement.execute("BEGIN");
                statement.executeQuery("SELECT * FROM postgres_pos").close();
                copy.transact(t -> t.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY)"));
                copy.close();
                assertThatThrownBy(file::adopt).satisfies(e -> assertThat(stateOf(e)).isEqualTo(SqlState.OBJECT_IN_USE));
            }
        }
    }

    @Test
    void foreignSqliteFileIsRefusedAndLeftAlone() throws Exception {
        sqlite(path, "CREATE TABLE mine (a)");
        byte[] before = Files.readAllBytes(path);
        try (ReplicaFile file = ReplicaFile.at(path)) {
            assertThatThrownBy(file::open).hasMessageContaining("SQLedge did not make")
                    .satisfies(e -> assertThat(stateOf(e)).isEqualTo(SqlState.DATA_CORRUPTED));
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void fileThatIsNoDatabaseIsRefused() throws Exception {
        Files.writeString(path, "no database at all, but long enough to be looked at as one".repeat(20));
        try (ReplicaFile file = ReplicaFile.at(path)) {
            assertThatThrownBy(file::open).satisfies(e -> assertThat(stateOf(e)).isEqualTo(SqlState.DATA_CORRUPTED));
        }
    }

    @Test
    void newerFormatIsRefusedByItsNumber() throws Exception {
        TestReplica.create(path).close();
        sqlite(path, "PRAGMA user_version = 7");
        try (ReplicaFile file = ReplicaFile.at(path)) {
            assertThatThrownBy(file::open).hasMessageContaining("has format 7");
        }
    }

    @Test
    void fileOfTheFirstFormatIsMigratedAndKeepsItsRows() throws Exception {
        TestReplica.create(path, TestReplica.table(16400, "orders", 1, TestReplica.column(1, "id", TestReplica.INT4))).close();
        sqlite(path, "INSERT INTO orders VALUES (1)", "ALTER TABLE postgres_pos DROP COLUMN commit_time", "PRAGMA user_version = 1");
        try (ReplicaFile file = ReplicaFile.at(path); ReplicaDatabase database = file.open()) {
            assertThat(database.state()).isEqualTo(TestReplica.state());
            database.transact(t -> {
                t.updateState(t.state().withPos(Lsn.parse("0/200"), Instant.EPOCH));
                return null;
            });
        }
        try (ReplicaFile file = ReplicaFile.at(path); ReplicaDatabase database = file.open()) {
            assertThat(database.state().commitTime()).isEqualTo(Instant.EPOCH);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
            assertThat(ReplicaFile.number(connection, "SELECT count(*) FROM orders")).isEqualTo(1);
            assertThat(ReplicaFile.number(connection, "PRAGMA user_version")).isEqualTo(2);
        }
    }

    @Test
    void fileWithoutAFormatIsRefused() throws Exception {
        TestReplica.create(path).close();
        sqlite(path, "PRAGMA user_version = 0");
        try (ReplicaFile file = ReplicaFile.at(path)) {
            assertThatThrownBy(file::open).hasMessageContaining("has format 0, this program knows 1 to 2");
        }
    }

    @Test
    void secondOpeningInThisProcessIsRefusedAndTheLockStays() throws Exception {
        try (ReplicaFile first = ReplicaFile.at(path)) {
            assertThatThrownBy(() -> ReplicaFile.at(path)).hasMessageContaining("in use by another SQLedge")
                    .satisfies(e -> assertThat(stateOf(e)).isEqualTo(SqlState.OBJECT_IN_USE));
            assertThat(ChildProcess.run(HoldFile.class, path.toString()))
                    .contains("held by process " + ProcessHandle.current().pid());
        }
        ReplicaFile.at(path).close();
    }

    /** Tells why it may not have the file. */
    static final class HoldFile {
        public static void main(String[] arguments) {
            try (ReplicaFile file = ReplicaFile.at(Path.of(arguments[0]))) {
                System.out.println("taken " + file.path());
            } catch (PgException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void directoryIsRefused() {
        assertThatThrownBy(() -> ReplicaFile.at(directory)).hasMessageContaining("is a directory")
                .hasMessageContaining("SQLEDGE_LOCAL_DB_PATH");
    }

    @Test
    void lockedFileNamesTheCause() throws Exception {
        TestReplica.create(path).close();
        try (ReplicaFile file = ReplicaFile.at(path); ReplicaDatabase database = file.open();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + path); var writes = other.createStatement()) {
            database.transact(t -> t.query("PRAGMA busy_timeout = 50", java.util.List.of()));
            writes.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> database.transact(t -> null)).hasMessageContaining("locked by another program");
            writes.execute("ROLLBACK");
            assertThat(database.<ReplicaState>transact(WriteTransaction::state)).isEqualTo(TestReplica.state());
        }
    }
}
