package io.sqledge.replication;

import io.sqledge.catalog.PlainIndex;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.replication.UpstreamRelation.Partitioning;
import io.sqledge.replication.UpstreamRelation.UpstreamColumn;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the relations of the upstream that a query could name: tables, views and their kin of all schemas but the system's
 * and the temporary ones. Works in whatever transaction the connection is in, so also at an imported snapshot; called by
 * the thread that owns the connection.
 */
public final class UpstreamCatalogReader {

    private static final String USER_RELATIONS = """
            c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            AND n.nspname NOT LIKE 'pg\\_toast%' AND n.nspname NOT LIKE 'pg\\_temp\\_%'""";

    /** Values read by a cast to text and parsed here would depend on styles; oids come as int8 for lack of unsigned. */
    private static final String RELATIONS = """
            SELECT c.oid::int8, n.nspname, c.relname, c.relkind::text, c.relpersistence = 'u', c.relreplident::text,
              c.relrowsecurity, row_security_active(c.oid),
              coalesce(has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'), false),
              coalesce(pg_has_role(c.relowner, 'USAGE'), false),
              EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid AND NOT c.relispartition OR h.inhparent = c.oid AND c.relkind <> 'p'),
              EXISTS (SELECT FROM pg_rewrite r WHERE r.ev_class = c.oid AND r.rulename <> '_RETURN'),
              c.relfilenode::int8,
              -- All names in it with their schemas. Who asks through a view reads with its owner's rights, except through such.
              CASE WHEN c.relkind = 'v' AND coalesce(c.reloptions::text NOT LIKE '%security_invoker%', true)
                AND NOT EXISTS (SELECT FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
                  JOIN pg_class used ON d.refclassid = 'pg_class'::regclass AND used.oid = d.refobjid
                  WHERE r.ev_class = c.oid AND used.oid <> c.oid AND NOT has_table_privilege(c.relowner, used.oid, 'SELECT'))
                AND set_config('search_path', 'pg_catalog', true) IS NOT NULL THEN pg_get_viewdef(c.oid) END,
              c.relispartition,
              -- Not by pg_partition_tree, which locks each partition: somebody's CREATE TABLE ... PARTITION OF would deadlock with us.
              CASE WHEN c.relkind = 'p' THEN (WITH RECURSIVE tree AS (
                  SELECT h.inhrelid FROM pg_inherits h WHERE h.inhparent = c.oid AND NOT h.inhdetachpending
                  UNION ALL
                  SELECT h.inhrelid FROM tree JOIN pg_inherits h ON h.inhparent = tree.inhrelid AND NOT h.inhdetachpending)
                SELECT array_agg(t.inhrelid::int8 ORDER BY t.inhrelid) FROM tree t JOIN pg_class leaf ON leaf.oid = t.inhrelid
                WHERE leaf.relkind <> 'p') END,
              (SELECT pg_get_expr(r.prqual, r.prrelid) FROM pg_publication_rel r JOIN pg_publication b ON b.oid = r.prpubid
                WHERE r.prrelid = c.oid AND b.pubname = ?)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE\s""" + USER_RELATIONS;

    private static final String COLUMNS = """
            SELECT a.attrelid::int8, a.attnum, a.attname, a.atttypid::int8, a.atttypmod, a.attcollation::int8,
              a.attnotnull, a.attgenerated <> '', hashint8extended(a.xmin::text::int8, a.attnum),
              -- Not from pg_publication_tables, which locks tables. Before 18 there is no pubgencols.
              CASE WHEN r.prattrs IS NOT NULL THEN a.attnum = ANY (r.prattrs)
                ELSE a.attgenerated = '' OR a.attgenerated = 's' AND coalesce(to_jsonb(b) ->> 'pubgencols' = 's', false) END
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_publication b ON b.pubname = ? LEFT JOIN pg_publication_rel r ON r.prpubid = b.oid AND r.prrelid = c.oid
            WHERE a.attnum > 0 AND NOT a.attisdropped AND\s""" + USER_RELATIONS;

    private static final String INDEXES = """
            SELECT i.indrelid::int8, ic.relname, i.indisunique, i.indisprimary, i.indimmediate, i.indisreplident,
              i.indnullsnotdistinct, i.indpred IS NOT NULL, i.indexprs IS NOT NULL, i.indnkeyatts, i.indkey::text
            FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid JOIN pg_am am ON am.oid = ic.relam
            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE i.indisvalid AND i.indisready AND i.indislive AND am.amname = 'btree' AND\s""" + USER_RELATIONS;

    private static final String SIZES = "SELECT oid::int8, pg_table_size(oid) FROM pg_class WHERE relkind = 'r' AND oid >= 16384";

    private final Connection connection;
    private final String publication;

    /** @param publication whose column lists and row filters count */
    public UpstreamCatalogReader(Connection connection, String publication) {
        this.connection = connection;
        this.publication = publication;
    }

    /** All relations, in the order of their OIDs. */
    public List<UpstreamRelation> relations() throws SQLException {
        return read("", 0);
    }

    /** One relation, or null when it is gone. */
    public UpstreamRelation relation(int oid) throws SQLException {
        List<UpstreamRelation> found = read(" AND c.oid = ?::int8::oid", oid);
        return found.isEmpty() ? null : found.get(0);
    }

