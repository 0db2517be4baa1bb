package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Exists;
import io.sqledge.sql.analyze.TypedExpression.Extreme;
import io.sqledge.sql.analyze.TypedExpression.InArray;
import io.sqledge.sql.analyze.TypedExpression.InList;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import io.sqledge.sql.analyze.TypedExpression.Like;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which PostgreSQL asks the terms of WHERE of a row: the cheaper first, else as written (order_qual_clauses,
 * cost_qual_eval). One that is false spares the row the others, and the error that they may be.
 */
final class ConditionOrder {

    /** In halves of a function call's cost: what an element of a list costs. */
    private static final int ELEMENT = 1;
    private static final int CALL = 2;
    private static final int SUBQUERY = 10_000;
    /** Of an array that is not known before the plan is made (estimate_array_length). */
    private static final int UNKNOWN_ELEMENTS = 10;

    private ConditionOrder() { }

    static TypedExpression of(TypedExpression where) {
        if (!(where instanceof Logical all) || !all.and()) {
            return where;
        }
        List<TypedExpression> terms = new ArrayList<>();
        flatten(all, terms);
        terms.sort(Comparator.comparingInt(ConditionOrder::cost));
        return new Logical(true, terms);
    }

    private static void flatten(TypedExpression term, List<TypedExpression> into) {
        if (term instanceof Logical logical && logical.and()) {
            logical.terms().forEach(inner -> flatten(inner, into));
        } else {
            into.add(term);
        }
    }

    private static int cost(TypedExpression expression) {
        if (expression instanceof InList list && list.equalities().stream().allMatch(e -> e.right() instanceof Constant)) {
            return cost(list.equalities().get(0).left()) + ELEMENT * list.equalities().size();
        }
        int parts = Children.of(expression).stream().mapToInt(ConditionOrder::cost).sum();
        if (expression instanceof InArray) {
            return parts - CALL + ELEMENT * UNKNOWN_ELEMENTS;
        }
        if (expression instanceof Exists || expression instanceof InSubquery || expression instanceof ScalarSubquery) {
            return parts + SUBQUERY;
        }
        return parts + (isCall(expression) ? CALL : 0);
    }

    /** NULLIF has its equality's cost; constants are computed before. */
    private static boolean isCall(TypedExpression expression) {
        if (expression instanceof Coercion coercion) {
            return !(coercion.input() instanceof Constant) && !isText(coercion.type(), coercion.input().type());
        }
        return expression instanceof Comparison || expression instanceof Operation || expression instanceof Like || expression instanceof Extreme;
    }

    /** These two have one representation. */
    private static boolean isText(int type, int other) {
        return (type == TypeOids.TEXT || type == TypeOids.VARCHAR) && (other == TypeOids.TEXT || other == TypeOids.VARCHAR);
    }
}
