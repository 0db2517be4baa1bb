package io.sqledge.replication;

/** Quotes what goes into statements that take no parameters: replication commands, DDL, COPY. */
public final class SqlText {

    private SqlText() { }

    public static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A string constant, whatever {@code standard_conforming_strings} says. */
    public static String literal(String value) {
        String quoted = '\'' + value.replace("'", "''").replace("\\", "\\\\") + '\'';
        return value.indexOf('\\') >= 0 ? " E" + quoted : quoted;
    }
}
