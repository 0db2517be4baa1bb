package io.sqledge.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Statements over the test schema, most of them valid, from a seed. What sorts, sorts by a unique key at last. */
final class RandomQueries {

    private static final List<String> COLUMNS = List.of("id", "small", "big", "flag", "name", "code", "fixed", "c_name", "cost",
            "wide", "cost4", "ratio", "ratio4", "day", "at", "atz", "clock", "uid", "feeling", "raw", "doc", "tags", "nums",
            "sell", "pos", "\"Odd \"\"name\"", "tz", "net", "bits", "oid_", "span");
    private static final List<String> LITERALS = List.of("0", "1", "-1", "5", "32767", "9007199254740993", "1.5", "1.50", "-0.01",
            "0.1", "1e2", "99999999.99", "123456789012345678901234567890.123", "'1'", "'1.5'", "'NaN'", "'Infinity'", "'alpha'",
            "'Beta'", "'b '", "'ab'", "'ab  '", "''", "'é'", "'sad'", "'meh'", "'2024-01-01'", "'2024-01-01 10:00'",
            "'infinity'", "'10:00'", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", "'\\x61'", "'{a,b}'", "'{1,2}'", "'{\"a\": 1}'",
            "true", "false", "NULL", "'t'", "'1 day'", "'101'", "'10.0.0.1'", "date '2024-01-02'", "5::int8", "1.5::float8",
            "'x'::varchar", "'sad'::mood", "$1", "$2");
    /** Of a series, which none of the two servers should have to count to the end of. */
    private static final List<String> ENDS = List.of("0", "1", "-1", "5", "300", "'3'", "NULL", "'x'", "1.5", "2::int8", "$1::int2", "-2::int2", "date '2024-01-02'");
    private static final List<String> BOUND = List.of("1", "0", "-1", "1.5", "alpha", "ab", "sad", "t", "2024-01-01", "NaN", "10:00",
            "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12", "{1,2}", "");
    private static final List<String> CASTS = List.of("text", "text", "varchar", "int2", "int4", "int8", "numeric", "float8", "bool",
            "date", "timestamp");
    private static final List<Integer> TYPES = List.of(0, 0, 0, 23, 20, 25, 1043, 1700, 701, 700, 16, 1082);
    private static final List<String> OPERATORS = List.of("=", "=", "<>", "<", "<=", ">", ">=");

    private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%");
    private static final List<String> NUMBERS = List.of("id", "small", "big", "pos", "\"Odd \"\"name\"", "\"ID\"", "2", "-3", "0",
            "40000", "3000000000", "$1", "cost", "cost4", "sell", "1.50");
    private static final List<String> TEXTS = List.of("name", "code", "c_name", "fixed", "note", "'Ab '", "$1");
    private static final List<String> FUNCTIONS = List.of("length", "lower", "upper", "octet_length", "btrim", "ltrim", "rtrim", "abs");

    private final Random random;

