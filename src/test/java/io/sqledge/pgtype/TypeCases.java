package io.sqledge.pgtype;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values chosen to break a codec, and random ones beside them. */
final class TypeCases {

    private static final int RANDOM_VALUES = 400;
    private static final int[] ALPHABET = "aAbB 01\t\n\\\"{},'éß€\u07FF\uFFFD\uD83D\uDE00".codePoints().toArray();

    private final Random random;

    TypeCases(long seed) {
        random = new Random(seed);
    }

    Stream<TypeCase> all() {
        return Stream.of(numbers(), texts(), times(), others(), arrays()).flatMap(List::stream);
    }

    private TypeCase of(String declaration, Function<Random, String> generator, String... chosen) {
        List<String> inputs = new ArrayList<>(List.of(chosen));
        for (int i = 0; i < RANDOM_VALUES; i++) {
            inputs.add(generator.apply(random));
        }
        return new TypeCase(declaration, inputs);
    }

    private static TypeCase of(String declaration, String... chosen) {
        return new TypeCase(declaration, List.of(chosen));
    }

    private List<TypeCase> numbers() {
        return List.of(
                of("bool", "t", "f", "true", "no"),
                of("int2", r -> "" + (short) r.nextInt(), "0", "-1", "32767", "-32768"),
                of("int4", r -> "" + r.nextInt(), "0", "-1", "2147483647", "-2147483648"),
                of("int8", r -> "" + (r.nextLong() >> r.nextInt(64)), "0", "9223372036854775807", "-9223372036854775808"),
                of("oid", r -> "" + Integer.toUnsignedLong(r.nextInt()), "0", "4294967295", "2147483648"),
                of("xid", r -> "" + Integer.toUnsignedLong(r.nextInt()), "0", "4294967295"),
                of("cid", "0", "4294967295"),
                of("xid8", r -> Long.toUnsignedString(r.nextLong()), "0", "18446744073709551615"),
                of("pg_lsn", r -> new Lsn(r.nextLong()).toString(), "0/0", "FFFFFFFF/FFFFFFFF", "16/B374D848"),
                of("tid", "(0,1)", "(4294967295,65535)"),
                of("float8", TypeCases::float8, "0", "-0", "NaN", "Infinity", "-Infinity", "1e15", "1e14", "999999999999999",
                        "1e-4", "1e-5", "0.1", "0.30000000000000004", "5e-324", "1.7976931348623157e308",
                        "2.2250738585072014e-308", "9007199254740993", "2.8873534293179432e+16", "1e22", "1e23", "1.5", "100"),
                of("float4", TypeCases::float4, "0", "-0", "NaN", "Infinity", "-Infinity", "1e6", "1e5", "999999", "1e-4",
                        "1e-5", "0.1", "1e-45", "3.4028235e38", "1.17549435e-38", "16777217", "1.5"),
                of("numeric", TypeCases::numeric, "0", "0.00", "1.50", "1.5", "-1.5", "-1.50", "NaN", "Infinity", "-Infinity", "1e131071",
                        "1e-16383", "0.0001", "0.00010000", "10000", "99999999", "-10", "-100", "-99", "-9.9", "12345678.87654321"),
                of("numeric(10,2)", r -> amount(r, 10, 2), "0", "-0.00", "NaN", "99999999.99", "-99999999.99", "0.01", "-0.01",
                        "1.005", "2.675"),
                of("numeric(15,15)", r -> amount(r, 15, 15), "0.999999999999999", "-0.000000000000001", "NaN"),
                of("numeric(15,0)", r -> amount(r, 15, 0), "999999999999999", "-999999999999999", "0"),
                of("numeric(15,5)", r -> amount(r, 15, 5), "9999999999.99999"),
                of("numeric(16,2)", r -> amount(r, 16, 2), "99999999999999.99", "NaN"),
                of("numeric(38,10)", r -> amount(r, 38, 10), "9999999999999999999999999999.9999999999"),
                of("numeric(5,-2)", "123456", "-7654300", "0", "49"),
                of("numeric(3,5)", "0.00123", "-0.00999", "0"));
    }

