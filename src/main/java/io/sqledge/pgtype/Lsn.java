package io.sqledge.pgtype;

/**
 * A log sequence number: a byte position in the upstream's write-ahead log, compared unsigned (PostgreSQL manual,
 * "pg_lsn Type"). The text form is two hexadecimal numbers of up to 8 digits each, {@code 16/B374D848}.
 */
public record Lsn(long value) implements Comparable<Lsn> {

    /** PostgreSQL's InvalidXLogRecPtr: no position. */
    public static final Lsn NONE = new Lsn(0);

    private static final int PAGE_BYTES = 8192;
    private static final int SHORT_PAGE_HEADER_BYTES = 24;
    private static final int LONG_PAGE_HEADER_BYTES = 40;

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

    /**
     * {@code pg_current_wal_insert_lsn()} as a position the stream can reach. When the last record ends exactly at a
     * page's end the function answers with the place behind the next page's header (24 bytes, 40 on the first page of a
     * segment); on a quiet upstream no message ever carries a position that far, so the page's start is meant.
     *
     * @param walSegmentBytes {@code wal_segment_size}, a power of two
     */
    public Lsn withoutPageHeader(long walSegmentBytes) {
        if ((value & (walSegmentBytes - 1)) == LONG_PAGE_HEADER_BYTES) {
            return new Lsn(value - LONG_PAGE_HEADER_BYTES);
        }
        boolean firstPage = (value & (walSegmentBytes - 1)) < PAGE_BYTES;
        if (!firstPage && (value & (PAGE_BYTES - 1)) == SHORT_PAGE_HEADER_BYTES) {
            return new Lsn(value - SHORT_PAGE_HEADER_BYTES);
        }
        return this;
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

    public static Lsn min(Lsn a, Lsn b) {
        return a.reaches(b) ? b : a;
    }

    @Override
    public String toString() {
        return Long.toHexString(value >>> 32).toUpperCase(java.util.Locale.ROOT) + "/" + Long.toHexString(value & 0xFFFFFFFFL).toUpperCase(java.util.Locale.ROOT);
    }
}
