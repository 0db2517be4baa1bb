package io.sqledge.replication;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.WriteTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What replication must remember from one run to the next besides {@code postgres_pos}, in the file's table
 * {@code sqledge_replication}: which instance ran last, which publication (by OID) the log was decoded with, and each
 * table's {@link RewriteMark} and row in {@code pg_publication_rel}. Used inside write tasks.
 */
final class ReplicationNotes {

    /** The instance in the application_name of the walsender that may still hold our slot. */
    static final String INSTANCE = "instance";
    static final String PUBLICATION_OID = "publication_oid";
    static final String DATABASE_OID = "database_oid";
    private static final String PUBLICATION_ROW = "publication_row:";
    private static final String REWRITE_MARK = "rewrite_mark:";

    private final WriteTransaction transaction;

    ReplicationNotes(WriteTransaction transaction) {
        this.transaction = transaction;
        transaction.execute("CREATE TABLE IF NOT EXISTS sqledge_replication (key TEXT PRIMARY KEY, value TEXT)");
    }

    /** @return null when it was never noted */
    String get(String key) {
        List<List<SqliteValue>> rows = transaction.query("SELECT value FROM sqledge_replication WHERE key = ?",
                List.of(SqliteValue.Text.of(key)));
        return rows.isEmpty() ? null : ((SqliteValue.Text) rows.get(0).get(0)).string();
    }

    void put(String key, String value) {
        transaction.execute("INSERT OR REPLACE INTO sqledge_replication VALUES (?, ?)",
                List.of(SqliteValue.Text.of(key), SqliteValue.Text.of(value)));
    }

    Map<Integer, RewriteMark> rewriteMarks() {
        Map<Integer, RewriteMark> marks = new HashMap<>();
        for (List<SqliteValue> row : transaction.query(
                "SELECT key, value FROM sqledge_replication WHERE key LIKE '" + REWRITE_MARK + "%'", List.of())) {
            String key = ((SqliteValue.Text) row.get(0)).string();
            marks.put(Integer.parseUnsignedInt(key.substring(REWRITE_MARK.length())),
                    RewriteMark.parse(((SqliteValue.Text) row.get(1)).string()));
        }
        return marks;
    }

    void putRewriteMark(int tableOid, RewriteMark mark) {
        put(REWRITE_MARK + Integer.toUnsignedString(tableOid), mark.toString());
    }

    /** @return null when none was noted */
    String publicationRow(int tableOid) {
        return get(PUBLICATION_ROW + Integer.toUnsignedString(tableOid));
    }

    void putPublicationRow(int tableOid, String row) {
        put(PUBLICATION_ROW + Integer.toUnsignedString(tableOid), row);
    }

    void removePublicationRow(int tableOid) {
        remove(PUBLICATION_ROW + Integer.toUnsignedString(tableOid));
    }

    void removeRewriteMark(int tableOid) {
        remove(REWRITE_MARK + Integer.toUnsignedString(tableOid));
    }

    private void remove(String key) {
        transaction.execute("DELETE FROM sqledge_replication WHERE key = ?", List.of(SqliteValue.Text.of(key)));
    }
}
