package io.sqledge.sql.analyze;

import io.sqledge.catalog.CastInfo;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.ArrayTest;
import io.sqledge.sql.analyze.TypedExpression.Clock;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Exists;
import io.sqledge.sql.analyze.TypedExpression.Extreme;
import io.sqledge.sql.analyze.TypedExpression.InArray;
import io.sqledge.sql.analyze.TypedExpression.InList;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import io.sqledge.sql.analyze.TypedExpression.JsonText;
import io.sqledge.sql.analyze.TypedExpression.Like;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import io.sqledge.sql.analyze.TypedExpression.Not;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import io.sqledge.sql.analyze.TypedExpression.ParameterReference;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The order in which PostgreSQL asks the terms of a condition of a row (order_qual_clauses, cost_qual_eval). One that is false
 * spares the row the others, and the error that they may be. The cheaper come first, of equal ones equalities last, which the
 * planner puts aside (process_equivalence) and adds again at the end; else as written. One whose cost depends on a parameter's
 * value comes last of all here: then the others are asked of more rows than there, and an error more is one that is relayed.
 */
final class ConditionOrder {

    /** In halves of a function call's cost: what an element of a list costs. */
    private static final int ELEMENT = 1;
    private static final int CALL = 2;
    private static final int SUBQUERY = 10_000;
    private static final int UNKNOWN = 1_000_000;
    /** From so many on PostgreSQL may hash a list (MIN_ARRAY_SIZE_FOR_HASHED_SAOP). */
    private static final int HASHED = 9;

    private final TypeRules types;
    private final ExplicitCasts casts;

    ConditionOrder(TypeRules types, ExplicitCasts casts) {
        this.types = types;
        this.casts = casts;
    }

    /** Of WHERE. */
    TypedExpression where(TypedExpression condition) {
        List<TypedExpression> terms = terms(condition);
        terms.sort(Comparator.comparingInt(this::cost).thenComparing(ConditionOrder::isEquality));
        return all(terms, condition);
    }

    /** Of HAVING, whose terms without an aggregate are asked before there are groups. */
    TypedExpression having(TypedExpression condition) {
        List<TypedExpression> terms = terms(condition);
        Predicate<TypedExpression> aggregates = term -> has(term, Aggregate.class::isInstance);
        terms.sort(Comparator.comparing((TypedExpression term) -> aggregates.test(term)).thenComparingInt(this::cost)
                .thenComparing(term -> !aggregates.test(term) && isEquality(term)));
        return all(terms, condition);
    }

    private List<TypedExpression> terms(TypedExpression condition) {
        List<TypedExpression> terms = new ArrayList<>();
        flatten(condition, terms);
        if (terms.size() == 1 || terms.stream().noneMatch(Failures::mayCome)) {
            return new ArrayList<>(List.of(condition));
        }
        if (terms.stream().anyMatch(term -> sharesTerms(term) || Failures.mayCome(term) && cost(term) >= UNKNOWN)) {
            throw new NotProved("order of conditions");
        }
        return terms;
    }

    private static TypedExpression all(List<TypedExpression> terms, TypedExpression condition) {
        return terms.size() == 1 ? condition : new Logical(true, terms);
    }

    /** NOT goes inwards (negate_clause). */
    private static void flatten(TypedExpression term, List<TypedExpression> into) {
        if (term instanceof Logical logical && logical.and()) {
            logical.terms().forEach(inner -> flatten(inner, into));
        } else if (term instanceof Not not && not.input() instanceof Logical logical && !logical.and()) {
            logical.terms().forEach(inner -> flatten(new Not(inner), into));
        } else if (term instanceof Not not && not.input() instanceof Not twice) {
            flatten(twice.input(), into);
        } else {
            into.add(term);
        }
    }

