package io.sqledge.pgtype;

/**
 * numeric, OID 1700; typmod (precision &lt;&lt; 16 | scale, 11 bits with sign) + 4.
 *
 * <p>{@code numeric(p,s)} with 0 &lt;= s &lt;= p &lt;= 15 is a REAL in a column without affinity, for a readable file: a decimal
 * of 15 digits survives a double, and equality and order hold, also between scales. NaN is the text {@code 'NaN'}.
 * Every other numeric is TEXT as PostgreSQL prints it, scale and all, with an {@link NumericOrderKey} beside it.
 *
 * <p>A SQLite INTEGER may arrive for either, as the result of sum(int8); it prints with the scale of the typmod.
 */
public final class NumericType implements PgType {

    private static final int HEADER = 4;
    private static final int MOST_REAL_DIGITS = 15;
    private static final double LEAST_COMPARABLE = 1e-300;
    private static final double GREATEST_COMPARABLE = 1e300;
    /** Digits kept of a client's exponent: beyond it the text is not worth spelling out here. */
    private static final int MOST_CLIENT_LENGTH = 1000;
    private static final SqliteValue.Text NAN = SqliteValue.Text.of("NaN");
    private static final SqliteValue.Text PLUS_INFINITY = SqliteValue.Text.of("Infinity");
    private static final SqliteValue.Text MINUS_INFINITY = SqliteValue.Text.of("-Infinity");

    @Override
    public String name() {
        return "numeric";
    }

    /** The decimals of a modifier that has some. */
    public static int scale(int typmod) {
        return (typmod - HEADER & 0x7FF ^ 0x400) - 0x400;
    }

    /** Whether a column of this modifier is kept as REAL. */
    public static boolean isReal(int typmod) {
        if (typmod < HEADER) {
            return false;
        }
        int precision = typmod - HEADER >> 16 & 0xFFFF;
        int scale = scale(typmod);
        return scale >= 0 && scale <= precision && precision <= MOST_REAL_DIGITS;
    }

    @Override
    public Affinity affinity(int typmod) {
        return isReal(typmod) ? Affinity.NONE : Affinity.TEXT;
    }

    @Override
    public boolean hasOrderKey(int typmod) {
        return !isReal(typmod);
    }

    @Override
    public SqliteValue orderKey(SqliteValue stored, int typmod) {
        if (stored instanceof SqliteValue.Int integer) {
            byte[] decimal = new ByteBuilder(20).putDecimal(integer.value()).toByteArray();
            return NumericOrderKey.of(NumericText.of(decimal, 0, decimal.length));
        }
        if (stored.equals(NAN)) {
            return SqliteValue.Text.of("4");
        }
        if (stored.equals(PLUS_INFINITY)) {
            return SqliteValue.Text.of("3");
        }
        if (stored.equals(MINUS_INFINITY)) {
            return SqliteValue.Text.of("/");
        }
        return NumericOrderKey.of(finite(Stored.text(this, stored)));
    }

    private NumericText finite(byte[] utf8) {
        NumericText number = NumericText.of(utf8, 0, utf8.length);
        if (number == null) {
            throw Stored.malformed(this);
        }
        return number;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        SqliteValue special = special(utf8, offset, length);
        if (special != null) {
            return special;
        }
        if (!isReal(typmod)) {
            return Stored.copy(utf8, offset, length);
        }
        DecimalScanner number = new DecimalScanner(utf8, offset, length, false);
        if (!number.isValid()) {
            throw Stored.malformed(this);
        }
        return new SqliteValue.Real(number.toDouble() + 0.0);
    }

    private static SqliteValue special(byte[] utf8, int offset, int length) {
        return switch (Infinity.of(utf8, offset, length)) {
            case POSITIVE -> PLUS_INFINITY;
            case NEGATIVE -> MINUS_INFINITY;
            case NONE -> Utf8.equalsIgnoreCase(utf8, offset, length, "nan") ? NAN : null;
        };
    }

