package io.sqledge.sql;

import java.util.List;
import java.util.function.Function;

/**
 * A statement that SQLite can answer exactly.
 *
 * @param sqliteText with {@code ?1}, {@code ?2} and so on, for the values of {@link #bind}
 * @param parameterOids the parameters' types, as ParameterDescription tells them
 * @param columns one SQLite result column each, in order; order keys for {@link Ties} may follow
 * @param catalogVersion the version of the catalog it was made from; void under any other
 * @param dependsOnTimeZone whether it is made for TimeZone UTC, and another zone may change its answer
 * @param binder makes the values from the client's parameters
 */
public record LocalQuery(String sqliteText, List<Integer> parameterOids, List<OutputColumn> columns, long catalogVersion,
        boolean dependsOnTimeZone, Function<List<ParameterValue>, Binding> binder) {

    public LocalQuery {
        parameterOids = List.copyOf(parameterOids);
        columns = List.copyOf(columns);
    }

    /**
     * @param parameters one for each of {@link #parameterOids}
     */
    public Binding bind(List<ParameterValue> parameters) {
        if (parameters.size() != parameterOids.size()) {
            return new Binding.Declined("parameter count");
        }
        return binder.apply(parameters);
    }
}
