package io.sqledge.sql.translate;

import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.ElementsSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.RecursionSource;
import io.sqledge.sql.analyze.AnalyzedSelect.RecursiveSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.AnalyzedSelect.ValuesSource;
import io.sqledge.sql.analyze.AnalyzedSelect;
import io.sqledge.sql.analyze.Children;
import io.sqledge.sql.analyze.Failures;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.UniqueRows;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the clauses of a SELECT, at the top and inside. */
final class SelectWriter {

    /** SQLITE_MAX_COMPOUND_SELECT, less one. */
    private static final int MOST_TERMS = 499;

    private final StatementParts parts;

    /** Queries in FROM, each as often as it is named. */
    private final Set<AnalyzedSelect> written = Collections.newSetFromMap(new IdentityHashMap<>());

    SelectWriter(StatementParts parts) {
        this.parts = parts;
    }

    /** SELECT to HAVING. @param outputs texts of the select list */
    String body(AnalyzedSelect select, List<String> outputs) {
        StringBuilder text = new StringBuilder(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        text.append(String.join(", ", outputs));
        if (select.from() != null) {
            parts.rowFilters().prove(select);
            text.append(" FROM ").append(source(select.from()));
        }
        if (select.where() != null) {
            String where = condition(select.where());
            boolean throughColumns = select.from() != null && Failures.mayComeThroughColumns(select.where(), select.from());
            if (throughColumns && select.where() instanceof TypedExpression.Logical terms && terms.and()) {
                // Their order is that of what computes the columns.
                throw new NotProved("order of conditions");
            }
            if (mayFail(where) || throughColumns) {
                requireEachRowAsked(select);
            }
            text.append(" WHERE ").append(where);
        }
        if (!select.groupBy().isEmpty()) {
            text.append(" GROUP BY ").append(select.groupBy().stream().map(this::groupKey).collect(Collectors.joining(", ")));
        }
        if (select.having() != null) {
            String having = condition(select.having());
            if (mayFail(having) && select.from() instanceof JoinSource) {
                // What has no aggregate is asked before the rows are joined.
                throw new NotProved("error in a join");
            }
            text.append(" HAVING ").append(having);
        }
        return text.toString();
    }

    /**
     * PostgreSQL asks a condition of the rows of one table before it joins them, or after, as it plans; SQLite ends at the first row that
     * gives the least or greatest value.
     */
    private void requireEachRowAsked(AnalyzedSelect select) {
        if (select.from() instanceof JoinSource) {
            throw new NotProved("error in a join");
        }
        boolean extreme = select.grouped() && select.groupBy().isEmpty() && select.outputs().stream().anyMatch(o -> isExtreme(o.expression()));
        if (extreme) {
            throw new NotProved("error beside min or max");
        }
    }

    private static boolean isExtreme(TypedExpression expression) {
        boolean[] found = {false};
        Children.walk(expression, part -> found[0] |= part instanceof TypedExpression.Aggregate aggregate
                && (aggregate.name().equals("min") || aggregate.name().equals("max")));
        return found[0];
    }

    /**
     * A subquery whose order nobody sees. DISTINCT goes by the columns selected, so with other ones it must be absent.
     *
     * @param outputs texts of the select list
     */
    String inner(AnalyzedSelect select, List<String> outputs) {
        return inner(select, outputs, false);
    }

    /** One of which nothing is asked but whether it has a row. */
    String existence(AnalyzedSelect select, List<String> outputs) {
        return inner(select, outputs, true);
    }

    private String inner(AnalyzedSelect select, List<String> outputs, boolean onlyWhether) {
        if (select.distinct()) {
            select.outputs().forEach(this::requireGrouping);
        }
        String text = body(select, outputs);
        if (select.limit() == null && select.offset() == null) {
            return text;
        }
        if (onlyWhether) {
            return text + limit(parts.cut(select.limit(), select.offset(), -1));
        }
        boolean one = UniqueRows.areFixedBy(parts.catalog(), select.from(), select.where(), List.of());
        if (!UniqueOrder.of(parts.catalog(), select) || mayFail(text) && !one) {
            throw new NotProved("limit in a subquery");
        }
        return text + orderBy(select) + limit(parts.cut(select.limit(), select.offset(), -1));
    }

    /** Raises an error where nothing is wrong, but only the upstream can tell the value. */
    static final String NOT_OURS = "json('?')";

    /** Whether the text has an error to raise that PostgreSQL would raise. */
    static boolean mayFail(String text) {
        return text.contains("json('!')");
    }

    /**
     * A query up to its ORDER BY, all of whose rows are found and computed before LIMIT and OFFSET take some of them: PostgreSQL does so
     * when it sorts, and an error comes although nobody would have seen the row. Not where an index gives the order to both.
     *
     * @param outputs texts of the select list, then those of ORDER BY where {@code keysSelected}
     * @param columns how many of them are the select list
     */
    String computedBefore(AnalyzedSelect select, List<String> outputs, int columns, boolean keysSelected) {
        written.clear();
        List<String> inner = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String output : outputs.subList(0, columns)) {
            seen.add("c" + inner.size());
            inner.add(output + " AS c" + inner.size());
        }
        for (AnalyzedSelect.SortKey key : select.orderBy()) {
            String name = "k" + keys.size();
            inner.add((keysSelected ? outputs.get(columns + keys.size()) : sortKey(key.expression())) + " AS " + name);
            if (keysSelected) {
                seen.add(name);
            }
            keys.add(name + direction(key));
        }
        return "SELECT " + String.join(", ", seen) + " FROM (" + body(select, inner) + " LIMIT -1)"
                + (keys.isEmpty() ? "" : " ORDER BY " + String.join(", ", keys));
    }

