package io.sqledge.pgtype;

/** The table of all types, by the OIDs fixed in PostgreSQL's {@code pg_type.dat}. */
public final class PgTypes {

    private PgTypes() { }

    /** The codec of a built-in type; {@link #opaque()} for an OID that has none of its own. */
    public static PgType builtin(int oid) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Enum types: the label as text. */
    public static PgType enumeration() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** A true array type, stored as PostgreSQL's array text. */
    public static PgType arrayOf(int elementOid, PgType element, int elementTypmod) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Every other type: PostgreSQL's text, kept as it came; no comparison is exact, no binary form. */
    public static PgType opaque() {
        throw new UnsupportedOperationException("not built yet");
    }
}
