package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What is delivered, as a process: {@code java -jar target/quarkus-app/quarkus-run.jar} with free ports on loopback. */
final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final TestDatabase database;
    private final int port = freePort();
    private final int httpPort = freePort();
    private final Path log;
    private final Process process;

    /**
     * @param directory of {@code edge.db} and the log
     * @param options of the JVM
     */
    PackagedService(TestDatabase database, Path directory, String... options) throws IOException {
        this.database = database;
        this.log = directory.resolve("service.log");
        List<String> command = command(database, directory, Map.of("SQLEDGE_PROXY_PORT", String.valueOf(port),
                "quarkus.http.port", String.valueOf(httpPort), "quarkus.http.host", "127.0.0.1"));
        command.addAll(1, List.of(options));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** The command line, to be started with or without arguments behind it. */
    static List<String> command(TestDatabase database, Path directory, Map<String, String> settings, String... arguments) {
        assertThat(JAR).as("./mvnw package -DskipTests makes it").exists();
        Map<String, String> all = new TreeMap<>(settings);
        all.put("SQLEDGE_UPSTREAM_ADDRESS", database.server().host());
        all.put("SQLEDGE_UPSTREAM_PORT", String.valueOf(database.server().port()));
        all.put("SQLEDGE_UPSTREAM_USER", database.server().user());
        all.put("SQLEDGE_UPSTREAM_PASSWORD", database.server().password());
        all.put("SQLEDGE_UPSTREAM_NAME", database.name());
        all.put("SQLEDGE_LOCAL_DB_PATH", directory.resolve("edge.db").toString());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        all.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private int readiness() throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/q/health/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Until its file is complete. */
    void awaitReady() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (readiness() != 200) {
            assertThat(process.isAlive() && System.nanoTime() < end).as(log()).isTrue();
            Thread.sleep(50);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database.name(), database.server().user(), null);
    }

    long pid() {
        return process.pid();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As {@code docker stop}: by SIGTERM, in time. */
    void stop() throws Exception {
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(log()).isTrue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
