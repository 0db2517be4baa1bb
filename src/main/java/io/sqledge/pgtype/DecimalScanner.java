package io.sqledge.pgtype;

/**
 * A decimal number as both the server prints and clients write it: sign, digits with an optional point, optional exponent.
 * Reads without making a String where the result is exact in two machine numbers.
 */
final class DecimalScanner {

    /** Longer input is left to the upstream: no number that is compared or stored here needs it. */
    private static final int MOST_EXPONENT_DIGITS = 6;
    /** Every integer up to 10^15 and every power of ten up to 10^22 is a double; one division rounds once. */
    private static final int EXACT_DIGITS = 15;

    private final byte[] utf8;
    private final int start;
    private final int end;
    private boolean valid;
    private boolean negative;
    /** Digits from the first that is not 0, without the point; up to 18 of them in {@link #significand}. */
    private int significantDigits;
    private int trailingZeros;
    private long significand;
    private int fractionDigits;
    private int exponent;

    /** Reads the whole range; with {@code spaces}, white space around the number is skipped. */
    DecimalScanner(byte[] utf8, int offset, int length, boolean spaces) {
        int from = offset;
        int to = offset + length;
        while (spaces && from < to && Utf8.isSpace(utf8[from])) {
            from++;
        }
        while (spaces && from < to && Utf8.isSpace(utf8[to - 1])) {
            to--;
        }
        this.utf8 = utf8;
        this.start = from;
        this.end = to;
        this.valid = scan();
    }

    private boolean scan() {
        int at = start;
        if (at < end && (utf8[at] == '-' || utf8[at] == '+')) {
            negative = utf8[at++] == '-';
        }
        boolean point = false;
        int digits = 0;
        for (; at < end; at++) {
            int b = utf8[at];
            if (b == '.' && !point) {
                point = true;
            } else if (b >= '0' && b <= '9') {
                digits++;
                addDigit(b - '0');
                fractionDigits += point ? 1 : 0;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return false;
        }
        return at == end || (utf8[at] == 'e' || utf8[at] == 'E') && scanExponent(at + 1);
    }

    private void addDigit(int digit) {
        if (digit == 0 && significantDigits == 0) {
            return;
        }
        if (++significantDigits <= 18) {
            significand = significand * 10 + digit;
        }
        trailingZeros = digit == 0 ? trailingZeros + 1 : 0;
    }

    private boolean scanExponent(int from) {
        int at = from;
        boolean minus = false;
        if (at < end && (utf8[at] == '-' || utf8[at] == '+')) {
            minus = utf8[at++] == '-';
        }
        if (at == end || end - at > MOST_EXPONENT_DIGITS) {
            return false;
        }
        for (; at < end; at++) {
            int digit = utf8[at] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            exponent = exponent * 10 + digit;
        }
        exponent = minus ? -exponent : exponent;
        return true;
    }

    boolean isValid() {
        return valid;
    }

    boolean isZero() {
        return significantDigits == 0;
    }

    /** Digits between the first and the last that are not 0. */
    int significantDigits() {
        return significantDigits - trailingZeros;
    }

    /** The nearest double, ties to even; an infinity when too large, 0 when too small. */
    double toDouble() {
        int power = exponent - fractionDigits;
        if (significantDigits <= EXACT_DIGITS && Math.abs(power) <= PowersOfTen.GREATEST) {
            double magnitude = power < 0 ? significand / PowersOfTen.of(-power) : significand * PowersOfTen.of(power);
            return negative ? -magnitude : magnitude;
        }
        return Double.parseDouble(toString());
    }

    /** The nearest float, rounded once from the decimal. */
    float toFloat() {
        return Float.parseFloat(toString());
    }

    @Override
    public String toString() {
        return new String(utf8, start, end - start, java.nio.charset.StandardCharsets.US_ASCII);
    }
}
