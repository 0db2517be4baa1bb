package io.sqledge.sql;

import io.sqledge.pgtype.PgType;

/**
 * A column of the answer: the fields of RowDescription (manual, "Message Formats") but the format code, and how the
 * SQLite result column at the same index is written.
 *
 * @param tableOid 0 when the column is not a plain column of a table; so is {@code attributeNumber}
 * @param typeOid never a domain: RowDescription shows the base type
 * @param typeLength {@code typlen}: bytes, -1 varying, -2 a C string
 * @param typmod what RowDescription shows, -1 for none
 * @param codecTypmod the modifier the codec works under, which may differ from {@code typmod} (inside a domain)
 */
public record OutputColumn(String name, int tableOid, int attributeNumber, int typeOid, short typeLength, int typmod,
        PgType codec, int codecTypmod) { }
