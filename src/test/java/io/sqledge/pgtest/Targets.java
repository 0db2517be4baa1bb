package io.sqledge.pgtest;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.net.URI;
import java.util.List;

/**
 * The two servers that must answer alike: a Postgres, and SQLedge in front of the same database; or whatever listens at
 * {@code -Dsqledge.pgtest.address=postgres://user@host:port/database} in its place, such as another Postgres.
 */
final class Targets implements AutoCloseable {

    private final TestDatabase database;
    private final Edge edge;

    Targets(String prefix) {
        this(PostgresServer.shared().createDatabase(prefix));
    }

    Targets(TestDatabase database) {
        this.database = database;
        edge = System.getProperty("sqledge.pgtest.address") == null ? new Edge(database) : null;
    }

    Target postgres() {
        PostgresServer server = database.server();
        return new Target("postgres", server.host(), server.port(), server.user(), database.name());
    }

    Target other() {
        if (edge != null) {
            return edge.target();
        }
        URI uri = URI.create(System.getProperty("sqledge.pgtest.address"));
        return new Target("other", uri.getHost(), uri.getPort(), uri.getUserInfo(), uri.getPath().substring(1));
    }

    List<Target> both() {
        return List.of(postgres(), other());
    }

    /** The edge, or null when another server stands in its place. */
    Edge edge() {
        return edge;
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        if (edge != null) {
            edge.close();
        }
        database.close();
    }
}
