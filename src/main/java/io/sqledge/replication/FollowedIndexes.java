package io.sqledge.replication;

import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replica.WriteTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Makes a table's indexes in the file those that the upstream has now. SQLite makes one in a single transaction, during which
 * nothing else is written: so only for tables of up to {@value #MOST_ROWS} rows, which takes some 40 ms for an index of short texts
 * and 80 ms for one of long ones. Those of a larger table change with its next copy: an index here changes how fast a read is, not
 * what it gives.
 */
final class FollowedIndexes {

    static final int MOST_ROWS = 50_000;

    private static final Logger LOG = Logger.getLogger(FollowedIndexes.class);

    private FollowedIndexes() { }

    /** @param table as the upstream has it now; its rows are in the file as {@code table} describes them */
    static void follow(WriteTransaction transaction, ReplicaSchema schema, Table table) {
        List<List<String>> missing = new ArrayList<>(schema.indexes(table));
        Map<String, List<String>> surplus = existing(transaction, table.sqliteName());
        missing.removeAll(surplus.values());
        surplus.values().removeAll(schema.indexes(table));
        if (missing.isEmpty() && surplus.isEmpty()) {
            return;
        }
        if (isLarge(transaction, table.sqliteName())) {
            LOG.infof("indexes changed, the file's do with the next copy of the table table=%s", table.sqliteName());
            return;
        }
        surplus.keySet().forEach(name -> transaction.execute("DROP INDEX " + SqliteNames.quote(name)));
        missing.forEach(columns -> transaction.execute(schema.createIndex(table.sqliteName(), "n" + transaction.nextNumber(), columns)));
    }

    /** Name to columns; without those that SQLite made for a key. */
    private static Map<String, List<String>> existing(WriteTransaction transaction, String table) {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        for (List<SqliteValue> row : transaction.query("""
                SELECT i.name, c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c
                WHERE i.origin = 'c' ORDER BY i.name, c.seqno""", List.of(SqliteValue.Text.of(table)))) {
            indexes.computeIfAbsent(((SqliteValue.Text) row.get(0)).string(), name -> new ArrayList<>()).add(((SqliteValue.Text) row.get(1)).string());
        }
        return indexes;
    }

    private static boolean isLarge(WriteTransaction transaction, String table) {
        List<List<SqliteValue>> count = transaction.query("SELECT count(*) FROM (SELECT 1 FROM " + SqliteNames.quote(table) + " LIMIT "
                + (MOST_ROWS + 1) + ")", List.of());
        return ((SqliteValue.Int) count.get(0).get(0)).value() > MOST_ROWS;
    }
}
