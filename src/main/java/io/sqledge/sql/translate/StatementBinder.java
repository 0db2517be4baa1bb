package io.sqledge.sql.translate;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.Binding;
import io.sqledge.sql.LocalQuery;
import io.sqledge.sql.ParameterValue;
import io.sqledge.sql.Ties;
import io.sqledge.sql.analyze.NotProved;
import java.util.Arrays;
import java.util.List;

/**
 * Fills a statement's values from the client's parameters.
 *
 * @param unused readers of the parameters that no value comes from: PostgreSQL reads their input all the same
 * @param cuts each LIMIT and OFFSET; at most one of them leaves a check to the reader
 * @param demands what must be given, so that the rows which are here are all that are asked for
 */
record StatementBinder(List<BoundValues.Slot> slots, List<BoundValue> unused, List<Cut> cuts, List<RowFilters.Demand> demands)
        implements LocalQuery.Binder {

    @Override
    public Binding bind(List<ParameterValue> parameters, long clockMicros) {
        SqliteValue[] values = new SqliteValue[slots.size()];
        for (int i = 0; i < values.length; i++) {
            BoundValues.Slot slot = slots.get(i);
            values[i] = slot.known() != null ? slot.known() : slot.filling().in(parameters, clockMicros);
            if (values[i] == null) {
                return new Binding.Declined("parameter value");
            }
        }
        for (RowFilters.Demand demand : demands) {
            if (!values[demand.slot()].equals(demand.value())) {
                return new Binding.Declined(RowFilters.REASON);
            }
        }
        for (BoundValue value : unused) {
            if (value.of(parameters.get(value.parameter() - 1)) == null) {
                return new Binding.Declined("parameter value");
            }
        }
        try {
            Ties ties = null;
            for (Cut cut : cuts) {
                Ties left = cut.apply(values, parameters);
                ties = left == null ? ties : left;
            }
            return new Binding.Bound(Arrays.asList(values), ties);
        } catch (NotProved notProved) {
            return new Binding.Declined(notProved.reason());
        }
    }
}
