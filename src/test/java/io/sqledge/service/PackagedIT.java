package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered: {@code java -jar}, its end, and its one command. */
class PackagedIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    @TempDir
    private Path directory;

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private List<String> command(TestDatabase database, Map<String, String> settings, String... arguments) {
        assertThat(JAR).as("./mvnw package -DskipTests makes it").exists();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-DSQLEDGE_UPSTREAM_ADDRESS=" + database.server().host(), "-DSQLEDGE_UPSTREAM_PORT=" + database.server().port(),
                "-DSQLEDGE_UPSTREAM_USER=" + database.server().user(), "-DSQLEDGE_UPSTREAM_PASSWORD=" + database.server().password(),
                "-DSQLEDGE_UPSTREAM_NAME=" + database.name(), "-DSQLEDGE_LOCAL_DB_PATH=" + directory.resolve("edge.db")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static int status(int port) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitReady(Process service, int httpPort, Path log) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (status(httpPort) != 200) {
            assertThat(service.isAlive() && System.nanoTime() < end).as(Files.readString(log)).isTrue();
            Thread.sleep(50);
        }
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
            int port = freePort();
            int httpPort = freePort();
            Path log = directory.resolve("service.log");
            Process service = new ProcessBuilder(command(database, Map.of("SQLEDGE_PROXY_PORT", String.valueOf(port),
                    "quarkus.http.port", String.valueOf(httpPort), "quarkus.http.host", "127.0.0.1"))).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            try {
                awaitReady(service, httpPort, log);
                try (Connection connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database.name(),
                        "postgres", null)) {
                    assertThat(first(connection, "SELECT v FROM t WHERE id = 1")).isEqualTo("one");
                    assertThat(first(connection, "SHOW sqledge.last_route")).isEqualTo("local");
                }
                Shell.Result refused = Shell.run(command(database, Map.of(), "remove"));
                assertThat(refused.exitCode()).isEqualTo(1);
                assertThat(refused.err()).contains("in use by another SQLedge");
                service.destroy();
                assertThat(service.waitFor(20, TimeUnit.SECONDS)).as(Files.readString(log)).isTrue();
            } finally {
                service.destroyForcibly().waitFor();
            }
            assertThat(Files.readString(log)).doesNotContain("ERROR");
            Shell.Result removed = Shell.run(command(database, Map.of(), "remove"));
            assertThat(removed.orFail()).contains("replication slot sqledge_").contains("publication sqledge dropped")
                    .contains("edge.db removed");
            assertThat(directory.resolve("edge.db")).doesNotExist();
            try (Connection upstream = database.connect()) {
                assertThat(first(upstream, "SELECT count(*) FROM pg_replication_slots WHERE database = current_database()")).isEqualTo("0");
                assertThat(first(upstream, "SELECT count(*) FROM pg_publication")).isEqualTo("0");
            }
            Shell.Result again = Shell.run(command(database, Map.of(), "remove"));
            assertThat(again.exitCode()).isEqualTo(1);
            assertThat(again.err()).contains("there is no file").contains("remove --slot NAME");
            Shell.Result misspelt = Shell.run(command(database, Map.of(), "delete"));
            assertThat(misspelt.exitCode()).isEqualTo(2);
            assertThat(misspelt.err()).contains("usage: remove [--slot NAME]");
        }
    }
}
