package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckpointerTest {

    private static final long MB = 1024 * 1024;
    private static final int LINES = 10;

    @TempDir
    Path directory;
    private Path path;
    private TestReplica replica;

    @BeforeEach
    void open() throws Exception {
        path = directory.resolve("sqledge.db");
        replica = TestReplica.create(path, TestReplica.table(LINES, "lines", 0, TestReplica.column(1, "a", TestReplica.INT4),
                TestReplica.column(2, "b", TestReplica.TEXT)));
    }

    @AfterEach
    void close() {
        replica.close();
    }

    private void write(int megabytes) {
        replica.writer.commit(t -> t.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                + " INSERT INTO lines (a, b) SELECT i, hex(randomblob(1500)) FROM n", List.of(new SqliteValue.Int(megabytes * 256))));
    }

    private long log() throws Exception {
        return Files.size(path.resolveSibling("sqledge.db-wal"));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(5);
        }
    }

    private void requireSound(int megabytes) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(row.getString(1)).isEqualTo("ok");
            }
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM lines")) {
                assertThat(row.getInt(1)).isEqualTo(megabytes * 256);
            }
        }
        assertThat(replica.catalogs.current().orElseThrow().tables()).as("a checkpoint is nobody's change")
                .allMatch(t -> t.state() == Table.State.READY);
    }

    @Test
    void commitMakesNoCheckpoint() {
        assertThat(replica.writer.<List<List<SqliteValue>>>call(t -> t.query("PRAGMA wal_autocheckpoint", List.of())))
                .containsExactly(List.of(new SqliteValue.Int(0)));
    }

    @Test
    void whatIsCommittedComesIntoTheDatabase() throws Exception {
        long before = Files.size(path);
        write(1);
        assertThat(Files.size(path)).as("not for so little").isEqualTo(before);
        write(5);
        await(() -> Files.size(path) > before + 5 * MB);
        write(1);
        assertThat(log()).as("begun anew, not lengthened").isLessThan(9 * MB);
        requireSound(7);
    }

    @Test
    void longLogIsStartedOver() throws Exception {
        for (int i = 0; i < 8; i++) {
            write(10);
        }
        await(() -> log() < Checkpointer.START_BYTES);
        write(10);
        requireSound(90);
    }

    @Test
    void fullDiskGetsTheRoomThatTheLogTakes() throws Exception {
        write(20);
        assertThat(log()).isGreaterThan(20 * MB);
        replica.writer.commit(t -> t.query("PRAGMA max_page_count = 1", List.of()));
        assertThatThrownBy(() -> write(1)).hasMessageContaining("no space left on device");
        await(() -> log() < Checkpointer.PENDING_BYTES);
        replica.writer.commit(t -> t.query("PRAGMA max_page_count = 1000000000", List.of()));
        write(1);
        requireSound(21);
    }

    @Test
    void readOfAnotherProgramHoldsUpNoWrites() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = other.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM lines").close();
            for (int i = 0; i < 8; i++) {
                write(10);
            }
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM lines")) {
                assertThat(row.getInt(1)).as("its snapshot").isZero();
            }
            assertThat(log()).isGreaterThan(Checkpointer.START_BYTES);
            statement.execute("COMMIT");
        }
        write(1);
        await(() -> Files.size(path) > 80 * MB);
        requireSound(81);
    }
}
