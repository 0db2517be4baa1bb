package io.sqledge.sql.format;

import io.sqledge.sql.tree.TypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Identifiers, always quoted: a keyword in quotes is a name everywhere. */
final class Names {

    private Names() { }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String dotted(List<String> names) {
        return names.stream().map(Names::quote).collect(Collectors.joining("."));
    }

    /** In parentheses, or nothing when there are none. */
    static String columns(List<String> names) {
        return names.isEmpty() ? "" : names.stream().map(Names::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    private static final Map<Integer, String> INTERVAL_FIELDS = Map.of(1 << 2, "YEAR", 1 << 1, "MONTH", 1 << 3, "DAY", 1 << 10, "HOUR",
            1 << 11, "MINUTE", 1 << 12, "SECOND");

    static boolean isIntervalOfOneField(TypeName type) {
        return type.names().equals(List.of("pg_catalog", "interval")) && !type.modifiers().isEmpty();
    }

    static String type(TypeName type) {
        if (isIntervalOfOneField(type)) {
            return "INTERVAL " + INTERVAL_FIELDS.get(type.modifiers().get(0));
        }
        String modifiers = type.modifiers().isEmpty() ? ""
                : type.modifiers().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return dotted(type.names()) + modifiers + (type.array() ? "[]" : "");
    }
}
