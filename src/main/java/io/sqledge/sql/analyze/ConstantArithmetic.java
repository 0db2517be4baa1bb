package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.TypedExpression.Constant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What PostgreSQL computes when it plans: operators between literals, where their results are certain and no errors. */
final class ConstantArithmetic {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,6}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,30}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{0,30}(\\.[0-9]{0,30})?");
    private static final Map<Integer, String> FIELDS = Map.of(1 << 2, "year", 1 << 1, "month", 1 << 3, "day", 1 << 10, "hour",
            1 << 11, "minute", 1 << 12, "second");
    private static final int FULL_PRECISION = 0xFFFF;

    private ConstantArithmetic() { }

    /** {@code interval '90' day}. @param field the bit of its modifier */
    static Constant interval(String text, int field) {
        if (!WHOLE.matcher(text).matches()) {
            throw new NotProved("interval literal");
        }
        return new Constant(text + " " + FIELDS.get(field), TypeOids.INTERVAL, field << 16 | FULL_PRECISION, Collated.NONE);
    }

    /** A day plus or minus an interval, or days. @return null where it is anything else */
    static Constant shifted(Constant time, ClockShift shift, int resultType) {
        if (time.text() == null || time.type() != TypeOids.DATE || !DAY.matcher(time.text()).matches()) {
            return null;
        }
        LocalDateTime moved;
        try {
            moved = shift.addedTo(LocalDate.parse(time.text()).atStartOfDay());
        } catch (DateTimeException notADay) {
            return null;
        }
        if (moved.getYear() < 1 || moved.getYear() > 9999) {
            return null;
        }
        String day = moved.toLocalDate().toString();
        String text = resultType == TypeOids.DATE ? day : day + " " + moved.toLocalTime();
        return new Constant(text, resultType, -1, Collated.NONE);
    }

    /** @return null where it is not between two such numbers, or the result does not fit */
    static Constant computed(Builtin builtin, List<TypedExpression> operands, int resultType) {
        boolean sum = builtin == Builtin.ADD || builtin == Builtin.SUBTRACT || builtin == Builtin.MULTIPLY;
        boolean exact = TypeOids.isInteger(resultType) || resultType == TypeOids.NUMERIC;
        if (!sum || !exact || operands.size() != 2) {
            return null;
        }
        BigDecimal left = number(operands.get(0));
        BigDecimal right = number(operands.get(1));
        if (left == null || right == null) {
            return null;
        }
        BigDecimal result = switch (builtin) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            default -> left.multiply(right);
        };
        if (TypeOids.isInteger(resultType)) {
            BigInteger whole = result.toBigIntegerExact();
            return isWithin(whole.toString(), resultType) ? new Constant(whole.toString(), resultType, -1, Collated.NONE) : null;
        }
        return new Constant(result.toPlainString(), resultType, -1, Collated.NONE);
    }

    /** What is in quotes may be no number at all, which is an error upstream. */
    private static boolean isWithin(String text, int type) {
        int bits = type == TypeOids.INT2 ? 16 : type == TypeOids.INT4 ? 32 : 64;
        return INTEGER.matcher(text).matches() && new BigInteger(text).bitLength() < bits;
    }

    private static BigDecimal number(TypedExpression expression) {
        TypedExpression inner = expression instanceof TypedExpression.Coercion coercion && expression.type() == TypeOids.NUMERIC
                && TypeOids.isInteger(coercion.input().type()) ? coercion.input() : expression;
        if (!(inner instanceof Constant constant) || constant.text() == null || TypeOids.isInteger(constant.type())
                && !isWithin(constant.text(), constant.type()) || !DECIMAL.matcher(constant.text()).matches()
                || constant.text().chars().noneMatch(Character::isDigit)
                || !TypeOids.isInteger(constant.type()) && constant.type() != TypeOids.NUMERIC) {
            return null;
        }
        return new BigDecimal(constant.text());
    }
}
