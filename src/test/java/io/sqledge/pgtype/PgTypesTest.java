package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PgTypesTest {

    private static final int NONE = -1;

    /** OID, text, binary, storage: one line per type, as the protocol shows them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            16   | t                                     | 01                               | Int[value=1]
            21   | -2                                    | fffe                             | Int[value=-2]
            23   | 305419896                             | 12345678                         | Int[value=305419896]
            20   | -9223372036854775808                  | 8000000000000000                 | Int[value=-9223372036854775808]
            26   | 4294967295                            | ffffffff                         | Int[value=4294967295]
            701  | 1.5                                   | 3ff8000000000000                 | Real[value=1.5]
            701  | -0                                    | 8000000000000000                 | Real[value=-0.0]
            701  | NaN                                   | 7ff8000000000000                 | Text[NaN]
            700  | 0.1                                   | 3dcccccd                         | Real[value=0.10000000149011612]
            1700 | 12345.6780                            | 0003000100000004 000109291a7c    | Text[12345.6780]
            1700 | -Infinity                             | 00000000f0000020                 | Text[-Infinity]
            25   | é                                     | c3a9                             | Text[é]
            17   | \\x00ff                                | 00ff                             | Blob
            1082 | 2000-01-02                            | 00000001                         | Text[2000-01-02]
            1082 | 0001-12-31 BC                         | fff4dbf8                         | Text[0001-12-31 BC]
            1082 | -infinity                             | 80000000                         | Text[-infinity]
            1083 | 24:00:00                              | 000000141dd76000                 | Text[24:00:00]
            1266 | 00:00:00-01:30                        | 0000000000000000 00001518        | Text[00:00:00-01:30]
            1114 | 2000-01-01 00:00:00.000001            | 0000000000000001                 | Text[2000-01-01 00:00:00.000001]
            1184 | 1999-12-31 23:59:59.9+00              | fffffffffffe7960                 | Text[1999-12-31 23:59:59.9+00]
            1186 | 1 year 2 mons -3 days +00:00:00.5     | 000000000007a120 fffffffd 0000000e | Text[1 year 2 mons -3 days +00:00:00.5]
            2950 | a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11  | a0eebc999c0b4ef8bb6d6bb9bd380a11 | Text[a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11]
            3802 | {"a": 1}                              | 017b2261223a20317d               | Text[{"a": 1}]
            1562 | 101                                   | 00000003a0                       | Text[101]
            869  | 10.0.0.1                              | 022000040a000001                 | Text[10.0.0.1]
            869  | ::ffff:1.2.3.4/96                     | 0360001000000000000000000000ffff01020304 | Text[::ffff:1.2.3.4/96]
            829  | 08:00:2b:01:02:03                     | 08002b010203                     | Text[08:00:2b:01:02:03]
            3220 | 16/B374D848                           | 00000016b374d848                 | Text[16/B374D848]
            27   | (1,2)                                 | 000000010002                     | Text[(1,2)]
            22   | 1 2                                   | 0000000100000000000000150000000200000000 000000020001 000000020002 | Text[1 2]
            """)
    void formsOfOneValue(int oid, String text, String binary, String storage) {
        PgType type = PgTypes.builtin(oid);
        SqliteValue stored = Forms.server(type, NONE, text);
        assertThat(stored.toString()).startsWith(storage);
        assertThat(Forms.text(type, NONE, stored)).isEqualTo(text);
        assertThat(Forms.hex(type, NONE, stored)).isEqualTo(binary.replace(" ", ""));
        assertThat(Forms.binary(type, NONE, binary)).isIn(stored, null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", quoteCharacter = '`', textBlock = """
            16, TRUE, t
            16, of, f
            16, o, null
            21, 32768, null
            23, ` +7 `, 7
            23, 0x10, null
            23, 1_000, null
            20, 9223372036854775808, null
            26, -1, null
            26, 010, null
            701, 1e400, null
            701, 1e-400, null
            701, 0x1p3, null
            700, 16777217, 1.6777216e+07
            1700, 1e3, null
            1700, 007.50, 7.50
            1700, -0.0, 0.0
            1082, 2026-02-29, null
            1082, 26-02-28, null
            1082, 0001-01-01 BC, null
            1114, 2026-01-01, 2026-01-01 00:00:00
            1114, 2026-01-01T10:00+05, 2026-01-01 10:00:00
            1184, 2026-01-01 00:00:00+05:30, 2025-12-31 18:30:00+00
            1184, 2026-01-01 00:00:00 Europe/Paris, null
            1114, 2026-01-01 23:59:60, null
            1114, 2026-01-01 00:00:00.1234567, null
            1083, 03:26.19, null
            1083, 12:00:00+01, 12:00:00
            1266, 12:00:00, null
            1266, 12:00:00-0410, 12:00:00-04:10
            1266, 12:00:00-0410:00, null
            1082, 2026-01-01 +05, 2026-01-01
            1082, 2026-01-01 +5, null
            1184, 2026-01-01 +05:30, 2025-12-31 18:30:00+00
            1114, 2026-01-01 +05:30, 2026-01-01 00:00:00
            2950, {A0EEBC99-9C0B4EF8-BB6D6BB9-BD380A11}, a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11
            2950, a0eebc99, null
            17, \\x0, null
            17, abc, \\x616263
            1560, 012, null
            """)
    void clientSpellings(int oid, String spelling, String meaning) {
        PgType type = PgTypes.builtin(oid);
        SqliteValue stored = Forms.client(type, NONE, spelling);
        assertThat(stored == null ? null : Forms.text(type, NONE, stored)).isEqualTo(meaning);
    }

    @Test
    void textRefusesWhatIsNotUtf8() {
        PgType text = PgTypes.builtin(25);
        for (String hex : new String[] {"00", "80", "c080", "c3", "eda080", "f4908080", "f08080", "6100"}) {
            assertThat(Forms.binary(text, NONE, hex)).as(hex).isNull();
        }
        assertThat(Forms.binary(text, NONE, "f48fbfbf")).isNotNull();
    }

    @Test
    void bpcharIsStoredTrimmedAndPaddedByCharacters() {
        PgType bpchar = PgTypes.builtin(1042);
        SqliteValue stored = Forms.server(bpchar, 7, "é  ");
        assertThat(stored).isEqualTo(SqliteValue.Text.of("é"));
        assertThat(Forms.text(bpchar, 7, stored)).isEqualTo("é  ");
        assertThat(Forms.text(bpchar, NONE, Forms.server(bpchar, NONE, "a "))).isEqualTo("a ");
        assertThat(bpchar.equalityIsExact(NONE)).isFalse();
    }

    @Test
    void resultOutOfRangeIsRefusedBeforeItIsWritten() {
        assertThatThrownBy(() -> Forms.text(PgTypes.builtin(23), NONE, new SqliteValue.Int(1L << 31)))
                .isInstanceOf(PgException.class).hasMessageContaining("int4 out of range");
        assertThatThrownBy(() -> Forms.text(PgTypes.builtin(20), NONE, new SqliteValue.Real(9.3e18)))
                .isInstanceOf(PgException.class);
    }

    @Test
    void profileRemembersWhatBreaksAProof() {
        assertThat(profile(1082, "2026-01-01")).isZero();
        assertThat(profile(1082, "infinity")).isZero();
        assertThat(profile(1082, "10000-01-01")).isEqualTo(ColumnProfile.ORDER_DIFFERS);
        assertThat(profile(1114, "0044-03-15 12:00:00 BC")).isEqualTo(ColumnProfile.ORDER_DIFFERS);
        assertThat(profile(701, "NaN")).isEqualTo(ColumnProfile.NOT_FINITE);
        assertThat(profile(701, "-0")).isEqualTo(ColumnProfile.NEGATIVE_ZERO);
        assertThat(profile(3802, "{\"a\": [1.50, 2]}")).isEqualTo(ColumnProfile.EQUALITY_DIFFERS);
        assertThat(profile(3802, "{\"1.0\": \"2.0\\\"3.0\", \"b\": 10}")).isZero();
    }

    private static int profile(int oid, String text) {
        PgType type = PgTypes.builtin(oid);
        return type.profile(Forms.server(type, NONE, text), NONE);
    }

    @Test
    void typesThatPrintBySessionAreNotReadHere() {
        assertThat(PgTypes.builtin(2205).outputIsExact()).isFalse();
        assertThat(PgTypes.arrayOf(2205, PgTypes.builtin(2205), NONE).outputIsExact()).isFalse();
        assertThat(PgTypes.opaque().outputIsExact()).isTrue();
    }
}
