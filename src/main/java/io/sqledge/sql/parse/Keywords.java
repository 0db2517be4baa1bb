package io.sqledge.sql.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Postgres's keywords and where each may stand as a name (manual, "SQL Key Words"). Where versions differ the stricter
 * answer counts: a name that only one version takes is left to the upstream.
 */
final class Keywords {

    private record Keyword(char category, boolean bareLabel) { }

    private static final Map<String, Keyword> TABLE = load();

    private Keywords() { }

    private static Map<String, Keyword> load() {
        Map<String, Keyword> table = new HashMap<>();
        try (InputStream in = Keywords.class.getResourceAsStream("keywords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line; (line = lines.readLine()) != null;) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split(" ");
                    table.put(parts[0], new Keyword(parts[1].charAt(0), parts[2].equals("1")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static char category(String word) {
        Keyword keyword = TABLE.get(word);
        return keyword == null ? 'U' : keyword.category();
    }

    static boolean isKeyword(String word) {
        return TABLE.containsKey(word);
    }

    /** A column, table or alias (ColId): all but reserved words and those kept for types and functions. */
    static boolean mayNameColumn(String word) {
        return category(word) == 'U' || category(word) == 'C';
    }

    /** A function or a type without syntax of its own (type_function_name). */
    static boolean mayNameFunction(String word) {
        return category(word) == 'U' || category(word) == 'T';
    }

    /** A result column's name without AS. */
    static boolean mayLabelBare(String word) {
        Keyword keyword = TABLE.get(word);
        return keyword == null || keyword.bareLabel();
    }
}
