package io.sqledge.sql.analyze;

import io.sqledge.catalog.FunctionInfo;
import io.sqledge.sql.analyze.AnalyzedSelect.ElementsSource;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.FromItem;
import io.sqledge.sql.tree.Query;
import io.sqledge.sql.tree.TypeName;
import java.util.List;
import java.util.Set;

/**
 * Functions in FROM (manual, "Set Returning Functions"): {@code generate_series} of integers, as the recursive query that counts,
 * and {@code unnest}. Their arguments are given values: one that reads a relation to its left is another join.
 */
final class FunctionRows {

    private static final Set<Integer> COUNTED = Set.of(TypeOids.INT4, TypeOids.INT8);
    private static final String SERIES = "generate_series";

    private final Analyzer analyzer;

    FunctionRows(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    boolean isSeries(FromItem.CallItem item) {
        return item.names().get(item.names().size() - 1).equals(SERIES);
    }

    private TypedExpression given(Expression argument) {
        TypedExpression typed = new ExpressionAnalyzer(analyzer, Scope.empty(null), false).analyze(argument);
        Children.walk(typed, part -> {
            boolean value = part instanceof TypedExpression.Constant || part instanceof TypedExpression.ParameterReference
                    || part instanceof TypedExpression.Coercion || part instanceof TypedExpression.Operation || part instanceof TypedExpression.ArrayValue;
            if (!value) {
                throw new NotProved("function in from");
            }
        });
        return typed;
    }

    ElementsSource elements(FromItem.CallItem item) {
        if (item.arguments().size() != 1 || !analyzer.calls().areAllBuiltin("unnest")) {
            throw new NotProved("function pg_catalog.unnest");
        }
        TypedExpression array = given(item.arguments().get(0));
        if (array.type() == TypeOids.UNKNOWN || !analyzer.types().type(array.type()).isArray()) {
            throw new NotProved("function pg_catalog.unnest");
        }
        return new ElementsSource(analyzer.nextRelation(), analyzer.arrays().element(array));
    }

    /** {@code WITH RECURSIVE s AS (SELECT first WHERE first <= last UNION ALL SELECT s + step FROM s WHERE s + step <= last)}. */
    AnalyzedSelect series(FromItem.CallItem item) {
        List<Integer> types = item.arguments().stream().map(this::given).map(TypedExpression::type).toList();
        FunctionInfo function = analyzer.calls().resolved(item.names(), types);
        boolean builtin = function.schema().equals("pg_catalog") && Integer.compareUnsigned(function.oid(), TypeOids.FIRST_USER_OID) < 0;
        if (!builtin || !COUNTED.contains(function.resultOid())) {
            throw new NotProved("function " + function.schema() + "." + function.name());
        }
        // As the function declares them, which also gives parameters their types.
        TypeName type = new TypeName(List.of("pg_catalog", function.resultOid() == TypeOids.INT4 ? "int4" : "int8"), List.of(), false);
        List<Expression> given = item.arguments().stream().map(a -> (Expression) new Expression.Cast(a, type, 0)).toList();
        Expression step = given.size() > 2 ? given.get(2) : new Expression.NumberLiteral("1", true, 0);
        String still = given.size() > 2 && isDown(item.arguments().get(2)) ? ">=" : "<=";
        Expression next = new Expression.Binary("+", new Expression.Column(List.of(SERIES), 0), step, 0);
        Query first = select(given.get(0), List.of(), new Expression.Binary(still, given.get(0), given.get(1), 0));
        FromItem own = new FromItem.TableItem(List.of(SERIES), false, null, List.of(), 0);
        Query others = select(next, List.of(own), new Expression.Binary(still, next, given.get(1), 0));
        Query all = new Query(List.of(), false, new Query.SetOperation(Query.SetOperator.UNION, true, first, others), List.of(), null, null, false);
        Query.Select outer = new Query.Select(false, List.of(), List.of(new Query.Star(List.of(), 0)), List.of(own), null, List.of(), null, List.of());
        return analyzer.query(new Query(List.of(new Query.CommonTable(SERIES, List.of(SERIES), null, all)), true, outer, List.of(), null, null, false),
                CommonTables.NONE, null);
    }

    /** Only a step that is written is known not to be zero, which PostgreSQL refuses. */
    private static boolean isDown(Expression step) {
        boolean down = step instanceof Expression.Unary sign && sign.operator().equals("-");
        Expression number = step instanceof Expression.Unary sign ? sign.operand() : step;
        if (!(number instanceof Expression.NumberLiteral literal) || literal.text().matches("[0_]*")) {
            throw new NotProved("function pg_catalog.generate_series");
        }
        return down;
    }

    private static Query select(Expression item, List<FromItem> from, Expression where) {
        return new Query(List.of(), false, new Query.Select(false, List.of(), List.of(new Query.Item(item, null)), from, where, List.of(), null,
                List.of()), List.of(), null, null, false);
    }
}
