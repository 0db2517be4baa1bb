package io.sqledge.sql.analyze;

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

    /** A column of the answer. */
    public record Output(String name, TypedExpression expression) { }

    /** @param nullsFirst as written, or PostgreSQL's default: true for DESC */
    public record SortKey(TypedExpression expression, boolean descending, boolean nullsFirst) { }

    /** What stands in FROM. */
    public sealed interface Source { }

    /** A replicated table under the alias {@code t<relation>}. @param table its OID */
    public record TableSource(int relation, String sqliteName, int table) implements Source { }

    /** A derived table or a CTE's use, its columns named {@code c0}, {@code c1} and so on. */
    public record DerivedSource(int relation, AnalyzedSelect query) implements Source { }

    public enum JoinKind { INNER, LEFT, RIGHT, FULL, CROSS }

    /** @param condition null for CROSS */
    public record JoinSource(JoinKind kind, Source left, Source right, TypedExpression condition) implements Source { }
}
