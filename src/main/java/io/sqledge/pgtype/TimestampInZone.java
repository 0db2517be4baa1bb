package io.sqledge.pgtype;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.regex.Pattern;

/** The text of a timestamptz in a session's zone (EncodeDateTime in datetime.c): the local time, and how far it is east of UTC. */
public final class TimestampInZone {

    /** timestamptz. */
    public static final int OID = 1184;

    private static final TimestampType STORED = (TimestampType) PgTypes.builtin(OID);
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long EPOCH_SECONDS = 946_684_800;
    private static final Pattern OFFSET = Pattern.compile(
            ".*:[0-9]{2}(\\.[0-9]+)? ?(Z|[+-][0-9]{2}(:?[0-9]{2}(:?[0-9]{2})?)?)|-?infinity");

    private TimestampInZone() { }

    /** @param value as stored, in UTC */
    public static void writeText(SqliteValue value, ZoneRules zone, ByteBuilder out) {
        byte[] utf8 = Stored.text(STORED, value);
        if (Infinity.of(utf8, 0, utf8.length) != Infinity.NONE) {
            out.put(utf8);
            return;
        }
        long micros = STORED.micros(utf8);
        Instant instant = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS_PER_SECOND) + EPOCH_SECONDS);
        int east = zone.getOffset(instant).getTotalSeconds();
        long local = micros + east * MICROS_PER_SECOND;
        boolean beforeChrist = Calendar.writeDay(Math.floorDiv(local, Calendar.MICROS_PER_DAY), out);
        out.put(' ');
        Calendar.writeTime(Math.floorMod(local, Calendar.MICROS_PER_DAY), out);
        writeOffset(east, out);
        if (beforeChrist) {
            out.putAscii(" BC");
        }
    }

    private static void writeOffset(int east, ByteBuilder out) {
        int seconds = Math.abs(east);
        out.put(east < 0 ? '-' : '+').putPadded(seconds / 3600, 2);
        if (seconds % 3600 != 0) {
            out.put(':').putPadded(seconds / 60 % 60, 2);
        }
        if (seconds % 60 != 0) {
            out.put(':').putPadded(seconds % 60, 2);
        }
    }

    /** Whether a client's text says itself how far east of UTC it is; where not, the session's zone counts. */
    public static boolean namesOffset(String text) {
        return OFFSET.matcher(text).matches();
    }

    /** @return the rules of an IANA zone, or null for any other name */
    public static ZoneRules rules(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            return null;
        }
        return ZoneId.of(name).getRules();
    }

    /** @return seconds east of UTC then. @param epochSecond since 1970-01-01 UTC */
    public static int offset(ZoneRules zone, long epochSecond) {
        return zone.getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
    }
}
