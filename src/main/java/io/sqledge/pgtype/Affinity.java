package io.sqledge.pgtype;

/**
 * How a column is declared in SQLite. Only these spellings are used: a PostgreSQL type name as declared type gives NUMERIC
 * affinity, under which the text '1.0' turns into the integer 1.
 */
public enum Affinity {
    INTEGER("INTEGER"),
    TEXT("TEXT"),
    BLOB("BLOB"),
    /** No declared type at all: every value keeps its storage class and every bit (-0.0 in a REAL column becomes 0.0). */
    NONE("");

    private final String declaration;

    Affinity(String declaration) {
        this.declaration = declaration;
    }

    public String declaration() {
        return declaration;
    }
}
