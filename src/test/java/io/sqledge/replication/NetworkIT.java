package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Link;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the way to the upstream does, the replica comes back by itself and holds every change once. */
class NetworkIT {

    private static final int CUTS_IN_A_ROW = 10;

    @TempDir
    Path directory;

    @Test
    void slowCutAndSilent() throws Exception {
        travel(8, 2);
    }

    @Test
    @Tag("long")
    void slowCutAndSilentManyTimes() throws Exception {
        travel(100, 12);
    }

    @Test
    void slotOfAFirstCopyThatWasCutOffIsNotLeftBehind() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase("cut_off"); Link link = new Link(database.server())) {
            database.run("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 1000)");
            AtomicInteger copies = new AtomicInteger();
            Milestone.listen(milestone -> {
                if (milestone == Milestone.COPY_SLOT_MADE && copies.incrementAndGet() == 1) {
                    link.fallSilent();
                }
            });
            try (TestEdge edge = new TestEdge(database, directory.resolve("edge.db"), over(link, database))) {
                edge.await("the silence is noticed", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
                assertThat(slots(database)).isEqualTo("1");
                link.speakAgain();
                assertThat(edge.differences()).isEmpty();
                assertThat(copies).hasValueGreaterThan(1);
                assertThat(slots(database)).isEqualTo("1");
            } finally {
                Milestone.listen(milestone -> { });
            }
        }
    }

    private ReplicationSettings over(Link link, TestDatabase database) {
        ReplicationSettings direct = TestEdge.settings(database, directory.resolve("edge.db"));
        UpstreamTarget t = direct.target();
        return new ReplicationSettings(new UpstreamTarget("localhost", link.port(), t.database(), t.user(), t.password(), t.sslmode()),
                List.of("public"), "sqledge", null, true, false, direct.file(), Duration.ofMillis(300), 2, Duration.ofSeconds(2));
    }

    private static String slots(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return ReplicationChild.first(connection, "SELECT count(*) FROM pg_replication_slots WHERE database = current_database()");
        }
    }

    /** Over a slow way tables that are altered all the time are copied all the time. */
    private static void awaitCaughtUp(TestEdge edge, RandomWriter writer) throws Exception {
        writer.pause(true);
        edge.awaitCaughtUp();
        writer.pause(false);
    }

    private void travel(int cuts, int silences) throws Exception {
        long seed = Long.getLong("sqledge.seed", System.nanoTime());
        System.out.println("seed: -Dsqledge.seed=" + seed);
        Random random = new Random(seed);
        try (TestDatabase database = PostgresServer.shared().createDatabase("network");
                Link link = new Link(database.server()); RandomWriter writer = new RandomWriter(database, seed, 5)) {
            database.run(RandomWriter.TABLES);
            database.run("CREATE TABLE counted (id int PRIMARY KEY, n bigint); INSERT INTO counted SELECT i, 0 FROM generate_series(1, 2000) i");
            // Also what is half copied comes to its end.
            link.cutAfter(30_000);
            try (TestEdge edge = new TestEdge(database, directory.resolve("edge.db"), over(link, database))) {
                writer.start();
                awaitCaughtUp(edge, writer);
                link.slow(5, 400_000);
                database.run("UPDATE counted SET n = n + 1");
                awaitCaughtUp(edge, writer);
                for (int i = 0; i < cuts; i++) {
                    link.slow(random.nextInt(3), 100_000 + random.nextInt(2_000_000));
                    database.run("UPDATE counted SET n = n + 1");
                    link.cutAfter(random.nextInt(150_000));
                    if (i % 3 == 0) {
                        database.run("ALTER TABLE counted ALTER n TYPE bigint USING n + 1");
                    }
                    edge.await("the cut", () -> !link.isCutAwaited());
                    if (i % CUTS_IN_A_ROW == CUTS_IN_A_ROW - 1) {
                        // While it is cut off the upstream goes on, and what it has to send grows.
                        link.slow(0, Integer.MAX_VALUE);
                        awaitCaughtUp(edge, writer);
                    }
                }
                link.slow(1, 2_000_000);
                for (int i = 0; i < silences; i++) {
                    awaitCaughtUp(edge, writer);
                    link.fallSilent();
                    database.run("UPDATE counted SET n = n + 1");
                    edge.await("the silence is noticed", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
                    link.speakAgain();
                }
                writer.stop();
                link.slow(0, Integer.MAX_VALUE);
                assertThat(edge.differences()).isEmpty();
                assertThat(slots(database)).as("slots").isEqualTo("1");
                System.out.println(writer.transactions() + " transactions written");
            }
        }
    }
}
