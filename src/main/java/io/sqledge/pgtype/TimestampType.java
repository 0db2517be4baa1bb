package io.sqledge.pgtype;

/**
 * timestamp (OID 1114) and timestamptz (1184): TEXT {@code YYYY-MM-DD HH:MM:SS[.ffffff]}, timestamptz in UTC with
 * {@code +00}; binary int64 microseconds since 2000-01-01 00:00, the infinities its extremes. Trimmed fractions sort
 * right because every character that can follow a digit there sorts below the digits. Years outside 1 to 9999 mark the
 * column.
 */
final class TimestampType extends TextStoredType {

    private static final int BC_SUFFIX = 3;
    private static final int MOST_YEAR_DIGITS = 6;

    private final boolean zoned;

    TimestampType(String name, boolean zoned) {
        super(name);
        this.zoned = zoned;
    }

    /**
     * ISO spellings of years 1 to 9999, a date alone too. timestamp ignores an offset, as PostgreSQL does; timestamptz
     * without one is read in UTC, the fixed TimeZone: sessions under another zone are not for this codec.
     */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        Infinity infinity = Infinity.of(utf8, offset, length);
        if (infinity != Infinity.NONE) {
            return infinity.stored();
        }
        IsoScanner scanner = new IsoScanner(utf8, offset, length);
        long micros = scanner.day(4, false) * Calendar.MICROS_PER_DAY;
        boolean more = !scanner.atEnd();
        if (more && !scanner.skip('T')) {
            scanner.expect(' ');
        }
        if (more && !isSign(scanner.peek())) {
            long time = scanner.timeOfDay();
            if (time == Calendar.MICROS_PER_DAY) {
                scanner.fail();
            }
            micros += time;
        }
        if (more && !scanner.atEnd() && !(zoned && scanner.skip('Z'))) {
            scanner.skip(' ');
            int east = scanner.offsetSeconds();
            micros -= zoned ? east * 1_000_000L : 0;
        }
        return scanner.succeeded() ? ofMicros(micros) : null;
    }

    private static boolean isSign(int character) {
        return character == '+' || character == '-';
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        if (length != 8) {
            return null;
        }
        long micros = BigEndian.readLong(bytes, offset);
        if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
            return (micros > 0 ? Infinity.POSITIVE : Infinity.NEGATIVE).stored();
        }
        return ofMicros(micros);
    }

    /** Null outside years 1 to 9999. */
    private SqliteValue ofMicros(long micros) {
        long day = Math.floorDiv(micros, Calendar.MICROS_PER_DAY);
        if (day < Calendar.day(1, 1, 1) || day > Calendar.day(9999, 12, 31)) {
            return null;
        }
        ByteBuilder text = new ByteBuilder(32);
        Calendar.writeDay(day, text);
        text.put(' ');
        Calendar.writeTime(Math.floorMod(micros, Calendar.MICROS_PER_DAY), text);
        if (zoned) {
            text.putAscii("+00");
        }
        return new SqliteValue.Text(text.toByteArray());
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        switch (Infinity.of(utf8, 0, utf8.length)) {
            case POSITIVE -> out.putLong(Long.MAX_VALUE);
            case NEGATIVE -> out.putLong(Long.MIN_VALUE);
            case NONE -> out.putLong(micros(utf8));
        }
    }

    /** Since 2000-01-01 00:00 of a stored value that is not infinite. */
    long micros(byte[] utf8) {
        boolean beforeChrist = IsoScanner.isBeforeChrist(utf8, 0, utf8.length);
        IsoScanner scanner = new IsoScanner(utf8, 0, utf8.length - (beforeChrist ? BC_SUFFIX : 0));
        long day = scanner.day(MOST_YEAR_DIGITS, beforeChrist);
        scanner.expect(' ');
        long micros = day * Calendar.MICROS_PER_DAY + scanner.timeOfDay();
        if (zoned && scanner.offsetSeconds() != 0 || !scanner.succeeded()) {
            throw Stored.malformed(this);
        }
        return micros;
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return true;
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return true;
    }

    @Override
    public int profile(SqliteValue stored, int typmod) {
        byte[] utf8 = Stored.text(this, stored);
        boolean plain = utf8.length > 10 && utf8[4] == '-' && !IsoScanner.isBeforeChrist(utf8, 0, utf8.length)
                || Infinity.of(utf8, 0, utf8.length) != Infinity.NONE;
        return plain ? 0 : ColumnProfile.ORDER_DIFFERS;
    }
}
