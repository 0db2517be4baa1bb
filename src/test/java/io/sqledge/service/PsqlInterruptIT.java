package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in an interactive psql: on a terminal, which the program script makes. */
@Timeout(120)
class PsqlInterruptIT {

    private static final String CTRL_C = "\u0003";

    @TempDir
    static Path directory;
    private static TestDatabase database;
    private static Edge edge;

    @BeforeAll
    static void start() throws SQLException {
        database = PostgresServer.shared().createDatabase("interrupt");
        database.run("CREATE TABLE n (id int PRIMARY KEY)");
        database.run("INSERT INTO n SELECT generate_series(1, 1000)");
        edge = Edge.start(database);
        edge.awaitReady();
        edge.awaitCaughtUp();
    }

    @AfterAll
    static void stop() {
        try (TestDatabase gone = database; Edge closed = edge) {
            edge = null;
        }
    }

    @Test
    void relayedStatementIsCanceled() throws Exception {
        interrupt("SELECT pg_sleep(600);");
    }

    @Test
    void localStatementIsCanceled() throws Exception {
        interrupt("SELECT count(*) FROM n a, n b, n c, n d, n e;");
    }

    private static void interrupt(String statement) throws Exception {
        List<String> command = List.of(RequiredTools.tool("script"), "-q", "-c",
                RequiredTools.psql() + " -X -P pager=off " + edge.uri(), "/dev/null");
        Path output = Files.createTempFile(directory, "psql", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TERM", "dumb");
        Process process = builder.start();
        try (OutputStream keys = process.getOutputStream()) {
            edge.await("a prompt", () -> text(output).contains("=#"));
            type(keys, statement + "\n");
            // The first may come before the statement has begun, and then does nothing.
            for (int i = 0; i < 60 && !text(output).contains("canceling statement due to user request"); i++) {
                Thread.sleep(500);
                type(keys, CTRL_C);
            }
            type(keys, "\nSELECT 'still ' || 'here';\n");
            edge.await("the session goes on", () -> text(output).contains("still here"));
            type(keys, "SHOW sqledge.last_route;\n\\q\n");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(text(output)).contains("Cancel request sent", "ERROR:  canceling statement due to user request");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void type(OutputStream keys, String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
