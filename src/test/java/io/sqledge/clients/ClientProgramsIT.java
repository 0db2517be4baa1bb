package io.sqledge.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of the JVM's two drivers print the same through the proxy as on Postgres, and part of it is answered here. */
@Timeout(300)
class ClientProgramsIT {

    private TestDatabase plain;
    private TestDatabase replicated;
    private Edge edge;

    @BeforeEach
    void start() throws SQLException {
        plain = database();
        replicated = database();
    }

    private static TestDatabase database() throws SQLException {
        TestDatabase database = PostgresServer.shared().createDatabase("programs");
        database.run("""
                CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, born date, balance numeric(10,2), token uuid,
                  active boolean, note varchar(40));
                CREATE TABLE visits (id bigint PRIMARY KEY, person_id int REFERENCES people, place text, at timestamp);
                CREATE TABLE log (id serial PRIMARY KEY, what text);
                CREATE TABLE every (id int PRIMARY KEY, i2 smallint, i8 bigint, n numeric, f4 real, f8 double precision, t text,
                  b boolean, by bytea, d date, ts timestamp, tz timestamptz, u uuid, j jsonb);
                CREATE SCHEMA other; CREATE TABLE other.only_there (x int); INSERT INTO other.only_there VALUES (7);
                INSERT INTO people VALUES (1, 'Ada', '1815-12-10', 1.00, '00000000-0000-0000-0000-000000000001', true, NULL),
                  (2, 'Alan', '1912-06-23', -2.50, NULL, true, NULL), (3, 'Grace', NULL, NULL, NULL, false, 'rear admiral');
                INSERT INTO visits SELECT i, 1 + i % 3, 'place ' || i, timestamp '2024-01-01' + i * interval '1 day'
                  FROM generate_series(1, 7) i""");
        return database;
    }

    private void startEdge(String poolMode) throws SQLException {
        edge = Edge.start(replicated, Map.of("SQLEDGE_POOL_MODE", poolMode));
        edge.awaitReady();
        edge.awaitCaughtUp();
    }

    @AfterEach
    void stop() {
        try (TestDatabase first = plain; TestDatabase second = replicated; Edge closed = edge) {
            edge = null;
        }
    }

    static Stream<String> modes() {
        return PgjdbcProgram.MODES.stream();
    }

    @ParameterizedTest
    @MethodSource("modes")
    void pgjdbcSeesNoDifference(String mode) throws Exception {
        startEdge(mode.length() % 2 == 0 ? "session" : "transaction");
        PostgresServer server = plain.server();
        String expected = PgjdbcProgram.run("jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + plain.name()
                + "?user=" + server.user() + "&password=" + server.password() + mode);
        String got = PgjdbcProgram.run("jdbc:postgresql://127.0.0.1:" + edge.port() + "/" + replicated.name()
                + "?user=postgres" + mode);
        assertThat(got).isEqualTo(expected);
        assertThat(edge.service().routes().get("local")).as("answered here").isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void vertxPgClientSeesNoDifference(boolean cachesStatements) throws Exception {
        startEdge(cachesStatements ? "session" : "transaction");
        PostgresServer server = plain.server();
        String expected = VertxPgClientProgram.run(server.host(), server.port(), server.user(), server.password(), plain.name(),
                cachesStatements);
        String got = VertxPgClientProgram.run("127.0.0.1", edge.port(), "postgres", "", replicated.name(), cachesStatements);
        assertThat(got).isEqualTo(expected);
        assertThat(edge.service().routes().get("local")).as("answered here").isPositive();
    }

    @Test
    void connectingNeedsNoUpstream() throws Exception {
        startEdge("session");
        try (var c = java.sql.DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + edge.port() + "/" + replicated.name()
                + "?user=postgres&sslmode=disable"); var s = c.createStatement()) {
            try (var row = s.executeQuery("SELECT name FROM people WHERE id = 1")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("Ada");
            }
            try (var row = s.executeQuery("SHOW sqledge.last_route")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("local");
            }
            assertThat(edge.service().routes()).containsOnlyKeys("local");
        }
    }
}
