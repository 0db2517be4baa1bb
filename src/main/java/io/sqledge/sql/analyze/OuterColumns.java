package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Exists;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import java.util.HashSet;
import java.util.Set;

/** The columns that a subquery takes from the queries around it. */
final class OuterColumns {

    private final Set<Integer> own = new HashSet<>();
    private final Set<SourceColumn> used = new HashSet<>();

    private OuterColumns() { }

    /** @param subquery EXISTS, IN or a scalar subquery; what IN tests stands outside of it */
    static Set<SourceColumn> of(TypedExpression subquery) {
        OuterColumns columns = new OuterColumns();
        columns.inside(subquery);
        columns.used.removeIf(column -> columns.own.contains(column.relation()));
        return columns.used;
    }

    private void inside(TypedExpression part) {
        if (part instanceof Exists exists) {
            query(exists.query());
        } else if (part instanceof ScalarSubquery scalar) {
            query(scalar.query());
        } else if (part instanceof InSubquery in) {
            expression(in.equality().right());
            query(in.query());
        } else if (part instanceof ColumnReference reference) {
            used.add(reference.column());
        }
    }

    private void expression(TypedExpression expression) {
        if (expression != null) {
            Children.walk(expression, this::inside);
        }
    }

    private void query(AnalyzedSelect select) {
        source(select.from());
        select.outputs().forEach(o -> expression(o.expression()));
        expression(select.where());
        select.groupBy().forEach(this::expression);
        expression(select.having());
        select.orderBy().forEach(k -> expression(k.expression()));
    }

    private void source(Source source) {
        if (source instanceof TableSource table) {
            own.add(table.relation());
        } else if (source instanceof JoinSource join) {
            source(join.left());
            source(join.right());
            expression(join.condition());
        } else if (source instanceof DerivedSource derived) {
            own.add(derived.relation());
            query(derived.query());
        } else if (source instanceof SetSource set) {
            own.add(set.relation());
            query(set.left());
            query(set.right());
        } else if (source != null) {
            throw new AssertionError(source);
        }
    }
}
