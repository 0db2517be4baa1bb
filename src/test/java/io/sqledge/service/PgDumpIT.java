package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.InstalledPostgres;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * pg_dump and pg_restore through the proxy's port. They refuse a server newer than themselves, so the server is the one of
 * their own installation.
 */
@Timeout(180)
class PgDumpIT {

    @TempDir
    static Path directory;
    private static Path programs;
    private static PostgresServer server;
    private static TestDatabase database;
    private static Edge edge;

    @BeforeAll
    static void start() throws Exception {
        Path installation = RequiredTools.postgresInstallation();
        programs = installation.resolve("bin");
        server = InstalledPostgres.start(installation);
        database = server.createDatabase("dumped");
        try (var in = PgDumpIT.class.getResourceAsStream("/psql/schema.sql")) {
            database.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        edge = Edge.start(database);
        edge.awaitReady();
        edge.awaitCaughtUp();
    }

    @AfterAll
    static void stop() {
        if (edge != null) {
            edge.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static String through(String databaseName) {
        return "postgresql://postgres@127.0.0.1:" + edge.port() + "/" + databaseName;
    }

    private static String direct(String databaseName) {
        return "postgresql://postgres@127.0.0.1:" + server.port() + "/" + databaseName;
    }

    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        return Shell.run(command).orFail();
    }

    /** A dump as text, without the random key that newer versions put into it. */
    private static String dump(String uri, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(uri);
        return run("pg_dump", arguments.toArray(String[]::new)).replaceAll("(?m)^\\\\(un)?restrict .*$", "");
    }

    @Test
    void dumpIsThatOfPostgres() throws Exception {
        for (String[] options : new String[][] {{}, {"--schema-only"}, {"--data-only", "--inserts"},
                {"--column-inserts", "--rows-per-insert=2", "--table=author"}, {"--create", "--clean"}}) {
            String expected = dump(direct(database.name()), options);
            assertThat(dump(through(database.name()), options)).isEqualTo(expected);
            assertThat(expected).contains("PostgreSQL database dump complete").hasSizeGreaterThan(500);
        }
    }

    @Test
    void restoredDatabaseDumpsAsTheOriginal() throws Exception {
        String expected = dump(direct(database.name()));
        Path archive = directory.resolve("archive");
        run("pg_dump", "--format=custom", "--file=" + archive, through(database.name()));
        run("createdb", "--maintenance-db=" + through("postgres"), "restored");
        run("pg_restore", "--dbname=" + through("restored"), archive.toString());
        assertThat(dump(direct("restored"))).isEqualTo(expected);

        Path folder = directory.resolve("folder");
        run("pg_dump", "--format=directory", "--jobs=2", "--file=" + folder, through("restored"));
        run("pg_restore", "--clean", "--if-exists", "--jobs=2", "--dbname=" + through("restored"), folder.toString());
        assertThat(dump(direct("restored"))).isEqualTo(expected);

        run("dropdb", "--maintenance-db=" + through("postgres"), "restored");
        assertThat(run("psql", "-XAtc", "SELECT count(*) FROM pg_database WHERE datname = 'restored'", direct("postgres")))
                .isEqualTo("0\n");
    }

    /** {@code --create} makes the database and connects to it, over the connection string of another one. */
    @Test
    void archiveCreatesItsDatabase() throws Exception {
        String name = "with_create";
        run("createdb", "--maintenance-db=" + through("postgres"), "--template=template0", name);
        run("psql", "-Xqc", "CREATE TABLE kept (id int PRIMARY KEY); INSERT INTO kept VALUES (7)", through(name));
        String expected = dump(direct(name));
        Path archive = directory.resolve("created");
        run("pg_dump", "--format=custom", "--file=" + archive, through(name));
        run("dropdb", "--maintenance-db=" + through("postgres"), name);
        run("pg_restore", "--create", "--dbname=" + through("postgres"), archive.toString());
        assertThat(dump(direct(name))).isEqualTo(expected);
        assertThat(run("psql", "-XAtl", through("postgres"))).isEqualTo(run("psql", "-XAtl", direct("postgres")));
    }
}
