package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.error.PgException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes of anybody's making: what a client sends is taken or left, never an exception; what a foreign hand wrote into the file
 * is refused with an error of ours, never one of Java's.
 */
class HostileBytesTest {

    private static final int ROUNDS = 3_000;
    private static final String PUNCTUATION = "0,{}[]()\"\\-.: eN";
    private static final String[] SEEDS = {"", "-", "1", "12.50", "-Infinity", "NaN", "2026-01-01 00:00:00.5+00", "0044-03-15 BC", "24:00:00",
        "1 year 2 mons -03:04:05", "{1,NULL}", "{{a,\"b\\\"\"},{c,d}}", "[0:1]={1,2}", "[1,5)", "{[1,2),(3,\"4\"]}", "empty", "((1,2),(3,4))",
        "<(1,2),3>", "::ffff:1.2.3.4/96", "10.0.0.1/8", "16/B374D848", "(0,1)", "\\x00ff", "\\201", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
        "08:00:2b:01:02:03", "{\"a\": 1.0}", "0101", "1 2 3", "t"};

    static Stream<PgType> types() {
        List<PgType> types = new ArrayList<>();
        for (int oid = 1; oid < 6000; oid++) {
            PgType type = PgTypes.builtin(oid);
            if (type != PgTypes.opaque()) {
                types.add(type);
                types.add(PgTypes.arrayOf(oid, type, -1));
            }
        }
        return types.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void areAnsweredWithoutAJavaError(PgType type) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = bytes(random);
            int typmod = random.nextInt(3) == 0 ? 4 + random.nextInt(1 << 20) : -1;
            try {
                type.fromClientText(bytes, 0, bytes.length, typmod);
                type.fromBinary(bytes, 0, bytes.length, typmod);
                if (type instanceof ArrayType array) {
                    array.elementsOfText(bytes, 0, bytes.length, typmod);
                    array.elementsOfBinary(bytes, 0, bytes.length, typmod);
                }
                readAsStored(type, bytes, typmod);
            } catch (RuntimeException e) {
                throw new AssertionError(type.name() + " with " + java.util.HexFormat.of().formatHex(bytes) + " typmod " + typmod
                        + " seed " + seed, e);
            }
        }
    }

    private static void readAsStored(PgType type, byte[] bytes, int typmod) {
        try {
            SqliteValue stored = type.fromServerText(bytes, 0, bytes.length, typmod);
            type.profile(stored, typmod);
            ByteBuilder out = new ByteBuilder(16);
            type.writeText(stored, typmod, out);
            if (type.hasBinary()) {
                type.writeBinary(stored, typmod, out);
            }
            if (type.hasOrderKey(typmod)) {
                type.orderKey(stored, typmod);
            }
        } catch (PgException e) {
            assertThat(e.error().sqlState()).isEqualTo(io.sqledge.error.SqlState.INTERNAL_ERROR);
        }
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = SEEDS[random.nextInt(SEEDS.length)].getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length())));
        }
        if (random.nextInt(4) == 0) {
            bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
        }
        return java.util.Arrays.copyOf(bytes, random.nextInt(6) == 0 ? random.nextInt(bytes.length + 1) : bytes.length);
    }
}
