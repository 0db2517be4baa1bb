package io.sqledge.pgtype;

/** macaddr (OID 829) and macaddr8 (774): TEXT of lower-case byte pairs with colons; binary 6 or 8 bytes. Sorts by bytes. */
final class MacaddrType extends TextStoredType {

    private final int bytes;

    MacaddrType(String name, int bytes) {
        super(name);
        this.bytes = bytes;
    }

    /** The printed spelling in either case; the six others PostgreSQL reads are left to it. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        byte[] value = parse(utf8, offset, length);
        return value == null ? null : fromBinary(value, 0, bytes, typmod);
    }

    private byte[] parse(byte[] utf8, int offset, int length) {
        if (length != 3 * bytes - 1) {
            return null;
        }
        byte[] value = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            int at = offset + 3 * i;
            int high = Hex.digit(utf8[at]);
            int low = Hex.digit(utf8[at + 1]);
            if (high < 0 || low < 0 || i > 0 && utf8[at - 1] != ':') {
                return null;
            }
            value[i] = (byte) (high << 4 | low);
        }
        return value;
    }

    @Override
    public SqliteValue fromBinary(byte[] source, int offset, int length, int typmod) {
        if (length != bytes) {
            return null;
        }
        ByteBuilder text = new ByteBuilder(24);
        for (int i = 0; i < bytes; i++) {
            if (i > 0) {
                text.put(':');
            }
            Hex.write(source[offset + i], text);
        }
        return new SqliteValue.Text(text.toByteArray());
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        byte[] value = parse(utf8, 0, utf8.length);
        if (value == null) {
            throw Stored.malformed(this);
        }
        out.put(value);
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
