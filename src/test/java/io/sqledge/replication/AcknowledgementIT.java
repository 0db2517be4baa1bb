package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaState;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replica.UpstreamClock;
import io.sqledge.replication.apply.ChangeSetBuilder;
import io.sqledge.replication.apply.TransactionApplier;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the upstream is told to forget is what a finished sync has brought to disk; rows are read before. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AcknowledgementIT {

    private static final int REPORTS_MILLIS = 1_600;

    @TempDir
    Path directory;

    @Test
    void rowsAreReadBeforeTheSyncAndAcknowledgedAfterIt() throws Exception {
        Path path = directory.resolve("edge.db");
        try (TestDatabase database = PostgresServer.shared().createDatabase("acknowledged")) {
            database.run("CREATE TABLE t (id int PRIMARY KEY)");
            try (TestEdge edge = new TestEdge(database, path)) {
                assertThat(edge.differences()).isEmpty();
            }
            UpstreamSessions sessions = new UpstreamSessions(TestEdge.settings(database, path).target(), "acknowledged", Duration.ofSeconds(30));
            CatalogHolder catalogs = new CatalogHolder();
            ReplicaPosition position = new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50)));
            CountDownLatch released = new CountDownLatch(1);
            AtomicBoolean ended = new AtomicBoolean();
            try (ReplicaFile file = ReplicaFile.at(path); ReplicaWriter writer = new ReplicaWriter(file.open(), catalogs, position, file)) {
                ReplicaState state = writer.call(t -> t.state());
                Connection replication = sessions.openReplication();
                try (StreamReader reader = new StreamReader(replication, sessions.socket(replication), state.slot(), "sqledge", 1_000_000);
                        StreamApplier steps = applier(reader, writer, catalogs, position, state)) {
                    Thread applying = new Thread(() -> stepUntil(ended, steps));
                    applying.start();
                    try {
                        database.run("INSERT INTO t VALUES (1)");
                        await(() -> rows(path) == 1 && confirmed(database).reaches(Lsn.parse(pos(path))));
                        holdUp(writer, released);
                        database.run("INSERT INTO t VALUES (2)");
                        await(() -> rows(path) == 2);
                        Lsn committed = Lsn.parse(pos(path));
                        Thread.sleep(REPORTS_MILLIS);
                        assertThat(confirmed(database).isBefore(committed)).as("not acknowledged before the sync").isTrue();
                        released.countDown();
                        await(() -> confirmed(database).reaches(committed));
                    } finally {
                        released.countDown();
                        ended.set(true);
                        applying.join();
                    }
                }
            }
        }
    }

    /** The thread that syncs, and not the turn to write: what is queued behind a task that lasts is there before that ends. */
    private static void holdUp(ReplicaWriter writer, CountDownLatch released) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        Thread slow = new Thread(() -> writer.call(t -> {
            begun.countDown();
            Thread.sleep(500);
            return null;
        }));
        slow.start();
        begun.await();
        writer.synced().thenRun(() -> {
            held.countDown();
            awaitQuietly(released);
        });
        held.await();
        slow.join();
    }

    private StreamApplier applier(StreamReader reader, ReplicaWriter writer, CatalogHolder catalogs, ReplicaPosition position, ReplicaState state) {
        TransactionApplier applier = new TransactionApplier(oid -> catalogs.current().flatMap(c -> c.type(oid)).orElse(null), oid -> false, oid -> true);
        return new StreamApplier(reader, writer, applier, new ChangeSetBuilder(directory, state.timeline()), catalogs, position, new StatusBoard(),
                new Continuity(state, state.durable()), state.durable());
    }

    private static void stepUntil(AtomicBoolean ended, StreamApplier steps) {
        try {
            while (!ended.get()) {
                steps.step();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(5);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long rows(Path path) throws Exception {
        return Long.parseLong(ReplicationChild.inFile(path, "SELECT count(*) FROM t"));
    }

    private static String pos(Path path) throws Exception {
        return ReplicationChild.inFile(path, "SELECT pos FROM postgres_pos");
    }

    private static Lsn confirmed(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return Lsn.parse(ReplicationChild.first(connection, "SELECT confirmed_flush_lsn FROM pg_replication_slots WHERE database = current_database()"));
        }
    }
}
