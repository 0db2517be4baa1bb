package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transaction larger than the process's memory is applied as a whole, and seen as a whole. */
class LargeTransactionIT {

    @TempDir
    Path directory;

    @Test
    void largerThanMemory() throws Exception {
        Path file = directory.resolve("edge.db");
        try (TestDatabase database = PostgresServer.shared().createDatabase("large")) {
            database.run("CREATE TABLE t (id int PRIMARY KEY, v text); CREATE TABLE other (id int PRIMARY KEY); INSERT INTO t VALUES (0, 'first')");
            try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx40m")) {
                child.awaitCaughtUp();
                database.run("BEGIN; INSERT INTO t SELECT i, repeat(md5(i::text), 20) FROM generate_series(1, 150000) i;"
                        + "UPDATE t SET id = -id WHERE id % 1000 = 0; DELETE FROM t WHERE id = 77; INSERT INTO other VALUES (1); COMMIT");
                child.await("the commit", () -> {
                    String rows = child.inFile("SELECT count(*) FROM t");
                    boolean committed = !child.inFile("SELECT count(*) FROM other").equals("0");
                    assertThat(rows).as("rows seen, of the whole transaction or none").isIn(committed ? List.of("1", "150000") : List.of("1"));
                    return committed;
                });
                child.awaitCaughtUp();
                assertThat(ReplicaComparer.compare(database.jdbcUrl(), file.toString(), List.of("public"))).isEmpty();
            }
        }
    }
}
