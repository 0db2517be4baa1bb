package io.sqledge.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The demo's upstream: embedded binaries, a fresh cluster, sample data. */
final class DemoPostgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private DemoPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static DemoPostgres start(Path directory, Path sampleData) {
        Path cluster = directory.resolve("postgres");
        try {
            endLeftOver(cluster.resolve("postmaster.pid"));
            remove(directory);
            Files.createDirectories(directory);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(cluster.toFile())
                    .setCleanDataDirectory(true).setServerConfig("wal_level", "logical")
                    .setServerConfig("listen_addresses", "127.0.0.1").setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C").setPGStartupWait(Duration.ofSeconds(60)).start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(Files.readString(sampleData));
            } catch (SQLException e) {
                postgres.close();
                throw new IllegalStateException(sampleData + ": " + e.getMessage(), e);
            }
            return new DemoPostgres(postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dev mode that was killed could not stop its server; the server's own file tells its process. */
    private static void endLeftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().map(c -> c.endsWith("postgres")).orElse(false))
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
