package io.sqledge.sql.translate;

import io.sqledge.sql.analyze.AnalyzedSelect;
import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the clauses of a SELECT, at the top and inside. */
final class SelectWriter {

    private final StatementParts parts;

    SelectWriter(StatementParts parts) {
        this.parts = parts;
    }

    /** SELECT to HAVING. @param outputs texts of the select list */
    String body(AnalyzedSelect select, List<String> outputs) {
        StringBuilder text = new StringBuilder(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        text.append(String.join(", ", outputs));
        if (select.from() != null) {
            text.append(" FROM ").append(source(select.from()));
        }
        if (select.where() != null) {
            text.append(" WHERE ").append(condition(select.where()));
        }
        if (!select.groupBy().isEmpty()) {
            text.append(" GROUP BY ").append(select.groupBy().stream().map(this::groupKey).collect(Collectors.joining(", ")));
        }
        if (select.having() != null) {
            text.append(" HAVING ").append(condition(select.having()));
        }
        return text.toString();
    }

    /**
     * A subquery whose order nobody sees. DISTINCT goes by the columns selected, so with other ones it must be absent.
     *
     * @param outputs texts of the select list
     */
    String inner(AnalyzedSelect select, List<String> outputs) {
        if (select.limit() != null || select.offset() != null) {
            throw new NotProved("limit in a subquery");
        }
        if (select.distinct()) {
            select.outputs().forEach(this::requireGrouping);
        }
        return body(select, outputs);
    }

    private String condition(TypedExpression expression) {
        return ExpressionWriter.alone(parts).write(expression);
    }

    private String groupKey(TypedExpression expression) {
        Representation form = parts.storage().alone(expression);
        parts.proofs().requireGrouping(form, expression.collated());
        return ExpressionWriter.in(parts, form, false).write(expression);
    }

    void requireGrouping(Output output) {
        parts.proofs().requireGrouping(parts.storage().alone(output.expression()), output.expression().collated());
    }

    String output(TypedExpression expression) {
        return ExpressionWriter.in(parts, parts.storage().alone(expression), false).write(expression);
    }

    private String source(Source source) {
        if (source instanceof TableSource table) {
            return "\"" + table.sqliteName().replace("\"", "\"\"") + "\" AS t" + table.relation();
        }
        if (source instanceof DerivedSource derived) {
            List<String> columns = new ArrayList<>();
            for (Output output : derived.query().outputs()) {
                columns.add(output(output.expression()) + " AS c" + columns.size());
            }
            return "(" + inner(derived.query(), columns) + ") AS t" + derived.relation();
        }
        if (source instanceof JoinSource join) {
            String kind = switch (join.kind()) {
                case INNER -> " JOIN ";
                case LEFT -> " LEFT JOIN ";
                case RIGHT -> " RIGHT JOIN ";
                case FULL -> " FULL JOIN ";
                case CROSS -> " CROSS JOIN ";
            };
            String right = join.right() instanceof JoinSource ? "(" + source(join.right()) + ")" : source(join.right());
            return source(join.left()) + kind + right
                    + (join.condition() == null ? "" : " ON " + condition(join.condition()));
        }
        throw new AssertionError(source);
    }
}
