package io.sqledge.replication;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A short digest of all that {@link UpstreamCatalogReader}, {@link SystemCatalogReader} and {@link Publication#members}
 * read, so that a comparison that finds nothing costs the upstream a few milliseconds. Any UPDATE of a catalog row gives it
 * a new {@code xmin} and place; VACUUM FULL of a catalog changes the digest without a difference, which costs one full
 * comparison. Temporary tables' own rows are left out: programs make them all day long.
 */
final class CatalogFingerprint {

    private static final String USER_NAMESPACES = """
            SELECT oid FROM pg_namespace WHERE nspname NOT IN ('pg_catalog', 'information_schema')
            AND nspname NOT LIKE 'pg\\_toast%' AND nspname NOT LIKE 'pg\\_temp\\_%'""";

    private static final String PLACE = "sum(hashtextextended(%1$s.xmin::text || %1$s.ctid::text, 0))";

    private static final String SQL = """
            WITH spaces AS MATERIALIZED (""" + USER_NAMESPACES + """
            ), relations AS MATERIALIZED (SELECT c.oid, c.xmin, c.ctid, c.relowner FROM pg_class c
                WHERE c.relnamespace IN (SELECT oid FROM spaces) AND c.relkind IN ('r', 'p', 'v', 'm', 'f'))
            SELECT concat_ws(' ',
            """ + String.join(",\n",
            digest("r", "relations r"),
            "(SELECT sum(hashtextextended(oid::text || has_table_privilege(oid, 'SELECT') || row_security_active(oid)"
                    + " || pg_has_role(relowner, 'USAGE'), 0)) FROM relations)",
            digest("a", "pg_attribute a WHERE a.attrelid IN (SELECT oid FROM relations)"),
            digest("i", "pg_index i WHERE i.indrelid IN (SELECT oid FROM relations)"),
            digest("n", "pg_namespace n WHERE n.oid IN (SELECT oid FROM spaces)"),
            digest("h", "pg_inherits h"),
            digest("w", "pg_rewrite w WHERE w.ev_class IN (SELECT oid FROM relations)"),
            digest("t", "pg_type t WHERE t.typnamespace IN (SELECT oid FROM spaces) OR t.oid < 16384"),
            digest("e", "pg_enum e"),
            digest("p", "pg_proc p"),
            digest("o", "pg_operator o"),
            digest("k", "pg_cast k"),
            digest("l", "pg_collation l"),
            digest("b", "pg_publication b"),
            digest("m", "pg_publication_rel m"),
            digest("s", "pg_publication_namespace s"),
            // Whose right a view's owner has to read by.
            digest("g", "pg_auth_members g"),
            "(SELECT sum(hashtextextended(concat(oid, rolsuper, rolinherit), 0)) FROM pg_roles)",
            "(SELECT " + SystemCatalogReader.COLLATION_VERSION + " FROM pg_database WHERE datname = current_database())",
            "current_setting('server_version_num')") + ")";

    private CatalogFingerprint() { }

    private static String digest(String alias, String from) {
        return "(SELECT concat(count(*), ':', " + PLACE.formatted(alias) + ") FROM " + from + ")";
    }

    static String read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(SQL)) {
            row.next();
            return row.getString(1);
        }
    }
}
