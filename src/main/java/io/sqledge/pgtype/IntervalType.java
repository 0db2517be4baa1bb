package io.sqledge.pgtype;

/**
 * interval, OID 1186: TEXT in IntervalStyle postgres, {@code 1 year 2 mons 3 days -04:05:06.789}; binary int64 microseconds,
 * int32 days, int32 months. {@code 1 mon} equals {@code 30 days}, so the text is never compared.
 */
final class IntervalType extends TextStoredType {

    IntervalType() {
        super("interval");
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        switch (Infinity.of(utf8, 0, utf8.length)) {
            case POSITIVE -> out.putLong(Long.MAX_VALUE).putInt(Integer.MAX_VALUE).putInt(Integer.MAX_VALUE);
            case NEGATIVE -> out.putLong(Long.MIN_VALUE).putInt(Integer.MIN_VALUE).putInt(Integer.MIN_VALUE);
            case NONE -> writeFinite(utf8, out);
        }
    }

    private void writeFinite(byte[] utf8, ByteBuilder out) {
        IsoScanner scanner = new IsoScanner(utf8, 0, utf8.length);
        long months = 0;
        long days = 0;
        long micros = 0;
        while (!scanner.atEnd()) {
            boolean negative = scanner.skip('-');
            if (!negative) {
                scanner.skip('+');
            }
            long number = scanner.digits(1, 18);
            int sign = negative ? -1 : 1;
            if (scanner.skip(' ')) {
                switch (unit(scanner)) {
                    case 'y' -> months += sign * 12 * number;
                    case 'm' -> months += sign * number;
                    case 'd' -> days += sign * number;
                    default -> scanner.fail();
                }
            } else {
                scanner.expect(':');
                long minutes = scanner.digits(2, 2);
                scanner.expect(':');
                // Summed with its sign: the longest negative interval has no positive counterpart.
                micros = sign * number * 3_600_000_000L + sign * (minutes * 60 + scanner.digits(2, 2)) * 1_000_000L
                        + sign * scanner.fraction();
            }
            if (!scanner.atEnd()) {
                scanner.expect(' ');
            }
            if (scanner.hasFailed()) {
                throw Stored.malformed(this);
            }
        }
        if (!scanner.succeeded() || months != (int) months || days != (int) days) {
            throw Stored.malformed(this);
        }
        out.putLong(micros).putInt((int) days).putInt((int) months);
    }

    /** The first letter of year(s), mon(s), day(s), read to its end. */
    private static int unit(IsoScanner scanner) {
        int first = scanner.peek();
        while (scanner.peek() >= 'a' && scanner.peek() <= 'z') {
            scanner.skip(scanner.peek());
        }
        return first;
    }
}
