package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Link;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first copy that takes longer than the upstream keeps its log: told before it is too late, ended when it is, and made again. */
class WalBudgetIT {

    private static final int BYTES_PER_SECOND = 1_000_000;

    @TempDir
    Path directory;

    @Test
    void slowCopyIsWarnedOfEndedAndMadeAgain() throws Exception {
        try (PostgresServer server = PostgresServer.start(Map.of("max_slot_wal_keep_size", "48MB")); TestDatabase database = server.createDatabase("budget");
                Link link = new Link(server)) {
            database.run("CREATE TABLE t (id int PRIMARY KEY, v text);"
                    + " INSERT INTO t SELECT i, repeat(md5(i::text), 32) FROM generate_series(1, 20000) i");
            ReplicationSettings direct = TestEdge.settings(database, directory.resolve("edge.db"));
            UpstreamTarget t = direct.target();
            link.slow(0, BYTES_PER_SECOND);
            try (TestEdge edge = new TestEdge(database, directory.resolve("edge.db"), new ReplicationSettings(new UpstreamTarget("localhost",
                    link.port(), t.database(), t.user(), t.password(), t.sslmode()), List.of("public"), "sqledge", null, true, false,
                    direct.file(), Duration.ofSeconds(1), 2))) {
                edge.await("copying", () -> edge.worker.status().copy() != null && edge.worker.status().copy().bytes() > 0);
                assertThat(edge.worker.status().reason()).isNull();
                edge.await("the warning", () -> {
                    log(database, 50_000);
                    return edge.worker.status().reason() != null;
                });
                assertThat(edge.worker.status().phase()).isEqualTo(ReplicationPhase.COPYING);
                assertThat(edge.worker.status().reason()).contains("MB more of its log for the slot", "the copy needs some",
                        "raise max_slot_wal_keep_size (now 48MB)").doesNotContain(" 0 MB");
                edge.await("the loss", () -> {
                    log(database, 4_000_000);
                    database.run("CHECKPOINT");
                    return edge.worker.status().phase() == ReplicationPhase.WAITING;
                });
                assertThat(edge.worker.status().reason()).contains("was lost while its copy was made", "max_slot_wal_keep_size");
                link.slow(0, Integer.MAX_VALUE);
                assertThat(edge.differences()).isEmpty();
                assertThat(edge.worker.status().reason()).isNull();
            }
        }
    }

    /** Log that nobody follows. */
    private static void log(TestDatabase database, int bytes) throws Exception {
        database.run("SELECT pg_logical_emit_message(false, 'budget', repeat('x', " + bytes + "))");
    }
}
