package io.sqledge.pgtype;

/** Reads the protocol's integers, big-endian, where the caller has checked that the bytes are there. */
final class BigEndian {

    private BigEndian() { }

    static int readUnsignedShort(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    static int readInt(byte[] bytes, int at) {
        return readUnsignedShort(bytes, at) << 16 | readUnsignedShort(bytes, at + 2);
    }

    static long readLong(byte[] bytes, int at) {
        return (long) readInt(bytes, at) << 32 | readInt(bytes, at + 4) & 0xFFFFFFFFL;
    }
}
