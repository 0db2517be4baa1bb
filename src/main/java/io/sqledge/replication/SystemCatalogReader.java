package io.sqledge.replication;

import io.sqledge.catalog.CastInfo;
import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.CollationInfo;
import io.sqledge.catalog.FunctionInfo;
import io.sqledge.catalog.LetterCase;
import io.sqledge.catalog.OperatorInfo;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.TypeInfo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what typing needs of the upstream's system catalogs. The row types of tables, and the arrays of them, are left
 * out: every CREATE TABLE would change the whole, and no column worth reading locally has one. Called by the thread that
 * owns the connection.
 */
public final class SystemCatalogReader {

    private static final String NOT_TEMPORARY = "n.nspname NOT LIKE 'pg\\_toast%' AND n.nspname NOT LIKE 'pg\\_temp\\_%'";

    private static final String TYPES = """
            SELECT t.oid::int8, n.nspname, t.typname, t.typlen, t.typtype::text, t.typcategory::text, t.typispreferred,
              t.typelem::int8, t.typarray::int8, t.typbasetype::int8, t.typtypmod, t.typcollation::int8,
              t.typsubscript = 'array_subscript_handler'::regproc
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
            WHERE t.typisdefined AND NOT EXISTS (SELECT FROM pg_class c
              WHERE c.oid = CASE WHEN t.typrelid <> 0 THEN t.typrelid ELSE e.typrelid END AND c.relkind <> 'c')
            AND\s""" + NOT_TEMPORARY + " ORDER BY t.oid";

    private static final String OPERATORS = """
            SELECT o.oid::int8, n.nspname, o.oprname, o.oprleft::int8, o.oprright::int8, o.oprresult::int8, o.oprcode::oid::int8
            FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
            WHERE o.oprcode <> 0 AND\s""" + NOT_TEMPORARY + " ORDER BY o.oid";

    private static final String FUNCTIONS = """
            SELECT p.oid::int8, n.nspname, p.proname, p.prokind::text, p.provolatile::text, p.proretset, p.proisstrict,
              p.proargtypes::text, p.pronargdefaults, p.provariadic::int8, p.prorettype::int8
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE\s""" + NOT_TEMPORARY + " ORDER BY p.oid";

    private static final String CASTS = """
            SELECT castsource::int8, casttarget::int8, castfunc::int8, castcontext::text, castmethod::text
            FROM pg_cast ORDER BY castsource, casttarget""";

    /** Surrogates are no characters. */
    private static final String LETTERS = """
            SELECT letter, lower(letter COLLATE "default"), upper(letter COLLATE "default")
            FROM (SELECT chr(i) AS letter FROM generate_series(128, %d) i WHERE i NOT BETWEEN 55296 AND 57343) s
            WHERE lower(letter COLLATE "default") <> letter OR upper(letter COLLATE "default") <> letter""".formatted(LetterCase.LAST);

    /** Of the library that the server runs with now. */
    static final String COLLATION_VERSION = "pg_database_collation_actual_version(oid)";

    /** All texts of up to three of them, since some languages sort certain pairs as one letter. */
    private static final String ALPHABET = """
            WITH a (c) AS (SELECT chr(i) FROM generate_series(48, 122) i WHERE i < 58 OR i > 96),
              s (t) AS (SELECT '' UNION ALL SELECT c FROM a UNION ALL SELECT x.c || y.c FROM a x, a y
                UNION ALL SELECT x.c || y.c || z.c FROM a x, a y, a z),
              o (t, before) AS (SELECT t, lag(t) OVER (ORDER BY t COLLATE "C") FROM s)
            SELECT bool_and(before < t COLLATE "default") FROM o""";

    private final Connection connection;

    public SystemCatalogReader(Connection connection) {
        this.connection = connection;
    }

    public SystemCatalog read() throws SQLException {
        return read(null);
    }

    /** @param previous of the same upstream, perhaps long ago; null when there is none */
    public SystemCatalog read(SystemCatalog previous) throws SQLException {
        int version = Integer.parseInt(string("SELECT current_setting('server_version_num')"));
        return new SystemCatalog(version, string("SELECT current_database()"),
                Integer.parseInt(string("SELECT setting FROM pg_settings WHERE name = 'wal_segment_size'")),
                rows(TYPES, r -> new TypeInfo(oid(r, 1), r.getString(2), r.getString(3), r.getShort(4), character(r, 5),
                        character(r, 6), r.getBoolean(7), oid(r, 8), oid(r, 9), oid(r, 10), r.getInt(11), oid(r, 12), r.getBoolean(13))),
                rows(OPERATORS, r -> new OperatorInfo(oid(r, 1), r.getString(2), r.getString(3), oid(r, 4), oid(r, 5),
                        oid(r, 6), oid(r, 7))),
                rows(FUNCTIONS, r -> new FunctionInfo(oid(r, 1), r.getString(2), r.getString(3), character(r, 4),
                        character(r, 5), r.getBoolean(6), r.getBoolean(7), oids(r.getString(8)), r.getInt(9), oid(r, 10), oid(r, 11))),
                rows(CASTS, r -> new CastInfo(oid(r, 1), oid(r, 2), oid(r, 3), character(r, 4), character(r, 5))),
                collationsWithLetters(version, previous),
                enumLabels());
    }

