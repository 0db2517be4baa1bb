package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.ElementsSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether an error may come of an expression or a query, as far as its types and operators tell. */
public final class Failures {

    /** As targets of a conversion. */
    private static final Set<Integer> NEVER_FAIL = Set.of(TypeOids.TEXT, TypeOids.VARCHAR, TypeOids.NUMERIC, TypeOids.FLOAT8, TypeOids.BOOL);

    private Failures() { }

    static boolean mayCome(AnalyzedSelect select) {
        return select.outputs().stream().anyMatch(output -> mayCome(output.expression())) || mayCome(select.where()) || mayCome(select.having())
                || select.groupBy().stream().anyMatch(Failures::mayCome) || select.from() != null && mayCome(select.from());
    }

    static boolean mayCome(TypedExpression expression) {
        boolean[] found = {false};
        if (expression != null) {
            Children.walk(expression, part -> found[0] |= part instanceof Operation operation && mayFail(operation)
                    || part instanceof ScalarSubquery
                    || part instanceof Coercion coercion && !NEVER_FAIL.contains(coercion.type()) && !(coercion.input() instanceof Constant));
        }
        return found[0];
    }

    /** Of numeric only a division: no number that is computed here comes near to its bounds. */
    private static boolean mayFail(Operation operation) {
        return operation.builtin().mayFail() && (operation.type() != TypeOids.NUMERIC || operation.builtin() == Builtin.DIVIDE
                || operation.builtin() == Builtin.MODULO);
    }

    private static boolean mayCome(Source source) {
        if (source instanceof DerivedSource derived) {
            return mayCome(derived.query());
        }
        if (source instanceof SetSource set) {
            return mayCome(set.left()) || mayCome(set.right());
        }
        if (source instanceof JoinSource join) {
            return mayCome(join.left()) || mayCome(join.right()) || mayCome(join.condition());
        }
        return !(source instanceof TableSource || source instanceof ElementsSource);
    }

    /**
     * Whether an expression reads a column of a subquery that computes it with a possible error, where the planner puts what computes it
     * in the column's place (pull_up_subqueries).
     */
    public static boolean mayComeThroughColumns(TypedExpression expression, Source from) {
        boolean[] found = {false};
        Children.walk(expression, part -> found[0] |= part instanceof ColumnReference reference && isComputed(reference, from));
        return found[0];
    }

    private static boolean isComputed(ColumnReference reference, Source from) {
        if (from instanceof JoinSource join) {
            return isComputed(reference, join.left()) || isComputed(reference, join.right());
        }
        if (!(from instanceof DerivedSource derived) || derived.relation() != reference.column().relation() || !isPulledUp(derived.query())) {
            return false;
        }
        return outputs(derived.query()).anyMatch(position -> ("c" + position).equals(reference.column().sqliteName())
                && mayBeComputed(derived.query(), position));
    }

    private static IntStream outputs(AnalyzedSelect query) {
        return IntStream.range(0, query.outputs().size());
    }

    private static boolean mayBeComputed(AnalyzedSelect query, int position) {
        TypedExpression output = query.outputs().get(position).expression();
        return mayCome(output) || query.from() != null && mayComeThroughColumns(output, query.from());
    }

    /** On the side of an outer join that may be missing such columns are computed before the join, of all its rows. */
    public static boolean isComputedBefore(Source side) {
        return side instanceof DerivedSource derived && isPulledUp(derived.query())
                && outputs(derived.query()).anyMatch(position -> mayBeComputed(derived.query(), position));
    }

    private static boolean isPulledUp(AnalyzedSelect query) {
        return !query.grouped() && !query.distinct() && query.limit() == null && query.offset() == null;
    }
}
