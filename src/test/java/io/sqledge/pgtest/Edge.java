package io.sqledge.pgtest;

import io.sqledge.SqledgeService;
import io.sqledge.config.SqledgeConfig;
import io.sqledge.pgtype.Lsn;
import io.sqledge.session.RouteChoice;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** SQLedge in this process, in front of a test database. */
final class Edge implements AutoCloseable {

    /** The name of its target, unless all its reads are turned upstream. */
    static final String NAME = "sqledge";

    private static final long PATIENCE_MILLIS = 60_000;

    private final TestDatabase database;
    private final Path directory;
    private final SqledgeService service;
    private final String name;

    /** Starts, and waits for the copy to be complete. */
    Edge(TestDatabase database) {
        this(NAME, database, RouteChoice.FILE, "session");
    }

    /** @param poolMode {@code SQLEDGE_POOL_MODE} */
    Edge(String name, TestDatabase database, RouteChoice choice, String poolMode) {
        this.name = name;
        this.database = database;
        PostgresServer server = database.server();
        try {
            directory = Files.createTempDirectory("sqledge-pgtest");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String login = server.password().isEmpty() ? server.user() : server.user() + ":" + server.password();
        service = SqledgeService.start(SqledgeConfig.from(Map.of(
                "SQLEDGE_UPSTREAM_URL", "postgres://" + login + "@" + server.host() + ":" + server.port() + "/" + database.name(),
                "SQLEDGE_LOCAL_DB_PATH", directory.resolve("edge.db").toString(),
                "SQLEDGE_PROXY_ADDRESS", "127.0.0.1",
                "SQLEDGE_POOL_MODE", poolMode,
                "SQLEDGE_PROXY_PORT", "0")::get), choice);
        await(service::ready);
    }

    Target target() {
        return new Target(name, "127.0.0.1", service.port(), database.server().user(), database.name());
    }

    /** Waits until the file holds what the upstream holds now. */
    void catchUp() throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_current_wal_insert_lsn()")) {
            row.next();
            Lsn now = Lsn.parse(row.getString(1));
            await(() -> service.reached(now));
        }
    }

    private void await(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("not there after " + PATIENCE_MILLIS + " ms: " + service.status());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        service.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
