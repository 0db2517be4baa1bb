package io.sqledge.replication;

import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replica.WriteTransaction;
import java.util.List;

/**
 * How one table of the file takes the place of another while people read it: filled under the name
 * {@code sqledge_new_<n>}, renamed into place in one transaction, the old one renamed to {@code sqledge_old_<n>}, emptied later
 * in short transactions and dropped when empty, because DROP TABLE of millions of rows takes seconds.
 */
final class TableReplacement {

    private static final String SHADOW = "sqledge_new_";
    private static final String RETIRED = "sqledge_old_";
    private static final int ROWS_PER_TRANSACTION = 5_000;

    private TableReplacement() { }

    /** Makes an empty table like this one, with its indexes, under a name of its own. */
    static String createShadow(WriteTransaction transaction, ReplicaSchema schema, Table table) {
        String shadow = SHADOW + transaction.nextNumber();
        transaction.execute(schema.createTable(table, shadow));
        schema.createIndexes(table, shadow).forEach(transaction::execute);
        return shadow;
    }

    /** Puts a shadow in its table's place. */
    static void swap(WriteTransaction transaction, String shadow, String name) {
        retire(transaction, name);
        Milestone.SWAP_RETIRED.reached();
        rename(transaction, shadow, name);
        Milestone.SWAP_RENAMED.reached();
    }

    /** Takes a table out of sight, if it is there. */
    static void retire(WriteTransaction transaction, String name) {
        if (!tables(transaction, "name = ?", name).isEmpty()) {
            rename(transaction, name, RETIRED + transaction.nextNumber());
        }
    }

    private static void rename(WriteTransaction transaction, String from, String to) {
        transaction.execute("ALTER TABLE " + SqliteNames.quote(from) + " RENAME TO " + SqliteNames.quote(to));
    }

    private static List<String> tables(WriteTransaction transaction, String condition, String value) {
        return transaction.query("SELECT name FROM sqlite_master WHERE type = 'table' AND " + condition,
                List.of(SqliteValue.Text.of(value))).stream().map(r -> ((SqliteValue.Text) r.get(0)).string()).toList();
    }

    /** Takes out of sight the shadows that a crash left half filled. */
    static void retireShadows(WriteTransaction transaction) {
        tables(transaction, "name LIKE ? ESCAPE '\\'", "sqledge\\_new\\_%").forEach(t -> retire(transaction, t));
    }

    /** Empties and drops what was taken out of sight, a bounded number of rows at a time. */
    static void sweep(ReplicaWriter writer) {
        List<String> retired = writer.call(t -> tables(t, "name LIKE ? ESCAPE '\\'", "sqledge\\_old\\_%"));
        for (String name : retired) {
            String table = SqliteNames.quote(name);
            String delete = "DELETE FROM " + table + " WHERE rowid IN (SELECT rowid FROM " + table + " LIMIT "
                    + ROWS_PER_TRANSACTION + ")";
            int deleted;
            do {
                deleted = writer.call(t -> t.execute(delete));
                Milestone.SWEEP_ROWS.reached();
            } while (deleted == ROWS_PER_TRANSACTION);
            Milestone.SWEEP_EMPTIED.reached();
            writer.call(t -> t.execute("DROP TABLE " + table));
        }
    }
}
