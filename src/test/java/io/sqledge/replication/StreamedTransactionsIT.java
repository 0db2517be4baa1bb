package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the upstream sends of transactions in progress is seen with their commit, and as if it had come with it. */
@Timeout(120)
class StreamedTransactionsIT {

    @TempDir
    Path directory;
    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws Exception {
        database = PostgresServer.shared().createDatabase("streamed");
        database.run("ALTER DATABASE " + database.name() + " SET logical_decoding_work_mem = '64kB';"
                + "CREATE TABLE t (id int PRIMARY KEY, v text); CREATE TABLE other (id int PRIMARY KEY, v text); CREATE TABLE empty (id int PRIMARY KEY);"
                + "INSERT INTO t SELECT i, i FROM generate_series(1, 500) i; INSERT INTO empty VALUES (1)");
    }

    @AfterEach
    void dropDatabase() throws Exception {
        database.close();
    }

    private TestEdge edge() throws Exception {
        TestEdge edge = new TestEdge(database, directory.resolve("edge.db"));
        edge.awaitCaughtUp();
        return edge;
    }

    private static void insert(Statement statement, int from) throws SQLException {
        statement.execute("INSERT INTO t SELECT i, repeat(md5(i::text), 10) FROM generate_series(" + from + ", " + (from + 999) + ") i");
    }

    private long streamed() throws Exception {
        try (Connection connection = database.connect()) {
            return Long.parseLong(ReplicationChild.first(connection, "SELECT coalesce(sum(stream_count), 0) FROM pg_stat_replication_slots"
                    + " JOIN pg_replication_slots USING (slot_name) WHERE database = current_database()"));
        }
    }

    private Connection inTransaction() throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void severalAtATimeWithSavepoints() throws Exception {
        try (TestEdge edge = edge(); Connection kept = inTransaction(); Connection undone = inTransaction();
                Statement one = kept.createStatement(); Statement two = undone.createStatement()) {
            insert(one, 1_000);
            insert(two, 100_000);
            one.execute("SAVEPOINT a");
            insert(one, 2_000);
            one.execute("SAVEPOINT b; UPDATE t SET v = 'gone' WHERE id < 1100");
            insert(one, 3_000);
            two.execute("DELETE FROM other");
            one.execute("RELEASE b; ROLLBACK TO a");
            insert(two, 110_000);
            insert(one, 4_000);
            one.execute("SAVEPOINT c; DELETE FROM t WHERE id BETWEEN 1 AND 100; RELEASE c; UPDATE t SET id = -id WHERE id BETWEEN 4000 AND 4500");
            database.run("INSERT INTO other VALUES (1, 'small')");
            edge.awaitCaughtUp();
            edge.await("blocks of both", () -> streamed() >= 4);
            assertThat(edge.inFile("SELECT count(*) FROM other")).as("a small one meanwhile").isEqualTo("1");
            assertThat(edge.inFile("SELECT count(*) FROM t")).as("nothing before the commit").isEqualTo("500");
            insert(one, 5_000);
            kept.commit();
            edge.awaitCaughtUp();
            assertThat(edge.inFile("SELECT count(*) FROM t")).isEqualTo("3400");
            insert(two, 120_000);
            undone.rollback();
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void tableAlteredWithinIt() throws Exception {
        try (TestEdge edge = edge(); Connection altering = inTransaction(); Statement statement = altering.createStatement()) {
            insert(statement, 1_000);
            statement.execute("ALTER TABLE t ADD COLUMN n int DEFAULT 7; INSERT INTO t SELECT i, repeat('x', 500), i FROM generate_series(2000, 2500) i;"
                    + "SAVEPOINT s; ALTER TABLE t ALTER n TYPE text; INSERT INTO t SELECT i, 'gone', repeat('y', 500) FROM generate_series(3000, 3500) i;"
                    + "ROLLBACK TO s; INSERT INTO t SELECT i, repeat('z', 500), i FROM generate_series(4000, 4500) i;"
                    + "TRUNCATE empty; CREATE TABLE made (id int PRIMARY KEY); INSERT INTO made VALUES (1)");
            altering.commit();
            assertThat(edge.differences()).isEmpty();
            // A rewrite that nothing in the stream shows.
            statement.execute("UPDATE t SET v = repeat(md5(v), 10) WHERE id < 3000; ALTER TABLE t ALTER n TYPE int USING n + 1");
            altering.commit();
            assertThat(edge.differences()).isEmpty();
            edge.await("blocks", () -> streamed() > 0);
        }
    }

    @Test
    void connectionAndProcessEndInTheMiddle() throws Exception {
        try (Connection open = inTransaction(); Statement statement = open.createStatement()) {
            try (TestEdge edge = edge()) {
                insert(statement, 1_000);
                edge.await("a block", () -> streamed() > 0);
                database.run("SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots WHERE database = current_database()");
                database.run("INSERT INTO other VALUES (1, 'later')");
                edge.awaitCaughtUp();
                insert(statement, 2_000);
            }
            try (TestEdge edge = edge()) {
                insert(statement, 3_000);
                assertThat(edge.inFile("SELECT count(*) FROM t")).isEqualTo("500");
                open.commit();
                edge.awaitCaughtUp();
                assertThat(edge.inFile("SELECT count(*) FROM t")).isEqualTo("3500");
                assertThat(edge.differences()).isEmpty();
            }
        }
    }

    /** It has its table described anew; the comparison that this demands comes before its rows, not they before that. */
    @Test
    void rowsOfALargeOneAreWrittenOnce() throws Exception {
        ExecutorService watcher = Executors.newSingleThreadExecutor();
        AtomicBoolean ended = new AtomicBoolean();
        try (TestEdge edge = edge()) {
            Future<Long> waiting = watcher.submit(() -> {
                long most = 0;
                while (!ended.get()) {
                    most = Math.max(most, Long.parseLong(edge.inFile("SELECT count(*) FROM sqledge_pending")));
                }
                return most;
            });
            database.run("INSERT INTO t SELECT i, repeat(md5(i::text), 10) FROM generate_series(1000, 40000) i");
            edge.await("rows", () -> edge.inFile("SELECT count(*) FROM t").equals("39501"));
            edge.awaitState("t", Table.State.READY);
            ended.set(true);
            assertThat(waiting.get()).as("changes that waited in the file").isZero();
            assertThat(edge.differences()).isEmpty();
        } finally {
            ended.set(true);
            watcher.shutdownNow();
        }
    }
}
