package io.sqledge.pgtype;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * PostgreSQL's division of numerics (numeric.c, select_div_scale): at least 16 significant digits, counted in groups of four
 * as it stores them, and no fewer decimals than either operand shows.
 */
final class NumericDivision {

    private static final int GROUP_DIGITS = 4;
    private static final int LEAST_SIGNIFICANT_DIGITS = 16;
    private static final int MOST_SCALE = 1000;

    private NumericDivision() { }

    /** @param divisor not zero; the display scales are those of the arguments */
    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        int groups = weight(dividend) - weight(divisor);
        if (firstGroup(dividend) <= firstGroup(divisor)) {
            groups--;
        }
        int scale = Math.max(LEAST_SIGNIFICANT_DIGITS - groups * GROUP_DIGITS, Math.max(dividend.scale(), divisor.scale()));
        return dividend.divide(divisor, Math.min(Math.max(scale, 0), MOST_SCALE), RoundingMode.HALF_UP);
    }

    /** Of the first group of four digits that is not zero: 0 for the one before the point, 1 for that before it. */
    private static int weight(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.floorDiv(value.precision() - value.scale() - 1, GROUP_DIGITS);
    }

    private static int firstGroup(BigDecimal value) {
        return value.signum() == 0 ? 0
                : value.abs().movePointLeft(weight(value) * GROUP_DIGITS).setScale(0, RoundingMode.DOWN).intValueExact();
    }
}
