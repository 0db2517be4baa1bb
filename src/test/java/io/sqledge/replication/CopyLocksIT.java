package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A copy never makes somebody else's statement fail. */
@Timeout(120)
class CopyLocksIT {

    /** The first table takes most of the second after which a server looks for deadlocks. */
    private static final long SLOW = 8L * 1024 * 1024;

    @TempDir
    Path directory;

    /**
     * Somebody has the second table and waits for the first, which is locked as long as the copy lasts; the copy comes to the second
     * then. Whoever waits longer is told of a deadlock.
     */
    @Test
    void isNeverHalfOfADeadlock() throws Exception {
        Path file = directory.resolve("edge.db");
        try (TestDatabase database = PostgresServer.shared().createDatabase("locks")) {
            database.run("CREATE TABLE first (id int PRIMARY KEY, v text); INSERT INTO first SELECT i, repeat(md5(i::text), 40) FROM generate_series(1, 5000) i;"
                    + "CREATE TABLE second (id int PRIMARY KEY); INSERT INTO second VALUES (1)");
            try (Connection other = database.connect(); Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                try (TestEdge edge = new TestEdge(database, file, TestEdge.settings(database, file).withCopy(new CopySettings(1, false, SLOW)))) {
                    edge.await("the first table being copied", () -> {
                        try (Connection connection = database.connect()) {
                            return ReplicationChild.first(connection, "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
                                    + " WHERE relation = 'first'::regclass AND mode = 'AccessShareLock' AND query LIKE 'COPY%'").equals("1");
                        }
                    });
                    statement.execute("LOCK TABLE second IN ACCESS EXCLUSIVE MODE");
                    statement.execute("LOCK TABLE first IN ACCESS EXCLUSIVE MODE; INSERT INTO second VALUES (2); DELETE FROM first WHERE id = 1");
                    other.commit();
                    assertThat(edge.differences()).isEmpty();
                    assertThat(edge.inFile("SELECT (SELECT count(*) FROM first) || ' ' || (SELECT count(*) FROM second)")).isEqualTo("4999 2");
                }
            }
        }
    }
}
