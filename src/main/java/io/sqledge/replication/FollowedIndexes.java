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
 * nothing else is written: so each in one of its own, and only for tables of up to {@value #MOST_ROWS} rows, which takes some 40 ms for
 * an index of short texts and 80 ms for one of long ones. Those of a larger table change with its next copy: an index here changes how
 * fast a read is, not what it gives.
 */
final class FollowedIndexes {

    static final int MOST_ROWS = 50_000;

    private static final Logger LOG = Logger.getLogger(FollowedIndexes.class);

    private final ReplicaSchema schema;

    FollowedIndexes(ReplicaSchema schema) {
        this.schema = schema;
    }

    /**
     * Drops what the upstream has no more.
     *
     * @param table as the upstream has it now; its rows are in the file as {@code table} describes them
     */
    void dropSurplus(WriteTransaction transaction, Table table) {
        Map<String, List<String>> surplus = existing(transaction, table.sqliteName());
        boolean same = surplus.values().containsAll(schema.indexes(table));
        surplus.values().removeAll(schema.indexes(table));
        if (same && surplus.isEmpty()) {
            return;
        }
        if (isLarge(transaction, table.sqliteName())) {
            LOG.infof("indexes changed, the file's do with the next copy of the table table=%s", table.sqliteName());
            return;
        }
        surplus.keySet().forEach(name -> transaction.execute("DROP INDEX " + SqliteNames.quote(name)));
    }

    /** The tables, by their OIDs, that wait for {@link #makeOne}: also those for which a run before this one did not get to it. */
    List<Integer> incomplete(WriteTransaction transaction) {
        return transaction.tables().stream().filter(t -> !missing(transaction, t).isEmpty()).map(Table::oid).toList();
    }

    /** @return whether there is another one to be made for this table */
    boolean makeOne(WriteTransaction transaction, int oid) {
        Table table = transaction.table(oid);
        List<List<String>> missing = table == null ? List.of() : missing(transaction, table);
        if (!missing.isEmpty()) {
            transaction.execute(schema.createIndex(table.sqliteName(), "n" + transaction.nextNumber(), missing.get(0)));
        }
        return missing.size() > 1;
    }

    private List<List<String>> missing(WriteTransaction transaction, Table table) {
        if (table.state() != Table.State.READY && table.state() != Table.State.COMPARING) {
            return List.of();
        }
        List<List<String>> missing = new ArrayList<>(schema.indexes(table));
        if (!missing.isEmpty()) {
            missing.removeAll(existing(transaction, table.sqliteName()).values());
        }
        return missing.isEmpty() || isLarge(transaction, table.sqliteName()) ? List.of() : missing;
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
