package io.sqledge.pgtype;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;

/**
 * The binary form of numeric (src/backend/utils/adt/numeric.c, numeric_send): int16 count of digits, int16 weight of the first,
 * uint16 sign, int16 display scale, then the digits in base 10000, first and last of them not 0.
 */
final class NumericBinary {

    static final int POSITIVE = 0x0000;
    static final int NEGATIVE = 0x4000;
    static final int NAN = 0xC000;
    static final int PLUS_INFINITY = 0xD000;
    static final int MINUS_INFINITY = 0xF000;

    private static final int HEADER_BYTES = 8;
    private static final int GROUP = 4;
    private static final int BASE = 10_000;
    private static final int MOST_SCALE = 0x3FFF;

    private NumericBinary() { }

    static void writeSpecial(int sign, ByteBuilder out) {
        // The server reads a display scale out of the header bits of its infinities: always 32, without a meaning.
        out.putShort(0).putShort(0).putShort(sign).putShort(sign == NAN ? 0 : 32);
    }

    static void write(NumericText number, ByteBuilder out) {
        int highest = number.highestPlace();
        if (highest == Integer.MIN_VALUE) {
            out.putShort(0).putShort(0).putShort(POSITIVE).putShort(number.scale());
            return;
        }
        int first = Math.floorDiv(highest, GROUP);
        int last = Math.floorDiv(number.lowestPlace(), GROUP);
        if (first - last >= Short.MAX_VALUE) {
            throw PgException.error(SqlState.INTERNAL_ERROR, "malformed stored value for type numeric");
        }
        out.putShort(first - last + 1).putShort(first).putShort(number.isNegative() ? NEGATIVE : POSITIVE)
                .putShort(number.scale());
        for (int group = first; group >= last; group--) {
            int place = group * GROUP;
            out.putShort(number.digit(place + 3) * 1000 + number.digit(place + 2) * 100 + number.digit(place + 1) * 10
                    + number.digit(place));
        }
    }

    /** The text; null when the bytes are not in the form that numeric_send gives. */
    static byte[] toText(byte[] bytes, int offset, int length) {
        if (length < HEADER_BYTES) {
            return null;
        }
        int count = BigEndian.readUnsignedShort(bytes, offset);
        int weight = (short) BigEndian.readUnsignedShort(bytes, offset + 2);
        int sign = BigEndian.readUnsignedShort(bytes, offset + 4);
        int scale = BigEndian.readUnsignedShort(bytes, offset + 6);
        if (length != HEADER_BYTES + 2 * count) {
            return null;
        }
        switch (sign) {
            case NAN:
                return ascii("NaN");
            case PLUS_INFINITY:
                return ascii("Infinity");
            case MINUS_INFINITY:
                return ascii("-Infinity");
            case POSITIVE, NEGATIVE:
                break;
            default:
                return null;
        }
        int[] groups = new int[count];
        boolean zero = true;
        for (int i = 0; i < count; i++) {
            groups[i] = BigEndian.readUnsignedShort(bytes, offset + HEADER_BYTES + 2 * i);
            zero &= groups[i] == 0;
            // Digits below the display scale would be cut off by the server.
            if (groups[i] >= BASE || digitsBelowScale(groups[i], weight - i, scale)) {
                return null;
            }
        }
        return scale > MOST_SCALE ? null : write(groups, weight, sign == NEGATIVE && !zero, scale);
    }

    private static boolean digitsBelowScale(int group, int weight, int scale) {
        int excess = -weight * GROUP - scale;
        for (int rest = group; excess > 0 && rest != 0; excess--, rest /= 10) {
            if (rest % 10 != 0) {
                return true;
            }
        }
        return false;
    }

    private static byte[] write(int[] groups, int weight, boolean negative, int scale) {
        ByteBuilder text = new ByteBuilder(Math.max(weight, 0) * GROUP + scale + 8);
        if (negative) {
            text.put('-');
        }
        boolean started = false;
        for (int w = Math.max(weight, 0); w >= 0; w--) {
            int group = group(groups, weight, w);
            if (started) {
                text.putPadded(group, GROUP);
            } else if (group != 0 || w == 0) {
                text.putDecimal(group);
                started = true;
            }
        }
        if (scale > 0) {
            text.put('.');
            int end = text.length() + scale;
            for (int w = -1; text.length() < end; w--) {
                text.putPadded(group(groups, weight, w), GROUP);
            }
            text.truncate(end);
        }
        return text.toByteArray();
    }

    private static int group(int[] groups, int weight, int at) {
        int index = weight - at;
        return index < 0 || index >= groups.length ? 0 : groups[index];
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
