package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Analyzes one SELECT in PostgreSQL's order, which decides what a parameter's type is taken from: FROM, select list, WHERE,
 * HAVING, ORDER BY, GROUP BY, OFFSET, LIMIT; last, what is still unknown in the select list becomes text
 * (transformSelectStmt).
 */
final class SelectAnalyzer {

    private final Analyzer analyzer;
    private final FromAnalyzer.From from;
    private final InputOrder order;
    private final NamedWindows windows;
    private final ExpressionAnalyzer plain;
    private final ExpressionAnalyzer aggregating;
    private final List<Output> outputs = new ArrayList<>();

    SelectAnalyzer(Analyzer analyzer, FromAnalyzer.From from) {
        this(analyzer, from, NamedWindows.NONE);
    }

    SelectAnalyzer(Analyzer analyzer, FromAnalyzer.From from, NamedWindows windows) {
        this.analyzer = analyzer;
        this.from = from;
        this.plain = new ExpressionAnalyzer(analyzer, from.scope(), false);
        this.windows = windows;
        this.order = new InputOrder(analyzer.catalog(), from.source());
        this.aggregating = ExpressionAnalyzer.aggregating(analyzer, from.scope(), order, windows);
    }

    AnalyzedSelect analyze(Query query, Query.Select select, boolean settles) {
        if (!select.groupBy().isEmpty()) {
            order.loseByGrouping();
        }
        select.items().forEach(this::addOutputs);
        if (outputs.isEmpty()) {
            throw new NotProved("no columns");
        }
        ConditionOrder terms = new ConditionOrder(analyzer.types(), analyzer.casts());
        TypedExpression where = select.where() == null ? null : terms.where(plain.condition(select.where()));
        TypedExpression having = select.having() == null ? null : terms.having(aggregating.condition(select.having()));
        List<SortKey> orderBy = query.orderBy().stream().map(this::sortKey).toList();
        order.settle(where);
        windows.requireUsed();
        List<TypedExpression> groupBy = select.groupBy().stream().map(this::groupKey).toList();
        List<TypedExpression> distinctOn = select.distinctOn().stream().map(this::sorted).toList();
        TypedExpression offset = count(query.offset());
        TypedExpression limit = count(query.limit());
        List<Output> settled = outputs.stream()
                .map(o -> settles ? new Output(o.name(), analyzer.coercions().settled(o.expression())) : o).toList();
        List<TypedExpression> all = new ArrayList<>(settled.stream().map(Output::expression).toList());
        orderBy.forEach(key -> all.add(key.expression()));
        if (having != null) {
            all.add(having);
        }
        order.requireUndisturbed(all);
        boolean grouped = !groupBy.isEmpty() || having != null || settled.stream().anyMatch(o -> aggregates(o.expression()))
                || orderBy.stream().anyMatch(k -> aggregates(k.expression()));
        if (having != null && windows(having)) {
            throw new NotProved("window function");
        }
        if (having != null && groupBy.isEmpty() && settled.stream().noneMatch(o -> aggregates(o.expression()))) {
            // SQLite wants an aggregate in the select list then.
            throw new NotProved("having without group by");
        }
        if (!distinctOn.isEmpty()) {
            if (grouped || settled.stream().anyMatch(o -> windows(o.expression()))) {
                throw new NotProved("distinct on");
            }
            return new DistinctOn(analyzer, distinctOn, orderBy).of(new AnalyzedSelect(settled, false, from.source(), where, List.of(), false,
                    null, List.of(), null, null), limit, offset);
        }
        if (select.distinct() && !orderBy.stream()
                .allMatch(k -> settled.stream().anyMatch(o -> o.expression().equals(k.expression())))) {
            throw new NotProved("order by beside distinct");
        }
        AnalyzedSelect result = new AnalyzedSelect(settled, select.distinct(), order.source(), where, groupBy, grouped, having,
                orderBy, limit, offset);
        if (grouped) {
            requireGrouped(result);
        }
        return result;
    }

