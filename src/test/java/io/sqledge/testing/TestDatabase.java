package io.sqledge.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database on a {@link PostgresServer}; closing drops it together with its replication slots. */
public record TestDatabase(PostgresServer server, String name) implements AutoCloseable {

    /** With user and password, for programs that take nothing but a URL. */
    public String jdbcUrl() {
        return server.jdbcUrl(name) + "?user=" + server.user() + "&password=" + server.password();
    }

    /** For psql, as its database argument. */
    public String uri() {
        return "postgresql://" + server.user() + ":" + server.password() + "@" + server.host() + ":" + server.port() + "/"
                + name;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(name), server.user(), server.password());
    }

    /** Runs statements as one script. */
    public void run(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        String slots = "SELECT pg_terminate_backend(active_pid, 5000) FROM pg_replication_slots WHERE database = '" + name
                + "' AND active_pid IS NOT NULL";
        server.execute(slots);
        server.execute("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE database = '" + name + "'");
        server.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }
}
