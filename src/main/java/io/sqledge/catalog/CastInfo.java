package io.sqledge.catalog;

/**
 * A row of the upstream's {@code pg_cast}.
 *
 * @param context {@code castcontext}: e explicit, a assignment, i implicit
 * @param method {@code castmethod}: f function, b binary-coercible, i input/output functions
 */
public record CastInfo(int sourceOid, int targetOid, int functionOid, char context, char method) { }
