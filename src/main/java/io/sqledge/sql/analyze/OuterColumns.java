package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The columns that a subquery takes from the queries around it. */
final class OuterColumns {

    private OuterColumns() { }

    /** @param subquery EXISTS, IN or a scalar subquery; what IN tests stands outside of it */
    static Set<SourceColumn> of(TypedExpression subquery) {
        Set<SourceColumn> used = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        Consumer<TypedExpression> columns = part -> {
            if (part instanceof ColumnReference reference) {
                used.add(reference.column());
            }
        };
        Consumer<Source> relations = source -> own.add(relation(source));
        if (subquery instanceof InSubquery in) {
            QueryParts.walk(in.equality().right(), columns, relations);
            QueryParts.walk(in.query(), columns, relations);
        } else {
            QueryParts.walk(subquery, columns, relations);
        }
        used.removeIf(column -> own.contains(column.relation()));
        return used;
    }

    /** @return -1 for a join, which has no number */
    private static int relation(Source source) {
        return source instanceof TableSource table ? table.relation() : source instanceof DerivedSource derived ? derived.relation()
                : source instanceof SetSource set ? set.relation() : source instanceof AnalyzedSelect.ValuesSource values ? values.relation()
                : source instanceof AnalyzedSelect.RecursiveSource recursive ? recursive.relation()
                : source instanceof AnalyzedSelect.RecursionSource recursion ? recursion.relation()
                : source instanceof AnalyzedSelect.ElementsSource elements ? elements.relation() : -1;
    }
}
