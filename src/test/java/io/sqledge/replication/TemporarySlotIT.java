package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** For edges that come and go: nothing of them is left upstream, and each start copies, once. */
@Timeout(120)
class TemporarySlotIT {

    private static final String SLOTS = "SELECT count(*) FROM pg_replication_slots WHERE database = current_database()";
    /** A COPY is one. */
    private static final String SCANS = "SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 't'";

    @TempDir
    Path directory;
    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws Exception {
        database = PostgresServer.shared().createDatabase("temporary");
        database.run("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT i, i FROM generate_series(1, 1000) i");
    }

    @AfterEach
    void dropDatabase() throws Exception {
        database.close();
    }

    private TestEdge edge() {
        Path file = directory.resolve("edge.db");
        return new TestEdge(database, file, new ReplicationSettings(TestEdge.settings(database, file).target(), List.of("public"), "sqledge", null,
                true, true, file, Duration.ofSeconds(1), 2));
    }

    private String upstream(String sql) throws Exception {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void awaitUpstream(TestEdge edge, String sql, String expected) throws Exception {
        edge.await(sql + " = " + expected, () -> expected.equals(upstream(sql)));
    }

    @Test
    void streamGoesOnFromTheFirstCopy() throws Exception {
        long before = Long.parseLong(upstream(SCANS));
        try (TestEdge edge = edge()) {
            edge.awaitCaughtUp();
            database.run("INSERT INTO t VALUES (0, 'later')");
            edge.awaitCaughtUp();
            assertThat(edge.inFile("SELECT count(*) FROM t")).isEqualTo("1001");
            assertThat(upstream(SLOTS + " AND temporary AND active")).isEqualTo("1");
            assertThat(edge.table("t").state()).isEqualTo(Table.State.READY);
        }
        // What a connection counted is there when it is closed, at the latest.
        assertThat(Long.parseLong(upstream(SCANS))).isEqualTo(before + 1);
        assertThat(upstream(SLOTS)).isEqualTo("0");
    }

    @Test
    void nextStartCopiesAgain() throws Exception {
        try (TestEdge edge = edge()) {
            edge.awaitCaughtUp();
        }
        database.run("DELETE FROM t WHERE id % 2 = 0; INSERT INTO t VALUES (-1, 'meanwhile')");
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            database.run("UPDATE t SET v = v || '!'");
            assertThat(edge.differences()).isEmpty();
        }
        assertThat(upstream(SLOTS)).isEqualTo("0");
    }

    @Test
    void connectionThatIsLostTakesTheSlotAlong() throws Exception {
        try (TestEdge edge = edge()) {
            edge.awaitCaughtUp();
            String slot = upstream("SELECT restart_lsn FROM pg_replication_slots WHERE database = current_database()");
            database.run("SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots WHERE database = current_database();"
                    + " DELETE FROM t WHERE id < 500");
            awaitUpstream(edge, SLOTS + " AND active AND restart_lsn > '" + slot + "'", "1");
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.inFile("SELECT count(*) FROM t")).isEqualTo("501");
        }
    }
}
