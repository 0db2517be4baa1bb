package io.sqledge.replication;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.Table;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.UpstreamClock;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** A replication worker on a file of its own, with what tests ask of it. */
final class TestEdge implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final ReplicaPosition position = new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50)));
    final CatalogHolder catalogs = new CatalogHolder();
    final ReplicationWorker worker;
    private TestDatabase database;
    private final Path path;
    private final ReplicaFile file;

    TestEdge(TestDatabase database, Path path) {
        this(database, path, settings(database, path));
    }

    TestEdge(TestDatabase database, Path path, ReplicationSettings settings) {
        this.database = database;
        this.path = path;
        file = ReplicaFile.at(path);
        worker = new ReplicationWorker(settings, file, catalogs, position);
        try {
            worker.start();
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Where the upstream is now, for what the test asks of it; the worker finds it at the same address as before. */
    void upstreamIs(TestDatabase other) {
        database = other;
    }

    static ReplicationSettings settings(TestDatabase database, Path path) {
        UpstreamTarget target = new UpstreamTarget(database.server().host(), database.server().port(), database.name(),
                database.server().user(), database.server().password(), "disable");
        return new ReplicationSettings(target, List.of("public", "app"), "sqledge", null, true, false, path,
                Duration.ofSeconds(1), 2);
    }

    /** Waits until everything committed so far can be read from the file, schema changes included. */
    void awaitCaughtUp() throws Exception {
        worker.fileComplete().get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        Lsn token = token();
        worker.requestCatalogComparison();
        await("position " + token, () -> {
            position.want(token);
            return position.view().data().reaches(token) && position.view().catalog().reaches(token);
        });
        await("no table being copied", () -> catalogs.current().orElseThrow().tables().stream()
                .noneMatch(Table::isAwaited));
    }

    Lsn token() throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_current_wal_insert_lsn()::text")) {
            row.next();
            Lsn lsn = Lsn.parse(row.getString(1));
            // A record that starts a page: nothing follows the page's header, and the position is never passed.
            long header = lsn.value() % (16L << 20) == 40 ? 40 : lsn.value() % 8192 == 24 ? 24 : 0;
            return new Lsn(lsn.value() - header);
        }
    }

    /** The difference, found by a program that shares no code with the product; empty when equal. */
    List<String> differences() throws Exception {
        awaitCaughtUp();
        return ReplicaComparer.compare(database.jdbcUrl(), path.toString(), List.of("public", "app"));
    }

    Table table(String name) {
        return catalogs.current().orElseThrow().tablesNamed(name).get(0);
    }

    void awaitState(String table, Table.State state) throws Exception {
        await(table + " " + state, () -> {
            List<Table> tables = catalogs.current().orElseThrow().tablesNamed(table);
            return tables.size() == 1 && tables.get(0).state() == state;
        });
    }

    /** The first column of a query on the file. */
    String inFile(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    void await(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not in time: " + what + "; status " + worker.status() + "; position "
                        + position.view() + "; tables " + catalogs.current().map(c -> c.tables().stream()
                        .map(t -> t.sqliteName() + " " + t.state() + " " + t.reason()).toList()).orElse(null));
            }
            Thread.sleep(5);
        }
    }

    @Override
    public void close() {
        worker.close();
        file.close();
    }
}
