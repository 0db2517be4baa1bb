package io.sqledge.pgtype;

/**
 * time (OID 1083): TEXT {@code HH:MM:SS[.ffffff]}, 00:00:00 to 24:00:00; binary int64 microseconds.
 *
 * <p>timetz (1266): the same with an offset, {@code +HH[:MM[:SS]]}; binary adds int32 seconds <em>west</em> of
 * Greenwich. It sorts by the instant, then the zone, so its text compares for equality only, and parameters need
 * their offset.
 */
final class TimeType extends TextStoredType {

    private final boolean zoned;

    TimeType(String name, boolean zoned) {
        super(name);
        this.zoned = zoned;
    }

    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        IsoScanner scanner = new IsoScanner(utf8, offset, length);
        long micros = scanner.timeOfDay();
        // Without an offset timetz takes that of the session's zone today; time ignores one, as PostgreSQL does.
        if (zoned || !scanner.atEnd()) {
            int east = scanner.offsetSeconds();
            return ofMicros(micros, east, scanner.succeeded());
        }
        return ofMicros(micros, 0, scanner.succeeded());
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        if (length != (zoned ? 12 : 8)) {
            return null;
        }
        long micros = BigEndian.readLong(bytes, offset);
        int east = zoned ? -BigEndian.readInt(bytes, offset + 8) : 0;
        boolean inRange = micros >= 0 && micros <= Calendar.MICROS_PER_DAY && Math.abs((long) east) < 16 * 3600;
        return ofMicros(micros, east, inRange);
    }

    private SqliteValue ofMicros(long micros, int eastSeconds, boolean valid) {
        if (!valid) {
            return null;
        }
        ByteBuilder text = new ByteBuilder(24);
        Calendar.writeTime(micros, text);
        if (zoned) {
            writeOffset(eastSeconds, text);
        }
        return new SqliteValue.Text(text.toByteArray());
    }

    private static void writeOffset(int eastSeconds, ByteBuilder out) {
        int seconds = Math.abs(eastSeconds);
        out.put(eastSeconds < 0 ? '-' : '+').putPadded(seconds / 3600, 2);
        if (seconds % 3600 != 0) {
            out.put(':').putPadded(seconds / 60 % 60, 2);
        }
        if (seconds % 60 != 0) {
            out.put(':').putPadded(seconds % 60, 2);
        }
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        IsoScanner scanner = new IsoScanner(utf8, 0, utf8.length);
        out.putLong(scanner.timeOfDay());
        if (zoned) {
            out.putInt(-scanner.offsetSeconds());
        }
        if (!scanner.succeeded()) {
            throw Stored.malformed(this);
        }
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return true;
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return !zoned;
    }
}
