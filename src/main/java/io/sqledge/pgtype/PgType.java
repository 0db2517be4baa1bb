package io.sqledge.pgtype;

/**
 * One PostgreSQL type in all its forms: text and binary on the wire, and the storage form in SQLite. Implementations are
 * immutable and safe for all threads; one file per type states OID, length, forms, epoch, units and comparison caveats.
 *
 * <p>The text form is always that of the fixed settings DateStyle ISO, IntervalStyle postgres, TimeZone UTC,
 * bytea_output hex, extra_float_digits 1 or more: the replication session and COPY run under them. {@code typmod} is
 * {@code pg_attribute.atttypmod} (-1: none); it chooses the storage form and the padding. It is never applied as a cast:
 * a parameter compared with a {@code numeric(10,2)} column keeps its third decimal, as in PostgreSQL.
 */
public interface PgType {

    /** {@code pg_type.typname} of the built-in type, or the kind for the families (enum, array, opaque). */
    String name();

    /** How a column of this type is declared in SQLite. */
    Affinity affinity(int typmod);

    /**
     * Whether a second column, the order key (TEXT, BINARY collation), stands beside the value because the stored form
     * neither compares nor sorts as the type does: numeric kept as text.
     */
    default boolean hasOrderKey(int typmod) {
        return false;
    }

    /** The order key of a stored value, when {@link #hasOrderKey}. */
    default SqliteValue orderKey(SqliteValue stored, int typmod) {
        throw new UnsupportedOperationException(name() + " has no order key");
    }

    /**
     * From PostgreSQL's own output text (stream, COPY) to the storage form. The text is trusted to be what the server
     * prints: {@link io.sqledge.error.PgException} XX000 when it is not.
     */
    SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod);

    /**
     * {@link #fromServerText} into a row under way.
     *
     * @return what the value adds to its column's {@link #profile}
     */
    default int storeServerText(byte[] utf8, int offset, int length, int typmod, ValueSink row) {
        SqliteValue value = fromServerText(utf8, offset, length, typmod);
        row.add(value);
        return profile(value, typmod);
    }

    /**
     * From text a client wrote (a parameter in text format, an untyped literal) to the storage form, accepting only
     * spellings that are proved to mean what PostgreSQL reads in them.
     *
     * @return null when this spelling is not one of those: the statement is then relayed
     */
    SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod);

    /**
     * From a parameter in binary format to the storage form.
     *
     * @return null when the bytes are not a form that is proved: the statement is then relayed
     */
    SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod);

    /** Appends the text form, without a length word. The value is not NULL. */
    void writeText(SqliteValue stored, int typmod, ByteBuilder out);

    /** Whether {@link #writeBinary} is implemented; a client that asks for binary otherwise is relayed. */
    boolean hasBinary();

    /** Appends the binary form, without a length word. The value is not NULL. */
    void writeBinary(SqliteValue stored, int typmod, ByteBuilder out);

    /**
     * Whether SQLite's {@code =} on storage forms is this type's {@code =}, NULL apart, in a column whose profile has no
     * {@link ColumnProfile#EQUALITY_DIFFERS}. With an order key that one is compared instead, and this answers false.
     * For text under a nondeterministic collation the caller must say no itself.
     */
    boolean equalityIsExact(int typmod);

    /**
     * Whether SQLite's {@code <} (BINARY collation) on storage forms, or on order keys when {@link #hasOrderKey}, is
     * this type's order, NULL apart, in a column whose profile has no {@link ColumnProfile#ORDER_DIFFERS}. Text types
     * answer false: their order depends on the collation.
     */
    boolean orderIsExact(int typmod);

    /** What this value adds to its column's profile: bits of {@link ColumnProfile}, mostly 0. */
    default int profile(SqliteValue stored, int typmod) {
        return 0;
    }

    /**
     * Whether the text kept is what any session would see. False where it depends on more than the fixed settings:
     * {@code regclass} prints by search_path and follows renames, {@code money} prints by lc_monetary. Such columns are
     * kept for people who read the file; reads of them are relayed.
     */
    default boolean outputIsExact() {
        return true;
    }
}
