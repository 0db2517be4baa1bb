package io.sqledge.sql.format;

import io.sqledge.sql.tree.TypeName;
import java.util.List;
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

    static String type(TypeName type) {
        String modifiers = type.modifiers().isEmpty() ? ""
                : type.modifiers().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return dotted(type.names()) + modifiers + (type.array() ? "[]" : "");
    }
}
