package io.sqledge.pgtype;

/** bytea, OID 17: BLOB; text {@code \x} and hexadecimal digits (bytea_output hex); binary the bytes. Sorts by bytes. */
final class ByteaType implements PgType {

    @Override
    public String name() {
        return "bytea";
    }

    @Override
    public Affinity affinity(int typmod) {
        return Affinity.BLOB;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        byte[] bytes = isHex(utf8, offset, length) ? Hex.parse(utf8, offset + 2, length - 2) : null;
        if (bytes == null) {
            throw Stored.malformed(this);
        }
        return new SqliteValue.Blob(bytes);
    }

    private static boolean isHex(byte[] utf8, int offset, int length) {
        return length >= 2 && utf8[offset] == '\\' && utf8[offset + 1] == 'x';
    }

    /** Hex without white space, or the escape form where it has nothing to escape: plain ASCII. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        if (isHex(utf8, offset, length)) {
            byte[] bytes = Hex.parse(utf8, offset + 2, length - 2);
            return bytes == null ? null : new SqliteValue.Blob(bytes);
        }
        for (int i = offset; i < offset + length; i++) {
            if (utf8[i] <= 0 || utf8[i] == '\\') {
                return null;
            }
        }
        return fromBinary(utf8, offset, length, typmod);
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        return new SqliteValue.Blob(java.util.Arrays.copyOfRange(bytes, offset, offset + length));
    }

    private byte[] bytes(SqliteValue stored) {
        if (stored instanceof SqliteValue.Blob blob) {
            return blob.bytes();
        }
        throw Stored.unexpected(this, stored);
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        out.put('\\').put('x');
        for (byte b : bytes(stored)) {
            Hex.write(b, out);
        }
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        out.put(bytes(stored));
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
