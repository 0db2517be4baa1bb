package io.sqledge.replication;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.replication.snapshot.CopyProgress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Whether the upstream keeps the log that a first copy's slot holds back until the copy is done: with
 * {@code max_slot_wal_keep_size} it does not wait for ever (manual, "pg_replication_slots", {@code safe_wal_size}). Warns while
 * there is time to do something, and ends a copy whose slot is lost: nothing could follow it. On the thread that copies.
 */
final class WalBudget implements Consumer<CopyProgress.View> {

    private static final Logger LOG = Logger.getLogger(WalBudget.class);

    private final String slot;
    private final StatusBoard board;
    /** Null once it failed: a connection that rested for long may be gone, which is no reason to end the copy. */
    private Connection connection;
    private long firstPosition = -1;
    private long firstNanos;
    private boolean warned;

    WalBudget(Connection connection, String slot, StatusBoard board) {
        this.connection = connection;
        this.slot = slot;
        this.board = board;
    }

    /** @throws PgException 55000 when the slot is lost */
    @Override
    public void accept(CopyProgress.View progress) {
        if (connection == null) {
            return;
        }
        try (PreparedStatement question = connection.prepareStatement("""
                SELECT wal_status, safe_wal_size, current_setting('max_slot_wal_keep_size'),
                  CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END - '0/0'
                FROM pg_replication_slots WHERE slot_name = ?""")) {
            question.setString(1, slot);
            try (ResultSet row = question.executeQuery()) {
                boolean lost = !row.next() || "lost".equals(row.getString(1));
                if (lost) {
                    throw PgException.error(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, "replication slot \"" + slot
                            + "\" was lost while its copy was made: the upstream has removed log that it needs")
                            .hint("raise max_slot_wal_keep_size on the upstream for the time of the copy; it is tried again");
                }
                long safe = row.getLong(2);
                if (!row.wasNull()) {
                    compare(safe, row.getString(3), row.getLong(4), progress);
                }
            }
        } catch (SQLException e) {
            LOG.warnf("how much log the upstream keeps for the copy is not known any more: %s", e.getMessage());
            connection = null;
        }
    }

    private void compare(long safe, String setting, long position, CopyProgress.View progress) {
        long now = System.nanoTime();
        if (firstPosition < 0) {
            firstPosition = position;
            firstNanos = now;
        }
        double bytesPerSecond = (position - firstPosition) * 1e9 / Math.max(1, now - firstNanos);
        String danger = danger(safe, bytesPerSecond, progress.secondsLeft());
        if (danger != null && !warned) {
            LOG.warnf("the copy may not be done in time: %s slot=%s max_slot_wal_keep_size=%s", danger, slot, setting);
        }
        if (danger != null || warned) {
            board.phase(ReplicationPhase.COPYING, danger == null ? null : danger + "; raise max_slot_wal_keep_size (now " + setting + ")");
        }
        warned = danger != null;
    }

    /**
     * @param safe bytes of log that may be written before the slot may be lost
     * @param secondsLeft of the copy, below 0 when that can't be told
     * @return what to be afraid of, or null
     */
    static String danger(long safe, double bytesPerSecond, long secondsLeft) {
        double seconds = safe / Math.max(1, bytesPerSecond);
        if (safe > 0 && seconds >= Math.max(0, secondsLeft)) {
            return null;
        }
        return "the upstream keeps " + Math.max(0, safe) / (1024 * 1024) + " MB more of its log for the slot, at the present rate for "
                + Math.max(0, Math.round(seconds)) + " s" + (secondsLeft < 0 ? "" : ", and the copy needs some " + secondsLeft + " s more");
    }
}