    private static String float8(Random r) {
        double value = switch (r.nextInt(7)) {
            case 0 -> Double.longBitsToDouble(r.nextLong());
            case 1 -> r.nextInt() / 100.0;
            case 2 -> r.nextDouble() * Math.pow(10, r.nextInt(40) - 20);
            case 3 -> r.nextLong();
            case 4 -> Math.scalb(1.0, r.nextInt(2098) - 1074);
            case 5 -> Double.longBitsToDouble(r.nextLong() >>> 12 + r.nextInt(40));
            default -> r.nextInt(2000) / 8.0;
        };
        return Double.isNaN(value) ? "1" : Double.toString(value);
    }

    private static String float4(Random r) {
        float value = switch (r.nextInt(5)) {
            case 0 -> Float.intBitsToFloat(r.nextInt());
            case 1 -> r.nextInt(1_000_000) / 100f;
            case 2 -> r.nextInt();
            case 3 -> Math.scalb(1f, r.nextInt(277) - 149);
            default -> r.nextFloat();
        };
        return Float.isNaN(value) ? "1" : new BigDecimal(Float.isInfinite(value) ? 1 : value).toString();
    }

    private static String numeric(Random r) {
        BigInteger unscaled = new BigInteger(1 + r.nextInt(100), r);
        return new BigDecimal(r.nextBoolean() ? unscaled : unscaled.negate(), r.nextInt(60) - 10).toPlainString();
    }

    private static String amount(Random r, int precision, int scale) {
        BigInteger bound = BigInteger.TEN.pow(1 + r.nextInt(precision));
        BigInteger unscaled = new BigInteger(bound.bitLength() + 8, r).mod(bound);
        return new BigDecimal(r.nextBoolean() ? unscaled : unscaled.negate(), scale).toPlainString();
    }

    private List<TypeCase> texts() {
        return List.of(
                of("text", TypeCases::text, "", " ", "a", "A", "NULL", "\\N", "\t\n\\", "é", "\uD83D\uDE00", "1.0", "007"),
                of("varchar(20)", r -> text(r, 20), "", "x ", "1e5"),
                of("char(5)", r -> text(r, 5), "", "a", "ab   ", "é", "\uD83D\uDE00a", "12345", " a"),
                of("bpchar", r -> text(r, 8), "a ", "a", ""),
                of("name", r -> text(r, 15), "", "users"),
                of("\"char\"", "a", "", "\\", "1"),
                of("json", "{\"a\" : 1.0}", "null", " [1, 2] ", "\"é\""),
                of("jsonb", "{\"b\": 1, \"aa\": 2, \"a\": 3}", "1", "1.0", "1.50", "[1.5, \"1.0\", \"\\\"2.0\"]", "{}", "null",
                        "{\"1.0\": 1}", "1.5", "-0.0", "0", "[1.0, 2]", "1e2", "100"),
                of("xml", "<a>1</a>", "<b/>"),
                of("bytea", r -> "\\x" + java.util.HexFormat.of().formatHex(bytes(r)), "\\x", "\\x00ff", "abc", "\\x80"),
                of("bit(5)", r -> bits(r, 5), "00000", "11111"),
                of("varbit", r -> bits(r, r.nextInt(20)), "", "0", "00", "000000000", "1", "10000000", "100000000"),
                of("bit", "0", "1"));
    }

    private static byte[] bytes(Random r) {
        byte[] result = new byte[r.nextInt(8)];
        r.nextBytes(result);
        return result;
    }

