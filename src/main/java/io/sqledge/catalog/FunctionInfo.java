package io.sqledge.catalog;

import java.util.List;

/**
 * A row of the upstream's {@code pg_proc}.
 *
 * @param kind {@code prokind}: f function, a aggregate, w window, p procedure
 * @param volatility {@code provolatile}: i, s or v
 * @param argumentOids {@code proargtypes}: the input arguments
 * @param defaults {@code pronargdefaults}
 * @param variadicOid {@code provariadic}, 0 when it is not variadic
 */
public record FunctionInfo(int oid, String schema, String name, char kind, char volatility, boolean returnsSet,
        boolean strict, List<Integer> argumentOids, int defaults, int variadicOid, int resultOid) {
    public FunctionInfo {
        argumentOids = List.copyOf(argumentOids);
    }
}
