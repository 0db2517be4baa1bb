package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job as a person does it: psql on the proxy's port, then the sqlite3 shell on the file. */
class PsqlIT {

    private static TestDatabase database;
    private static Edge edge;

    @BeforeAll
    static void start() {
        database = PostgresServer.shared().createDatabase("psql");
        edge = Edge.start(database);
    }

    @AfterAll
    static void stop() {
        edge.close();
        database.close();
    }

    @Test
    void tableMadeThroughTheProxyIsReadAtOnceAndSoonLocally() throws Exception {
        String psql = RequiredTools.psql();
        assertThat(psql(psql, "CREATE TABLE my_table (id serial not null primary key, names text)"))
                .isEqualTo("CREATE TABLE\n");
        assertThat(psql(psql, "INSERT INTO my_table (names) VALUES ('Jane'), ('John')")).isEqualTo("INSERT 0 2\n");
        String select = "SELECT * FROM my_table";
        String expected = """
                 id | names\s
                ----+-------
                  1 | Jane
                  2 | John
                (2 rows)

                """;
        assertThat(psql(psql, select)).isEqualTo(expected);
        edge.await("the SELECT is answered locally", () ->
                Shell.run(List.of(psql, "-X", "-At", edge.uri(), "-c", select, "-c", "SHOW sqledge.last_route"))
                        .out().endsWith("local\n"));
        assertThat(psql(psql, select)).isEqualTo(expected);
        assertThat(psql(psql, "\\dt")).isEqualTo(direct(psql, "\\dt"));
        assertThat(psql(psql, "\\d my_table")).isEqualTo(direct(psql, "\\d my_table"));
        assertThat(psql(psql, "select version()")).isEqualTo(direct(psql, "select version()"));

        String sqlite3 = RequiredTools.sqlite3();
        assertThat(Shell.run(List.of(sqlite3, edge.file().toString(), "SELECT id, names FROM my_table ORDER BY id"))
                .out()).isEqualTo("1|Jane\n2|John\n");
        assertThat(Shell.run(List.of(sqlite3, edge.file().toString(), ".schema my_table")).out())
                .contains("my_table").contains("INTEGER PRIMARY KEY");
        assertThat(Shell.run(List.of(sqlite3, edge.file().toString(), "PRAGMA integrity_check")).out())
                .isEqualTo("ok\n");
    }

    private static String psql(String psql, String command) throws Exception {
        return Shell.run(List.of(psql, "-X", "-v", "ON_ERROR_STOP=1", edge.uri(), "-c", command)).orFail();
    }

    private static String direct(String psql, String command) throws Exception {
        return Shell.run(List.of(psql, "-X", "-v", "ON_ERROR_STOP=1", database.uri(), "-c", command)).orFail();
    }
}
