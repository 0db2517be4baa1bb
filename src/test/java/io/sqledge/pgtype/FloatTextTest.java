package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatTextTest {

    private static final int RANDOM_VALUES = 100_000;

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1e15, 1e+15", "1e14, 100000000000000", "999999999999999, 999999999999999", "1e-4, 0.0001", "1e-5, 1e-05",
        "5e-324, 5e-324", "1.7976931348623157e308, 1.7976931348623157e+308", "9007199254740992, 9.007199254740992e+15",
        "2.8873534293179432e16, 2.8873534293179432e+16", "0.30000000000000004, 0.30000000000000004", "-0.0, -0", "-12.5, -12.5"})
    void textOfADouble(double value, String text) {
        assertThat(text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1e6, 1e+06", "100000, 100000", "999999, 999999", "1e-4, 0.0001", "1e-5, 1e-05", "1e-45, 1e-45",
        "3.4028235e38, 3.4028235e+38", "16777216, 1.6777216e+07"})
    void textOfAFloat(float value, String text) {
        assertThat(text(value)).isEqualTo(text);
    }

    @Test
    void doublesPrintTheFewestDigitsStrictlyInsideTheirInterval() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_VALUES; i++) {
            double value = switch (i % 6) {
                case 0 -> Double.longBitsToDouble(random.nextLong());
                case 1 -> random.nextInt() / 100.0;
                case 2 -> random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
                case 3 -> random.nextLong();
                case 4 -> Math.scalb(1.0, random.nextInt(2098) - 1074);
                default -> random.nextInt(1 << 20) * Math.pow(10, random.nextInt(30) - 15);
            };
            if (Double.isFinite(value) && value != 0) {
                assertShortest(text(value), Math.abs(value), Math.nextDown(Math.abs(value)), Math.nextUp(Math.abs(value)), seed);
            }
        }
    }

    @Test
    void floatsPrintTheFewestDigitsStrictlyInsideTheirInterval() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_VALUES; i++) {
            float value = switch (i % 3) {
                case 0 -> Float.intBitsToFloat(random.nextInt());
                case 1 -> random.nextInt(1_000_000) / 100f;
                default -> random.nextInt();
            };
            if (Float.isFinite(value) && value != 0 && Math.abs(value) != Float.MAX_VALUE) {
                assertShortest(text(value), Math.abs(value), Math.nextDown(Math.abs(value)), Math.nextUp(Math.abs(value)), seed);
            }
        }
    }

    /** The printed decimal lies inside; with one digit less neither neighbour does. */
    private static void assertShortest(String text, double magnitude, double below, double above, long seed) {
        BigDecimal printed = new BigDecimal(text).abs();
        BigDecimal exact = new BigDecimal(magnitude);
        BigDecimal low = exact.add(new BigDecimal(below)).divide(BigDecimal.valueOf(2));
        BigDecimal high = Double.isInfinite(above) ? exact.add(exact.subtract(low))
                : exact.add(new BigDecimal(above)).divide(BigDecimal.valueOf(2));
        assertThat(printed.compareTo(low) > 0 && printed.compareTo(high) < 0).as("%s of %s, seed %d", text, magnitude, seed).isTrue();
        int digits = printed.stripTrailingZeros().precision();
        if (digits > 1) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal shorter = exact.round(new MathContext(digits - 1, mode));
                assertThat(shorter.compareTo(low) > 0 && shorter.compareTo(high) < 0)
                        .as("%s is shorter than %s, seed %d", shorter, text, seed).isFalse();
            }
        }
    }

    private static String text(double value) {
        ByteBuilder out = new ByteBuilder(32);
        FloatText.writeDouble(value, out);
        return new String(out.toByteArray(), StandardCharsets.US_ASCII);
    }

    private static String text(float value) {
        ByteBuilder out = new ByteBuilder(32);
        FloatText.writeFloat(value, out);
        return new String(out.toByteArray(), StandardCharsets.US_ASCII);
    }
}