    private static String bits(Random r, int count) {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bits.append(r.nextInt(4) == 0 ? '1' : '0');
        }
        return bits.toString();
    }

    private static String text(Random r) {
        return text(r, 30);
    }

    private static String text(Random r, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = r.nextInt(most + 1); i > 0; i--) {
            text.appendCodePoint(ALPHABET[r.nextInt(ALPHABET.length)]);
        }
        return text.toString();
    }

    private List<TypeCase> times() {
        return List.of(
                of("date", TypeCases::date, "0001-01-01", "9999-12-31", "10000-01-01", "0001-12-31 BC", "4713-11-24 BC", "5874897-12-31",
                        "infinity", "-infinity", "2000-02-29", "1900-02-28", "1999-12-31", "0005-02-29 BC", "0004-02-28 BC"),
                of("time", TypeCases::time, "00:00:00", "24:00:00", "23:59:59.999999", "12:00:00.1", "12:00"),
                of("timetz", r -> time(r) + zone(r), "00:00:00+00", "12:30:00.5+05:30:15", "24:00:00-15:59:59", "12:00:00-00:30"),
                of("timestamp", r -> date(r) + " " + time(r), "0001-01-01 00:00:00", "9999-12-31 23:59:59.999999", "10000-01-01 00:00:00",
                        "0044-03-15 12:00:00.5 BC", "infinity", "-infinity", "294276-12-31 23:59:59.999999", "4713-11-24 00:00:00 BC",
                        "2000-01-01 00:00:00.000001", "1999-12-31 23:59:59.999999"),
                of("timestamptz", r -> date(r) + " " + time(r) + zone(r), "0001-01-01 00:00:00+00", "9999-12-31 23:59:59.999999+00",
                        "9999-12-31 23:59:59.999999-05", "0001-01-01 00:00:00+05", "infinity", "-infinity",
                        "294276-12-31 23:59:59.999999+00", "4713-11-24 00:00:00+00 BC"),
                of("timestamp(3)", r -> date(r) + " " + time(r), "2026-01-01 00:00:00.1239"),
                of("interval", TypeCases::interval, "0", "1 year 2 mons 3 days -04:05:06.789", "-1 days +00:00:01", "11111:00:00",
                        "-0.000001 s", "1 mon", "30 days", "24:00:00", "-178000000 years", "178000000 years",
                        "-2562047788:00:54.775807", "1 year -1 mon", "-1 year +3 days"));
    }

    private static String date(Random r) {
        int year = r.nextInt(4) == 0 ? 1 + r.nextInt(9999) : 1990 + r.nextInt(50);
        return String.format("%04d-%02d-%02d", year, 1 + r.nextInt(12), 1 + r.nextInt(28));
    }

    private static String time(Random r) {
        String fraction = r.nextBoolean() ? "" : "." + (1 + r.nextInt(999_999));
        return String.format("%02d:%02d:%02d%s", r.nextInt(24), r.nextInt(60), r.nextInt(60), fraction);
    }

    private static String zone(Random r) {
        return String.format("%s%02d:%02d", r.nextBoolean() ? "+" : "-", r.nextInt(15), r.nextInt(4) * 15);
    }

    private static String interval(Random r) {
        return (r.nextInt(400) - 200) + " mons " + (r.nextInt(400) - 200) + " days " + (r.nextLong() >> 20 + r.nextInt(30)) + " us";
    }

    private List<TypeCase> others() {
        return List.of(
                of("uuid", r -> new java.util.UUID(r.nextLong(), r.nextLong()).toString(), "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11",
                        "{a0eebc99-9c0b4ef8-bb6d6bb9-bd380a11}", "00000000-0000-0000-0000-000000000000"),
                of("inet", TypeCases::inet, "10.0.0.1", "10.0.0.1/8", "::", "::1", "::1/64", "::ffff:1.2.3.4", "1::/16", "2001:db8::1:0:0:1",
                        "0.0.0.0/0", "::1.2.3.4", "64:ff9b::10.1.2.3", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "fe80::/10"),
                of("cidr", "10.0.0.0/8", "::/0", "192.168.1.1/32", "2001:db8::/32", "::1/128"),
                of("macaddr", r -> mac(r, 6), "08:00:2b:01:02:03", "FF:ff:ff:ff:ff:ff"),
                of("macaddr8", r -> mac(r, 8), "08:00:2b:01:02:03", "00:00:00:00:00:00:00:00"),
                of("point", r -> point(r), "(1,2)", "(-0,1e300)", "(NaN,Infinity)"), of("lseg", "[(1,2),(3,4.5)]"), of("box", "(3,4),(1,2)"),
                of("path", "((1,2),(3,4))", "[(1,2),(3,4)]", "[(0.1,1e-300)]"), of("polygon", "((1,2),(3,4),(5,6))"),
                of("line", "{1,2,3}", "{-1,0.1,-0}"), of("circle", "<(1,2),3>"), of("tsvector", "a:1 b:2A"), of("tsquery", "a & !b"),
                of("jsonpath", "$.a[*]"),
                of("int4range", r -> range(r), "[1,5)", "empty", "(,)", "(,5]", "[1,1]", "(0,1)", "[3,)"), of("int8range", r -> range(r)),
                of("numrange", "[1.5,2)", "(1.50,2]", "empty", "[NaN,)"),
                of("daterange", "[2026-01-01,2026-02-01]", "(,infinity)", "[-infinity,infinity]", "[\"0001-01-01 BC\",)"),
                of("tsrange", "[2026-01-01,\"2026-01-01 00:00:00.5\"]", "(,\"0044-01-01 00:00:00 BC\")"),
                of("tstzrange", "[2026-01-01 00:00:00+00,)", "[2026-01-01 00:00:00+01,2026-01-01 12:00:00+00]"),
                of("nummultirange", "{[1.5,2),(3,4]}", "{}"), of("int4multirange", "{[1,2),[5,9)}", "{}", "{[1,2],[2,4]}", "{(,1),(7,)}"),
                of("tstzmultirange", "{[2026-01-01,2026-01-02),[2026-01-03,)}"),
                of("int2vector", "1 2 -3", "", "7"), of("oidvector", "1 4294967295", ""),
                of("money", "12.34", "-1000"), of("regclass", "pg_class"), of("regtype", "int4"), of("pg_snapshot", "1:3:2"),
                of("mood", "happy", "sad", "it's"));
    }

    private static String point(Random r) {
        return "(" + float8(r) + "," + float8(r) + ")";
    }

    private static String range(Random r) {
        int lower = r.nextInt(5);
        return "[(".charAt(r.nextInt(2)) + "" + lower + "," + (lower + r.nextInt(3)) + ")]".charAt(r.nextInt(2));
    }

    private static String mac(Random r, int bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes; i++) {
            text.append(i == 0 ? "" : ":").append(String.format("%02x", r.nextInt(256)));
        }
        return text.toString();
    }

    private static String inet(Random r) {
        if (r.nextBoolean()) {
            return r.nextInt(256) + "." + r.nextInt(256) + "." + r.nextInt(3) + "." + r.nextInt(256) + "/" + r.nextInt(33);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(i == 0 ? "" : ":").append(r.nextInt(3) == 0 ? "0" : Integer.toHexString(r.nextInt(65536)));
        }
        return text + "/" + r.nextInt(129);
    }

    private List<TypeCase> arrays() {
        return List.of(
                of("int4[]", "{}", "{1,NULL,-3}", "[0:1]={1,2}", "{{1,2},{3,4}}", "[-1:0][2:2]={{1},{2}}", "{{{1}}}"),
                of("text[]", r -> "{\"" + text(r, 6).replace("\\", "\\\\").replace("\"", "\\\"") + "\",b}",
                        "{a,NULL,\"NULL\",\"\",\"a b\",\"a,b\",\"{\",\"\\\"\",\"\\\\\",é,\"\t\"}", "{null}", "{\"null\"}"),
                of("bool[]", "{t,f,NULL}"), of("numeric[]", "{1.50,NaN,-Infinity,NULL}", "{1.5}"), of("numeric(10,2)[]", "{1.5,-0.01}"),
                of("float8[]", "{0.1,-0,NaN}"), of("char(3)[]", "{a,\"b  \"}"), of("date[]", "{2026-01-01,infinity,\"0001-01-01 BC\"}"),
                of("timestamptz[]", "{\"2026-01-01 00:00:00+00\"}"), of("uuid[]", "{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}"),
                of("jsonb[]", "{\"{\\\"a\\\": 1.0}\",\"[1, 2]\"}", "{1,NULL}"), of("bytea[]", "{\"\\\\\\\\x00ff\"}"),
                of("inet[]", "{10.0.0.1,::1}"), of("interval[]", "{\"1 day\"}"), of("box[]", "{(3,4),(1,2);(5,6),(0,0)}"),
                of("mood[]", "{happy,\"it's\"}"), of("point[]", "{\"(1,2)\",NULL}"), of("int4range[]", "{\"[1,5)\",empty}"), of("regclass[]", "{pg_class}"));
    }
}
