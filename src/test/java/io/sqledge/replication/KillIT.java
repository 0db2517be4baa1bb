package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invariant: whenever the process is killed, the next one brings the replica to what the upstream has: nothing lost, nothing
 * twice, no slot left behind. The upstream is written to throughout.
 */
class KillIT {

    @TempDir
    Path directory;

    @Test
    void killedFiveTimesTheReplicaStillEqualsTheUpstream() throws Exception {
        attack(300_000, 2, 3);
    }

    /** Tables that take 10 s and more to copy. */
    @Test
    @Tag("long")
    void killedFortyTimesTheReplicaStillEqualsTheUpstream() throws Exception {
        attack(3_000_000, 12, 28);
    }

    private void attack(int rows, int copyKills, int streamKills) throws Exception {
        long seed = Long.getLong("sqledge.seed", System.nanoTime());
        System.out.println("seed: -Dsqledge.seed=" + seed);
        Random random = new Random(seed);
        try (TestDatabase database = PostgresServer.shared().createDatabase("kill");
                RandomWriter writer = new RandomWriter(database, seed)) {
            database.run(RandomWriter.TABLES);
            database.run("CREATE TABLE big (id int PRIMARY KEY, a text, b timestamptz, c numeric(10,2)); INSERT INTO big"
                    + " SELECT i, md5(i::text), timestamptz '2024-01-01' + i * interval '1 min', i % 1000 + 0.25"
                    + " FROM generate_series(1, " + rows + ") i; CREATE INDEX ON big (b)");
            writer.start();
            Path file = directory.resolve("edge.db");
            Path copying = directory.resolve("edge.db.copying");
            long copyMillis = measureCopy(database);
            System.out.println("the first copy takes about " + copyMillis + " ms");
            int mostMillis = (int) copyMillis * 3 / 4;
            int killed = 0;
            for (int attempt = 0; killed < copyKills && attempt < 4 * copyKills; attempt++) {
                try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
                    child.await("copy begun", () -> Files.exists(copying));
                    Thread.sleep(random.nextInt(mostMillis));
                    child.kill();
                }
                if (!Files.exists(file)) {
                    System.out.println("kill " + ++killed + " in the copy");
                    continue;
                }
                // This copy was faster than the one measured: then the file is there because all of it is.
                System.out.println("too late for the copy");
                assertThat(inFile(file, "SELECT count(*) FROM big")).as("a killed copy is not taken for complete")
                        .isEqualTo(String.valueOf(rows));
                dropSlot(database, file);
                for (String suffix : List.of("", "-wal", "-shm")) {
                    Files.deleteIfExists(Path.of(file + suffix));
                }
                mostMillis = Math.max(1, mostMillis / 2);
            }
            assertThat(killed).as("kills that hit a copy").isEqualTo(copyKills);
            for (int kill = 1; kill <= streamKills; kill++) {
                try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
                    child.await("file complete", () -> Files.exists(file));
                    Thread.sleep(random.nextInt(3_000));
                    child.kill();
                }
                System.out.println("kill " + kill + " in the stream, " + writer.transactions() + " transactions written");
            }
            writer.stop();
            try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
                child.awaitCaughtUp();
                assertThat(ReplicaComparer.compare(database.jdbcUrl(), file.toString(), List.of("public"))).isEmpty();
                assertThat(slots(database)).as("slots").isEqualTo(1);
            }
        }
    }

    private long measureCopy(TestDatabase database) throws Exception {
        Path file = directory.resolve("measure.db");
        long started = System.nanoTime();
        try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
            child.await("copied", () -> Files.exists(directory.resolve("measure.db.copying")));
            started = System.nanoTime();
            child.await("copied", () -> Files.exists(file));
        }
        long millis = (System.nanoTime() - started) / 1_000_000;
        dropSlot(database, file);
        return millis;
    }

    /** Removes the measured edge's slot, as an operator does who removes an edge. */
    private static void dropSlot(TestDatabase database, Path file) throws SQLException {
        String slot = inFile(file, "SELECT slot FROM postgres_pos");
        database.run("SELECT pg_terminate_backend(active_pid, 5000) FROM pg_replication_slots WHERE slot_name = '" + slot
                + "' AND active_pid IS NOT NULL");
        database.run("SELECT pg_drop_replication_slot('" + slot + "')");
    }

    private static long slots(TestDatabase database) throws SQLException {
        return Long.parseLong(upstream(database, "SELECT count(*) FROM pg_replication_slots WHERE database = current_database()"));
    }

    private static String upstream(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            return ReplicationChild.first(connection, sql);
        }
    }

    private static String inFile(Path file, String sql) throws SQLException {
        return ReplicationChild.inFile(file, sql);
    }
}
