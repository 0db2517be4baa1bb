package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.replication.snapshot.CopyProgress;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A first copy table by table: what is there is read while the rest is copied, and is there at the next start. */
@Timeout(180)
class TableByTableIT {

    /** Above {@link CopyOrder#ROUND_BYTES}, so that it is a round of its own. */
    private static final String TABLES = """
            CREATE TABLE small (id int PRIMARY KEY, v text);
            CREATE TABLE keyed (a text, b int, v text, PRIMARY KEY (a, b));
            CREATE TABLE large (id int PRIMARY KEY, v text);
            INSERT INTO small SELECT i, i FROM generate_series(1, 500) i;
            INSERT INTO keyed SELECT md5(i::text), i, i FROM generate_series(1, 500) i;
            INSERT INTO large SELECT i, repeat(md5(i::text), 40) FROM generate_series(1, 30000) i
            """;
    private static final long SLOW = 8L * 1024 * 1024;

    @TempDir
    Path directory;
    private TestDatabase database;
    private final ExecutorService clients = Executors.newSingleThreadExecutor();
    private final AtomicBoolean ended = new AtomicBoolean();

    @BeforeEach
    void createDatabase() throws Exception {
        database = PostgresServer.shared().createDatabase("tables");
        database.run(TABLES);
    }

    @AfterEach
    void dropDatabase() throws Exception {
        ended.set(true);
        clients.shutdown();
        assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        database.close();
    }

    private TestEdge edge(long bytesPerSecond) {
        Path file = directory.resolve("edge.db");
        return new TestEdge(database, file, TestEdge.settings(database, file).withCopy(new CopySettings(1, true, bytesPerSecond)));
    }

    @Test
    void whatIsThereStaysAndTheRestGoesOn() throws Exception {
        Future<Integer> written = clients.submit(this::write);
        try (TestEdge edge = edge(SLOW)) {
            edge.worker.fileComplete().get(60, TimeUnit.SECONDS);
            edge.awaitState("small", Table.State.READY);
            edge.awaitState("keyed", Table.State.READY);
            edge.await("rows of the large table", () -> edge.worker.status().copy() != null && edge.worker.status().copy().bytes() > SLOW);
            assertThat(edge.table("large").state()).isEqualTo(Table.State.COPYING);
            CopyProgress.View progress = edge.worker.status().copy();
            assertThat(progress.tables()).isEqualTo(3);
            assertThat(progress.tablesDone()).isEqualTo(2);
            assertThat(progress.expectedBytes()).isGreaterThan(CopyOrder.ROUND_BYTES);
            assertThat(upstream("SELECT count(*) FROM pg_replication_slots WHERE database = current_database()"))
                    .as("slots that hold back the log").isEqualTo("1");
            edge.await("only changes of the large table waiting",
                    () -> edge.inFile("SELECT count(*) FROM sqledge_pending WHERE table_oid <> " + edge.table("large").oid()).equals("0"));
            assertThat(edge.table("large").state()).as("for all of that").isEqualTo(Table.State.COPYING);
        }
        try (TestEdge edge = edge(0)) {
            assertThat(edge.table("small").state()).isIn(Table.State.READY, Table.State.COMPARING);
            assertThat(edge.table("keyed").state()).isIn(Table.State.READY, Table.State.COMPARING);
            assertThat(edge.table("large").state()).isEqualTo(Table.State.COPYING);
            edge.awaitState("large", Table.State.READY);
            ended.set(true);
            assertThat(written.get()).as("transactions meanwhile").isGreaterThan(100);
            assertThat(edge.differences()).isEmpty();
            edge.await("nothing said of a copy", () -> edge.worker.status().copy() == null);
            edge.await("nothing waiting", () -> edge.inFile("SELECT count(*) FROM sqledge_pending").equals("0"));
        }
    }

    @Test
    void killedAtEachStepItGoesOn() throws Exception {
        database.run("CREATE TABLE larger (id int PRIMARY KEY, v text); INSERT INTO larger SELECT * FROM large");
        Future<Integer> written = clients.submit(this::write);
        Path file = directory.resolve("killed.db");
        Set<String> copied = Set.of();
        for (Milestone fatal : List.of(Milestone.COPY_RENAMED, Milestone.RESYNC_ROWS, Milestone.SWAP_COMMITTED, Milestone.RESYNC_FILLED)) {
            try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m", "-Dtables=true", "-Dfatal=" + fatal)) {
                child.awaitDeath();
                assertThat(child.output()).contains("killed at " + fatal);
                assertNoneCopied(child, copied);
            }
            Set<String> now = Files.exists(file) ? copied(file) : Set.of();
            assertThat(now).as("after " + fatal).containsAll(copied);
            copied = now;
        }
        assertThat(copied).as("there before the last start").isNotEmpty().doesNotContain("larger");
        try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m", "-Dtables=true")) {
            child.awaitCaughtUp();
            ended.set(true);
            written.get();
            child.awaitCaughtUp();
            assertNoneCopied(child, copied);
            assertThat(child.output()).as("the rest").contains("table copied table=\"public\".\"larger\"");
            assertThat(ReplicaComparer.compare(database.jdbcUrl(), file.toString(), List.of("public"))).isEmpty();
        }
        assertThat(upstream("SELECT count(*) FROM pg_replication_slots WHERE database = current_database()")).as("slots").isEqualTo("1");
    }

    private static void assertNoneCopied(ReplicationChild child, Set<String> before) throws IOException {
        for (String table : before) {
            assertThat(child.output()).as("copied by an earlier process").doesNotContain("table copied table=\"public\".\"" + table + '"');
        }
    }

    /** Tables with their rows, also those that wait for a comparison because the stream described them again. */
    private static Set<String> copied(Path file) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM sqledge_table WHERE state IN ('READY', 'COMPARING')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Rows of all tables, by their keys, until it is ended. */
    private int write() throws Exception {
        Random random = new Random(7);
        int transactions = 0;
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            while (!ended.get()) {
                int id = 1 + random.nextInt(30_000);
                int few = 1 + random.nextInt(500);
                statement.execute(switch (random.nextInt(6)) {
                    case 0 -> "UPDATE large SET v = 'changed' || id WHERE id = " + id;
                    case 1 -> "DELETE FROM large WHERE id = " + id;
                    case 2 -> "INSERT INTO large VALUES (" + id + ", 'new') ON CONFLICT (id) DO UPDATE SET v = 'again'";
                    case 3 -> "UPDATE large SET id = id + 100000 WHERE id = " + id + " AND NOT EXISTS (SELECT FROM large WHERE id = 100000 + " + id + ")";
                    // Described again by the stream, as after an autovacuum.
                    case 4 -> transactions % 10 == 0 ? "ANALYZE small" : "UPDATE small SET v = v || '.' WHERE id = " + few;
                    default -> "UPDATE keyed SET b = b + 1000 WHERE a = md5('" + few + "')";
                });
                transactions++;
                Thread.sleep(2);
            }
        }
        return transactions;
    }

    private String upstream(String sql) throws Exception {
        try (Connection connection = database.connect()) {
            return ReplicationChild.first(connection, sql);
        }
    }
}
