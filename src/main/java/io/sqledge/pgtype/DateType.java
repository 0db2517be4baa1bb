package io.sqledge.pgtype;

/**
 * date, OID 1082: TEXT {@code YYYY-MM-DD}, {@code YYYY-MM-DD BC}, {@code infinity}; binary int32 days since 2000-01-01,
 * the infinities its extremes. Text sorts right within years 1 to 9999; a value outside marks the column.
 */
final class DateType extends TextStoredType {

    private static final int DAY_LENGTH = 10;
    /** 4713-11-24 BC, Julian day 0. */
    private static final long LEAST_DAY = -2_451_545;
    /** 5874897-12-31. */
    private static final long GREATEST_DAY = 2_145_031_948;

    DateType() {
        super("date");
    }

    /** {@code YYYY-MM-DD} of years 1 to 9999; an offset after a space is ignored, as PostgreSQL does: pgjdbc writes one. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        Infinity infinity = Infinity.of(utf8, offset, length);
        if (infinity != Infinity.NONE) {
            return infinity.stored();
        }
        IsoScanner scanner = new IsoScanner(utf8, offset, length);
        scanner.day(4, false);
        if (scanner.skip(' ')) {
            scanner.offsetSeconds();
        }
        return scanner.succeeded() ? Stored.copy(utf8, offset, DAY_LENGTH) : null;
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        if (length != 4) {
            return null;
        }
        int day = BigEndian.readInt(bytes, offset);
        if (day == Integer.MAX_VALUE || day == Integer.MIN_VALUE) {
            return (day > 0 ? Infinity.POSITIVE : Infinity.NEGATIVE).stored();
        }
        if (day < Calendar.day(1, 1, 1) || day > Calendar.day(9999, 12, 31)) {
            return null;
        }
        ByteBuilder text = new ByteBuilder(16);
        Calendar.writeDay(day, text);
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
            case POSITIVE -> out.putInt(Integer.MAX_VALUE);
            case NEGATIVE -> out.putInt(Integer.MIN_VALUE);
            case NONE -> {
                boolean beforeChrist = IsoScanner.isBeforeChrist(utf8, 0, utf8.length);
                IsoScanner scanner = new IsoScanner(utf8, 0, utf8.length - (beforeChrist ? 3 : 0));
                long day = scanner.day(7, beforeChrist);
                if (!scanner.succeeded() || day < LEAST_DAY || day > GREATEST_DAY) {
                    throw Stored.malformed(this);
                }
                out.putInt((int) day);
            }
        }
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
        boolean plain = utf8.length == DAY_LENGTH && utf8[4] == '-' || Infinity.of(utf8, 0, utf8.length) != Infinity.NONE;
        return plain ? 0 : ColumnProfile.ORDER_DIFFERS;
    }
}