    RandomQueries(long seed) {
        random = new Random(seed);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    SqlCase next() {
        String text = switch (random.nextInt(10)) {
            case 5 -> lists();
            case 4 -> json();
            case 3 -> windows();
            case 2 -> sets();
            case 0 -> grouped();
            case 1 -> joined();
            default -> plain();
        };
        int parameters = text.contains("$2") ? 2 : text.contains("$1") ? 1 : 0;
        List<Integer> types = new ArrayList<>();
        List<ParameterValue> values = new ArrayList<>();
        for (int i = 0; i < parameters; i++) {
            types.add(any(TYPES));
            values.add(SqlCase.text(oneIn(8) ? null : any(BOUND)));
        }
        return new SqlCase(text, types, values, null);
    }

    private String plain() {
        String order = any(COLUMNS) + (oneIn(2) ? " DESC" : "") + (oneIn(3) ? " NULLS FIRST" : "");
        return "SELECT " + (oneIn(4) ? "*" : "id, " + scalar(2)) + " FROM item WHERE " + condition(3)
                + (oneIn(2) ? " ORDER BY " + order + ", id" : "")
                + (oneIn(4) ? " LIMIT " + random.nextInt(6) + (oneIn(2) ? " OFFSET " + random.nextInt(4) : "") : "");
    }

    private String sets() {
        String columns = "id, " + any(COLUMNS);
        String other = any(List.of("id", "pos", "0")) + ", " + scalar(1);
        return "SELECT " + columns + " FROM item WHERE " + condition(1) + any(List.of(" UNION ", " UNION ALL ", " INTERSECT ",
                " EXCEPT ")) + "SELECT " + other + " FROM item WHERE " + condition(1)
                + (oneIn(3) ? any(List.of(" UNION ", " INTERSECT ")) + "SELECT " + columns + " FROM item" : "")
                + (oneIn(2) ? " ORDER BY 1, 2" : "");
    }

    private String grouped() {
        String key = any(COLUMNS);
        String argument = any(COLUMNS);
        String aggregate = any(List.of("count(*)", "count(" + argument + ")", "count(DISTINCT " + argument + ")",
                "min(" + argument + ")", "max(" + argument + ")", "sum(" + argument + ")", "avg(" + argument + ")",
                "sum(" + argument + " * " + any(NUMBERS) + ")", number(), "coalesce(sum(" + argument + "), 0)", "bool_or(" + argument + ")",
                "count(*) FILTER (WHERE " + condition(1) + ")"));
        return oneIn(2) ? "SELECT " + aggregate + " FROM item WHERE " + condition(1)
                : "SELECT " + key + ", " + aggregate + " FROM item GROUP BY " + key
                        + (oneIn(3) ? " HAVING count(*) " + any(OPERATORS) + " 1" : oneIn(2) ? " HAVING " + number() + " " + any(OPERATORS) + " " + number()
                                : "");
    }

    private String number() {
        String summed = oneIn(3) ? "coalesce(" + any(NUMBERS) + ", " + any(NUMBERS) + ")"
                : oneIn(3) ? "CASE WHEN " + condition(0) + " THEN " + any(NUMBERS) + " ELSE " + any(NUMBERS) + " END" : any(NUMBERS);
        String aggregate = any(List.of("sum", "min", "max", "count", "avg")) + "(" + summed + ")";
        return switch (random.nextInt(5)) {
            case 3 -> any(List.of("round(", "abs(", "floor(", "trunc(")) + aggregate + (oneIn(2) ? ", 1)" : ")");
            case 0 -> aggregate + " " + any(ARITHMETIC) + " " + any(List.of("2", "1.50", "0.001", "sum(cost)", "max(cost4)"));
            case 1 -> "(SELECT " + aggregate + " FROM item)";
            case 4 -> any(List.of("avg(cost)", "avg(id)", "sum(cost) / 3", "avg(cost4)", "round(avg(id), 1)", "sum(id) / 1.50", "coalesce(avg(cost), 0)", "round(coalesce(avg(id), 1.55), 1)"));
            default -> aggregate;
        };
    }

    private String windows() {
        String argument = any(COLUMNS);
        String function = any(List.of("rank()", "dense_rank()", "row_number()", "count(*)", "count(" + argument + ")", "min(" + argument + ")",
                "max(" + argument + ")", "sum(" + argument + ")", "avg(" + argument + ")", "lag(" + argument + ")", "lead(" + argument + ", 2)",
                "first_value(" + argument + ")", "last_value(" + argument + ")", "bool_and(" + argument + ")",
                "sum(" + argument + ") FILTER (WHERE " + condition(1) + ")"));
        String partition = oneIn(2) ? "PARTITION BY " + any(COLUMNS) + " " : "";
        String order = oneIn(4) ? "" : "ORDER BY " + any(COLUMNS) + (oneIn(2) ? " DESC" : "") + (oneIn(3) ? " NULLS FIRST" : "")
                + (oneIn(2) ? ", id" : "");
        String frame = oneIn(3) ? any(List.of(" ROWS", " RANGE")) + any(List.of(" UNBOUNDED PRECEDING", " CURRENT ROW",
                " BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING", " BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING",
                " 2 PRECEDING", " BETWEEN 1 PRECEDING AND 1 FOLLOWING", " BETWEEN 3 PRECEDING AND 2 PRECEDING", " BETWEEN 1 FOLLOWING AND 2 FOLLOWING")) : "";
        if (oneIn(4)) {
            String key = any(COLUMNS);
            return "SELECT " + key + ", " + any(List.of("rank()", "row_number()", "sum(count(*))", "max(" + number() + ")", "sum(" + key + ")", "avg(count(" + argument + "))"))
                    + " OVER (" + (oneIn(2) ? "PARTITION BY " + any(List.of(key, "count(*)")) + " " : "") + (oneIn(3) ? "" : "ORDER BY " + any(List.of(key, "count(*)", number())))
                    + (oneIn(2) ? "" : ", " + key) + ") FROM item GROUP BY " + key;
        }
        return "SELECT id, " + function + " OVER (" + partition + order + frame + ") FROM item WHERE " + condition(1);
    }

    private static final List<String> ARRAYS = List.of("tags", "codes", "nums", "bigs", "uids", "days", "grid", "'{a,b}'", "'{1,2}'", "'{}'", "ARRAY['a', 'z']", "ARRAY[1, 5]",
            "'{NULL,1}'", "$1", "NULL");
    private static final List<String> DOCUMENTS = List.of("'{}'", "'[]'", "'{\"a\": 1}'", "'[1]'", "'\"x\"'", "'1.0'", "'null'", "'{\"a\": {}}'", "'[[2]]'", "'{\"b\": {\"a\": {}}}'", "doc", "$1", "doc -> 'a'");
    private static final List<String> STEPS = List.of("'a'", "'b'", "0", "1", "-1", "'k'", "'0'", "''", "3");

    private String lists() {
        String path = "doc" + " -> " + any(STEPS) + (oneIn(2) ? " -> " + any(STEPS) : "") + (oneIn(2) ? " ->> " + any(STEPS) : "");
        String test = switch (random.nextInt(6)) {
            case 0 -> any(List.of("1", "'a'", "5::int8", "id", "$1", "'x'::varchar", "NULL")) + any(List.of(" = ANY(", " <> ALL(")) + any(ARRAYS) + ")";
            case 1 -> any(ARRAYS) + any(List.of(" @> ", " <@ ", " && ")) + any(ARRAYS);
            case 2 -> any(List.of("doc", "(doc -> 'a')", "(doc -> 0)")) + any(List.of(" @> ", " <@ ")) + any(DOCUMENTS);
            case 4 -> any(List.of("tags[1]", "tags[2]", "codes[1]", "uids[1]", "tags[nums[1]]")) + any(List.of(" = 'a'", " <> 'b c'", " IS NULL", " = tags[1]", " < 'b'")) + " OR " + any(List.of("nums[1]", "bigs[id]", "grid[1]", "nums[-1]")) + any(List.of(" = 1", " > 2", " IS NULL", " + 1 = 3"));
            case 3 -> any(List.of("doc", "(doc -> 'b')")) + " ? " + any(List.of("'a'", "'x'", "''", "$1", "'k'"));
            default -> any(List.of("cardinality(", "array_length(1, ", "array_length(2, ")).replaceAll("array_length\\((.), ", "$1 = array_length(") + any(ARRAYS.subList(0, 7)) + ")";
        };
        test = test.replaceAll("^([12]) = array_length\\((\\w+)\\)$", "array_length($2, $1)");
        return oneIn(2) ? "SELECT id, " + test + ", " + path + " FROM lists"
                : "SELECT id, doc #>> " + any(List.of("'{a,b}'", "'{0}'", "'{b,a,a,-1}'", "'{}'", "'{2,1}'")) + " FROM lists WHERE (" + test + ") IS NOT FALSE";
    }

    private String json() {
        String value = any(COLUMNS);
        String built = any(List.of("json_build_object('a', " + value + ", 'b', " + scalar(1) + ")", "jsonb_build_object('bb', " + value + ", 'a', " + scalar(0) + ")",
                "json_build_array(" + value + ", " + scalar(1) + ")", "jsonb_build_array(" + scalar(1) + ")", "to_json(" + value + ")", "to_jsonb(" + value + ")"));
        String aggregate = any(List.of("json_agg(", "jsonb_agg(", "array_agg(")) + any(List.of(value, built)) + any(List.of("", " ORDER BY id", " ORDER BY " + any(COLUMNS) + " DESC, id",
                " ORDER BY " + value)) + ")";
        return switch (random.nextInt(5)) {
            case 0 -> "SELECT id, " + built + " FROM item WHERE " + condition(1);
            case 1 -> "SELECT " + aggregate + " FROM item WHERE " + condition(1);
            case 2 -> "SELECT flag, " + aggregate + ", string_agg(" + any(TEXTS) + ", " + any(List.of("','", "''", "'é'")) + " ORDER BY "
                    + any(COLUMNS) + ", id) FROM item GROUP BY flag";
            case 3 -> "SELECT coalesce(" + any(List.of("json_agg(x), '[]'", "jsonb_agg(x), '[]'", "array_agg(x)")) + ") FROM (SELECT " + value + ", id AS k FROM item WHERE " + condition(1) + " ORDER BY "
                    + any(COLUMNS) + (oneIn(2) ? " DESC" : "") + ", id" + (oneIn(3) ? " LIMIT 2" : "") + ") x";
            default -> "SELECT i.id" + any(List.of("", ", l.v", ", CASE WHEN i.flag THEN l.v END")) + " FROM item i LEFT JOIN LATERAL (SELECT " + any(List.of("json_build_array(j.id, j." + value + ")", "max(j." + value + ")", "i.id + j.small")) + " AS v FROM item j WHERE j.id = i."
                    + any(List.of("id", "small", "pos")) + ") l ON true";
        };
    }

    private String joined() {
        String kind = any(List.of("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"));
        return any(List.of("SELECT * FROM generate_series(" + any(ENDS) + ", " + any(ENDS) + any(List.of("", ", 2", ", -1")) + ") g " + kind + " item ON g = " + any(COLUMNS),
                "SELECT x, " + scalar(0) + " FROM unnest('{3,1,2,NULL}'::" + any(List.of("int", "text", "varchar", "int8")) + "[]) x " + kind + " item ON x = " + any(COLUMNS),
                "SELECT id, seq, qty, weight FROM item " + kind + " part ON item_id = id",
                "SELECT * FROM (VALUES (" + any(LITERALS) + ", " + any(LITERALS) + "), (" + any(LITERALS) + ", " + any(LITERALS) + ")) v(a, b) "
                        + kind + " item ON a = " + any(COLUMNS),
                "SELECT id FROM item i WHERE " + any(COLUMNS) + " IN (VALUES (" + scalar(0) + "), (" + any(LITERALS) + "))",
                "WITH RECURSIVE t(n, d) AS (SELECT " + any(COLUMNS) + ", 0 FROM item WHERE id < 3 UNION" + (oneIn(2) ? " ALL" : "") + " SELECT " + scalar(1)
                        + ", d + 1 FROM t JOIN item ON n = " + any(COLUMNS) + " WHERE d < 2) SELECT * FROM t",
                "WITH RECURSIVE t(n, d) AS (SELECT " + scalar(0) + ", 0 UNION ALL SELECT n, d + 1 FROM t WHERE d < 2) SELECT * FROM t",
                "SELECT * FROM (SELECT id, " + any(COLUMNS) + " AS x FROM item) a " + kind + " (SELECT id, " + any(COLUMNS)
                        + " AS y FROM item) b ON x = y",
                "SELECT a.id, b.id FROM item a " + kind + " item b ON a." + any(COLUMNS) + " = b." + any(COLUMNS),
                "SELECT id FROM item WHERE " + any(COLUMNS) + " IN (SELECT " + any(COLUMNS) + " FROM item WHERE " + condition(1) + ")",
                "SELECT id FROM item i WHERE EXISTS (SELECT 1 FROM part WHERE item_id = i.id AND " + condition(1) + ")"));
    }

    private String condition(int depth) {
        if (depth == 0) {
            return "(" + scalar(0) + " " + any(OPERATORS) + " " + scalar(0) + ")";
        }
        return switch (random.nextInt(14)) {
            case 13 -> any(List.of("", "NOT ")) + "EXISTS (SELECT 1 FROM item x WHERE x.id = item.id AND " + any(List.of("10 / x.small > 1", "x.big::int4 > 1", "x.flag")) + ")";
            case 11 -> "((" + any(COLUMNS) + ", " + any(NUMBERS) + ") " + any(OPERATORS) + " (" + scalar(0) + ", "
                    + any(NUMBERS) + "))";
            case 12 -> "(" + any(TEXTS) + any(List.of(" LIKE ", " ILIKE ", " NOT ILIKE ")) + any(List.of("'a%'", "'%A%'", "'_b'", "'%'", "'%' || $1", "'%' || $1 || '%'", "upper('%a')", "lower($1 || '%')", "concat('%', $1::text)"))
                    + ")";
            case 0 -> "(" + condition(depth - 1) + " AND " + condition(depth - 1) + ")";
            case 1 -> "(" + condition(depth - 1) + " OR " + condition(depth - 1) + ")";
            case 2 -> "(NOT " + condition(depth - 1) + ")";
            case 3 -> "(" + scalar(depth - 1) + (oneIn(2) ? " IS NULL)" : " IS NOT NULL)");
            case 4 -> "(" + scalar(depth - 1) + (oneIn(2) ? " IS DISTINCT FROM " : " IS NOT DISTINCT FROM ") + scalar(depth - 1) + ")";
            case 5 -> "(" + any(COLUMNS) + (oneIn(2) ? " IN (" : " NOT IN (") + any(LITERALS) + ", " + scalar(0) + ", "
                    + any(LITERALS) + "))";
            case 6 -> "(" + any(COLUMNS) + " BETWEEN " + any(LITERALS) + " AND " + any(LITERALS) + ")";
            case 7 -> "(" + condition(depth - 1) + any(List.of(" IS TRUE)", " IS NOT FALSE)", " IS UNKNOWN)"));
            case 8 -> "flag";
            default -> "(" + scalar(depth - 1) + " " + any(OPERATORS) + " " + scalar(depth - 1) + ")";
        };
    }

    /** With one row, several, or an error of its own. */
    private String subquery() {
        return "(SELECT " + any(List.of("x.big::int4", "10 / x.small", "x.id", "x.name", "x.ratio", "x.cost", "max(x.big)::int4", "max(x.code)", "least(x.small, x.big)::int2"))
                + " FROM item x" + any(List.of("", " WHERE x.id = item.id", " WHERE x.id = 1", " WHERE x.id < 1", " WHERE x.small = item.small", " ORDER BY x.id LIMIT 1")) + ")";
    }

    private String scalar(int depth) {
        if (depth == 0 || !oneIn(3)) {
            return oneIn(3) ? any(LITERALS) : any(COLUMNS);
        }
        return switch (random.nextInt(16)) {
            case 15 -> subquery();
            case 14 -> "position(" + any(List.of("'a'", "code", "$1", "''")) + " IN " + any(TEXTS) + ")";
            case 13 -> "trim(" + any(List.of("", "LEADING FROM ", "'ab' FROM ", "TRAILING 'x ' FROM ")) + any(TEXTS) + ")";
            case 12 -> any(List.of("round(", "trunc(", "floor(", "ceil(", "abs(")) + any(NUMBERS) + (oneIn(2) ? " * 1.005" : "")
                    + (oneIn(3) ? ", " + any(List.of("0", "1", "3")) : "") + ")";
            case 11 -> any(List.of("at", "atz", "day::timestamp", "day")) + " AT TIME ZONE 'UTC'";
            case 10 -> "concat(" + scalar(depth - 1) + ", '-', " + any(COLUMNS) + ")";
            case 9 -> any(List.of("date_trunc('year', ", "date_trunc('quarter', ", "date_trunc('hour', ", "date_part('dow', ",
                    "date_part('month', ", "extract(year FROM ", "extract(day FROM ", "extract(hour FROM ")) + any(List.of("at", "atz", "day", "at::date", "clock")) + ")";
            case 8 -> "(" + scalar(depth - 1) + ")::" + any(CASTS);
            case 4 -> "(" + scalar(depth - 1) + " " + any(ARITHMETIC) + " " + any(NUMBERS) + ")";
            case 5 -> any(FUNCTIONS) + "(" + any(TEXTS) + ")";
            case 6 -> any(List.of("greatest(", "least(")) + any(COLUMNS) + ", " + scalar(0) + ")";
            case 3 -> any(List.of("substr(", "left(", "right(")) + any(TEXTS) + ", " + any(List.of("id", "small", "2", "-1", "0")) + ")";
            case 7 -> "(" + any(TEXTS) + " || " + any(oneIn(2) ? TEXTS : COLUMNS) + ")";
            case 0 -> "coalesce(" + any(COLUMNS) + ", " + scalar(0) + ")";
            case 1 -> "CASE WHEN " + condition(0) + " THEN " + any(COLUMNS) + (oneIn(2) ? " ELSE " + scalar(0) : "") + " END";
            case 2 -> "nullif(" + any(COLUMNS) + ", " + scalar(0) + ")";
            default -> "CASE " + any(COLUMNS) + " WHEN " + any(LITERALS) + " THEN 1 ELSE 2 END";
        };
    }
}
