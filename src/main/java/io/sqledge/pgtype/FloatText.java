package io.sqledge.pgtype;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * PostgreSQL's text of float8 and float4 (src/common/d2s.c, f2s.c, extra_float_digits 1 or more): the fewest digits that lie
 * strictly inside the interval that rounds to the value, fixed notation for decimal exponents -4..14 (float4: -4..5), else
 * {@code 1e+15}. Neither {@code Double.toString} nor SQLite prints that: they accept the interval's ends, or do not
 * find the shortest.
 */
final class FloatText {

    /** DBL_DIG and DBL_DECIMAL_DIG of float.h; the same for float below. */
    private static final int DOUBLE_UNIQUE_DIGITS = 15;
    private static final int DOUBLE_DIGITS = 17;
    private static final int FLOAT_UNIQUE_DIGITS = 6;
    private static final int FLOAT_DIGITS = 9;
    private static final int DOUBLE_FIXED = 15;
    private static final int FLOAT_FIXED = 6;
    private static final long EXACT_DOUBLE = 1_000_000_000_000_000L;
    private static final float EXACT_FLOAT = 1e6f;

    private FloatText() { }

    static void writeDouble(double value, ByteBuilder out) {
        if (writeSpecial(value, out)) {
            return;
        }
        double magnitude = Math.abs(value);
        if (!writeFewDigits(magnitude, out)) {
            double below = Math.nextDown(magnitude);
            double above = Math.nextUp(magnitude);
            BigDecimal exact = new BigDecimal(magnitude);
            BigDecimal low = middle(new BigDecimal(below), exact);
            BigDecimal high = above == Double.POSITIVE_INFINITY
                    ? exact.add(exact.subtract(low)) : middle(exact, new BigDecimal(above));
            int least = magnitude < Double.MIN_NORMAL ? 1 : DOUBLE_UNIQUE_DIGITS;
            writeDigits(shortest(exact, low, high, least, DOUBLE_DIGITS), DOUBLE_FIXED, out);
        }
    }

    static void writeFloat(float value, ByteBuilder out) {
        if (writeSpecial(value, out)) {
            return;
        }
        float magnitude = Math.abs(value);
        if (writeFewDigits(magnitude, out)) {
            return;
        }
        BigDecimal exact = new BigDecimal(magnitude);
        float above = Math.nextUp(magnitude);
        BigDecimal low = middle(new BigDecimal(Math.nextDown(magnitude)), exact);
        BigDecimal high = above == Float.POSITIVE_INFINITY
                ? exact.add(exact.subtract(low)) : middle(exact, new BigDecimal(above));
        int least = magnitude < Float.MIN_NORMAL ? 1 : FLOAT_UNIQUE_DIGITS;
        writeDigits(shortest(exact, low, high, least, FLOAT_DIGITS), FLOAT_FIXED, out);
    }

    /** Writes the sign, and the whole text of zero, NaN and the infinities. */
    private static boolean writeSpecial(double value, ByteBuilder out) {
        if (Double.isNaN(value)) {
            out.putAscii("NaN");
            return true;
        }
        if (Double.doubleToRawLongBits(value) < 0) {
            out.put('-');
        }
        if (value == 0) {
            out.put('0');
        } else if (Double.isInfinite(value)) {
            out.putAscii("Infinity");
        } else {
            return false;
        }
        return true;
    }

    /**
     * The usual case: t / 10^k with t below 10^15. Such a decimal is unique among those of 15 digits that round to the value, and
     * being short it can't be the middle of two doubles, which takes 54 bits. The quotient of two exact doubles is
     * rounded once, so equality proves it; the smallest k gives the fewest digits.
     */
    private static boolean writeFewDigits(double magnitude, ByteBuilder out) {
        if (magnitude >= EXACT_DOUBLE || magnitude < 1e-4) {
            return false;
        }
        for (int scale = 0; scale <= PowersOfTen.GREATEST; scale++) {
            double scaled = Math.rint(magnitude * PowersOfTen.of(scale));
            if (scaled >= EXACT_DOUBLE) {
                return false;
            }
            if (scaled / PowersOfTen.of(scale) == magnitude) {
                writeFixed((long) scaled, scale, out);
                return true;
            }
        }
        return false;
    }

