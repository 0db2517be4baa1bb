package io.sqledge.replication.apply;

import static io.sqledge.replica.SqliteNames.quote;

import io.sqledge.catalog.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * SQLite statements for changes of one table: names and column masks in, text with {@code ?} out. Values are always
 * bound, identifiers always quoted. Pure; tested without a database.
 *
 * <p>Placeholders stand in this order: written columns as in {@link #written}, then the columns of the condition.
 */
public final class SqlGenerator {

    private final String table;
    private final List<Column> columns;

    /** @param columns the stored columns, in {@code attnum} order */
    public SqlGenerator(String table, List<Column> columns) {
        this.table = quote(table);
        this.columns = List.copyOf(columns);
    }

    public String insert() {
        List<String> names = columns.stream().flatMap(c -> names(c).stream()).toList();
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                + names.stream().map(n -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /**
     * @param mask which columns are set; the others (unchanged TOASTed values) keep what is stored
     * @param identity columns that find the row, none of them NULL
     */
    public String update(boolean[] mask, List<Column> identity) {
        return "UPDATE " + table + " SET " + assignments(mask) + " WHERE " + key(identity);
    }

    public String delete(List<Column> identity) {
        return "DELETE FROM " + table + " WHERE " + key(identity);
    }

    /** REPLICA IDENTITY FULL: one row, whichever of several equal ones; IS, because NULL equals NULL here. */
    public String updateOneEqual(boolean[] mask) {
        return "UPDATE " + table + " SET " + assignments(mask) + " WHERE rowid = (" + oneEqual() + ")";
    }

    public String deleteOneEqual() {
        return "DELETE FROM " + table + " WHERE rowid = (" + oneEqual() + ")";
    }

    public String truncate() {
        return "DELETE FROM " + table;
    }

    private String oneEqual() {
        return "SELECT rowid FROM " + table + " WHERE " + columns.stream().map(c -> quote(c.sqliteName()) + " IS ?")
                .collect(Collectors.joining(" AND ")) + " LIMIT 1";
    }

    private String assignments(boolean[] mask) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                names(columns.get(i)).forEach(name -> parts.add(name + " = ?"));
            }
        }
        return String.join(", ", parts);
    }

    private static String key(List<Column> identity) {
        return identity.stream().map(c -> quote(c.orderKeyName() != null ? c.orderKeyName() : c.sqliteName()) + " = ?")
                .collect(Collectors.joining(" AND "));
    }

    /** The names written for a column: its own, then its order key's. */
    private static List<String> names(Column column) {
        return column.orderKeyName() == null ? List.of(quote(column.sqliteName()))
                : List.of(quote(column.sqliteName()), quote(column.orderKeyName()));
    }
}
