package io.sqledge.pgtype;

/** Hexadecimal digits; PostgreSQL prints lower case. */
final class Hex {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private Hex() { }

    /** -1 when the character is no hexadecimal digit. */
    static int digit(int character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int lower = character | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    static void write(byte value, ByteBuilder out) {
        out.put(DIGITS[value >> 4 & 0xF]).put(DIGITS[value & 0xF]);
    }

    /** The bytes of an even count of digits; null when it is odd or one of them is no digit. */
    static byte[] parse(byte[] text, int offset, int length) {
        if (length % 2 != 0) {
            return null;
        }
        byte[] result = new byte[length / 2];
        for (int i = 0; i < result.length; i++) {
            int high = digit(text[offset + 2 * i]);
            int low = digit(text[offset + 2 * i + 1]);
            if (high < 0 || low < 0) {
                return null;
            }
            result[i] = (byte) (high << 4 | low);
        }
        return result;
    }
}
