package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ZoneComparisonIT {

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = PostgresServer.shared().connect("postgres");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void zoneOfBothIsTheSame() throws SQLException {
        assertThat(ZoneComparison.isSame(connection, "America/New_York")).isTrue();
        assertThat(ZoneComparison.isSame(connection, "Etc/UTC")).isTrue();
    }

    @Test
    void nameThatNoIanaZoneHasIsNone() throws SQLException {
        assertThat(ZoneComparison.isSame(connection, "<-03>+03")).isFalse();
        assertThat(ZoneComparison.isSame(connection, "Nowhere/City")).isFalse();
    }

    @Test
    void otherRulesAreSeen() throws SQLException {
        assertThat(ZoneComparison.isSame(connection, "America/New_York", ZoneId.of("America/Toronto").getRules())).isFalse();
        assertThat(ZoneComparison.isSame(connection, "Europe/Oslo", ZoneId.of("Europe/Moscow").getRules())).isFalse();
    }

    /** A change of the offset that only one side has, and that lasts a week. */
    @Test
    void oneMoreChangeIsSeen() throws SQLException {
        ZoneOffset utc = ZoneOffset.UTC;
        ZoneOffset hour = ZoneOffset.ofHours(1);
        ZoneRules summer = ZoneRules.of(utc, utc, List.of(),
                List.of(ZoneOffsetTransition.of(LocalDateTime.of(2011, 5, 3, 0, 0), utc, hour),
                        ZoneOffsetTransition.of(LocalDateTime.of(2011, 5, 10, 1, 0), hour, utc)), List.of());
        assertThat(ZoneComparison.isSame(connection, "UTC", summer)).isFalse();
        assertThat(ZoneComparison.isSame(connection, "UTC", ZoneRules.of(utc))).isTrue();
    }
}
