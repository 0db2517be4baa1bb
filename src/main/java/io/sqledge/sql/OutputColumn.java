package io.sqledge.sql;

import io.sqledge.pgtype.PgType;

/**
 * A column of the result as RowDescription tells it, and how its values become bytes.
 *
 * @param tableOid 0 when it is not a table's column
 * @param attributeNumber {@code attnum}, or 0
 * @param typeOid the declared type's; for a domain the base type's
 * @param typmod as RowDescription shows it, -1 for none
 * @param codecTypmod the type modifier under which the stored value is written
 */
public record OutputColumn(String name, int tableOid, int attributeNumber, int typeOid, short typeLength, int typmod,
        PgType codec, int codecTypmod) { }
