package io.sqledge.pgtype;

/** uuid, OID 2950: TEXT of 36 lower-case characters, which sorts as the 16 bytes of the binary form do. */
final class UuidType extends TextStoredType {

    private static final int BYTES = 16;

    UuidType() {
        super("uuid");
    }

    /** As {@code string_to_uuid}: either case, braces around it, a hyphen or none after every second byte. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        byte[] value = parse(utf8, offset, length);
        return value == null ? null : fromBinary(value, 0, BYTES, typmod);
    }

    private static byte[] parse(byte[] utf8, int offset, int length) {
        int at = offset;
        int end = offset + length;
        if (length > 2 && utf8[at] == '{') {
            if (utf8[end - 1] != '}') {
                return null;
            }
            at++;
            end--;
        }
        byte[] value = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            if (at + 2 > end) {
                return null;
            }
            int high = Hex.digit(utf8[at]);
            int low = Hex.digit(utf8[at + 1]);
            if (high < 0 || low < 0) {
                return null;
            }
            value[i] = (byte) (high << 4 | low);
            at += 2;
            if (at < end && utf8[at] == '-' && i % 2 == 1 && i < BYTES - 1) {
                at++;
            }
        }
        return at == end ? value : null;
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        if (length != BYTES) {
            return null;
        }
        ByteBuilder text = new ByteBuilder(36);
        for (int i = 0; i < BYTES; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                text.put('-');
            }
            Hex.write(bytes[offset + i], text);
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
