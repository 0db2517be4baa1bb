package io.sqledge.replication.apply;

import static io.sqledge.replica.SqliteNames.quote;

import io.sqledge.catalog.Column;
import io.sqledge.replica.WriteStatement;
import java.util.BitSet;
import java.util.List;

/**
 * SQLite statements for changes of one table: names and column masks in, text with parameters out. Values are always
 * bound, identifiers always quoted. Pure; tested without a database.
 *
 * <p>Parameters stand in this order: written columns, each with its order key behind it, then the columns of the condition.
 */
public final class SqlGenerator {

    private final String table;
    private final List<Column> columns;
    private final BitSet texts;

    /**
     * @param columns the stored columns, in {@code attnum} order
     * @param texts which of them hold texts only
     */
    public SqlGenerator(String table, List<Column> columns, BitSet texts) {
        this.table = quote(table);
        this.columns = List.copyOf(columns);
        this.texts = texts;
    }

    public WriteStatement insert() {
        WriteStatement.Builder sql = new WriteStatement.Builder().append("INSERT INTO " + table + " (");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(i == 0 ? "" : ", ").append(quote(columns.get(i).sqliteName()));
            if (columns.get(i).orderKeyName() != null) {
                sql.append(", ").append(quote(columns.get(i).orderKeyName()));
            }
        }
        sql.append(") VALUES (");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(i == 0 ? "" : ", ").parameter(texts.get(i));
            if (columns.get(i).orderKeyName() != null) {
                sql.append(", ").parameter(true);
            }
        }
        return sql.append(")").build();
    }

    /**
     * @param mask which columns are set; the others (unchanged TOASTed values) keep what is stored
     * @param identity columns that find the row, none of them NULL
     */
    public WriteStatement update(boolean[] mask, List<Column> identity) {
        return key(set(mask).append(" WHERE "), identity).build();
    }

    public WriteStatement delete(List<Column> identity) {
        return key(new WriteStatement.Builder().append("DELETE FROM " + table + " WHERE "), identity).build();
    }

    /** REPLICA IDENTITY FULL: one row, whichever of several equal ones; IS, because NULL equals NULL here. */
    public WriteStatement updateOneEqual(boolean[] mask) {
        return oneEqual(set(mask)).build();
    }

    public WriteStatement deleteOneEqual() {
        return oneEqual(new WriteStatement.Builder().append("DELETE FROM " + table)).build();
    }

    public String truncate() {
        return "DELETE FROM " + table;
    }

    private WriteStatement.Builder oneEqual(WriteStatement.Builder sql) {
        sql.append(" WHERE rowid = (SELECT rowid FROM " + table + " WHERE ");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(i == 0 ? "" : " AND ").append(quote(columns.get(i).sqliteName())).append(" IS ").parameter(texts.get(i));
        }
        return sql.append(" LIMIT 1)");
    }

    private WriteStatement.Builder set(boolean[] mask) {
        WriteStatement.Builder sql = new WriteStatement.Builder().append("UPDATE " + table + " SET ");
        String separator = "";
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                sql.append(separator).append(quote(columns.get(i).sqliteName())).append(" = ").parameter(texts.get(i));
                separator = ", ";
                if (columns.get(i).orderKeyName() != null) {
                    sql.append(", ").append(quote(columns.get(i).orderKeyName())).append(" = ").parameter(true);
                }
            }
        }
        return sql;
    }

    private WriteStatement.Builder key(WriteStatement.Builder sql, List<Column> identity) {
        String separator = "";
        for (Column column : identity) {
            boolean keyed = column.orderKeyName() != null;
            sql.append(separator).append(quote(keyed ? column.orderKeyName() : column.sqliteName())).append(" = ")
                    .parameter(keyed || texts.get(columns.indexOf(column)));
            separator = " AND ";
        }
        return sql;
    }
}
