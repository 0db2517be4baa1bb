package io.sqledge.pgtype;

/**
 * bit (OID 1560) and varbit (1562): TEXT of 0 and 1; binary int32 count of bits, then the bits from the highest, the last byte
 * filled with zeros. {@code bit_cmp} compares bytes, then lengths, which is the order of the text: where one value is the
 * start of another, the shorter one's filling is never above the longer one's bits.
 */
final class BitType extends TextStoredType {

    BitType(String name) {
        super(name);
    }

    /** Bits only; hexadecimal ({@code x1F}) and a leading {@code b} are left to the upstream. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        for (int i = offset; i < offset + length; i++) {
            if (utf8[i] != '0' && utf8[i] != '1') {
                return null;
            }
        }
        return Stored.copy(utf8, offset, length);
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        int bits = length < 4 ? -1 : BigEndian.readInt(bytes, offset);
        if (bits < 0 || length - 4L != (bits + 7L) / 8) {
            return null;
        }
        byte[] text = new byte[bits];
        for (int i = 0; i < bits; i++) {
            text[i] = (byte) ('0' + (bytes[offset + 4 + i / 8] >> 7 - i % 8 & 1));
        }
        return new SqliteValue.Text(text);
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] text = Stored.text(this, stored);
        out.putInt(text.length);
        for (int i = 0; i < text.length; i += 8) {
            int packed = 0;
            for (int k = i; k < Math.min(i + 8, text.length); k++) {
                packed |= (text[k] & 1) << 7 - (k - i);
            }
            out.put(packed);
        }
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
