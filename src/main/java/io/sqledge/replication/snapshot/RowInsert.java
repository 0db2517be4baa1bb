package io.sqledge.replication.snapshot;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.Affinity;
import io.sqledge.replica.RowBatch;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replica.WriteStatement;
import io.sqledge.replica.WriteTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Appends copied rows to a table of the file. The values stand as {@code ReplicaSchema} declares the columns. */
public final class RowInsert {

    private static final int MOST_PARAMETERS = 256;
    private static final int MOST_ROWS = 32;

    private final WriteStatement one;
    private final WriteStatement many;
    /** How many rows {@link #many} takes: a call of SQLite for each row costs as much as the row. */
    private final int rowsAtOnce;

    /** @param name the table's name in the file, which for a shadow is not the table's own */
    public RowInsert(Table table, String name, IntFunction<TypeInfo> types) {
        List<Boolean> texts = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.stored()) {
                TypeCodecs.Codec codec = TypeCodecs.of(types, column.typeOid(), column.typmod());
                texts.add(codec.type().affinity(codec.typmod()) == Affinity.TEXT);
                if (column.orderKeyName() != null) {
                    texts.add(true);
                }
            }
        }
        rowsAtOnce = Math.max(1, Math.min(MOST_ROWS, MOST_PARAMETERS / Math.max(1, texts.size())));
        one = insert(name, texts, 1);
        many = insert(name, texts, rowsAtOnce);
    }

    private static WriteStatement insert(String name, List<Boolean> texts, int rows) {
        WriteStatement.Builder sql = new WriteStatement.Builder().append("INSERT INTO " + SqliteNames.quote(name) + " VALUES ");
        for (int row = 0; row < rows; row++) {
            sql.append(row == 0 ? "(" : ", (");
            for (int i = 0; i < texts.size(); i++) {
                sql.append(i == 0 ? "" : ", ").parameter(texts.get(i));
            }
            sql.append(")");
        }
        return sql.build();
    }

    public void append(WriteTransaction transaction, RowBatch batch) {
        int at = 0;
        for (; batch.rows() - at >= rowsAtOnce; at += rowsAtOnce) {
            transaction.execute(many, batch, at, rowsAtOnce);
        }
        for (; at < batch.rows(); at++) {
            transaction.execute(one, batch, at, 1);
        }
    }
}
