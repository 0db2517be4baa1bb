package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayTypeTest {

    private static final ArrayType INTS = (ArrayType) PgTypes.arrayOf(23, PgTypes.builtin(23), -1);
    private static final ArrayType TEXTS = (ArrayType) PgTypes.arrayOf(25, PgTypes.builtin(25), -1);

    @Test
    void binaryStatesDimensionsThenElements() {
        assertThat(Forms.hex(INTS, -1, SqliteValue.Text.of("[0:1]={7,NULL}")))
                .isEqualTo("00000001" + "00000001" + "00000017" + "00000002" + "00000000" + "00000004" + "00000007" + "ffffffff");
        assertThat(Forms.hex(INTS, -1, SqliteValue.Text.of("{}"))).isEqualTo("000000000000000000000017");
    }

    @Test
    void elementsOfATextParameter() {
        assertThat(elements(TEXTS, "{a,NULL,\"NULL\",\"\",\"x\\\"\\\\\"}")).containsExactly(SqliteValue.Text.of("a"), SqliteValue.NULL,
                SqliteValue.Text.of("NULL"), SqliteValue.Text.of(""), SqliteValue.Text.of("x\"\\"));
        assertThat(elements(INTS, "{}")).isEmpty();
    }

    @Test
    void parametersThatAreNotProvedAreLeftToTheUpstream() {
        for (String text : List.of("", "{", "{1", "{1,}", "{1}x", "{{1},{2}}", "[2:2]={1}", "{1,a}", "{1 ,2}", "{\"1}", "{99999999999}")) {
            assertThat(elements(INTS, text)).as(text).isNull();
        }
    }

    @Test
    void elementsOfABinaryParameter() {
        String header = "00000001" + "00000001" + "00000017" + "00000002" + "00000001";
        assertThat(binaryElements(header + "0000000400000007" + "ffffffff"))
                .containsExactly(new SqliteValue.Int(7), SqliteValue.NULL);
        assertThat(binaryElements("000000000000000000000017")).isEmpty();
        assertThat(binaryElements(header + "0000000400000007")).isNull();
        assertThat(binaryElements(header + "0000000400000007" + "7fffffff")).isNull();
        assertThat(binaryElements("00000001" + "00000000" + "00000017" + "7fffffff" + "00000001")).isNull();
        assertThat(binaryElements("00000001" + "00000000" + "00000019" + "00000000" + "00000001")).isNull();
    }

    @Test
    void equalityHoldsWhereTheElementsTextIsCanonical() {
        assertThat(INTS.equalityIsExact(-1)).isTrue();
        assertThat(PgTypes.arrayOf(701, PgTypes.builtin(701), -1).equalityIsExact(-1)).isFalse();
        assertThat(PgTypes.arrayOf(1700, PgTypes.builtin(1700), -1).equalityIsExact(-1)).isFalse();
        assertThat(PgTypes.arrayOf(3802, PgTypes.builtin(3802), -1).equalityIsExact(-1)).isFalse();
    }

    private static List<SqliteValue> elements(ArrayType type, String text) {
        byte[] framed = TypeProof.framed(text.getBytes(StandardCharsets.UTF_8));
        return type.elementsOfText(framed, 1, framed.length - 2, -1);
    }

    private static List<SqliteValue> binaryElements(String hex) {
        byte[] framed = TypeProof.framed(HexFormat.of().parseHex(hex));
        return INTS.elementsOfBinary(framed, 1, framed.length - 2, -1);
    }
}