    /** By their OIDs: bytes of the heaps of ordinary tables, TOAST included, indexes not. */
    public Map<Integer, Long> tableSizes() throws SQLException {
        Map<Integer, Long> sizes = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(SIZES)) {
            while (rows.next()) {
                sizes.put(oid(rows, 1), rows.getLong(2));
            }
        }
        return sizes;
    }

    private List<UpstreamRelation> read(String restriction, int oid) throws SQLException {
        Map<Integer, List<UpstreamColumn>> columns = new HashMap<>();
        Map<Integer, Long> columnMarks = new HashMap<>();
        try (PreparedStatement statement = prepare(COLUMNS + restriction + " ORDER BY a.attrelid, a.attnum", restriction, oid);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                int relation = oid(rows, 1);
                columns.computeIfAbsent(relation, r -> new ArrayList<>()).add(new UpstreamColumn(rows.getInt(2), rows.getString(3),
                        oid(rows, 4), rows.getInt(5), oid(rows, 6), rows.getBoolean(7), rows.getBoolean(8), rows.getBoolean(10)));
                long hash = rows.getLong(9);
                columnMarks.merge(relation, hash, (a, b) -> a * 31 + b);
            }
        }
        Map<Integer, List<Index>> indexes = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                INDEXES + restriction + " ORDER BY i.indrelid, i.indisprimary DESC, i.indexrelid")) {
            if (!restriction.isEmpty()) {
                statement.setLong(1, Integer.toUnsignedLong(oid));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    indexes.computeIfAbsent(oid(rows, 1), r -> new ArrayList<>()).add(Index.of(rows));
                }
            }
        }
        List<UpstreamRelation> result = new ArrayList<>();
        try (PreparedStatement statement = prepare(RELATIONS + restriction + " ORDER BY c.oid", restriction, oid);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                int relation = oid(rows, 1);
                result.add(relation(rows, columns.getOrDefault(relation, List.of()), indexes.getOrDefault(relation, List.of()),
                        columnMarks.getOrDefault(relation, 0L)));
            }
        }
        return result;
    }

    /** Of a statement that names the publication first, and then what restricts it. */
    private PreparedStatement prepare(String sql, String restriction, int oid) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, publication);
        if (!restriction.isEmpty()) {
            statement.setLong(2, Integer.toUnsignedLong(oid));
        }
        return statement;
    }

    private static UpstreamRelation relation(ResultSet row, List<UpstreamColumn> columns, List<Index> indexes, long columnMark)
            throws SQLException {
        char kind = row.getString(4).charAt(0);
        char replicaIdentity = row.getString(6).charAt(0);
        Index identity = indexes.stream().filter(i -> i.identifies(replicaIdentity)).findFirst().orElse(null);
        boolean usable = kind == 'r' && (replicaIdentity == 'f' || identity != null);
        return new UpstreamRelation(oid(row, 1), row.getString(2), row.getString(3), kind, row.getBoolean(5),
                replicaIdentity, usable, identity == null ? List.of() : identity.columns(), row.getBoolean(7),
                row.getBoolean(8), row.getBoolean(9), row.getBoolean(10), row.getBoolean(11), row.getBoolean(12), columns,
                indexes.stream().filter(Index::isKey).map(Index::key).toList(),
                indexes.stream().filter(Index::isPlain).map(i -> new PlainIndex(i.name, i.columns)).toList(),
                new RewriteMark(row.getLong(13), columnMark), row.getString(14), row.getString(17),
                new Partitioning(row.getBoolean(15), oids(row.getArray(16))));
    }

    private record Index(String name, boolean unique, boolean primary, boolean immediate, boolean replicaIdentity,
            boolean nullsNotDistinct, boolean partial, boolean expressions, List<Integer> columns) {

        /** Reads a row of {@link #INDEXES}; INCLUDE columns follow the key columns and are left out. */
        static Index of(ResultSet row) throws SQLException {
            List<Integer> columns = new ArrayList<>();
            String[] numbers = row.getString(11).split(" ");
            for (int i = 0; i < row.getInt(10); i++) {
                columns.add(Integer.parseInt(numbers[i]));
            }
            return new Index(row.getString(2), row.getBoolean(3), row.getBoolean(4), row.getBoolean(5), row.getBoolean(6),
                    row.getBoolean(7), row.getBoolean(8), row.getBoolean(9), columns);
        }

        /** As {@code RelationGetIndexList} chooses it: a deferrable primary key is none. */
        boolean identifies(char replicaIdentitySetting) {
            return switch (replicaIdentitySetting) {
                case 'd' -> primary && immediate;
                case 'i' -> replicaIdentity && immediate;
                default -> false;
            };
        }

        boolean isKey() {
            return unique && immediate && isWhole();
        }

        UniqueKey key() {
            return new UniqueKey(name, columns, primary, nullsNotDistinct);
        }

        boolean isPlain() {
            return isWhole() && !primary;
        }

        private boolean isWhole() {
            return !partial && !expressions && !columns.contains(0);
        }
    }

    private static List<Integer> oids(Array array) throws SQLException {
        return array == null ? List.of() : Stream.of((Long[]) array.getArray()).map(Long::intValue).toList();
    }

    private static int oid(ResultSet row, int column) throws SQLException {
        return (int) row.getLong(column);
    }
}
