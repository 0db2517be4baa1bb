package io.sqledge.replication;

import io.sqledge.pgtype.TimestampInZone;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Whether a time zone has the same offsets upstream as in this JVM: both have the IANA database, of one year or another. */
final class ZoneComparison {

    private static final long FROM = second(1850);
    private static final long TO = second(2100);
    private static final long LAST = second(9000);
    private static final long WEEK = 7 * 86_400L;
    private static final long HALF_YEAR = 182 * 86_400L;

    private ZoneComparison() { }

    private static long second(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    static boolean isSame(Connection connection, String zone) throws SQLException {
        ZoneRules rules = TimestampInZone.rules(zone);
        return rules != null && isSame(connection, zone, rules);
    }

    /** Each week of the years 1850 to 2100, around each change of the offset, and each half year after. */
    static boolean isSame(Connection connection, String zone, ZoneRules rules) throws SQLException {
        List<Long> seconds = new ArrayList<>();
        for (long second = FROM; second < TO; second += WEEK) {
            seconds.add(second);
        }
        for (long second = TO; second < LAST; second += HALF_YEAR) {
            seconds.add(second);
        }
        Instant at = Instant.ofEpochSecond(FROM);
        for (ZoneOffsetTransition change = rules.nextTransition(at); change != null && change.toEpochSecond() < TO;
                change = rules.nextTransition(change.getInstant())) {
            seconds.add(change.toEpochSecond() - 1);
            seconds.add(change.toEpochSecond());
        }
        Array asked = connection.createArrayOf("int8", seconds.toArray());
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT string_agg((extract(epoch FROM to_timestamp(s) AT TIME ZONE ?) - s)::int8::text, ',' ORDER BY n)
                FROM unnest(?::int8[]) WITH ORDINALITY AS u (s, n)""")) {
            statement.setString(1, zone);
            statement.setArray(2, asked);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String[] offsets = row.getString(1).split(",");
                for (int i = 0; i < offsets.length; i++) {
                    if (Long.parseLong(offsets[i]) != TimestampInZone.offset(rules, seconds.get(i))) {
                        return false;
                    }
                }
                return offsets.length == seconds.size();
            }
        } finally {
            asked.free();
        }
    }
}
