package io.sqledge.pgtype;

/** bool, OID 16: INTEGER 0 or 1; text {@code t} or {@code f}; binary one byte. false sorts before true. */
final class BoolType implements PgType {

    private static final SqliteValue FALSE = new SqliteValue.Int(0);
    private static final SqliteValue TRUE = new SqliteValue.Int(1);

    @Override
    public String name() {
        return "bool";
    }

    @Override
    public Affinity affinity(int typmod) {
        return Affinity.INTEGER;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        if (length != 1 || utf8[offset] != 't' && utf8[offset] != 'f') {
            throw Stored.malformed(this);
        }
        return utf8[offset] == 't' ? TRUE : FALSE;
    }

    /** The spellings of {@code parse_bool_with_len}: unique prefixes of true, false, yes, no, on, off; 1 and 0. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        int start = offset;
        int end = offset + length;
        while (start < end && Utf8.isSpace(utf8[start])) {
            start++;
        }
        while (start < end && Utf8.isSpace(utf8[end - 1])) {
            end--;
        }
        int size = end - start;
        if (isPrefix(utf8, start, size, "true", 1) || isPrefix(utf8, start, size, "yes", 1)
                || isPrefix(utf8, start, size, "on", 2) || isPrefix(utf8, start, size, "1", 1)) {
            return TRUE;
        }
        if (isPrefix(utf8, start, size, "false", 1) || isPrefix(utf8, start, size, "no", 1)
                || isPrefix(utf8, start, size, "off", 2) || isPrefix(utf8, start, size, "0", 1)) {
            return FALSE;
        }
        return null;
    }

    private static boolean isPrefix(byte[] utf8, int start, int size, String word, int least) {
        return size >= least && size <= word.length()
                && Utf8.equalsIgnoreCase(utf8, start, size, word.substring(0, size));
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        if (length != 1) {
            return null;
        }
        return bytes[offset] != 0 ? TRUE : FALSE;
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        out.put(Stored.integer(this, stored) != 0 ? 't' : 'f');
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        out.put(Stored.integer(this, stored) != 0 ? 1 : 0);
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return true;
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return true;
    }
}
