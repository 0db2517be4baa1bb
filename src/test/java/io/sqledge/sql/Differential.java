package io.sqledge.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Catalog;
import io.sqledge.pgtype.ByteBuilder;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.testing.StatementShape;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs a statement on Postgres and, where it is translated, on SQLite, and compares all that a client could see. */
final class Differential {

    /** @param reason why it was relayed, or null: it was local, and equal */
    record Outcome(String reason, int rows) { }

    /** As a whole value: text, float4, float8. */
    private static final Pattern NEGATIVE_ZERO = Pattern.compile("(?<![^|])('-0'|80{7}|80{15})(?![^|])");

    private final WireProbe upstream;
    private final TestReplica replica;
    private final SqlFrontEnd frontEnd = new SqlFrontEnd();

    Differential(WireProbe upstream, TestReplica replica) {
        this.upstream = upstream;
        this.replica = replica;
    }

    Outcome compare(SqlCase sqlCase) throws Exception {
        Catalog catalog = replica.catalog();
        Translation translation = frontEnd.translate(sqlCase.text(), sqlCase.types(), new SqlContext(catalog, List.of("public")));
        if (translation instanceof Translation.Declined declined) {
            assertThat(declined.reason()).as(sqlCase.text()).isNotEqualTo("internal error");
            return new Outcome(declined.reason(), 0);
        }
        LocalQuery query = ((Translation.Exact) translation).query();
        String what = sqlCase.text() + "\n  as " + query.sqliteText();
        WireProbe.Answer expected = upstream.ask(sqlCase.text(), sqlCase.types(), sqlCase.parameters(), false);
        if (!expected.fields().isEmpty() || expected.error() == null) {
            assertThat(query.parameterOids()).as(what).isEqualTo(expected.parameterOids());
            assertThat(query.columns().stream().map(c -> new WireProbe.Field(c.name(), c.tableOid(), c.attributeNumber(),
                    c.typeOid(), c.typeLength(), c.typmod())).toList()).as(what).isEqualTo(expected.fields());
        }
        Binding binding = query.bind(sqlCase.parameters(), Instant.now().toEpochMilli() * 1000);
        if (binding instanceof Binding.Declined declined) {
            return new Outcome(declined.reason(), 0);
        }
        Binding.Bound bound = (Binding.Bound) binding;
        List<List<SqliteValue>> rows;
        try {
            rows = replica.run(query.sqliteText(), bound.values());
        } catch (java.sql.SQLException e) {
            if (e.getMessage().contains("malformed JSON") || e.getMessage().contains("integer overflow")) {
                return new Outcome("guard", 0);
            }
            throw new AssertionError(what, e);
        }
        if (bound.ties() != null) {
            rows = cut(rows, bound.ties());
            if (rows == null) {
                return new Outcome("ties", 0);
            }
        }
        assertThat(expected.error()).as(what + " " + bound.values()).isNull();
        compareRows(what + " " + bound.values(), query, rows, expected, false);
        WireProbe.Answer binary = upstream.ask(sqlCase.text(), sqlCase.types(), sqlCase.parameters(), true);
        if (query.columns().stream().allMatch(c -> c.codec().hasBinary())) {
            compareRows(what, query, rows, binary, true);
        }
        return new Outcome(null, rows.size());
    }

    /** As the reader does it. Null where the choice of rows was open. */
    private static List<List<SqliteValue>> cut(List<List<SqliteValue>> rows, Ties ties) {
        int end = ties.limit() < 0 ? rows.size() : (int) Math.min(rows.size(), ties.skip() + ties.limit());
        if (ties.skip() >= end) {
            return List.of();
        }
        boolean before = ties.skip() > 0 && keys(rows.get(ties.skip() - 1), ties).equals(keys(rows.get(ties.skip()), ties));
        boolean after = end < rows.size() && keys(rows.get(end - 1), ties).equals(keys(rows.get(end), ties));
        return before || after ? null : rows.subList(ties.skip(), end);
    }

    private static List<SqliteValue> keys(List<SqliteValue> row, Ties ties) {
        return row.subList(ties.firstKeyColumn(), row.size()).stream().map(SqliteValue::sortKey).toList();
    }

    private static void compareRows(String what, LocalQuery query, List<List<SqliteValue>> rows, WireProbe.Answer expected,
            boolean binary) {
        List<String> ours = new ArrayList<>();
        for (List<SqliteValue> row : rows) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < query.columns().size(); i++) {
                values.add(written(query.columns().get(i), row.get(i), binary));
            }
            ours.add(String.join("|", values));
        }
        List<String> theirs = expected.rows().stream()
                .map(r -> r.stream().map(v -> shown(v, binary)).collect(Collectors.joining("|"))).toList();
        if (StatementShape.isOrdered(query.sqliteText())) {
            // The cases sort by something unique, so the sequence is determined, but for that of -0 and 0.
            assertThat(withoutNegativeZero(ours)).as(what).isEqualTo(withoutNegativeZero(theirs));
        }
        assertThat(ours).as(what).containsExactlyInAnyOrderElementsOf(theirs);
    }

    private static List<String> withoutNegativeZero(List<String> rows) {
        return rows.stream().map(row -> NEGATIVE_ZERO.matcher(row).replaceAll(m -> m.group().replace("-", "").replace('8', '0'))).toList();
    }

    private static String written(OutputColumn column, SqliteValue value, boolean binary) {
        if (value == SqliteValue.NULL) {
            return "NULL";
        }
        ByteBuilder out = new ByteBuilder(32);
        if (binary) {
            column.codec().writeBinary(value, column.codecTypmod(), out);
        } else {
            column.codec().writeText(value, column.codecTypmod(), out);
        }
        return shown(out.toByteArray(), binary);
    }

    private static String shown(byte[] value, boolean binary) {
        if (value == null) {
            return "NULL";
        }
        return binary ? java.util.HexFormat.of().formatHex(value) : "'" + new String(value, StandardCharsets.UTF_8) + "'";
    }
}
