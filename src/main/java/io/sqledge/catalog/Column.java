package io.sqledge.catalog;

/**
 * A column of an upstream table.
 *
 * @param number {@code attnum}, from 1; dropped columns leave gaps
 * @param typmod {@code atttypmod}, -1 when none
 * @param collationOid {@code attcollation}, 0 for types without collation
 * @param sqliteName the column's name in the file (SQLite folds case, so "id" and "ID" must differ there)
 * @param orderKeyName the name of the order key column beside it, or null
 * @param profile what the column has ever held: bits of {@link io.sqledge.pgtype.ColumnProfile}
 * @param stored false when the replica has no value of it (a generated column, or one that the publication leaves out): reading it is relayed
 */
public record Column(int number, String name, int typeOid, int typmod, int collationOid, boolean notNull,
        boolean generated, String sqliteName, String orderKeyName, boolean stored, int profile) {

    public Column withProfile(int bits) {
        return new Column(number, name, typeOid, typmod, collationOid, notNull, generated, sqliteName, orderKeyName, stored,
                bits);
    }
}