    /** What all sides of an OR have in common becomes a term of its own (process_duplicate_ors). */
    private static boolean sharesTerms(TypedExpression term) {
        if (!(term instanceof Logical or) || or.and()) {
            return false;
        }
        Set<TypedExpression> shared = null;
        for (TypedExpression side : or.terms()) {
            List<TypedExpression> parts = new ArrayList<>();
            flatten(side, parts);
            if (shared == null) {
                shared = new HashSet<>(parts);
            } else {
                shared.retainAll(parts);
            }
        }
        return !shared.isEmpty();
    }

    private static boolean has(TypedExpression expression, Predicate<TypedExpression> wanted) {
        boolean[] found = {false};
        Children.walk(expression, part -> found[0] |= wanted.test(part));
        return found[0];
    }

    private static boolean isEquality(TypedExpression term) {
        if (term instanceof Not not) {
            return not.input() instanceof Comparison comparison && comparison.operator().name().equals("<>") && !isOfConstantBoolean(comparison);
        }
        if (term instanceof InList list && list.equalities().size() == 1) {
            return !list.negated() && isEquality(list.equalities().get(0));
        }
        return term instanceof Comparison comparison && comparison.operator().name().equals("=") && !isOfConstantBoolean(comparison)
                && !comparison.left().equals(comparison.right());
    }

    /** {@code flag = true} is the flag (simplify_boolean_equality). */
    private static boolean isOfConstantBoolean(Comparison comparison) {
        boolean constant = comparison.left() instanceof Constant || comparison.right() instanceof Constant;
        return comparison.left().type() == TypeOids.BOOL && constant;
    }

    private int cost(TypedExpression expression) {
        if (expression instanceof InList list) {
            return listCost(list);
        }
        if (expression instanceof InArray || isOfParametersOnly(expression)) {
            return UNKNOWN;
        }
        int parts = Children.of(expression).stream().mapToInt(this::cost).sum();
        if (expression instanceof Comparison comparison) {
            // x = x is x IS NOT NULL.
            return isOfConstantBoolean(comparison) ? parts : comparison.left().equals(comparison.right()) ? parts / 2 : parts + CALL;
        }
        if (expression instanceof Exists || expression instanceof InSubquery || expression instanceof ScalarSubquery) {
            return parts + SUBQUERY;
        }
        if (expression instanceof Coercion coercion) {
            return parts + conversionCost(coercion);
        }
        if (expression instanceof Clock clock) {
            return CALL + CALL * clock.shifts().size();
        }
        if (expression instanceof Operation operation) {
            return operation.builtin() == Builtin.ELEMENT ? parts : parts + CALL;
        }
        boolean called = expression instanceof Like || expression instanceof Extreme || expression instanceof JsonText || expression instanceof ArrayTest;
        return called ? parts + CALL : parts;
    }

    /** Items without a column are one array, others are compared each. */
    private int listCost(InList list) {
        int given = 0;
        int cost = 0;
        for (Comparison equality : list.equalities()) {
            if (has(equality.right(), ColumnReference.class::isInstance)) {
                cost += cost(equality);
            } else {
                given++;
            }
        }
        int left = cost(list.equalities().get(0).left());
        return given >= HASHED ? UNKNOWN : given == 0 ? cost : cost + left + (given == 1 ? CALL : ELEMENT * given);
    }

    /** Whether it is computed when the plan is made for these parameters, and of each row when for any. */
    private static boolean isOfParametersOnly(TypedExpression expression) {
        return (expression instanceof Operation || expression instanceof Coercion) && !has(expression, ColumnReference.class::isInstance)
                && has(expression, ParameterReference.class::isInstance);
    }

    /** By a function, or by the two that print and read; a domain is its type, and a constant is converted before. */
    private int conversionCost(Coercion coercion) {
        int from = types.base(coercion.input().type());
        int to = types.base(coercion.type());
        if (from == to || coercion.input() instanceof Constant) {
            return 0;
        }
        Optional<CastInfo> cast = casts.between(from, to);
        return cast.isEmpty() || cast.get().method() == 'i' ? 2 * CALL : cast.get().method() == 'b' ? 0 : CALL;
    }
}
