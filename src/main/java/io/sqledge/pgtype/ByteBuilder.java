package io.sqledge.pgtype;

import java.util.Arrays;

/**
 * A growing array of bytes, big-endian as the wire protocol is. Not safe for several threads. {@link #bytes()} is the
 * backing array itself, valid up to {@link #length()}.
 */
public final class ByteBuilder {

    private byte[] bytes;
    private int length;

    public ByteBuilder(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Cuts back to a length that was reached before. */
    public void truncate(int newLength) {
        if (newLength < 0 || newLength > length) {
            throw new IndexOutOfBoundsException("length " + newLength + " of " + length);
        }
        length = newLength;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    public ByteBuilder put(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
        return this;
    }

    public ByteBuilder putShort(int value) {
        reserve(2);
        bytes[length++] = (byte) (value >>> 8);
        bytes[length++] = (byte) value;
        return this;
    }

    public ByteBuilder putInt(int value) {
        reserve(4);
        setInt(length, value);
        length += 4;
        return this;
    }

    /** Overwrites four bytes written before, as for a length that is known only afterwards. */
    public void setInt(int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }

    public ByteBuilder putLong(long value) {
        return putInt((int) (value >>> 32)).putInt((int) value);
    }

    public ByteBuilder put(byte[] source) {
        return put(source, 0, source.length);
    }

    public ByteBuilder put(byte[] source, int offset, int count) {
        reserve(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
        return this;
    }

    /** Appends characters that are all ASCII. */
    public ByteBuilder putAscii(CharSequence text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** Appends a decimal integer. */
    public ByteBuilder putDecimal(long value) {
        if (value < 0) {
            put('-');
        }
        reserve(19);
        int digits = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Appends a decimal integer of at least {@code width} digits. The value is not negative. */
    public ByteBuilder putPadded(long value, int width) {
        long bound = 10;
        for (int i = 1; i < width; i++, bound *= 10) {
            if (value < bound) {
                for (int zeros = i; zeros < width; zeros++) {
                    put('0');
                }
                break;
            }
        }
        return putDecimal(value);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more),
                    (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8)));
        }
    }
}
