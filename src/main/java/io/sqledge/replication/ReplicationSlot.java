package io.sqledge.replication;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Our replication slot on the upstream: made, looked at, taken over, dropped. All calls block; each works on the
 * connection it is given.
 */
public final class ReplicationSlot {

    private static final Logger LOG = Logger.getLogger(ReplicationSlot.class);
    private static final String QUERY_CANCELED = "57014";
    private static final String UNDEFINED_OBJECT = "42704";
    private static final int TAKE_OVER_SECONDS = 10;

    private ReplicationSlot() { }

    /**
     * What {@code pg_replication_slots} says.
     *
     * @param usable whether it can stream: not invalidated, and restart_lsn is there
     * @param activePid the walsender that holds it, or 0
     * @param holder that walsender's application_name, or null
     */
    public record Slot(String name, String plugin, String database, boolean usable, String walStatus, Lsn confirmedFlush,
            int activePid, String holder) { }

    /** What CREATE_REPLICATION_SLOT answers; the snapshot lives until the connection's next command. */
    public record Created(String name, Lsn consistentPoint, String snapshot) { }

    /** @return null when there is no slot of this name */
    public static Slot find(Connection connection, String name) throws SQLException {
        String sql = """
                SELECT s.plugin, s.database, s.restart_lsn IS NOT NULL AND s.wal_status IS DISTINCT FROM 'lost',
                  s.wal_status, s.confirmed_flush_lsn::text, s.active_pid, a.application_name
                FROM pg_replication_slots s LEFT JOIN pg_stat_activity a ON a.pid = s.active_pid
                WHERE s.slot_name = ?""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                String confirmed = row.getString(5);
                return new Slot(name, row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4),
                        confirmed == null ? Lsn.NONE : Lsn.parse(confirmed), row.getInt(6), row.getString(7));
            }
        }
    }

    /** Names of slots of this database that edges may have made and that no walsender holds now. */
    public static List<String> inactive(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                SELECT slot_name FROM pg_replication_slots WHERE database = current_database() AND plugin = 'pgoutput'
                  AND starts_with(slot_name, 'sqledge_') AND NOT active ORDER BY slot_name""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /**
     * Makes a slot with an exported snapshot. The server waits for every transaction that runs now and has written.
     *
     * @param replication a connection of {@link UpstreamSessions#openReplication}
     * @param ordinary where to look for the blocker when time is up
     * @throws PgException 57014 when the wait took longer than {@code timeoutSeconds}; names the oldest such transaction
     */
    public static Created create(Connection replication, Connection ordinary, String name, boolean temporary,
            int timeoutSeconds) throws SQLException {
        String command = "CREATE_REPLICATION_SLOT " + SqlText.identifier(name) + (temporary ? " TEMPORARY" : "")
                + " LOGICAL pgoutput (SNAPSHOT 'export'" + (!temporary && mayFailOver(ordinary) ? ", FAILOVER" : "") + ")";
        int silenceMillis = replication.getNetworkTimeout();
        try (Statement statement = replication.createStatement()) {
            // This one may answer late.
            replication.setNetworkTimeout(Runnable::run, silenceMillis + (int) TimeUnit.SECONDS.toMillis(timeoutSeconds));
            statement.setQueryTimeout(timeoutSeconds);
            try (ResultSet row = statement.executeQuery(command)) {
                row.next();
                replication.setNetworkTimeout(Runnable::run, silenceMillis);
                return new Created(row.getString("slot_name"), Lsn.parse(row.getString("consistent_point")),
                        row.getString("snapshot_name"));
            }
        } catch (SQLException e) {
            if (QUERY_CANCELED.equals(e.getSQLState())) {
                throw PgException.error(SqlState.QUERY_CANCELED,
                        "replication slot \"" + name + "\" was not ready after " + timeoutSeconds + " s")
                        .detail("it waits for the transactions running on the upstream; the oldest is " + oldestWriter(ordinary))
                        .hint("end that transaction; it is tried again").causedBy(e);
            }
            throw e;
        }
    }

    private static String oldestWriter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT pid, coalesce(usename, '?'), coalesce(application_name, ''), coalesce(state, '?'),
                          extract(epoch FROM clock_timestamp() - xact_start)::int8
                        FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()
                        ORDER BY xact_start LIMIT 1""")) {
            if (row.next()) {
                return "pid " + row.getInt(1) + " (user \"" + row.getString(2) + "\", application \"" + row.getString(3)
                        + "\", " + row.getString(4) + ", open for " + row.getLong(5) + " s)";
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT gid FROM pg_prepared_xacts ORDER BY prepared LIMIT 1")) {
            return row.next() ? "the prepared transaction \"" + row.getString(1) + "\"" : "not visible to this role";
        }
    }

    /**
     * Frees a slot that a dead predecessor of ours still holds. Whoever else holds it keeps it.
     *
     * @param identity the file's identity
     * @param instances instances of this file that can't be alive any more, or are this one
     * @throws PgException 55006 when somebody else holds the slot; names holder, pid and what to set
     */
    public static void takeOver(Connection connection, Slot slot, String identity, java.util.Collection<String> instances)
            throws SQLException {
        if (slot.activePid() == 0) {
            return;
        }
        boolean predecessor = slot.holder() != null && instances.stream().anyMatch(
                i -> slot.holder().equals(applicationName(identity, i)));
        if (!predecessor) {
            throw PgException.fatal(SqlState.OBJECT_IN_USE, "replication slot \"" + slot.name() + "\" is in use by pid "
                    + slot.activePid() + " (application \"" + slot.holder() + "\")")
                    .hint("stop that program, or give this edge a slot of its own by SQLEDGE_REPLICATION_SLOT_NAME");
        }
        LOG.infof("ending the walsender of our previous run slot=%s pid=%d", slot.name(), slot.activePid());
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(" + slot.activePid() + ")");
        }
        long deadline = System.nanoTime() + TAKE_OVER_SECONDS * 1_000_000_000L;
        for (Slot now = find(connection, slot.name()); now != null && now.activePid() == slot.activePid();
                now = find(connection, slot.name())) {
            if (System.nanoTime() > deadline) {
                throw PgException.error(SqlState.OBJECT_IN_USE, "replication slot \"" + slot.name()
                        + "\" is still held by pid " + slot.activePid() + " after it was asked to end");
            }
            pause(50);
        }
    }

    /** From 17 on a primary can have its slots kept by its standbys (manual, "Replication Slot Synchronization"). */
    private static boolean mayFailOver(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < 17) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT NOT pg_is_in_recovery()")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** What a walsender of ours shows in {@code pg_stat_replication}. */
    public static String applicationName(String identity, String instance) {
        return "sqledge " + identity + " " + instance;
    }

    /** Drops the slot; one that is gone counts as dropped. */
    public static void drop(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_drop_replication_slot(?)")) {
            statement.setString(1, name);
            statement.execute();
            LOG.infof("replication slot dropped slot=%s", name);
        } catch (SQLException e) {
            if (!UNDEFINED_OBJECT.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void pause(long millis) throws SQLException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", "57014", e);
        }
    }
}