    /** The database's own collation is asked what it makes of letters, unless it was before. */
    private List<CollationInfo> collationsWithLetters(int version, SystemCatalog previous) throws SQLException {
        List<CollationInfo> all = rows(collations(version), r -> new CollationInfo(oid(r, 1), r.getString(2), r.getString(3), character(r, 4),
                r.getString(5), r.getBoolean(6), r.getString(7), null, false));
        List<CollationInfo> result = new ArrayList<>();
        for (CollationInfo c : all) {
            boolean asked = c.oid() == Catalog.DEFAULT_COLLATION && !c.foldsAsciiOnly() && c.foldsLatinAsAscii();
            result.add(asked ? asked(c, version, previous) : c);
        }
        return result;
    }

    private CollationInfo asked(CollationInfo c, int version, SystemCatalog previous) throws SQLException {
        boolean icu = c.provider() == 'i';
        if (icu && c.characters().toLowerCase(Locale.ROOT).startsWith("el") || !string("SELECT current_setting('server_encoding')").equals("UTF8")) {
            // Greek capitals under ICU depend on their neighbours.
            return c;
        }
        String source = version + "/" + c.provider() + "/" + c.locale() + "/" + c.characters() + "/"
                + string("SELECT coalesce(" + COLLATION_VERSION + ", '') FROM pg_database WHERE datname = current_database()");
        CollationInfo known = previous == null ? null : previous.collations().stream().filter(p -> p.oid() == c.oid() && p.letters() != null
                && p.letters().source().equals(source)).findFirst().orElse(null);
        LetterCase letters = known != null ? known.letters() : letters(source, icu);
        boolean byBytes = known != null ? known.sortsAlphabetByBytes() : c.isBytewise() || string(ALPHABET).equals("t");
        return new CollationInfo(c.oid(), c.schema(), c.name(), c.provider(), c.locale(), c.deterministic(), c.characters(), letters,
                byBytes && c.deterministic());
    }

    private LetterCase letters(String source, boolean contextual) throws SQLException {
        List<String> lower = new ArrayList<>();
        List<String> upper = new ArrayList<>();
        rows(LETTERS, r -> {
            lower.addAll(r.getString(1).equals(r.getString(2)) ? List.of() : List.of(r.getString(1), r.getString(2)));
            return upper.addAll(r.getString(1).equals(r.getString(3)) ? List.of() : List.of(r.getString(1), r.getString(3)));
        });
        return LetterCase.of(source, contextual, lower, upper);
    }

    /**
     * The collation {@code default} (provider d) is the database's own. The column of ICU and builtin locales was
     * {@code colliculocale} up to 16 and is {@code colllocale} since 17.
     */
    private static String collations(int version) {
        String own = version >= 170000 ? "colllocale" : "colliculocale";
        String database = version >= 170000 ? "datlocale" : "daticulocale";
        return """
                SELECT c.oid::int8, n.nspname, c.collname,
                  CASE c.collprovider WHEN 'd' THEN d.datlocprovider ELSE c.collprovider END::text,
                  CASE WHEN c.collprovider = 'd' THEN CASE d.datlocprovider WHEN 'c' THEN d.datcollate ELSE d.%s END
                    WHEN c.collprovider = 'c' THEN c.collcollate ELSE c.%s END,
                  c.collisdeterministic,
                  CASE WHEN c.collprovider = 'd' THEN CASE d.datlocprovider WHEN 'c' THEN d.datctype ELSE d.%s END
                    WHEN c.collprovider = 'c' THEN c.collctype ELSE c.%s END
                FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace
                JOIN pg_database d ON d.datname = current_database()
                WHERE c.collencoding IN (-1, d.encoding) ORDER BY c.oid""".formatted(database, own, database, own);
    }

    private Map<Integer, List<String>> enumLabels() throws SQLException {
        Map<Integer, List<String>> labels = new LinkedHashMap<>();
        rows("SELECT enumtypid::int8, enumlabel FROM pg_enum ORDER BY enumtypid, enumsortorder",
                r -> labels.computeIfAbsent(oid(r, 1), o -> new ArrayList<>()).add(r.getString(2)));
        labels.replaceAll((oid, list) -> List.copyOf(list));
        return labels;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, RowReader<T> reader) throws SQLException {
        List<T> result = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                result.add(reader.read(rows));
            }
        }
        return result;
    }

    private String string(String sql) throws SQLException {
        return rows(sql, r -> r.getString(1)).get(0);
    }

    private static List<Integer> oids(String oidvector) {
        List<Integer> result = new ArrayList<>();
        for (String number : oidvector.isEmpty() ? new String[0] : oidvector.split(" ")) {
            result.add((int) Long.parseLong(number));
        }
        return result;
    }

    private static int oid(ResultSet row, int column) throws SQLException {
        return (int) row.getLong(column);
    }

    private static char character(ResultSet row, int column) throws SQLException {
        return row.getString(column).charAt(0);
    }
}
