package io.sqledge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresServerIT {

    @Test
    void sharedServerReplicatesLogically() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase("fixture");
                Connection connection = database.connect(); var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW wal_level")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("logical");
        }
    }

    @Test
    void ownServerSurvivesACrash() throws Exception {
        try (PostgresServer server = PostgresServer.start(Map.of("fsync", "on"))) {
            try (Connection connection = server.connect("postgres"); var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (id int)");
            }
            server.kill();
            server.restart();
            try (Connection connection = server.connect("postgres"); var statement = connection.createStatement()) {
                statement.execute("SELECT id FROM kept");
            }
        }
    }
}
