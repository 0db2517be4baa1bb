package io.sqledge.sql;

import java.util.List;

/**
 * A statement for the file whose rows are the upstream's answer.
 *
 * @param sqliteText with {@code ?1}, {@code ?2} ..., values to be had from {@link #bind}
 * @param parameterOids one per {@code $n}, as ParameterDescription must show them: declared, or inferred
 * @param columns one SQLite result column each, in this order; {@link Ties} may add key columns behind them
 * @param catalogVersion of the catalog it was made from; void under any other
 * @param mayAbort whether SQLite may raise an error on any row (a guard: overflow, division by zero); the answer then has
 *        to be complete before its first byte leaves, and the error means that the upstream answers
 * @param binder turns client parameters into SQLite's
 */
public record LocalQuery(String sqliteText, List<Integer> parameterOids, List<OutputColumn> columns, long catalogVersion,
        boolean mayAbort, ParameterBinder binder) {
    public LocalQuery {
        parameterOids = List.copyOf(parameterOids);
        columns = List.copyOf(columns);
    }

    /**
     * Values for one execution.
     *
     * @param parameters as many as {@link #parameterOids}; the session has answered 08P01 otherwise
     */
    public Binding bind(List<ParameterValue> parameters) {
        return binder.bind(parameters);
    }
}
