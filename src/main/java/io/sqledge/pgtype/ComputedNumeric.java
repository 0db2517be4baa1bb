package io.sqledge.pgtype;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * numeric as an expression gives it, never a column: SQLite computes on whole numbers, and what they mean is said here.
 *
 * <pre>
 *   SCALED    INTEGER n for n / 10^scale
 *   MIXED     the same, or TEXT as it is to be printed: a literal beside it keeps its own scale
 *   QUOTIENT  TEXT 'n/d' for (n / 10^scale) / (d / 10^divisorScale), divided here as PostgreSQL divides; or TEXT as it is to be printed
 * </pre>
 *
 * @param decimals that a quotient is rounded to, or {@link #NOT_ROUNDED}
 */
public record ComputedNumeric(Kind kind, int scale, int divisorScale, int decimals) implements PgType {

    public static final int NOT_ROUNDED = -1;

    public enum Kind { SCALED, MIXED, QUOTIENT }

    public ComputedNumeric(Kind kind, int scale) {
        this(kind, scale, 0, NOT_ROUNDED);
    }

    /** {@code round} of a quotient. */
    public ComputedNumeric rounded(int to) {
        return new ComputedNumeric(kind, scale, divisorScale, to);
    }

    /** Beyond it a scaled number has no room for digits before its point. */
    public static final int MOST_SCALE = 15;

    @Override
    public String name() {
        return "numeric";
    }

    @Override
    public Affinity affinity(int typmod) {
        return Affinity.NONE;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        throw new UnsupportedOperationException("an expression is not read from the server");
    }

    /** What is compared with a scaled number must be one: no more decimals, and within 64 bits. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        DecimalScanner number = new DecimalScanner(utf8, offset, length, true);
        if (!number.isValid()) {
            return null;
        }
        SqliteValue printed = NumericType.canonical(number);
        if (kind != Kind.SCALED || printed == null) {
            return printed;
        }
        BigDecimal value = new BigDecimal(((SqliteValue.Text) printed).string()).movePointRight(scale).stripTrailingZeros();
        return value.scale() > 0 || value.toBigInteger().bitLength() >= Long.SIZE ? null
                : new SqliteValue.Int(value.longValueExact());
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        byte[] text = NumericBinary.toText(bytes, offset, length);
        return text == null ? null : fromClientText(text, 0, text.length, typmod);
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        out.put(text(stored).getBytes(StandardCharsets.US_ASCII));
    }

    private String text(SqliteValue stored) {
        if (kind != Kind.QUOTIENT && stored instanceof SqliteValue.Int unscaled) {
            return BigDecimal.valueOf(unscaled.value(), scale).toPlainString();
        }
        String text = stored instanceof SqliteValue.Text value ? value.string() : "";
        if (kind == Kind.MIXED && !text.isEmpty()) {
            return text;
        }
        if (kind != Kind.QUOTIENT) {
            throw Stored.malformed(this);
        }
        return quotient(text);
    }

    /** @param text {@code n/d}, or a number that stands in for one @return as PostgreSQL prints it */
    public String quotient(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return decimals == NOT_ROUNDED ? text : new BigDecimal(text).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }
        BigDecimal sum = BigDecimal.valueOf(Long.parseLong(text.substring(0, slash)), scale);
        BigDecimal quotient = NumericDivision.divide(sum, BigDecimal.valueOf(Long.parseLong(text.substring(slash + 1)), divisorScale));
        return (decimals == NOT_ROUNDED ? quotient : quotient.setScale(decimals, RoundingMode.HALF_UP)).toPlainString();
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] text = text(stored).getBytes(StandardCharsets.US_ASCII);
        NumericBinary.write(NumericText.of(text, 0, text.length), out);
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return kind == Kind.SCALED;
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return kind == Kind.SCALED;
    }
}
