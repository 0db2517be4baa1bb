package io.sqledge.pgtype;

import static io.sqledge.error.SqlState.NUMERIC_VALUE_OUT_OF_RANGE;

import io.sqledge.error.PgException;

/**
 * int2 (OID 21), int4 (23), int8 (20), and the unsigned oid (26), xid (28), cid (29): SQLite INTEGER, decimal text, binary
 * of 2, 4 or 8 bytes. xid and cid have equality only.
 *
 * <p>A stored value outside the range is the result of an expression that PostgreSQL refuses: writing it throws 22003,
 * and the statement, not a byte of which has left, is relayed.
 */
final class IntegerType implements PgType {

    private static final int DIGITS_OF_ANY_LONG = 18;

    private final String name;
    private final int bytes;
    private final long least;
    private final long greatest;
    private final boolean ordered;

    private IntegerType(String name, int bytes, long least, long greatest, boolean ordered) {
        this.name = name;
        this.bytes = bytes;
        this.least = least;
        this.greatest = greatest;
        this.ordered = ordered;
    }

    /** @param bytes 2, 4 or 8 */
    static IntegerType signed(String name, int bytes) {
        long greatest = Long.MAX_VALUE >>> (64 - 8 * bytes);
        return new IntegerType(name, bytes, -greatest - 1, greatest, true);
    }

    static IntegerType unsigned(String name, boolean ordered) {
        return new IntegerType(name, 4, 0, 0xFFFFFFFFL, ordered);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Affinity affinity(int typmod) {
        return Affinity.INTEGER;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        SqliteValue value = parse(utf8, offset, offset + length);
        if (value == null) {
            throw Stored.malformed(this);
        }
        return value;
    }

    @Override
    public int storeServerText(byte[] utf8, int offset, int length, int typmod, ValueSink row) {
        int sign = length > 1 && utf8[offset] == '-' ? 1 : 0;
        long value = 0;
        boolean plain = length > 0 && length <= DIGITS_OF_ANY_LONG;
        for (int i = sign; plain && i < length; i++) {
            int digit = utf8[offset + i] - '0';
            plain = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        value = sign == 1 ? -value : value;
        if (!plain || value < least || value > greatest) {
            return PgType.super.storeServerText(utf8, offset, length, typmod, row);
        }
        row.addInteger(value);
        return 0;
    }

    /**
     * Decimal only: 0x10 and 1_000 are numbers from version 16 on, errors before. The unsigned types read a leading 0 as
     * octal, and a minus sign as its complement.
     */
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
        boolean signOrZero = end - start > 1 && utf8[start] < '1';
        if (least == 0 && signOrZero) {
            return null;
        }
        return parse(utf8, start, end);
    }

    private SqliteValue parse(byte[] utf8, int start, int end) {
        boolean signed = start < end && (utf8[start] == '-' || utf8[start] == '+');
        boolean negative = signed && utf8[start] == '-';
        int at = signed ? start + 1 : start;
        if (at == end) {
            return null;
        }
        long value = 0;
        for (; at < end; at++) {
            int digit = utf8[at] - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            // Collected below zero, where one value more has room; the next step must not overflow.
            if (value < Long.MIN_VALUE / 10 || value == Long.MIN_VALUE / 10 && digit > 8) {
                return null;
            }
            value = value * 10 - digit;
        }
        if (!negative) {
            if (value == Long.MIN_VALUE) {
                return null;
            }
            value = -value;
        }
        return value < least || value > greatest ? null : new SqliteValue.Int(value);
    }

    @Override
    public SqliteValue fromBinary(byte[] source, int offset, int length, int typmod) {
        if (length != bytes) {
            return null;
        }
        long value = least == 0 ? 0 : source[offset] >> 7;
        for (int i = 0; i < length; i++) {
            value = value << 8 | source[offset + i] & 0xFF;
        }
        return new SqliteValue.Int(value);
    }

    private long checked(SqliteValue stored) {
        long value = Stored.integer(this, stored);
        if (value < least || value > greatest) {
            throw PgException.error(NUMERIC_VALUE_OUT_OF_RANGE, name + " out of range");
        }
        return value;
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        out.putDecimal(checked(stored));
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        long value = checked(stored);
        for (int shift = 8 * bytes - 8; shift >= 0; shift -= 8) {
            out.put((int) (value >>> shift));
        }
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return true;
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return ordered;
    }
}
