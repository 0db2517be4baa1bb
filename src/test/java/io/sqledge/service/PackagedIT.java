package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered: {@code java -jar}, its end, and its one command. */
class PackagedIT {

    @TempDir
    private Path directory;

    private Shell.Result run(TestDatabase database, String command) throws Exception {
        return Shell.run(PackagedService.command(database, directory, Map.of(), command));
    }

    private static String first(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    @Test
    void serviceStartsServesEndsAndIsRemoved() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase("packaged")) {
            database.run("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (1, 'one')");
            try (PackagedService service = new PackagedService(database, directory)) {
                service.awaitReady();
                try (Connection connection = service.connect()) {
                    assertThat(first(connection, "SELECT v FROM t WHERE id = 1")).isEqualTo("one");
                    assertThat(first(connection, "SHOW sqledge.last_route")).isEqualTo("local");
                }
                Shell.Result refused = run(database, "remove");
                assertThat(refused.exitCode()).isEqualTo(1);
                assertThat(refused.err()).contains("in use by another SQLedge");
                service.stop();
                assertThat(service.log()).doesNotContain("ERROR");
            }
            Shell.Result removed = run(database, "remove");
            assertThat(removed.orFail()).contains("replication slot sqledge_").contains("publication sqledge dropped")
                    .contains("edge.db removed");
            assertThat(directory.resolve("edge.db")).doesNotExist();
            try (Connection upstream = database.connect()) {
                assertThat(first(upstream, "SELECT count(*) FROM pg_replication_slots WHERE database = current_database()")).isEqualTo("0");
                assertThat(first(upstream, "SELECT count(*) FROM pg_publication")).isEqualTo("0");
            }
            Shell.Result again = run(database, "remove");
            assertThat(again.exitCode()).isEqualTo(1);
            assertThat(again.err()).contains("there is no file").contains("remove --slot NAME");
            Shell.Result misspelt = run(database, "delete");
            assertThat(misspelt.exitCode()).isEqualTo(2);
            assertThat(misspelt.err()).contains("usage: remove [--slot NAME]");
        }
    }
}
