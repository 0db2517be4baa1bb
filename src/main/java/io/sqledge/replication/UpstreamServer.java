package io.sqledge.replication;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Which server answers, so that a restored or another one is noticed before its log is taken for a continuation.
 *
 * @param systemIdentifier of IDENTIFY_SYSTEM, unsigned
 * @param timeline raised by every promotion and point-in-time recovery
 * @param databaseOid of the connected database
 * @param serverVersionNum 170006 for 17.6
 * @param flushed the end of its log when asked
 * @param ancestors where its log left each earlier timeline of its own history
 */
public record UpstreamServer(long systemIdentifier, int timeline, int databaseOid, int serverVersionNum, Lsn flushed,
        Map<Integer, Lsn> ancestors) {

    private static final Logger LOG = Logger.getLogger(UpstreamServer.class);
    /** A server whose archive was not at hand when it was promoted. */
    private static final String UNDEFINED_FILE = "58P01";
    private static final String IDENTIFY = "IDENTIFY_SYSTEM";
    static final int OLDEST = 150000;
    static final int NEWEST_TRIED = 189999;

    /**
     * Asks for identity and preconditions.
     *
     * @param replication a connection of {@link UpstreamSessions#openReplication}
     * @throws PgException 0A000 for a version before 15; 55000 when {@code wal_level} is not logical
     */
    public static UpstreamServer identify(Connection replication, Connection ordinary) throws SQLException {
        long system;
        int timeline;
        Lsn flushed;
        try (Statement statement = replication.createStatement(); ResultSet row = statement.executeQuery(IDENTIFY)) {
            row.next();
            system = Long.parseUnsignedLong(row.getString("systemid"));
            timeline = row.getInt("timeline");
            flushed = Lsn.parse(row.getString("xlogpos"));
        }
        try (Statement statement = ordinary.createStatement(); ResultSet row = statement.executeQuery("""
                SELECT current_setting('server_version_num')::int, current_setting('server_version'),
                  current_setting('wal_level'), (SELECT oid::int8 FROM pg_database WHERE datname = current_database())""")) {
            row.next();
            int version = row.getInt(1);
            if (version < OLDEST) {
                throw PgException.fatal(SqlState.FEATURE_NOT_SUPPORTED, "the upstream runs Postgres " + row.getString(2)
                        + "; SQLedge needs 15 or newer").hint("upgrade the upstream");
            }
            if (version > NEWEST_TRIED) {
                LOG.warnf("the upstream's version is newer than any tried with SQLedge version=%s", row.getString(2));
            }
            if (!row.getString(3).equals("logical")) {
                throw PgException.fatal(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
                        "the upstream has wal_level = " + row.getString(3) + "; logical replication needs logical")
                        .hint("ALTER SYSTEM SET wal_level = logical, then restart the upstream");
            }
            return new UpstreamServer(system, timeline, (int) row.getLong(4), version, flushed, ancestors(replication, timeline));
        }
    }

    /** @return the cluster's, unsigned */
    static long systemIdentifier(Connection replication) throws SQLException {
        try (Statement statement = replication.createStatement(); ResultSet row = statement.executeQuery(IDENTIFY)) {
            row.next();
            return Long.parseUnsignedLong(row.getString("systemid"));
        }
    }

    /** The history file (manual, "TIMELINE_HISTORY"): a line for each ancestor, its number and where it was left. */
    private static Map<Integer, Lsn> ancestors(Connection replication, int timeline) throws SQLException {
        Map<Integer, Lsn> ancestors = new HashMap<>();
        if (timeline == 1) {
            return ancestors;
        }
        try (Statement statement = replication.createStatement();
                ResultSet row = statement.executeQuery("TIMELINE_HISTORY " + timeline)) {
            row.next();
            new String(row.getBytes("content"), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split("\\s+"))
                    .forEach(fields -> ancestors.put(Integer.parseInt(fields[0]), Lsn.parse(fields[1])));
        } catch (SQLException e) {
            if (!UNDEFINED_FILE.equals(e.getSQLState())) {
                throw e;
            }
            LOG.warnf("the upstream has no history of its timeline %d", timeline);
        }
        return ancestors;
    }
}
