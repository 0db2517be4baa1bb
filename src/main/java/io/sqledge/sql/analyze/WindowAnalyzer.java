package io.sqledge.sql.analyze;

import io.sqledge.catalog.FunctionInfo;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Window;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import java.util.List;
import java.util.Set;

/** Calls with an OVER clause. A name in it means a column of FROM, never a result column (transformWindowDefinitions). */
final class WindowAnalyzer {

    private static final Set<String> WITHOUT_ARGUMENTS = Set.of("row_number", "rank", "dense_rank");
    private static final Set<String> OF_ANOTHER_ROW = Set.of("lag", "lead", "first_value", "last_value");
    private static final int MOST_OFFSET_DIGITS = 9;

    private final Analyzer analyzer;
    private final ExpressionAnalyzer inside;

    /** @param inside for what stands in the call, which is over the groups where there are such */
    WindowAnalyzer(Analyzer analyzer, ExpressionAnalyzer inside) {
        this.analyzer = analyzer;
        this.inside = inside;
    }

    /** @param over its clause, or what the WINDOW clause says */
    Window window(Expression.Call call, Expression.Over over, List<TypedExpression> arguments, TypedExpression filter, Scope scope) {
        if (call.name().size() > 2 || call.distinct() || !call.orderBy().isEmpty()) {
            throw new NotProved("window function");
        }
        String name = call.name().get(call.name().size() - 1);
        List<TypedExpression> partitionBy = over.partitionBy().stream().map(this::key).toList();
        requireNoWindow(arguments);
        if (filter != null) {
            requireNoWindow(List.of(filter));
        }
        List<SortKey> orderBy = over.orderBy().stream().map(this::sortKey).toList();
        FunctionInfo function = call.star() ? null : analyzer.calls().windowFunction(call, arguments);
        if (function == null) {
            TypedExpression computed = analyzer.calls().window(call, arguments, filter, scope);
            if (!(computed instanceof Aggregate aggregate) || aggregate.gathering() != null) {
                throw new NotProved("window function");
            }
            return new Window(name, aggregate, List.of(), partitionBy, orderBy, over.frame(), aggregate.type(),
                    aggregate.collated());
        }
        if (filter != null || !isProved(name, arguments)) {
            throw new NotProved("function pg_catalog." + name);
        }
        if (arguments.isEmpty()) {
            return new Window(name, null, arguments, partitionBy, orderBy, over.frame(), TypeOids.INT8, Collated.NONE);
        }
        TypedExpression value = arguments.get(0);
        return new Window(name, null, arguments, partitionBy, orderBy, over.frame(), value.type(), value.collated());
    }

    private static void requireNoWindow(List<TypedExpression> expressions) {
        expressions.forEach(expression -> Children.walk(expression, part -> {
            if (part instanceof Window) {
                throw new NotProved("window function");
            }
        }));
    }

    private boolean isProved(String name, List<TypedExpression> arguments) {
        if (WITHOUT_ARGUMENTS.contains(name)) {
            return arguments.isEmpty();
        }
        if (!OF_ANOTHER_ROW.contains(name) || arguments.isEmpty()) {
            return false;
        }
        int type = arguments.get(0).type();
        boolean plain = type != TypeOids.UNKNOWN && analyzer.types().type(type).kind() != 'd';
        // How far, as it is written; a negative number is an error of SQLite's.
        return plain && (arguments.size() == 1 || arguments.size() == 2 && name.startsWith("l") && !name.equals("last_value")
                && arguments.get(1) instanceof Constant offset && offset.type() == TypeOids.INT4 && offset.text() != null
                && offset.text().length() <= MOST_OFFSET_DIGITS && offset.text().chars().allMatch(Character::isDigit));
    }

    private SortKey sortKey(Query.OrderItem item) {
        return new SortKey(key(item.expression()), item.descending(),
                item.nullsFirst() == null ? item.descending() : item.nullsFirst());
    }

    /** PostgreSQL analyzes these last, which matters to the types of parameters. */
    private TypedExpression key(Expression written) {
        TypedExpression key = inside.analyze(written);
        boolean[] plain = {!(key instanceof Constant) && key.type() != TypeOids.UNKNOWN};
        Children.walk(key, part -> plain[0] &= !(part instanceof TypedExpression.ParameterReference || part instanceof Window || part instanceof TypedExpression.Exists
                || part instanceof TypedExpression.InSubquery || part instanceof TypedExpression.ScalarSubquery));
        if (!plain[0]) {
            throw new NotProved("window function");
        }
        return key;
    }
}
