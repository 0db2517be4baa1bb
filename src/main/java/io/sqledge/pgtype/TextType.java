package io.sqledge.pgtype;

/**
 * text (OID 25), varchar (1043), name (19) and enum labels: UTF-8 bytes in every form. Equality is bytewise under every
 * deterministic collation; order depends on the collation and is the caller's to decide, except for name, which always
 * sorts by bytes. Enums sort by {@code enumsortorder}, not by label.
 */
final class TextType extends TextStoredType {

    /** NAMEDATALEN - 1: longer input to {@code name} is cut there, so longer spellings are not taken. */
    private static final int LONGEST_NAME = 63;

    private final int longestBytes;
    private final boolean bytewise;

    private TextType(String name, int longestBytes, boolean bytewise) {
        super(name);
        this.longestBytes = longestBytes;
        this.bytewise = bytewise;
    }

    static TextType collated(String name) {
        return new TextType(name, Integer.MAX_VALUE, false);
    }

    static TextType ofNames() {
        return new TextType("name", LONGEST_NAME, true);
    }

    static TextType ofEnumLabels() {
        return new TextType("enum", LONGEST_NAME, false);
    }

    @Override
    public int storeServerText(byte[] utf8, int offset, int length, int typmod, ValueSink row) {
        row.addText(utf8, offset, length);
        return 0;
    }

    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        return length <= longestBytes && Utf8.isText(utf8, offset, length) ? Stored.copy(utf8, offset, length) : null;
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        return fromClientText(bytes, offset, length, typmod);
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        writeText(stored, typmod, out);
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return true;
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return bytewise;
    }
}
