package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A read after a write shows the write, on the writing connection and on another one of the same edge. */
class ReadYourWritesIT {

    private static TestDatabase database;
    private static Edge edge;

    @BeforeAll
    static void start() throws Exception {
        database = PostgresServer.shared().createDatabase("ryw");
        try (Connection upstream = database.connect(); Statement statement = upstream.createStatement()) {
            statement.execute("CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL)");
            statement.execute("INSERT INTO counter VALUES (1, 0)");
        }
        edge = Edge.start(database);
        edge.awaitReady();
    }

    @AfterAll
    static void stop() {
        edge.close();
        database.close();
    }

    @Test
    void readAfterWriteIsNeverStaleOnOneConnectionOrTwo() throws Exception {
        check(1_000);
    }

    @Test
    @Tag("long")
    void readAfterTenThousandWritesIsNeverStale() throws Exception {
        check(10_000);
    }

    private static void check(int rounds) throws SQLException {
        int local = 0;
        try (Connection writer = edge.connect(); Connection other = edge.connect();
                PreparedStatement write = writer.prepareStatement("UPDATE counter SET n = ? WHERE id = 1");
                PreparedStatement readSame = writer.prepareStatement("SELECT n FROM counter WHERE id = 1");
                PreparedStatement readOther = other.prepareStatement("SELECT n FROM counter WHERE id = 1")) {
            for (int i = 1; i <= rounds; i++) {
                write.setInt(1, i);
                assertThat(write.executeUpdate()).isEqualTo(1);
                assertThat(number(i % 2 == 0 ? readSame : readOther)).as("round " + i).isEqualTo(i);
                assertThat(number(i % 2 == 0 ? readOther : readSame)).as("round " + i).isEqualTo(i);
            }
            edge.await("a read turns local when the replica has caught up", () -> {
                number(readSame);
                return route(writer).equals("local");
            });
            assertThat(number(readSame)).isEqualTo(rounds);
        }
    }

    @Test
    void whileReplicationIsPausedReadsAreRelayedAndTurnLocalByThemselves() throws Exception {
        try (Connection connection = edge.connect(); Statement statement = connection.createStatement()) {
            edge.service().pauseReplication();
            try {
                statement.executeUpdate("UPDATE counter SET n = -7 WHERE id = 1");
                try (ResultSet rows = statement.executeQuery("SELECT n FROM counter WHERE id = 1")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isEqualTo(-7);
                }
                assertThat(route(connection)).isEqualTo("upstream: not caught up");
            } finally {
                edge.service().resumeReplication();
            }
            edge.await("the read turns local", () -> {
                try (ResultSet rows = statement.executeQuery("SELECT n FROM counter WHERE id = 1")) {
                    rows.next();
                    assertThat(rows.getInt(1)).isEqualTo(-7);
                }
                return route(connection).equals("local");
            });
        }
    }

    private static int number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private static String route(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW sqledge.last_route")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
