package io.sqledge.sql;

import io.sqledge.sql.analyze.TimeZoneUse;
import java.util.List;

/**
 * A statement that SQLite can answer exactly.
 *
 * @param sqliteText with {@code ?1}, {@code ?2} and so on, for the values of {@link #bind}
 * @param parameterOids the parameters' types, as ParameterDescription tells them
 * @param columns one SQLite result column each, in order; order keys for {@link Ties} may follow
 * @param catalogVersion the version of the catalog it was made from; void under any other
 * @param timeZone how it depends on the session's zone; it is made for UTC
 * @param usesClock whether it asks for the transaction's time
 * @param binder makes the values from the client's parameters
 */
public record LocalQuery(String sqliteText, List<Integer> parameterOids, List<OutputColumn> columns, long catalogVersion,
        TimeZoneUse.Dependence timeZone, boolean usesClock, Binder binder) {

    /** Makes SQLite's values. */
    public interface Binder {
        Binding bind(List<ParameterValue> parameters, long clockMicros);
    }

    public LocalQuery {
        parameterOids = List.copyOf(parameterOids);
        columns = List.copyOf(columns);
    }

    /**
     * @param parameters one for each of {@link #parameterOids}
     * @param clockMicros the transaction's time by the upstream's clock, since 1970-01-01 UTC; only where it {@link #usesClock}
     */
    public Binding bind(List<ParameterValue> parameters, long clockMicros) {
        if (parameters.size() != parameterOids.size()) {
            return new Binding.Declined("parameter count");
        }
        return binder.bind(parameters, clockMicros);
    }
}
