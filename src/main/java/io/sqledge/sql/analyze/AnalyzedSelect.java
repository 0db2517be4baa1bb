package io.sqledge.sql.analyze;

import io.sqledge.sql.tree.Query;
import java.util.List;

/**
 * A SELECT after analysis.
 *
 * @param from null when there is none
 * @param where null when there is none; so is {@code having}
 * @param grouped whether it has GROUP BY or an aggregate
 * @param limit an int8 constant or parameter, or null; so is {@code offset}
 */
public record AnalyzedSelect(List<Output> outputs, boolean distinct, Source from, TypedExpression where,
        List<TypedExpression> groupBy, boolean grouped, TypedExpression having, List<SortKey> orderBy,
        TypedExpression limit, TypedExpression offset) {

    public AnalyzedSelect {
        outputs = List.copyOf(outputs);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /** The same with other expressions or names for its columns. */
    AnalyzedSelect withOutputs(List<Output> others) {
        return new AnalyzedSelect(others, distinct, from, where, groupBy, grouped, having, orderBy, limit, offset);
    }

    /** A column of the answer. */
    public record Output(String name, TypedExpression expression) { }

    /** @param nullsFirst as written, or PostgreSQL's default: true for DESC */
    public record SortKey(TypedExpression expression, boolean descending, boolean nullsFirst) { }

    /** What stands in FROM. */
    public sealed interface Source { }

    /**
     * A replicated table under the alias {@code t<relation>}.
     *
     * @param table its OID
     * @param rowFilter the condition of the rows that are here; null when all are
     */
    public record TableSource(int relation, String sqliteName, int table, TypedExpression rowFilter) implements Source { }

    /**
     * A derived table or a CTE's use, its columns named {@code c0}, {@code c1} and so on.
     *
     * @param table OID of the view or partitioned table that the query defines, else 0
     */
    public record DerivedSource(int relation, AnalyzedSelect query, int table) implements Source { }

    /**
     * UNION, INTERSECT or EXCEPT, its columns named {@code c0}, {@code c1} and so on.
     *
     * @param left its outputs have the common types already; so have {@code right}'s
     * @param columns for each column one expression of both sides, of the common type, modifier and collation
     */
    public record SetSource(int relation, Query.SetOperator operator, boolean all, AnalyzedSelect left, AnalyzedSelect right,
            List<TypedExpression> columns) implements Source {
        public SetSource {
            columns = List.copyOf(columns);
        }
    }

    /** Rows as they are written, their columns named {@code column1}, {@code column2} and so on. @param columns as of a set */
    public record ValuesSource(int relation, List<List<TypedExpression>> rows, List<TypedExpression> columns) implements Source {
        public ValuesSource {
            rows = rows.stream().map(List::copyOf).toList();
            columns = List.copyOf(columns);
        }
    }

    /**
     * A recursive query, its columns named {@code c0}, {@code c1} and so on.
     *
     * @param start gives the first rows; the types of the whole are its types
     * @param step gives the next ones from the last ones, which it reads as one {@link RecursionSource}
     * @param columns as of a set
     */
    public record RecursiveSource(int relation, boolean all, AnalyzedSelect start, AnalyzedSelect step, List<TypedExpression> columns)
            implements Source {
        public RecursiveSource {
            columns = List.copyOf(columns);
        }
    }

    /** The last rows of the recursive query of that number. */
    public record RecursionSource(int relation, int recursive) implements Source { }

    /** The elements of an array, in its order, as column {@code c0}. */
    public record ElementsSource(int relation, TypedExpression.ArrayElement element) implements Source { }

    public enum JoinKind { INNER, LEFT, RIGHT, FULL, CROSS }

    /** @param condition null for CROSS */
    public record JoinSource(JoinKind kind, Source left, Source right, TypedExpression condition) implements Source { }
}
