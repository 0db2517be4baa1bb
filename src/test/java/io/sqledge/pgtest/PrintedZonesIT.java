package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtest.SqlAnswer.Form;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times printed in a session's zone are as Postgres prints them, and what the zone decides is asked of it. */
class PrintedZonesIT {

    private static final long PATIENCE_MILLIS = 20_000;

    private static Targets targets;

    @BeforeAll
    static void start() throws SQLException {
        targets = new Targets("zones");
        targets.database().run("CREATE TABLE moment (id int PRIMARY KEY, at timestamptz, plain timestamp);"
                + " INSERT INTO moment SELECT g, timestamptz 'epoch' + g * interval '13 days 7 hours 13 minutes 0.000101 seconds' FROM generate_series(-3500, 2600) g;"
                + " INSERT INTO moment SELECT 10000 + y, make_timestamptz(y, 7, 1, 2, 30, 0, 'UTC') FROM generate_series(1, 9999, 50) y;"
                + " INSERT INTO moment VALUES (20001, 'infinity'), (20002, '-infinity'), (20003, NULL), (20004, '0001-01-01 00:00+00'),"
                + " (20005, '9999-12-31 23:59:59.999999+00'), (20006, '2024-03-10 06:59:59.999999+00'), (20007, '2024-03-10 07:00+00'),"
                + " (20008, '2024-11-03 05:30+00'), (20009, '2024-11-03 06:30+00')");
        if (targets.edge() != null) {
            targets.edge().catchUp();
        }
    }

    @AfterAll
    static void stop() {
        targets.close();
    }

    private static SqlCase of(String sql) {
        return new SqlCase("", sql, null, false, List.of(), List.of(), List.of());
    }

    private static String route(WireClient other) throws IOException {
        String row = SqlAnswer.ask(other, of("SHOW sqledge.last_route"), Form.SIMPLE).rows().get(0);
        return row.substring("DataRow \"".length(), row.length() - 1);
    }

    /** The zone is compared with the upstream when it is first asked for. */
    private static void awaitLocal(WireClient other, SqlCase read) throws IOException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        do {
            SqlAnswer.ask(other, read, Form.SIMPLE);
        } while (!route(other).equals("local") && System.currentTimeMillis() < end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns",
        "Europe/Dublin", "America/Sao_Paulo", "Pacific/Apia", "Asia/Tokyo", "Africa/Monrovia", "UTC"})
    void timesPrintAlike(String zone) throws Exception {
        SqlCase all = of("SELECT id, at, at, min(at) OVER (PARTITION BY id) FROM moment ORDER BY id");
        try (WireClient postgres = WireClient.connect(targets.postgres(), Map.of("TimeZone", zone));
                WireClient other = WireClient.connect(targets.other(), Map.of("TimeZone", zone))) {
            if (targets.edge() != null) {
                awaitLocal(other, of("SELECT at FROM moment WHERE id = 1"));
            }
            for (Form form : Form.values()) {
                SqlAnswer got = SqlAnswer.ask(other, all, form);
                if (targets.edge() != null) {
                    assertThat(route(other)).as(zone).isEqualTo("local");
                }
                assertThat(got).as("%s %s", zone, form).isEqualTo(SqlAnswer.ask(postgres, all, form));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT id FROM moment WHERE at = '2024-03-10 06:59:59.999999+00' OR at > '2090-01-01 00:00:00 +01:30' ORDER BY id | local",
        "SELECT id FROM moment WHERE at < now() - interval '1 hour' AND id > 20000 ORDER BY id | local",
        "SELECT count(*), max(at) FROM moment WHERE at IS NOT NULL AND at <> 'infinity' | local",
        "SELECT id FROM moment WHERE at > '2024-03-10 02:30' ORDER BY id | upstream: setting TimeZone",
        "SELECT id FROM moment WHERE at > '2024-03-10' ORDER BY id | upstream: setting TimeZone",
        "SELECT id FROM moment WHERE at > now() - interval '1 day' ORDER BY id | upstream: setting TimeZone",
        "SELECT id FROM moment WHERE at > current_date ORDER BY id | upstream: setting TimeZone",
        "SELECT at::date FROM moment WHERE id > 20000 ORDER BY id | upstream: setting TimeZone",
        "SELECT at::text FROM moment WHERE id > 20000 ORDER BY id | upstream: setting TimeZone",
        "SELECT date_trunc('day', at) FROM moment WHERE id > 20003 ORDER BY id | upstream: setting TimeZone",
        "SELECT extract(hour FROM at) FROM moment WHERE id > 20003 ORDER BY id | upstream: setting TimeZone",
        "SELECT id FROM moment WHERE plain < at | upstream: setting TimeZone"})
    void zoneDecides(String sql, String expected) throws Exception {
        try (WireClient postgres = WireClient.connect(targets.postgres(), Map.of("TimeZone", "America/New_York"));
                WireClient other = WireClient.connect(targets.other(), Map.of("TimeZone", "America/New_York"))) {
            if (targets.edge() != null) {
                awaitLocal(other, of("SELECT at FROM moment WHERE id = 1"));
            }
            SqlAnswer got = SqlAnswer.ask(other, of(sql), Form.EXTENDED_TEXT);
            if (targets.edge() != null) {
                assertThat(route(other)).isEqualTo(expected);
            }
            assertThat(got).isEqualTo(SqlAnswer.ask(postgres, of(sql), Form.EXTENDED_TEXT));
        }
    }

    @Test
    void parameterSaysItsOffsetOrTheUpstreamReadsIt() throws Exception {
        String sql = "SELECT id, at FROM moment WHERE at >= $1 AND id > 20000 ORDER BY id";
        try (WireClient postgres = WireClient.connect(targets.postgres(), Map.of("TimeZone", "America/New_York"));
                WireClient other = WireClient.connect(targets.other(), Map.of("TimeZone", "America/New_York"))) {
            if (targets.edge() != null) {
                awaitLocal(other, of("SELECT at FROM moment WHERE id = 1"));
            }
            for (String value : List.of("2024-03-10 03:00:00", "2024-03-10", "2024-03-10T07:00:00.000Z", "2024-03-10 07:00:00+00", "infinity")) {
                SqlCase asked = new SqlCase("", sql, null, false, List.of(1184), List.of(0), List.of(value.getBytes()));
                boolean says = value.endsWith("Z") || value.endsWith("+00") || value.equals("infinity");
                if (targets.edge() != null && says) {
                    awaitLocal(other, of("SELECT at FROM moment WHERE id = 1"));
                }
                SqlAnswer got = SqlAnswer.ask(other, asked, Form.EXTENDED_TEXT);
                if (targets.edge() != null) {
                    assertThat(route(other)).as(value).isEqualTo(says ? "local" : "upstream: setting TimeZone");
                }
                assertThat(got).as(value).isEqualTo(SqlAnswer.ask(postgres, asked, Form.EXTENDED_TEXT));
            }
        }
    }
}
