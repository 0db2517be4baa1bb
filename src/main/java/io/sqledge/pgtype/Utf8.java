package io.sqledge.pgtype;

/** Checks and counts of UTF-8 as PostgreSQL's {@code pg_utf8_islegal} sees it (src/common/wchar.c). */
final class Utf8 {

    private Utf8() { }

    /**
     * Whether a text value may consist of these bytes: no NUL, no overlong form, no surrogate, nothing above U+10FFFF.
     */
    static boolean isText(byte[] bytes, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; ) {
            int first = bytes[i];
            if (first > 0) {
                i++;
                continue;
            }
            int size = size(first & 0xFF);
            if (size == 0 || i + size > end) {
                return false;
            }
            int second = bytes[i + 1] & 0xFF;
            int lowest = first == (byte) 0xE0 ? 0xA0 : first == (byte) 0xF0 ? 0x90 : 0x80;
            int highest = first == (byte) 0xED ? 0x9F : first == (byte) 0xF4 ? 0x8F : 0xBF;
            if (second < lowest || second > highest) {
                return false;
            }
            for (int k = 2; k < size; k++) {
                if ((bytes[i + k] & 0xC0) != 0x80) {
                    return false;
                }
            }
            i += size;
        }
        return true;
    }

    /** Length of a sequence of two bytes or more by its first byte; 0 when no sequence starts so. */
    private static int size(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    static int countCharacters(byte[] utf8) {
        int count = 0;
        for (byte b : utf8) {
            if ((b & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** Whether the bytes are this text, letters without case. {@code lower} is lower-case ASCII. */
    static boolean equalsIgnoreCase(byte[] bytes, int offset, int length, String lower) {
        if (length != lower.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            int b = bytes[offset + i];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code isspace} of the C locale: what PostgreSQL's input functions skip around a value. */
    static boolean isSpace(int b) {
        return b == ' ' || b >= 9 && b <= 13;
    }
}
