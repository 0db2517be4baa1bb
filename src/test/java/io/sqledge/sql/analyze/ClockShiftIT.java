package io.sqledge.sql.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Intervals added here come out as Postgres adds them, or are not read. */
class ClockShiftIT {

    private static final List<String> TIMES = List.of("2024-01-31 10:20:30.123456", "2024-02-29 00:00:00", "2023-03-31 23:59:59.999999",
            "2000-12-31 12:00:00");
    private static final List<String> READ = List.of("7 days", "1 day", "30 minutes", "1 hour", "-1 month", "1 year", "2 weeks 3 days",
            "1 mon -1 day", "+1 month", "1 year 2 months 3 days 4 hours 5 minutes 6 seconds", "90 sec", "5 min", "1 days", "-2 years",
            "250 milliseconds", "7 microseconds", "1day", "1 DAY", "13 months", "  3 hours ", "999999 seconds", "1 month -30 days",
            "1 week -1 sec", "1 second 250 milliseconds", "1 hour 2 minutes 3 seconds 4 milliseconds 5 microseconds", "1 month 1 minute", "-1 day 2 hours\t");
    private static final List<String> NOT_READ = List.of("1.5 days", "1 day ago", "04:05", "P1D", "1 century", "7", "", "day",
            "1 day x", "1-2", "infinity", "1 dayx", "2000 years", "@ 1 day", "1 day 2 days",
            "1 mon 1 month", "1 sec 2 seconds", "1 day-2 hours", "1 day+2 hours", "1 day\u2003");

    @Test
    void addsAsPostgresDoes() throws Exception {
        try (Connection connection = PostgresServer.shared().connect("postgres"); Statement statement = connection.createStatement()) {
            for (String time : TIMES) {
                for (String interval : READ) {
                    ClockShift shift = ClockShift.of(interval);
                    assertThat(shift).as(interval).isNotNull();
                    try (ResultSet row = statement.executeQuery("SELECT (timestamp '" + time + "' + interval '" + interval + "')::text, (timestamp '"
                            + time + "' - interval '" + interval + "')::text")) {
                        row.next();
                        LocalDateTime from = LocalDateTime.parse(time.replace(' ', 'T'));
                        assertThat(shift.addedTo(from)).as(time + " + " + interval).isEqualTo(LocalDateTime.parse(row.getString(1).replace(' ', 'T')));
                        assertThat(shift.negated().addedTo(from)).as(time + " - " + interval)
                                .isEqualTo(LocalDateTime.parse(row.getString(2).replace(' ', 'T')));
                    }
                }
            }
        }
    }

    @Test
    void leavesTheRestToPostgres() {
        NOT_READ.forEach(interval -> assertThat(ClockShift.of(interval)).as(interval).isNull());
    }
}
