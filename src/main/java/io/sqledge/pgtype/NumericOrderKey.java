package io.sqledge.pgtype;

/**
 * A text that sorts and compares bytewise as numeric does by value, whatever the scale: {@code 1.50} and {@code 1.5} have one key.
 *
 * <pre>
 *   zero      1
 *   positive  2 eeeeee ddd…     e: place of the first digit + 500000, six digits; d: digits to the last that is not 0
 *   negative  0 EEEEEE DDD… ~   nines' complement of both; the tilde puts the shorter, greater number behind
 *   -Infinity /   Infinity 3   NaN 4
 * </pre>
 */
final class NumericOrderKey {

    private static final int BIAS = 500_000;

    private NumericOrderKey() { }

    static SqliteValue of(NumericText number) {
        int highest = number.highestPlace();
        if (highest == Integer.MIN_VALUE) {
            return SqliteValue.Text.of("1");
        }
        int lowest = number.lowestPlace();
        boolean negative = number.isNegative();
        ByteBuilder key = new ByteBuilder(9 + highest - lowest);
        key.put(negative ? '0' : '2');
        int exponent = highest + BIAS;
        key.putPadded(negative ? 999_999 - exponent : exponent, 6);
        for (int place = highest; place >= lowest; place--) {
            int digit = number.digit(place);
            key.put('0' + (negative ? 9 - digit : digit));
        }
        if (negative) {
            key.put('~');
        }
        return new SqliteValue.Text(key.toByteArray());
    }
}