    /**
     * The same for a float, with all its 9 digits: the product of 24 bits and 5^11 is exact in a double, and so are the middles.
     * The quotient is rounded, which keeps order: strictly inside stays proof, and the rare doubt goes the long way.
     */
    private static boolean writeFewDigits(float magnitude, ByteBuilder out) {
        if (magnitude >= EXACT_FLOAT || magnitude < 1e-4f) {
            return false;
        }
        double low = ((double) magnitude + Math.nextDown(magnitude)) / 2;
        double high = ((double) magnitude + Math.nextUp(magnitude)) / 2;
        for (int scale = 0; scale <= 11; scale++) {
            double product = magnitude * PowersOfTen.of(scale);
            double nearest = Math.rint(product);
            double quotient = nearest / PowersOfTen.of(scale);
            if (quotient == low || quotient == high) {
                return false;
            }
            if (quotient < low) {
                // At a power of two the interval is wider above.
                nearest = Math.ceil(product);
                quotient = nearest / PowersOfTen.of(scale);
            }
            if (quotient > low && quotient < high) {
                writeFixed((long) nearest, scale, out);
                return true;
            }
        }
        return false;
    }

    /** Appends {@code unscaled} / 10^{@code scale} with exactly {@code scale} decimals. */
    static void writeFixed(long unscaled, int scale, ByteBuilder out) {
        if (scale == 0) {
            out.putDecimal(unscaled);
            return;
        }
        long power = 1;
        for (int i = 0; i < Math.min(scale, 18); i++) {
            power *= 10;
        }
        if (scale <= 18) {
            out.putDecimal(unscaled / power).put('.').putPadded(unscaled % power, scale);
        } else {
            out.putAscii("0.");
            for (int i = 18; i < scale; i++) {
                out.put('0');
            }
            out.putPadded(unscaled, 18);
        }
    }

    private static BigDecimal middle(BigDecimal a, BigDecimal b) {
        return a.add(b).divide(BigDecimal.valueOf(2));
    }

    /**
     * By definition: the smallest count of digits with a decimal between the ends. The nearest one is tried first; where the
     * interval is wider above (at a power of two) the one above may be inside when the nearest is not.
     *
     * @param leastDigits where to begin: up to this count an interval holds one decimal at most, so one with fewer digits is
     *        found there too, with zeros behind
     */
    private static BigDecimal shortest(BigDecimal exact, BigDecimal low, BigDecimal high, int leastDigits, int mostDigits) {
        for (int digits = leastDigits; digits <= mostDigits; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.compareTo(low) > 0 && nearest.compareTo(high) < 0) {
                return nearest;
            }
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (above.compareTo(high) < 0) {
                return above;
            }
        }
        throw new AssertionError("no decimal of " + mostDigits + " digits in the rounding interval");
    }

    private static void writeDigits(BigDecimal value, int fixedBelow, ByteBuilder out) {
        BigDecimal stripped = value.stripTrailingZeros();
        String digits = stripped.unscaledValue().toString();
        int exponent = digits.length() - 1 - stripped.scale();
        if (exponent < -4 || exponent >= fixedBelow) {
            out.put(digits.charAt(0));
            if (digits.length() > 1) {
                out.put('.').putAscii(digits.substring(1));
            }
            out.put('e').put(exponent < 0 ? '-' : '+').putPadded(Math.abs(exponent), 2);
        } else if (exponent < 0) {
            out.putAscii("0.");
            for (int i = -1; i > exponent; i--) {
                out.put('0');
            }
            out.putAscii(digits);
        } else {
            for (int i = 0; i <= Math.max(exponent, digits.length() - 1); i++) {
                if (i == exponent + 1) {
                    out.put('.');
                }
                out.put(i < digits.length() ? digits.charAt(i) : '0');
            }
        }
    }
}
