package io.sqledge.pgtype;

/**
 * Reads the pieces of ISO dates and times from left to right. A piece that is not there as PostgreSQL prints it makes the
 * scanner fail, and it stays failed: the caller asks once, at the end.
 */
final class IsoScanner {

    private final byte[] utf8;
    private final int end;
    private int at;
    private boolean failed;

    IsoScanner(byte[] utf8, int offset, int length) {
        this.utf8 = utf8;
        this.at = offset;
        this.end = offset + length;
    }

    boolean atEnd() {
        return at == end;
    }

    /** Whether everything was read and everything was right. */
    boolean succeeded() {
        return !failed && at == end;
    }

    boolean hasFailed() {
        return failed;
    }

    int peek() {
        return at < end ? utf8[at] : -1;
    }

    boolean skip(int expected) {
        if (peek() == expected) {
            at++;
            return true;
        }
        return false;
    }

    void expect(int expected) {
        if (!skip(expected)) {
            failed = true;
        }
    }

    void fail() {
        failed = true;
    }

    /** A number of {@code least} to {@code most} digits, at most 18. */
    long digits(int least, int most) {
        long value = 0;
        int count = 0;
        while (count < most && at < end && utf8[at] >= '0' && utf8[at] <= '9') {
            value = value * 10 + utf8[at++] - '0';
            count++;
        }
        if (count < least) {
            failed = true;
        }
        return value;
    }

    /** Days since 2000-01-01 of {@code YYYY-MM-DD}, with {@code beforeChrist} years counted back from 1 BC. */
    long day(int mostYearDigits, boolean beforeChrist) {
        int written = (int) digits(4, mostYearDigits);
        int year = beforeChrist ? 1 - written : written;
        expect('-');
        int month = (int) digits(2, 2);
        expect('-');
        int day = (int) digits(2, 2);
        if (failed || written == 0 || !Calendar.isValid(year, month, day)) {
            failed = true;
            return 0;
        }
        return Calendar.day(year, month, day);
    }

    /** Microseconds of {@code HH:MM[:SS[.ffffff]]}; up to 24:00:00, which only time allows. */
    long timeOfDay() {
        long hours = digits(2, 2);
        expect(':');
        long minutes = digits(2, 2);
        long seconds = 0;
        long fraction = 0;
        if (skip(':')) {
            seconds = digits(2, 2);
            fraction = fraction();
        } else if (peek() == '.') {
            // 03:26.19 is minutes and seconds.
            failed = true;
        }
        long micros = ((hours * 60 + minutes) * 60 + seconds) * 1_000_000 + fraction;
        if (minutes > 59 || seconds > 59 || micros > Calendar.MICROS_PER_DAY) {
            failed = true;
        }
        return micros;
    }

    /** Microseconds of {@code .f} to {@code .ffffff}, 0 when there is none. More digits would be rounded: a failure. */
    long fraction() {
        if (!skip('.')) {
            return 0;
        }
        int start = at;
        long value = digits(1, 6);
        for (int i = at - start; i < 6; i++) {
            value *= 10;
        }
        return value;
    }

    /** Seconds east of Greenwich of {@code +HH[:MM[:SS]]} or {@code +HHMM}, below 16 hours. */
    int offsetSeconds() {
        boolean west = skip('-');
        if (!west) {
            expect('+');
        }
        long hours = digits(2, 2);
        long minutes = 0;
        long seconds = 0;
        if (skip(':')) {
            minutes = digits(2, 2);
            seconds = skip(':') ? digits(2, 2) : 0;
        } else if (peek() >= '0' && peek() <= '9') {
            minutes = digits(2, 2);
        }
        if (hours > 15 || minutes > 59 || seconds > 59) {
            failed = true;
        }
        int total = (int) ((hours * 60 + minutes) * 60 + seconds);
        return west ? -total : total;
    }

    /** Whether the text ends with {@code  BC}. */
    static boolean isBeforeChrist(byte[] utf8, int offset, int length) {
        return length > 3 && utf8[offset + length - 1] == 'C' && utf8[offset + length - 2] == 'B'
                && utf8[offset + length - 3] == ' ';
    }
}
