package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumericTypeTest {

    private static final NumericType NUMERIC = new NumericType();

    private static int typmod(int precision, int scale) {
        return (precision << 16 | scale & 0x7FF) + 4;
    }

    @Test
    void storageFollowsPrecisionAndScale() {
        assertThat(NUMERIC.affinity(typmod(10, 2))).isEqualTo(Affinity.NONE);
        assertThat(NUMERIC.affinity(typmod(15, 15))).isEqualTo(Affinity.NONE);
        for (int typmod : new int[] {-1, typmod(16, 2), typmod(5, -2), typmod(3, 5)}) {
            assertThat(NUMERIC.affinity(typmod)).isEqualTo(Affinity.TEXT);
            assertThat(NUMERIC.hasOrderKey(typmod)).isTrue();
        }
        assertThat(NumericType.scale(typmod(5, -2))).isEqualTo(-2);
    }

    @Test
    void everyDecimalOfFifteenDigitsComesBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            int precision = 1 + random.nextInt(15);
            int scale = random.nextInt(precision + 1);
            long unscaled = Math.floorMod(random.nextLong(), (long) Math.pow(10, precision));
            String text = BigDecimal.valueOf(random.nextBoolean() ? unscaled : -unscaled, scale).toPlainString();
            int typmod = typmod(precision, scale);
            assertThat(Forms.text(NUMERIC, typmod, Forms.server(NUMERIC, typmod, text))).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void parameterKeepsItsDecimalsWhenItMeetsARealColumn() {
        int typmod = typmod(10, 2);
        assertThat(Forms.client(NUMERIC, typmod, "19.999")).isEqualTo(new SqliteValue.Real(19.999));
        assertThat(Forms.client(NUMERIC, typmod, "1e3")).isEqualTo(new SqliteValue.Real(1000));
        assertThat(Forms.client(NUMERIC, typmod, "-0")).isEqualTo(new SqliteValue.Real(0.0));
        assertThat(Forms.client(NUMERIC, typmod, "1000000000000000000")).isEqualTo(new SqliteValue.Real(1e18));
        assertThat(Forms.client(NUMERIC, typmod, "1.0000000000000001")).isNull();
        assertThat(Forms.client(NUMERIC, typmod, "1e301")).isNull();
        assertThat(Forms.client(NUMERIC, typmod, "1e-301")).isNull();
        assertThat(Forms.client(NUMERIC, typmod, "NaN")).isEqualTo(SqliteValue.Text.of("NaN"));
        assertThat(Forms.client(NUMERIC, typmod, "infinity")).isEqualTo(new SqliteValue.Real(Double.POSITIVE_INFINITY));
    }

    @Test
    void integralResultPrintsWithTheScaleOfItsType() {
        assertThat(Forms.text(NUMERIC, -1, new SqliteValue.Int(42))).isEqualTo("42");
        assertThat(Forms.text(NUMERIC, typmod(10, 2), new SqliteValue.Int(42))).isEqualTo("42.00");
        assertThat(Forms.hex(NUMERIC, -1, new SqliteValue.Int(10_000))).isEqualTo("0001000100000000" + "0001");
    }

    @Test
    void orderKeysSortByValue() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO, new BigDecimal("0.00"), new BigDecimal("1.50"),
                new BigDecimal("1.5"), new BigDecimal("-99"), new BigDecimal("-9.9"), new BigDecimal("-100"), new BigDecimal("1e131071"),
                new BigDecimal("1e-16383"), new BigDecimal("-1e131071")));
        for (int i = 0; i < 300; i++) {
            BigInteger unscaled = new BigInteger(1 + random.nextInt(60), random);
            values.add(new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(50) - 10));
        }
        List<String> keys = values.stream().map(v -> key(v.toPlainString())).toList();
        for (int a = 0; a < values.size(); a++) {
            for (int b = 0; b < values.size(); b++) {
                assertThat(Integer.signum(keys.get(a).compareTo(keys.get(b)))).as("%s and %s, seed %d", values.get(a), values.get(b), seed)
                        .isEqualTo(values.get(a).compareTo(values.get(b)));
            }
        }
        assertThat(key("-Infinity")).isLessThan(key("-1" + "0".repeat(131071)));
        assertThat(key("Infinity")).isGreaterThan(key("1" + "0".repeat(131071))).isLessThan(key("NaN"));
    }

    private static String key(String text) {
        return ((SqliteValue.Text) NUMERIC.orderKey(SqliteValue.Text.of(text), -1)).string();
    }

    @Test
    void binaryThatTheServerWouldChangeIsLeftToIt() {
        // After a value that is taken: decimals below the display scale, a digit of 10000, a digit too few, an unknown sign.
        assertThat(Forms.binary(NUMERIC, -1, "0002 0000 0000 0002 0001 1388")).isEqualTo(SqliteValue.Text.of("1.50"));
        assertThat(Forms.binary(NUMERIC, -1, "0002 0000 0000 0001 0001 13ec")).isNull();
        assertThat(Forms.binary(NUMERIC, -1, "0001 0000 0000 0000 2710")).isNull();
        assertThat(Forms.binary(NUMERIC, -1, "0002 0000 0000 0000 0001")).isNull();
        assertThat(Forms.binary(NUMERIC, -1, "0001 0000 1234 0000 0001")).isNull();
    }
}
