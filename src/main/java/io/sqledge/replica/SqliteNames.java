package io.sqledge.replica;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of upstream tables and columns in the file. {@code public.orders} is {@code orders}, other schemas are
 * {@code schema.table}. SQLite compares names without regard to ASCII case, even quoted ones, and reserves some, so names
 * that clash get a number at their end.
 */
public final class SqliteNames {

    private final Set<String> taken = new HashSet<>();

    private SqliteNames(Collection<String> taken) {
        taken.forEach(name -> this.taken.add(fold(name)));
    }

    /** For the tables of a file. @param taken names in use */
    public static SqliteNames forTables(Collection<String> taken) {
        return new SqliteNames(taken);
    }

    /** For the columns of one table. SQLite's own names of the row number must stay free of meaning. */
    public static SqliteNames forColumns() {
        return new SqliteNames(Set.of("rowid", "oid", "_rowid_"));
    }

    public String table(String schema, String name) {
        return free(schema.equals("public") ? name : schema + "." + name);
    }

    public String column(String name) {
        return free(name);
    }

    private String free(String wanted) {
        String name = isReserved(fold(wanted)) ? "_" + wanted : wanted;
        String candidate = name;
        for (int n = 2; !taken.add(fold(candidate)); n++) {
            candidate = name + "$" + n;
        }
        return candidate;
    }

    /** SQLite's own names, ours, and the table functions that generated statements call. */
    private static boolean isReserved(String folded) {
        return folded.startsWith("sqlite_") || folded.startsWith("sqledge_") || folded.startsWith("pragma_")
                || folded.equals("postgres_pos") || folded.equals("json_each") || folded.equals("json_tree");
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** An identifier as SQLite text. */
    public static String quote(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
