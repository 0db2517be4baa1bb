package io.sqledge.testing;

import io.sqledge.SqledgeService;
import io.sqledge.config.SqledgeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;

/** A whole SQLedge in this JVM, in front of a test database: free ports, a file of its own, gone after {@link #close}. */
public final class Edge implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database;
    private final Path directory;
    private final SqledgeService service;

    private Edge(TestDatabase database, Path directory, SqledgeService service) {
        this.database = database;
        this.directory = directory;
        this.service = service;
    }

    public static Edge start(TestDatabase database) {
        return start(database, Map.of());
    }

    /** @param settings environment variables by their names, over the defaults of a test */
    public static Edge start(TestDatabase database, Map<String, String> settings) {
        try {
            Path directory = Files.createTempDirectory("sqledge-edge");
            Map<String, String> environment = new HashMap<>(Map.of(
                    "SQLEDGE_UPSTREAM_ADDRESS", database.server().host(),
                    "SQLEDGE_UPSTREAM_PORT", String.valueOf(database.server().port()),
                    "SQLEDGE_UPSTREAM_USER", database.server().user(),
                    "SQLEDGE_UPSTREAM_PASSWORD", database.server().password(),
                    "SQLEDGE_UPSTREAM_NAME", database.name(),
                    "SQLEDGE_LOCAL_DB_PATH", directory.resolve("edge.db").toString(),
                    "SQLEDGE_PROXY_PORT", "0"));
            environment.putAll(settings);
            environment.values().removeIf(String::isEmpty);
            return new Edge(database, directory, SqledgeService.start(SqledgeConfig.from(environment::get)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SqledgeService service() {
        return service;
    }

    public int port() {
        return service.port();
    }

    public Path file() {
        return service.file();
    }

    public String databaseName() {
        return database.name();
    }

    /** For psql, as its database argument. */
    public String uri() {
        return "postgresql://postgres@127.0.0.1:" + port() + "/" + database.name();
    }

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/" + database.name(), properties);
    }

    /** Until the first copy is complete and the stream runs. */
    public void awaitReady() {
        await("the edge is ready", () -> service.ready());
    }

    /** Until everything written upstream before this call, data and schema, is in the file. */
    public void awaitCaughtUp() throws SQLException {
        String lsn;
        try (Connection upstream = database.connect(); var statement = upstream.createStatement();
                var row = statement.executeQuery("SELECT pg_current_wal_insert_lsn()")) {
            row.next();
            lsn = row.getString(1);
        }
        await("the edge has reached " + lsn, () -> service.reached(io.sqledge.pgtype.Lsn.parse(lsn)));
    }

    /** Waits for a condition, not for a time; fails with its name and the service's own account of itself. */
    public void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("still not after " + PATIENCE.toSeconds() + " s: " + what + "; "
                            + service.status());
                }
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(what, e);
        } catch (Exception e) {
            throw new AssertionError(what + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        service.close();
        DirectoryRemoval.remove(directory);
    }
}
