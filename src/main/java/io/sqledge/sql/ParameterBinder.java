package io.sqledge.sql;

import java.util.List;

/** Turns a client's parameters into the values of {@link LocalQuery#sqliteText}. Immutable; any thread. */
@FunctionalInterface
public interface ParameterBinder {
    Binding bind(List<ParameterValue> parameters);
}