    private static String direction(AnalyzedSelect.SortKey key) {
        return (key.descending() ? " DESC" : " ASC") + (key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }

    String orderBy(AnalyzedSelect select) {
        return orderBy(select.orderBy());
    }

    String orderBy(List<AnalyzedSelect.SortKey> keys) {
        return keys.isEmpty() ? "" : " ORDER BY " + keys.stream()
                .map(key -> sortKey(key.expression()) + direction(key))
                .collect(Collectors.joining(", "));
    }

    String sortKey(TypedExpression expression) {
        Representation form = parts.storage().alone(expression);
        if (parts.proofs().type(form.type()).kind() == 'e') {
            return parts.rank(form, ExpressionWriter.in(parts, form, false).write(expression));
        }
        parts.proofs().requireOrder(form, expression.collated());
        return parts.proofs().ordered(form, expression.collated(), ExpressionWriter.in(parts, form, form.hasKey()).write(expression));
    }

    static String limit(Cut cut) {
        return " LIMIT ?" + (cut.limitSlot() + 1) + " OFFSET ?" + (cut.offsetSlot() + 1);
    }

    String condition(TypedExpression expression) {
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
            parts.rowFilters().requireProved(table);
            return "\"" + table.sqliteName().replace("\"", "\"\"") + "\" AS t" + table.relation();
        }
        if (source instanceof DerivedSource derived) {
            List<String> columns = new ArrayList<>();
            for (Output output : derived.query().outputs()) {
                columns.add(output(output.expression()) + " AS c" + columns.size());
            }
            if (derived.query().where() != null && UnaskedSubquery.isPartOf(derived.query().where())) {
                UnaskedSubquery.requireAsked(condition(derived.query().where()), "");
            }
            String query = inner(derived.query(), columns);
            boolean twice = derived.table() == 0 && !(derived.query().from() instanceof RecursiveSource) && !written.add(derived.query());
            if (mayFail(query) && (twice || !derived.query().orderBy().isEmpty())) {
                // PostgreSQL computes all of a sorted query, and of one in WITH that is named twice; SQLite what is read of it.
                throw new NotProved("error in a subquery");
            }
            return "(" + query + ") AS t" + derived.relation();
        }
        if (source instanceof SetSource set) {
            return "(" + setOperation(set) + ") AS t" + set.relation();
        }
        if (source instanceof ValuesSource values) {
            return "(" + rows(values) + ") AS t" + values.relation();
        }
        if (source instanceof ElementsSource elements) {
            return "(SELECT value AS c0 FROM json_each(" + new ArrayWriter(parts).rows(elements.element()) + ")) AS t" + elements.relation();
        }
        if (source instanceof RecursiveSource recursive) {
            return "(" + recursive(recursive) + ") AS t" + recursive.relation();
        }
        if (source instanceof RecursionSource recursion) {
            return "r" + recursion.recursive() + " AS t" + recursion.relation();
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
            String left = source(join.left());
            String on = join.condition() == null ? "" : " ON " + condition(join.condition());
            boolean computed = join.kind() != AnalyzedSelect.JoinKind.INNER && join.kind() != AnalyzedSelect.JoinKind.CROSS
                    && (Failures.isComputedBefore(join.left()) || Failures.isComputedBefore(join.right()))
                    || join.condition() != null && Failures.mayComeThroughColumns(join.condition(), join);
            if (computed || mayFail(on) || whereMayFail(join.left()) || whereMayFail(join.right())) {
                throw new NotProved("error in a join");
            }
            return left + kind + right + on;
        }
        throw new AssertionError(source);
    }

