package io.sqledge.pgtype;

/**
 * float8 (OID 701) and float4 (700): SQLite REAL in a column without affinity, so that {@code -0} and whole numbers stay as they
 * are; float4 widened exactly. NaN is the text {@code 'NaN'}: bound as a double SQLite would make it NULL, and as text it
 * sorts above all numbers and equals itself, just as PostgreSQL has it. Binary IEEE 754, 8 or 4 bytes.
 */
final class FloatType implements PgType {

    private static final SqliteValue.Text NAN = SqliteValue.Text.of("NaN");

    private final String name;
    private final boolean single;

    FloatType(String name, boolean single) {
        this.name = name;
        this.single = single;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Affinity affinity(int typmod) {
        return Affinity.NONE;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        SqliteValue value = parse(utf8, offset, length, false);
        if (value == null) {
            throw Stored.malformed(this);
        }
        return value;
    }

    /** Decimal spellings within the type's range; hexadecimal ones, and those that would underflow, are not taken. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        return parse(utf8, offset, length, true);
    }

    private SqliteValue parse(byte[] utf8, int offset, int length, boolean spaces) {
        DecimalScanner number = new DecimalScanner(utf8, offset, length, spaces);
        if (!number.isValid()) {
            return switch (Infinity.of(utf8, offset, length)) {
                case POSITIVE -> new SqliteValue.Real(Double.POSITIVE_INFINITY);
                case NEGATIVE -> new SqliteValue.Real(Double.NEGATIVE_INFINITY);
                case NONE -> Utf8.equalsIgnoreCase(utf8, offset, length, "nan") ? NAN : null;
            };
        }
        double value = single ? number.toFloat() : number.toDouble();
        boolean outOfRange = Double.isInfinite(value) || value == 0 && !number.isZero();
        return outOfRange ? null : new SqliteValue.Real(value);
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        if (length != (single ? 4 : 8)) {
            return null;
        }
        double value = single ? Float.intBitsToFloat(BigEndian.readInt(bytes, offset))
                : Double.longBitsToDouble(BigEndian.readLong(bytes, offset));
        return Double.isNaN(value) ? NAN : new SqliteValue.Real(value);
    }

    private double value(SqliteValue stored) {
        if (stored instanceof SqliteValue.Real real) {
            return real.value();
        }
        if (stored.equals(NAN)) {
            return Double.NaN;
        }
        throw Stored.unexpected(this, stored);
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        double value = value(stored);
        if (single) {
            FloatText.writeFloat((float) value, out);
        } else {
            FloatText.writeDouble(value, out);
        }
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        double value = value(stored);
        if (single) {
            out.putInt(Float.floatToIntBits((float) value));
        } else {
            out.putLong(Double.doubleToLongBits(value));
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

    @Override
    public int profile(SqliteValue stored, int typmod) {
        double value = value(stored);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return ColumnProfile.NOT_FINITE;
        }
        return value == 0 && Double.doubleToRawLongBits(value) != 0 ? ColumnProfile.NEGATIVE_ZERO : 0;
    }
}
