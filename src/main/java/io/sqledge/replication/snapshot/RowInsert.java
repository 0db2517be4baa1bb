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

    private final String sql;

    /** @param name the table's name in the file, which for a shadow is not the table's own */
    public RowInsert(Table table, String name) {
        int width = 0;
        for (Column column : table.columns()) {
            width += !column.stored() ? 0 : column.orderKeyName() == null ? 1 : 2;
        }
        sql = "INSERT INTO " + SqliteNames.quote(name) + " VALUES (" + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    public void append(WriteTransaction transaction, List<SqliteValue[]> rows) {
        for (SqliteValue[] row : rows) {
            transaction.execute(sql, Arrays.asList(row));
        }
    }
}
