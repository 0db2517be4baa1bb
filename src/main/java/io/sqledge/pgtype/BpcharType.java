package io.sqledge.pgtype;

/**
 * char(n), OID 1042, typmod n + 4. Comparison ignores trailing spaces, so {@code char(n)} is stored without them and
 * padded to n characters (not bytes) in both wire forms.
 *
 * <p>bpchar without a length (typmod -1) keeps the spaces it was given: stored as it came, and not comparable.
 */
final class BpcharType extends TextStoredType {

    private static final int HEADER = 4;

    BpcharType() {
        super("bpchar");
    }

    private static boolean hasLength(int typmod) {
        return typmod >= HEADER;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        return Stored.copy(utf8, offset, kept(utf8, offset, length, typmod));
    }

    @Override
    public int storeServerText(byte[] utf8, int offset, int length, int typmod, ValueSink row) {
        row.addText(utf8, offset, kept(utf8, offset, length, typmod));
        return 0;
    }

    private static int kept(byte[] utf8, int offset, int length, int typmod) {
        int kept = length;
        while (hasLength(typmod) && kept > 0 && utf8[offset + kept - 1] == ' ') {
            kept--;
        }
        return kept;
    }

    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        return Utf8.isText(utf8, offset, length) ? fromServerText(utf8, offset, length, typmod) : null;
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        return fromClientText(bytes, offset, length, typmod);
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        out.put(utf8);
        if (hasLength(typmod)) {
            for (int i = Utf8.countCharacters(utf8); i < typmod - HEADER; i++) {
                out.put(' ');
            }
        }
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
        return hasLength(typmod);
    }
}