    /** Of a query that is made part of the one around. */
    private boolean whereMayFail(Source source) {
        return source instanceof DerivedSource derived
                && (derived.query().where() != null && mayFail(condition(derived.query().where())) || whereMayFail(derived.query().from()));
    }

    /** Operands that are set operations themselves come as subqueries: SQLite knows one precedence only. */
    private String setOperation(SetSource set) {
        List<Representation> forms = set.columns().stream().map(parts.storage()::alone).toList();
        if (set.all() && set.operator() != Query.SetOperator.UNION) {
            throw new NotProved("set operation");
        }
        if (!set.all()) {
            for (int i = 0; i < forms.size(); i++) {
                parts.proofs().requireGrouping(forms.get(i), set.columns().get(i).collated());
            }
        }
        String right = operand(set.right(), forms);
        String left = operand(set.left(), forms);
        if (set.operator() != Query.SetOperator.UNION && mayFail(right) || set.operator() == Query.SetOperator.INTERSECT && mayFail(left)) {
            // SQLite merges both in order, and looks no further at one of them once nothing can come of it.
            throw new NotProved("set operation");
        }
        return left + " " + set.operator() + (set.all() ? " ALL " : " ") + right;
    }

    private String rows(ValuesSource values) {
        List<Representation> forms = values.columns().stream().map(parts.storage()::alone).toList();
        List<String> rows = new ArrayList<>();
        for (List<TypedExpression> row : values.rows()) {
            List<String> items = new ArrayList<>();
            for (TypedExpression item : row) {
                items.add(ExpressionWriter.in(parts, forms.get(items.size()), false).result(item));
            }
            rows.add(String.join(", ", items));
        }
        boolean correlated = !values.rows().stream().flatMap(List::stream).allMatch(UniqueOrder::isConstant);
        if (!correlated) {
            return "VALUES " + rows.stream().map(row -> "(" + row + ")").collect(Collectors.joining(", "));
        }
        // Of a query around VALUES of several rows can't read a column in SQLite; terms of a compound can, so many of them.
        if (rows.size() > MOST_TERMS) {
            throw new NotProved("values");
        }
        List<String> names = IntStream.rangeClosed(1, forms.size()).mapToObj(i -> "NULL AS column" + i).toList();
        return "SELECT " + String.join(", ", names) + " WHERE 0 UNION ALL SELECT " + String.join(" UNION ALL SELECT ", rows);
    }

    private String recursive(RecursiveSource source) {
        List<Representation> forms = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (TypedExpression column : source.columns()) {
            Representation form = parts.storage().alone(column);
            // What was proved of the step's input rests on the form of the first rows.
            if (!form.equals(parts.storage().alone(source.start().outputs().get(forms.size()).expression()))) {
                throw new NotProved("recursive query");
            }
            if (!source.all()) {
                parts.proofs().requireGrouping(form, column.collated());
                parts.proofs().requireHash(form);
            }
            columns.add("c" + forms.size());
            forms.add(form);
        }
        String name = "r" + source.relation();
        return "WITH RECURSIVE " + name + "(" + String.join(", ", columns) + ") AS (" + operand(source.start(), forms)
                + (source.all() ? " UNION ALL " : " UNION ") + operand(source.step(), forms) + ") SELECT * FROM " + name;
    }

    private String operand(AnalyzedSelect select, List<Representation> forms) {
        List<String> columns = new ArrayList<>();
        for (Output output : select.outputs()) {
            Representation form = forms.get(columns.size());
            columns.add(ExpressionWriter.in(parts, form, false).result(output.expression()) + " AS c" + columns.size());
        }
        String text = inner(select, columns);
        return select.limit() == null && select.offset() == null ? text : "SELECT * FROM (" + text + ")";
    }
}
