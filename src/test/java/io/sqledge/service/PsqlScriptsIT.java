package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * psql runs each script of {@code src/test/resources/psql} on Postgres and on the proxy's port, and prints the same.
 */
@Timeout(180)
class PsqlScriptsIT {

    @TempDir
    static Path directory;
    private static TestDatabase database;
    private static Edge edge;

    @BeforeAll
    static void start() throws Exception {
        database = PostgresServer.shared().createDatabase("psqlscripts");
        database.run(resource("schema.sql"));
        // So that no vacuum between the two runs changes a size that is shown.
        database.run("VACUUM");
        edge = Edge.start(database);
        edge.awaitReady();
        edge.awaitCaughtUp();
        Files.writeString(directory.resolve("large"), "a large object\n".repeat(1000));
    }

    @AfterAll
    static void stop() {
        try (TestDatabase gone = database; Edge closed = edge) {
            edge = null;
        }
    }

    private static String resource(String name) {
        try (var in = PsqlScriptsIT.class.getResourceAsStream("/psql/" + name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe", "session", "copy"})
    void scriptPrintsTheSame(String name) throws Exception {
        String psql = RequiredTools.psql();
        Path script = directory.resolve(name + ".psql");
        Files.writeString(script, resource(name + ".psql").replace("@DIRECTORY@", directory.toString())
                .replace("@DATABASE@", database.name()));
        Shell.Result expected = run(psql, database.uri(), script);
        Shell.Result got = run(psql, edge.uri(), script);
        if (System.getProperty("dump") != null) { Files.writeString(Path.of("/tmp/lead-" + name), got.out() + "=====\n" + got.err()); }
        assertThat(plain(got.err())).isEqualTo(plain(expected.err()));
        assertThat(plain(got.out())).isEqualTo(plain(expected.out()));
        assertThat(got.exitCode()).isEqualTo(expected.exitCode());
        assertThat(expected.out()).as("the script has run").hasSizeGreaterThan(1000);
    }

    private static Shell.Result run(String psql, String uri, Path script) throws Exception {
        return Shell.run(List.of(psql, "-X", "-a", "-P", "pager=off", "-f", script.toString(), uri));
    }

    /** Without what is each run's own: the port, process ids, the time of day, OIDs of large objects. */
    private static String plain(String output) {
        return output.replaceAll("port \\d+", "port N").replaceAll("with PID \\d+", "with PID N")
                .replaceAll("\\w{3} \\w{3} +\\d+ [0-9:]+ \\d{4} \\(every", "(every").replaceAll("lo_import \\d+", "lo_import N");
    }
}
