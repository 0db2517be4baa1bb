package io.sqledge.pgtype;

/**
 * A log sequence number: a byte position in the upstream's write-ahead log, compared unsigned (PostgreSQL manual,
 * "pg_lsn Type"). The text form is two hexadecimal numbers of up to 8 digits each, {@code 16/B374D848}.
 */
public record Lsn(long value) implements Comparable<Lsn> {

    /** PostgreSQL's InvalidXLogRecPtr: no position. */
    public static final Lsn NONE = new Lsn(0);

    /**
     * @throws IllegalArgumentException when the text is not two hexadecimal numbers of 1 to 8 digits with a slash
     */
    public static Lsn parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash > 8 || text.length() - slash - 1 < 1 || text.length() - slash - 1 > 8) {
            throw malformed(text);
        }
        return new Lsn(hex(text, 0, slash) << 32 | hex(text, slash + 1, text.length()));
    }

    private static long hex(String text, int from, int to) {
        long result = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw malformed(text);
            }
            result = result << 4 | digit;
        }
        return result;
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("invalid LSN \"" + text + "\"");
    }

    @Override
    public int compareTo(Lsn other) {
        return Long.compareUnsigned(value, other.value);
    }

    public boolean isBefore(Lsn other) {
        return compareTo(other) < 0;
    }

    public boolean reaches(Lsn other) {
        return compareTo(other) >= 0;
    }

    public static Lsn max(Lsn a, Lsn b) {
        return a.reaches(b) ? a : b;
    }

    @Override
    public String toString() {
        return Long.toHexString(value >>> 32).toUpperCase(java.util.Locale.ROOT) + "/" + Long.toHexString(value & 0xFFFFFFFFL).toUpperCase(java.util.Locale.ROOT);
    }
}
