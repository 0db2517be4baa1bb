package io.sqledge.catalog;

/**
 * A row of the upstream's {@code pg_operator}.
 *
 * @param leftOid type of the left operand, 0 for a prefix operator
 * @param functionOid {@code oprcode}
 */
public record OperatorInfo(int oid, String schema, String name, int leftOid, int rightOid, int resultOid,
        int functionOid) { }
