package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invariant: at whichever {@link Milestone} the process is killed, and at any moment between two, the next one brings the replica to
 * what the upstream has, and whoever else reads the file meanwhile never sees it otherwise than whole. The upstream is written to,
 * and its tables are altered, throughout.
 */
class MilestoneKillIT {

    @TempDir
    Path directory;
    private final Map<Milestone, Integer> kills = new EnumMap<>(Milestone.class);
    private TestDatabase database;
    private Path file;
    private RandomWriter writer;
    private Random random;
    private int alterations;

    @Test
    void killedOnceAtEachTheReplicaEqualsTheUpstream() throws Exception {
        attack(1, 0);
    }

    @Test
    @Tag("long")
    void killedTwelveTimesAtEachTheReplicaEqualsTheUpstream() throws Exception {
        attack(12, 40);
    }

    private void attack(int rounds, int atRandom) throws Exception {
        long seed = Long.getLong("sqledge.seed", System.nanoTime());
        System.out.println("seed: -Dsqledge.seed=" + seed);
        random = new Random(seed);
        file = directory.resolve("edge.db");
        try (TestDatabase made = PostgresServer.shared().createDatabase("milestones"); RandomWriter changes = new RandomWriter(made, seed, 10)) {
            database = made;
            writer = changes;
            database.run(RandomWriter.TABLES);
            database.run("CREATE TABLE wide (id int PRIMARY KEY, note text, x int); CREATE INDEX ON wide (note);"
                    + "INSERT INTO wide SELECT i, md5(i::text), 0 FROM generate_series(1, 12000) i");
            writer.start();
            for (int round = 0; round < rounds; round++) {
                forgetEdge();
                for (Milestone milestone : Milestone.values()) {
                    if (milestone.name().startsWith("COPY")) {
                        killAt(milestone);
                    }
                }
                try (OutsideReader reader = new OutsideReader(file)) {
                    for (Milestone milestone : Milestone.values()) {
                        if (!milestone.name().startsWith("COPY")) {
                            killAt(milestone);
                        }
                    }
                    reader.requireWholeSoFar();
                }
            }
            if (atRandom > 0) {
                try (OutsideReader reader = new OutsideReader(file)) {
                    for (int i = 0; i < atRandom; i++) {
                        killSomewhere();
                    }
                    reader.requireWholeSoFar();
                }
            }
            writer.stop();
            try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
                child.awaitCaughtUp();
                assertThat(ReplicaComparer.compare(database.jdbcUrl(), file.toString(), List.of("public"))).isEmpty();
                child.await("nothing left of replaced tables", () -> child.inFile(
                        "SELECT count(*) FROM sqlite_master WHERE name LIKE 'sqledge_new%' OR name LIKE 'sqledge_old%'").equals("0"));
            }
            try (Connection connection = database.connect()) {
                assertThat(ReplicationChild.first(connection, "SELECT count(*) FROM pg_replication_slots WHERE database = current_database()"))
                        .as("slots").isEqualTo("1");
            }
            System.out.println("kills by milestone " + kills + ", at random " + atRandom + ", transactions written " + writer.transactions());
            assertThat(kills.values()).hasSize(Milestone.values().length).allMatch(count -> count >= rounds);
        }
    }

    /** As an operator removes an edge. */
    private void forgetEdge() throws SQLException, java.io.IOException {
        if (Files.exists(file)) {
            String slot = ReplicationChild.inFile(file, "SELECT slot FROM postgres_pos");
            database.run("SELECT pg_terminate_backend(active_pid, 5000) FROM pg_replication_slots WHERE slot_name = '" + slot
                    + "' AND active_pid IS NOT NULL");
            database.run("SELECT pg_drop_replication_slot('" + slot + "')");
        }
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
    }

    private void killAt(Milestone milestone) throws Exception {
        long started = System.nanoTime();
        boolean often = milestone == Milestone.STREAM_COMMITTED || milestone == Milestone.STREAM_ACKNOWLEDGED;
        try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m", "-Dfatal=" + milestone,
                "-Dfatal.arrival=" + (often ? 1 + random.nextInt(6) : 1))) {
            writer.pause(milestone == Milestone.KEEPALIVE_STORED);
            if (milestone == Milestone.KEEPALIVE_STORED) {
                database.run("SELECT pg_logical_emit_message(true, 'test', 'nobody publishes this')");
            } else if (!milestone.name().startsWith("COPY")) {
                child.await("file", () -> Files.exists(file));
                alter();
            }
            child.awaitDeath();
            writer.pause(false);
            assertThat(child.output()).contains("killed at " + milestone);
        }
        kills.merge(milestone, 1, Integer::sum);
        System.out.println("killed at " + milestone + " after " + (System.nanoTime() - started) / 1_000_000 + " ms");
        requireSound();
    }

    private void killSomewhere() throws Exception {
        try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
            child.await("file", () -> Files.exists(file));
            alter();
            Thread.sleep(random.nextInt(3_000));
            child.kill();
        }
        requireSound();
    }

    /** Rewrites the table, which changes nothing that its description shows. */
    private void alter() throws SQLException {
        database.run("ALTER TABLE wide ALTER x TYPE int USING x + 1; UPDATE wide SET note = 'changed " + ++alterations + "' WHERE id % 100 = " + alterations % 100);
    }

    private void requireSound() throws SQLException {
        if (Files.exists(file)) {
            assertThat(ReplicationChild.inFile(file, "PRAGMA integrity_check")).isEqualTo("ok");
        }
    }

    /** Another process, which has the file open all the time, in read transactions that last. */
    private static final class OutsideReader implements AutoCloseable {

        private final List<String> problems = new ArrayList<>();
        private final Thread thread;
        private volatile boolean stopped;
        private volatile long reads;

        OutsideReader(Path file) {
            thread = new Thread(() -> {
                while (!stopped) {
                    try (Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
                        connection.setAutoCommit(false);
                        while (!stopped) {
                            String before = ReplicationChild.first(connection, "SELECT count(*) || ' ' || min(x) || ' ' || max(x) FROM wide");
                            Thread.sleep(100);
                            String after = ReplicationChild.first(connection, "SELECT count(*) || ' ' || min(x) || ' ' || max(x) FROM wide");
                            connection.rollback();
                            String[] seen = before.split(" ");
                            if (!before.equals(after) || !seen[0].equals("12000") || !seen[1].equals(seen[2])) {
                                problems.add(before + " then " + after);
                            }
                            reads++;
                        }
                    } catch (SQLException e) {
                        problems.add(e.toString());
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }, "outside-reader");
            thread.start();
        }

        void requireWholeSoFar() {
            assertThat(problems).isEmpty();
            assertThat(reads).isPositive();
        }

        @Override
        public void close() throws InterruptedException {
            stopped = true;
            thread.join();
        }
    }
}
