package io.sqledge.replication;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The publication the slot streams. Ours carries a comment that says so and lists tables, only such as have a usable
 * identity: once a table without one is published, Postgres refuses its UPDATEs and DELETEs to every client. Any other
 * publication is used as it is and never changed. Edges of one environment share ours. Called by the thread that owns the
 * connection.
 */
public final class Publication {

    private static final Logger LOG = Logger.getLogger(Publication.class);
    /** Marks a publication as ours to change. */
    static final String COMMENT = "maintained by SQLedge";
    private static final String DUPLICATE_OBJECT = "42710";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String UNDEFINED_OBJECT = "42704";
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Connection connection;
    private final String name;
    private final boolean ours;
    private final boolean created;
    private final boolean allChanges;
    private final int oid;

    private Publication(Connection connection, String name, boolean ours, boolean created, boolean allChanges, int oid) {
        this.connection = connection;
        this.name = name;
        this.ours = ours;
        this.created = created;
        this.allChanges = allChanges;
        this.oid = oid;
    }

    /**
     * Finds the publication, or makes it, without tables, when it is missing and may be made.
     *
     * @throws PgException 42704 when it is missing and may not be made; 55000 when it leaves out a kind of change
     */
    public static Publication open(Connection connection, String name, boolean mayCreate) throws SQLException {
        Publication found = find(connection, name, false);
        if (found != null) {
            return found.requireAllChanges();
        }
        if (!mayCreate) {
            throw PgException.fatal(SqlState.UNDEFINED_OBJECT, "publication \"" + name + "\" does not exist")
                    .hint("create it on the upstream, or let SQLedge do so by SQLEDGE_REPLICATION_CREATE_SLOT=true");
        }
        boolean created = true;
        try (Statement statement = connection.createStatement()) {
            // One simple query is one transaction: nobody sees the publication without its mark.
            statement.execute("CREATE PUBLICATION " + SqlText.identifier(name) + "; COMMENT ON PUBLICATION "
                    + SqlText.identifier(name) + " IS " + SqlText.literal(COMMENT));
            LOG.infof("publication created publication=%s", name);
        } catch (SQLException e) {
            if (!DUPLICATE_OBJECT.equals(e.getSQLState()) && !UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            created = false;
        }
        Publication publication = find(connection, name, created);
        if (publication == null) {
            throw PgException.error(SqlState.CANNOT_CONNECT_NOW, "publication \"" + name + "\" vanished while it was opened");
        }
        return publication.requireAllChanges();
    }

    /** @return null when there is none of this name */
    static Publication existing(Connection connection, String name) throws SQLException {
        return find(connection, name, false);
    }

    private static Publication find(Connection connection, String name, boolean created) throws SQLException {
        String sql = """
                SELECT p.oid::int8, coalesce(obj_description(p.oid, 'pg_publication') = ?, false)
                    AND pg_has_role(p.pubowner, 'USAGE'),
                  p.pubinsert AND p.pubupdate AND p.pubdelete AND p.pubtruncate
                FROM pg_publication p WHERE p.pubname = ?""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, COMMENT);
            statement.setString(2, name);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                return new Publication(connection, name, row.getBoolean(2), created, row.getBoolean(3), (int) row.getLong(1));
            }
        }
    }

    private Publication requireAllChanges() {
        if (!allChanges) {
            throw PgException.fatal(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
                    "publication \"" + name + "\" leaves out some of insert, update, delete, truncate")
                    .hint("ALTER PUBLICATION " + SqlText.identifier(name)
                            + " SET (publish = 'insert, update, delete, truncate')");
        }
        return this;
    }

    public String name() {
        return name;
    }

    /** Whether tables may be added to it and taken out by us. */
    public boolean ours() {
        return ours;
    }

    /** Whether this start made it, so that a start that fails takes it back. */
    public boolean created() {
        return created;
    }

    /** A publication dropped and made again is another one: what was decoded in between is missing. */
    public int oid() {
        return oid;
    }

    /** OIDs of the published tables; the set is the caller's, who keeps it up as tables are added and removed. */
    public Set<Integer> members() throws SQLException {
        String sql = """
                SELECT c.oid::int8
                FROM pg_publication_tables t JOIN pg_namespace n ON n.nspname = t.schemaname
                JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = t.tablename
                WHERE t.pubname = ?""";
        Set<Integer> members = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    members.add((int) row.getLong(1));
                }
            }
        }
        return members;
    }

    /**
     * What publishes each table that is listed, or part of a listed one: rows of {@code pg_publication_rel}, and the links up to
     * their tables. A table that was taken out and added again has others, and what changed in between was not published.
     */
    public Map<Integer, String> rows() throws SQLException {
        String sql = """
                WITH listed AS MATERIALIZED (SELECT prrelid, oid FROM pg_publication_rel WHERE prpubid = ?::int8::oid)
                SELECT c.oid::int8, l.oid::text FROM listed l JOIN pg_class c ON c.oid = l.prrelid WHERE NOT c.relispartition
                UNION ALL
                SELECT c.oid::int8, string_agg(concat(l.oid, '.', h.xmin), ' ' ORDER BY a.level)
                FROM pg_class c CROSS JOIN pg_partition_ancestors(c.oid) WITH ORDINALITY AS a (relid, level)
                LEFT JOIN pg_inherits h ON h.inhrelid = a.relid LEFT JOIN listed l ON l.prrelid = a.relid
                WHERE c.relispartition AND c.relkind = 'r' GROUP BY c.oid HAVING count(l.oid) > 0""";
        Map<Integer, String> rows = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, Integer.toUnsignedLong(oid));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.put((int) row.getLong(1), row.getString(2));
                }
            }
        }
        return rows;
    }

    /** Partitioned tables of which a partition made later is published too, from its first row on and by its own name. */
    public Set<Integer> withFuturePartitions() throws SQLException {
        String sql = """
                SELECT c.oid::int8 FROM pg_class c CROSS JOIN pg_publication b
                WHERE b.oid = ?::int8::oid AND c.relkind = 'p' AND NOT b.pubviaroot AND (b.puballtables OR EXISTS (
                  SELECT FROM pg_partition_ancestors(c.oid) a JOIN pg_class up ON up.oid = a.relid
                  WHERE EXISTS (SELECT FROM pg_publication_rel r WHERE r.prpubid = b.oid AND r.prrelid = up.oid)
                    OR EXISTS (SELECT FROM pg_publication_namespace s WHERE s.pnpubid = b.oid AND s.pnnspid = up.relnamespace)))""";
        Set<Integer> found = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, Integer.toUnsignedLong(oid));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add((int) row.getLong(1));
                }
            }
        }
        return found;
    }

    /**
     * Adds a table to our publication; one that another edge added meanwhile counts as added.
     *
     * @return false when the table is gone or not ours to publish
     */
    public boolean add(UpstreamRelation table) throws SQLException {
        return alter("ADD TABLE ONLY ", table.quotedName());
    }

    /** Takes a table out of our publication; one that is out already counts as taken out. */
    public void remove(String quotedName) throws SQLException {
        alter("DROP TABLE ONLY ", quotedName);
    }

    private boolean alter(String action, String quotedName) throws SQLException {
        if (!ours) {
            throw new IllegalStateException("publication " + name + " is not ours");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER PUBLICATION " + SqlText.identifier(name) + " " + action + quotedName);
            return true;
        } catch (SQLException e) {
            return switch (e.getSQLState()) {
                case DUPLICATE_OBJECT, UNIQUE_VIOLATION -> true;
                case UNDEFINED_OBJECT, UNDEFINED_TABLE, INSUFFICIENT_PRIVILEGE -> false;
                default -> throw e;
            };
        }
    }

    /**
     * Drops it again, after a failed start or with the last edge, unless another edge's slot may be using it.
     *
     * @return those slots; empty when it is dropped
     */
    public List<String> dropUnlessShared() throws SQLException {
        List<String> users = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet slots = statement.executeQuery("""
                    SELECT slot_name FROM pg_replication_slots WHERE plugin = 'pgoutput' AND database = current_database()
                    ORDER BY slot_name""")) {
                while (slots.next()) {
                    users.add(slots.getString(1));
                }
            }
            if (users.isEmpty()) {
                statement.execute("DROP PUBLICATION IF EXISTS " + SqlText.identifier(name));
                LOG.infof("publication dropped publication=%s", name);
            }
        }
        return users;
    }
}
