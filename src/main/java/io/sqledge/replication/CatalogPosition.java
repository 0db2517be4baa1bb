package io.sqledge.replication;

import io.sqledge.pgtype.Lsn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An LSN up to which every committed schema change is visible to a statement that starts now.
 *
 * <p>The insert position alone does not do: a transaction writes its commit record first and becomes visible only after its
 * fsync. A comparison in between reads a position behind that record and a catalog without the change; when nobody else
 * writes, the client's token is that very position. So while any transaction with an xid runs, one byte less is taken: the
 * token of a transaction that is not visible yet is read later, hence is not smaller than the position read here.
 */
final class CatalogPosition {

    private CatalogPosition() { }

    /**
     * @param lsn what may be counted once the catalog has been compared after this
     * @param clockMicros what the upstream's clock showed, since 1970-01-01 UTC
     * @param answered {@link System#nanoTime} when it had told both
     * @param exact false when a running transaction made it one byte less than the end of the log
     * @param flushed how far the log is on the upstream's disk: only so far may the stream come
     */
    record Reading(Lsn lsn, long clockMicros, long answered, boolean exact, Lsn flushed) { }

    static Reading read(Connection connection) throws SQLException {
        String insert;
        long clock;
        Lsn flushed;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_current_wal_insert_lsn()::text,"
                        + " (extract(epoch FROM clock_timestamp()) * 1000000)::int8, pg_current_wal_flush_lsn()::text")) {
            row.next();
            flushed = Lsn.parse(row.getString(3));
            insert = row.getString(1);
            clock = row.getLong(2);
        }
        long answered = System.nanoTime();
        // After the position, before the comparison. Not from pg_current_snapshot(): that leaves out the newest xid. The lock
        // on its own xid is what a transaction gives back only after it has become visible, a prepared one too.
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'transactionid' AND mode = 'ExclusiveLock'
                          AND granted AND pid IS DISTINCT FROM pg_backend_pid())""")) {
            row.next();
            Lsn lsn = Lsn.parse(insert);
            return row.getBoolean(1) ? new Reading(new Lsn(lsn.value() - 1), clock, answered, false, flushed)
                    : new Reading(lsn, clock, answered, true, flushed);
        }
    }

    /**
     * Moves the end of the log, and what is flushed of it, past a token that waits for it. On a quiet upstream with one long
     * transaction nothing else would; and what no commit needs (a page pruned by a read) is flushed with the background writer's
     * next record only, up to 15 s later. Commits one small record, which no publication carries; any role may.
     */
    static void nudge(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_logical_emit_message(true, 'sqledge', '')");
        }
    }
}
