package io.sqledge.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where an edge's answers come from, waited for: another session's change of the schema is noticed with the next comparison of the
 * catalog.
 *
 * @param proxied a connection through the edge
 */
public record RouteProbe(TestDatabase database, Edge edge, Connection proxied) implements AutoCloseable {

    /**
     * A database with these tables, and an edge that has all of it; both are gone after {@link #close}.
     *
     * @param settings environment variables by their names, over the defaults of a test; the catalog is compared ten times a second
     */
    public static RouteProbe start(String name, String tables, Map<String, String> settings) throws SQLException {
        TestDatabase database = PostgresServer.shared().createDatabase(name);
        database.run(tables);
        Map<String, String> all = new HashMap<>(Map.of("SQLEDGE_CATALOG_POLL", "100ms"));
        all.putAll(settings);
        Edge edge = Edge.start(database, all);
        edge.awaitReady();
        RouteProbe probe = new RouteProbe(database, edge, edge.connect());
        edge.awaitCaughtUp();
        return probe;
    }

    /** On the upstream, as one script. */
    public void run(String sql) throws SQLException {
        database.run(sql);
    }

    @Override
    public void close() throws SQLException {
        proxied.close();
        edge.close();
        database.close();
    }

    /** Waits until it is answered here as upstream. */
    public List<String> local(String query) throws SQLException {
        List<String> there;
        try (Connection direct = database.connect()) {
            there = Answers.of(direct, query);
        }
        awaitLocal(query, there);
        return there;
    }

    public void awaitLocal(String query, List<String> expected) {
        AtomicReference<String> last = new AtomicReference<>();
        try {
            edge.await(query + " is local and " + expected, () -> {
                boolean equal = Answers.of(proxied, query).equals(expected);
                last.set(route());
                return equal && last.get().equals("local");
            });
        } catch (AssertionError e) {
            throw new AssertionError("last seen: " + last.get() + "; " + e.getMessage(), e);
        }
    }

    public void relayed(String query, String reason) {
        edge.await(query + " is relayed: " + reason, () -> {
            Answers.of(proxied, query);
            return route().equals("upstream: " + reason);
        });
    }

    private String route() throws SQLException {
        return Answers.of(proxied, "SHOW sqledge.last_route").get(0);
    }
}