    /**
     * A number to meet a REAL column has at most 15 digits and is 0 or within 1e-300..1e300, where different decimals are
     * different doubles. To meet a text column it may have any length, but no exponent.
     */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        SqliteValue special = special(utf8, offset, length);
        if (special != null) {
            return isReal(typmod) ? comparableSpecial(special) : special;
        }
        DecimalScanner number = new DecimalScanner(utf8, offset, length, true);
        if (!number.isValid()) {
            return null;
        }
        if (isReal(typmod)) {
            double value = number.toDouble();
            double magnitude = Math.abs(value);
            boolean comparable = number.isZero() || number.significantDigits() <= MOST_REAL_DIGITS
                    && magnitude >= LEAST_COMPARABLE && magnitude <= GREATEST_COMPARABLE;
            return comparable ? new SqliteValue.Real(value + 0.0) : null;
        }
        return canonical(number);
    }

    private static SqliteValue comparableSpecial(SqliteValue special) {
        if (special == NAN) {
            return NAN;
        }
        return new SqliteValue.Real(special == PLUS_INFINITY ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    }

    /** As PostgreSQL prints it; null for spellings that are not taken. */
    static SqliteValue canonical(DecimalScanner number) {
        byte[] trimmed = number.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        if (trimmed.length > MOST_CLIENT_LENGTH) {
            return null;
        }
        int from = trimmed[0] == '+' || trimmed[0] == '-' ? 1 : 0;
        while (from < trimmed.length - 1 && trimmed[from] == '0' && trimmed[from + 1] != '.') {
            from++;
        }
        ByteBuilder text = new ByteBuilder(trimmed.length + 1);
        if (trimmed[0] == '-' && !number.isZero()) {
            text.put('-');
        }
        text.put(trimmed, from, trimmed.length - from);
        // Also refuses what is valid but not spelled as printed: an exponent, ".5", "5.".
        byte[] utf8 = text.toByteArray();
        return NumericText.of(utf8, 0, utf8.length) == null ? null : new SqliteValue.Text(utf8);
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        byte[] text = NumericBinary.toText(bytes, offset, length);
        return text == null ? null : fromClientText(text, 0, text.length, typmod);
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        if (stored instanceof SqliteValue.Real real) {
            writeReal(real.value(), typmod, out);
        } else if (stored instanceof SqliteValue.Int integer) {
            out.putDecimal(integer.value());
            if (typmod >= HEADER && scale(typmod) > 0) {
                out.put('.').putPadded(0, scale(typmod));
            }
        } else {
            out.put(Stored.text(this, stored));
        }
    }

    /**
     * With at most 15 digits the product's two roundings stay below half a unit of the last decimal, so rint finds the decimal that
     * was stored. A larger value is no value of this type.
     */
    private void writeReal(double value, int typmod, ByteBuilder out) {
        int scale = isReal(typmod) ? scale(typmod) : -1;
        double unscaled = scale < 0 ? Double.NaN : Math.rint(value * PowersOfTen.of(scale));
        if (!(Math.abs(unscaled) < PowersOfTen.of(MOST_REAL_DIGITS))) {
            throw Stored.malformed(this);
        }
        if (unscaled < 0) {
            out.put('-');
        }
        FloatText.writeFixed((long) Math.abs(unscaled), scale, out);
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        if (stored.equals(NAN)) {
            NumericBinary.writeSpecial(NumericBinary.NAN, out);
        } else if (stored.equals(PLUS_INFINITY)) {
            NumericBinary.writeSpecial(NumericBinary.PLUS_INFINITY, out);
        } else if (stored.equals(MINUS_INFINITY)) {
            NumericBinary.writeSpecial(NumericBinary.MINUS_INFINITY, out);
        } else {
            ByteBuilder text = new ByteBuilder(32);
            writeText(stored, typmod, text);
            NumericBinary.write(finite(text.toByteArray()), out);
        }
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return isReal(typmod);
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return true;
    }

    @Override
    public int profile(SqliteValue stored, int typmod) {
        boolean finite = stored instanceof SqliteValue.Real || stored instanceof SqliteValue.Int
                || !stored.equals(NAN) && !stored.equals(PLUS_INFINITY) && !stored.equals(MINUS_INFINITY);
        return finite ? 0 : ColumnProfile.NOT_FINITE;
    }
}
