package io.sqledge.pgtest;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The servers a conversation must hold on: always a Postgres, and SQLedge where one is given by
 * {@code -Dsqledge.pgtest.address=postgres://user@host:port/database}.
 */
final class Targets implements AutoCloseable {

    private final TestDatabase database;
    private final List<Target> targets = new ArrayList<>();

    Targets(String prefix) {
        PostgresServer server = PostgresServer.shared();
        database = server.createDatabase(prefix);
        targets.add(postgres());
        String address = System.getProperty("sqledge.pgtest.address");
        if (address != null) {
            URI uri = URI.create(address);
            targets.add(new Target("sqledge", uri.getHost(), uri.getPort(), uri.getUserInfo(), uri.getPath().substring(1)));
        }
    }

    Target postgres() {
        PostgresServer server = database.server();
        return new Target("postgres", server.host(), server.port(), server.user(), database.name());
    }

    TestDatabase database() {
        return database;
    }

    List<Target> all() {
        return List.copyOf(targets);
    }

    @Override
    public void close() {
        database.close();
    }
}
