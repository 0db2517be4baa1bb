package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Answers;
import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A driver in another zone than UTC names its zone at start-up; only what the zone enters is relayed for it. */
class TimeZoneIT {

    private static final TimeZone BEFORE = TimeZone.getDefault();

    private static TestDatabase database;
    private static Edge edge;
    private static Connection direct;
    private static Connection proxied;

    @BeforeAll
    static void start() throws Exception {
        database = PostgresServer.shared().createDatabase("time_zone");
        database.run("""
                CREATE DOMAIN instant AS timestamptz;
                CREATE TABLE plain (id int PRIMARY KEY, name text, at timestamp, day date, clock time);
                CREATE TABLE zoned (id int PRIMARY KEY, at timestamptz, more timestamptz[], own instant);
                INSERT INTO plain VALUES (1, 'one', '2026-07-01 12:00', '2026-07-01', '12:00');
                INSERT INTO zoned VALUES (1, '2026-07-01 12:00+00', '{2026-01-01 00:00+00}', '2026-07-01 12:00+00');
                """);
        edge = Edge.start(database);
        edge.awaitReady();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        direct = database.connect();
        proxied = edge.connect();
        edge.awaitCaughtUp();
        edge.await("reads are local", () -> {
            Answers.of(proxied, "SELECT id FROM plain");
            return Answers.of(proxied, "SHOW sqledge.last_route").equals(List.of("local"));
        });
    }

    @AfterAll
    static void stop() throws SQLException {
        TimeZone.setDefault(BEFORE);
        direct.close();
        proxied.close();
        edge.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            local | SELECT * FROM plain
            local | SELECT at FROM plain WHERE at = '2026-07-01 12:00'
            local | SELECT day FROM plain WHERE day = '2026-07-01'
            local | SELECT id FROM zoned
            print | SELECT at FROM zoned
            zone  | SELECT more FROM zoned
            zone  | SELECT own FROM zoned
            zone  | SELECT id FROM zoned WHERE at = '2026-07-01 14:00'
            zone  | SELECT p.id FROM plain p JOIN zoned z ON z.at = '2026-07-01 14:00'
            zone  | SELECT id FROM plain WHERE EXISTS (SELECT 1 FROM zoned WHERE at = '2026-07-01 14:00')
            zone  | SELECT id FROM plain WHERE id IN (SELECT id FROM zoned WHERE at = '2026-07-01 14:00')
            zone  | SELECT id FROM (SELECT id FROM zoned WHERE at = '2026-07-01 14:00') d
            """)
    void isReadWhereItsZoneAllows(String route, String query) throws SQLException {
        if (route.equals("print")) {
            edge.await("the zone is compared with the upstream", () -> {
                Answers.of(proxied, query);
                return Answers.of(proxied, "SHOW sqledge.last_route").equals(List.of("local"));
            });
        }
        assertThat(Answers.of(proxied, query)).isEqualTo(Answers.of(direct, query)).isNotEmpty();
        assertThat(Answers.of(proxied, "SHOW sqledge.last_route"))
                .containsExactly(route.equals("zone") ? "upstream: setting TimeZone" : "local");
        edge.await("the next read is local again", () -> {
            Answers.of(proxied, "SELECT id FROM plain");
            return Answers.of(proxied, "SHOW sqledge.last_route").equals(List.of("local"));
        });
    }

    @ParameterizedTest
    @CsvSource({"today", "now", "tomorrow"})
    void wordsThatStandForTheSessionsDayAreRelayed(String word) throws SQLException {
        Answers.of(proxied, "SELECT id FROM plain WHERE day < '" + word + "'");
        assertThat(Answers.of(proxied, "SHOW sqledge.last_route").get(0)).startsWith("upstream");
    }
}
