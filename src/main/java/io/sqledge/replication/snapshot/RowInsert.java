package io.sqledge.replication.snapshot;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replica.WriteTransaction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Appends copied rows to a table of the file. The values stand as {@code ReplicaSchema} declares the columns. */
public final class RowInsert {

    private static final int MOST_PARAMETERS = 256;
    private static final int MOST_ROWS = 32;

    private final String one;
    private final String many;
    private final int width;
    /** How many rows {@link #many} takes: a call of SQLite for each row costs as much as the row. */
    private final int rowsAtOnce;

    /** @param name the table's name in the file, which for a shadow is not the table's own */
    public RowInsert(Table table, String name) {
        int values = 0;
        for (Column column : table.columns()) {
            values += !column.stored() ? 0 : column.orderKeyName() == null ? 1 : 2;
        }
        width = values;
        rowsAtOnce = Math.max(1, Math.min(MOST_ROWS, MOST_PARAMETERS / Math.max(1, width)));
        String row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        one = "INSERT INTO " + SqliteNames.quote(name) + " VALUES " + row;
        many = one + (", " + row).repeat(rowsAtOnce - 1);
    }

    public void append(WriteTransaction transaction, List<SqliteValue[]> rows) {
        int at = 0;
        for (; rows.size() - at >= rowsAtOnce; at += rowsAtOnce) {
            SqliteValue[] values = new SqliteValue[rowsAtOnce * width];
            for (int i = 0; i < rowsAtOnce; i++) {
                System.arraycopy(rows.get(at + i), 0, values, i * width, width);
            }
            transaction.execute(many, Arrays.asList(values));
        }
        for (; at < rows.size(); at++) {
            transaction.execute(one, Arrays.asList(rows.get(at)));
        }
    }
}