    /** ORDER BY and LIMIT of a set operation, which sorts by result columns only. */
    AnalyzedSelect ofSet(Query query) {
        from.scope().columns().forEach(c -> outputs.add(new Output(c.name(), c.expression())));
        if (!query.orderBy().stream().allMatch(item -> item.expression() instanceof Expression.NumberLiteral
                || item.expression() instanceof Expression.Column column && column.names().size() == 1
                        && outputNamed(column.names().get(0)) != null)) {
            throw new NotProved("order by of a set operation");
        }
        List<SortKey> orderBy = query.orderBy().stream().map(this::sortKey).toList();
        TypedExpression offset = count(query.offset());
        return new AnalyzedSelect(outputs, false, from.source(), null, List.of(), false, null, orderBy, count(query.limit()),
                offset);
    }

    private void requireGrouped(AnalyzedSelect select) {
        GroupingCheck check = new GroupingCheck(analyzer.catalog(), from.scope(), select.groupBy());
        select.outputs().forEach(o -> check.require(o.expression()));
        select.orderBy().forEach(k -> check.require(k.expression()));
        if (select.having() != null) {
            check.require(select.having());
        }
    }

    private static boolean aggregates(TypedExpression expression) {
        boolean[] found = {false};
        Children.walk(expression, e -> found[0] |= e instanceof Aggregate);
        return found[0];
    }

    private static boolean windows(TypedExpression expression) {
        boolean[] found = {false};
        Children.walk(expression, e -> found[0] |= e instanceof TypedExpression.Window);
        return found[0];
    }

    private void addOutputs(Query.SelectItem item) {
        if (item instanceof Query.Item single) {
            String name = single.label() != null ? single.label() : OutputNames.of(single.expression());
            outputs.add(new Output(name, aggregating.analyze(single.expression())));
        } else if (item instanceof Query.Star star) {
            List<Scope.NamedColumn> columns = star.qualifier().isEmpty() ? from.scope().columns()
                    : from.scope().relation(star.qualifier()).columns();
            columns.forEach(c -> outputs.add(new Output(c.name(), c.expression())));
        } else {
            throw new AssertionError(item);
        }
    }

    /** A name means a result column first, a number counts them; anything else is over the columns of FROM. */
    private TypedExpression sorted(Expression written) {
        TypedExpression expression = null;
        if (written instanceof Expression.Column column && column.names().size() == 1) {
            expression = outputNamed(column.names().get(0));
        }
        if (expression == null) {
            expression = numbered(written);
        }
        if (expression == null) {
            expression = aggregating.analyze(written);
        }
        requireSortable(expression);
        return expression;
    }

    private SortKey sortKey(Query.OrderItem item) {
        return new SortKey(sorted(item.expression()), item.descending(), item.nullsFirst() == null ? item.descending() : item.nullsFirst());
    }

    /** For GROUP BY a column of FROM comes before a result column of that name. */
    private TypedExpression groupKey(Expression written) {
        TypedExpression expression = null;
        if (written instanceof Expression.Column column && column.names().size() == 1
                && from.scope().columnHere(column.names().get(0)) == null) {
            expression = outputNamed(column.names().get(0));
        }
        if (expression == null) {
            expression = numbered(written);
        }
        if (expression == null) {
            expression = plain.analyze(written);
        }
        if (aggregates(expression)) {
            throw new NotProved("aggregate");
        }
        requireSortable(expression);
        return expression;
    }

    /** Constants there are PostgreSQL's errors, or numbers of columns; unknown ones would become text. */
    static void requireSortable(TypedExpression expression) {
        if (expression instanceof Constant || expression.type() == TypeOids.UNKNOWN) {
            throw new NotProved("constant to sort by");
        }
    }

    private TypedExpression outputNamed(String name) {
        TypedExpression found = null;
        for (Output output : outputs) {
            if (output.name().equals(name)) {
                if (found != null && !found.equals(output.expression())) {
                    throw new NotProved("ambiguous column");
                }
                found = output.expression();
            }
        }
        return found;
    }

    private TypedExpression numbered(Expression written) {
        if (!(written instanceof Expression.NumberLiteral number)) {
            return null;
        }
        if (!number.integer() || number.text().length() > 4 || !number.text().chars().allMatch(Character::isDigit)) {
            throw new NotProved("constant to sort by");
        }
        int at = Integer.parseInt(number.text());
        if (at < 1 || at > outputs.size()) {
            throw new NotProved("position to sort by");
        }
        return outputs.get(at - 1).expression();
    }

    private TypedExpression count(Expression written) {
        return written == null ? null : analyzer.coercions().to(
                new ExpressionAnalyzer(analyzer, Scope.empty(null), false).analyze(written), TypeOids.INT8);
    }
}
