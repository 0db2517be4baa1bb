package io.sqledge.pgtype;

/**
 * PostgreSQL's text of a finite numeric: {@code -}, digits, and after a point as many decimals as its display scale. Checked
 * once, then asked for the digits by their decimal place.
 */
final class NumericText {

    private final byte[] utf8;
    private final int firstDigit;
    private final int end;
    private final int pointAt;
    private final boolean negative;

    private NumericText(byte[] utf8, int firstDigit, int end, int pointAt, boolean negative) {
        this.utf8 = utf8;
        this.firstDigit = firstDigit;
        this.end = end;
        this.pointAt = pointAt;
        this.negative = negative;
    }

    /** Null when the range is not a plain decimal with digits on the left of its point, and on the right of one that is there. */
    static NumericText of(byte[] utf8, int offset, int length) {
        int end = offset + length;
        boolean negative = length > 0 && utf8[offset] == '-';
        int firstDigit = negative ? offset + 1 : offset;
        int pointAt = end;
        for (int i = firstDigit; i < end; i++) {
            if (utf8[i] == '.' && pointAt == end) {
                pointAt = i;
            } else if (utf8[i] < '0' || utf8[i] > '9') {
                return null;
            }
        }
        if (pointAt == firstDigit || pointAt == end - 1) {
            return null;
        }
        return new NumericText(utf8, firstDigit, end, pointAt, negative);
    }

    boolean isNegative() {
        return negative;
    }

    /** Display scale: decimals shown. */
    int scale() {
        return pointAt == end ? 0 : end - pointAt - 1;
    }

    /** The digit at 10^{@code place}; 0 beyond what is written. */
    int digit(int place) {
        int at = place >= 0 ? pointAt - 1 - place : pointAt - place;
        return at < firstDigit || at >= end ? 0 : utf8[at] - '0';
    }

    /** The place of the first digit that is not 0; {@link Integer#MIN_VALUE} for zero. */
    int highestPlace() {
        for (int place = pointAt - firstDigit - 1; place >= -scale(); place--) {
            if (digit(place) != 0) {
                return place;
            }
        }
        return Integer.MIN_VALUE;
    }

    /** The place of the last digit that is not 0, of a number that is not zero. */
    int lowestPlace() {
        int place = -scale();
        while (digit(place) == 0) {
            place++;
        }
        return place;
    }
}
