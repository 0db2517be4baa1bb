package io.sqledge.sql.analyze;

/**
 * A column as a relation in FROM offers it.
 *
 * @param relation number of the relation in its statement; its alias in SQLite is {@code t<relation>}
 * @param sqliteName its name there
 * @param orderKeyName of the order key beside it, or null
 * @param name as SQL knows it here
 * @param tableOid and {@code attributeNumber}: where it comes from, 0 when from no table's column
 * @param notNull whether it can not be NULL in its own relation; an outer join may still make it NULL
 * @param profile bits of {@link io.sqledge.pgtype.ColumnProfile}
 * @param origin for a column of a derived table, the expression there; null for a table's column
 */
public record SourceColumn(int relation, String sqliteName, String orderKeyName, String name, int type, int typmod,
        int collation, int tableOid, int attributeNumber, boolean notNull, int profile,
        TypedExpression origin) {

    /** Whether the relation is the table that it comes from, and not a subquery that passes it on. */
    boolean isOfItsTable() {
        return tableOid != 0 && !(origin instanceof TypedExpression.ColumnReference passed && passed.column().tableOid() == tableOid);
    }
}
