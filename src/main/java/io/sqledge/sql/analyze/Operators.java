package io.sqledge.sql.analyze;

import io.sqledge.catalog.OperatorInfo;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.DistinctTest;
import io.sqledge.sql.analyze.TypedExpression.InList;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import io.sqledge.sql.analyze.TypedExpression.NullTest;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import io.sqledge.sql.analyze.TypedExpression.RowComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds operator expressions from typed operands (make_op and its kin in parse_oper.c, parse_expr.c). */
final class Operators {

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", "<=", ">", ">=");

    private final TypeRules types;
    private final OperatorResolver resolver;
    private final Coercions coercions;
    private final ExplicitCasts casts;

    Operators(TypeRules types, OperatorResolver resolver, Coercions coercions, ExplicitCasts casts) {
        this.types = types;
        this.resolver = resolver;
        this.coercions = coercions;
        this.casts = casts;
    }

    /** Resolves first, then asks whether what was found is a built-in comparison. */
    Comparison comparison(String name, TypedExpression left, TypedExpression right) {
        OperatorInfo operator = resolver.binary(null, name, left.type(), right.type());
        if (!COMPARISONS.contains(operator.name()) || !operator.schema().equals("pg_catalog")
                || Integer.compareUnsigned(operator.oid(), TypeOids.FIRST_USER_OID) >= 0
                || operator.resultOid() != TypeOids.BOOL) {
            throw new NotProved("operator " + operator.schema() + "." + operator.name());
        }
        TypedExpression one = coercions.to(left, argument(operator.leftOid(), left, right));
        TypedExpression other = coercions.to(right, argument(operator.rightOid(), right, left));
        if (one.type() != other.type() && isDateOrTimestamp(one.type()) && isDateOrTimestamp(other.type())) {
            return new Comparison(operator, one.type() == TypeOids.DATE && isMidnight(other) ? one : asTimestamp(one),
                    one.type() == TypeOids.DATE && isMidnight(other) ? day(other) : asTimestamp(other));
        }
        return new Comparison(operator, one, other);
    }

    private static boolean isMidnight(TypedExpression expression) {
        return expression instanceof Constant constant && constant.type() == TypeOids.TIMESTAMP && constant.text() != null
                && constant.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2} 00:00");
    }

    private static Constant day(TypedExpression midnight) {
        return new Constant(((Constant) midnight).text().substring(0, 10), TypeOids.DATE, -1, Collated.NONE);
    }

    static boolean isDateOrTimestamp(int type) {
        return type == TypeOids.DATE || type == TypeOids.TIMESTAMP || type == TypeOids.TIMESTAMPTZ;
    }

    /**
     * What dates and timestamps of different types are compared as. PostgreSQL takes those without a zone for times in the
     * session's, and only sessions in UTC are answered here.
     */
    private TypedExpression asTimestamp(TypedExpression expression) {
        return switch (expression.type()) {
            case TypeOids.DATE -> coercions.converted(expression, TypeOids.TIMESTAMP, -1);
            case TypeOids.TIMESTAMPTZ -> new Operation(Builtin.AT_TIME_ZONE,
                    List.of(new Constant("UTC", TypeOids.TEXT, -1, Collated.NONE), expression), TypeOids.TIMESTAMP, Collated.NONE);
            default -> expression;
        };
    }

    /** Any operator but a comparison. */
    TypedExpression operation(String name, TypedExpression left, TypedExpression right) {
        OperatorInfo operator = resolver.binary(null, name, left.type(), right.type());
        TypedExpression shifted = shifted(operator, left, right);
        if (shifted != null) {
            return shifted;
        }
        Builtin builtin = Builtin.of(operator);
        if (builtin == null) {
            throw new NotProved("operator " + operator.schema() + "." + name);
        }
        if (builtin == Builtin.CONCATENATE) {
            return operation(builtin, List.of(text(left, operator.leftOid()), text(right, operator.rightOid())), operator.resultOid());
        }
        return operation(builtin, List.of(coercions.to(left, operator.leftOid()), coercions.to(right, operator.rightOid())),
                operator.resultOid());
    }

    /** The time of the transaction, or a day, plus or minus an interval or days; null for anything else. */
    private static TypedExpression shifted(OperatorInfo operator, TypedExpression left, TypedExpression right) {
        boolean builtin = operator.schema().equals("pg_catalog")
                && Integer.compareUnsigned(operator.oid(), TypeOids.FIRST_USER_OID) < 0;
        boolean minus = operator.name().equals("-");
        if (!builtin || !minus && !operator.name().equals("+") || !(right instanceof Constant amount) || amount.text() == null
                || operator.leftOid() != left.type()) {
            return null;
        }
        ClockShift plus = null;
        if (operator.rightOid() == TypeOids.INTERVAL) {
            plus = ClockShift.of(amount.text());
        } else if (operator.rightOid() == TypeOids.INT4 && amount.text().matches("[0-9]{1,5}")) {
            plus = new ClockShift(0, Long.parseLong(amount.text()), 0);
        }
        if (plus == null) {
            return null;
        }
        ClockShift shift = minus ? plus.negated() : plus;
        if (left instanceof Constant day) {
            return ConstantArithmetic.shifted(day, shift, operator.resultOid());
        }
        if (!(left instanceof TypedExpression.Clock clock)) {
            return null;
        }
        List<ClockShift> shifts = new ArrayList<>(clock.shifts());
        shifts.add(shift);
        return new TypedExpression.Clock(clock.today(), shifts, operator.resultOid());
    }

    /** An operand of {@code ||}; one that is no text is converted to it, as a cast would (textanycat). */
    private TypedExpression text(TypedExpression operand, int declared) {
        if (declared != TypeOids.ANYNONARRAY) {
            return coercions.to(operand, declared);
        }
        if (!casts.isKnown(operand, TypeOids.TEXT)) {
            throw new NotProved("cast " + types.name(operand.type()) + " to text");
        }
        return coercions.converted(operand, TypeOids.TEXT, -1);
    }

    /** {@code -a} of what is no literal. */
    TypedExpression prefix(String name, TypedExpression operand) {
        OperatorInfo operator = resolver.prefix(name, types.base(operand.type()));
        Builtin builtin = Builtin.of(operator);
        if (builtin == null) {
            throw new NotProved("operator " + operator.schema() + "." + name);
        }
        return operation(builtin, List.of(coercions.to(operand, operator.rightOid())), operator.resultOid());
    }

    TypedExpression operation(Builtin builtin, List<TypedExpression> operands, int type) {
        Constant computed = ConstantArithmetic.computed(builtin, operands, type);
        if (computed != null) {
            return computed;
        }
        if (builtin.mayFail() && operands.stream().noneMatch(Operators::hasColumn)) {
            // PostgreSQL computes it when it plans, and an error comes even where no row asks for it.
            throw new NotProved("constant expression");
        }
        Collated collated = types.type(type).collationOid() == 0 ? Collated.NONE : Collated.combine(operands);
        return new Operation(builtin, operands, type, collated);
    }

    static boolean isComparison(String name) {
        return COMPARISONS.contains(name);
    }

    /** By all pairs, for equality; by the first pair that differs, for order (make_row_comparison_op). */
    TypedExpression rows(String name, List<TypedExpression> left, List<TypedExpression> right) {
        if (left.size() != right.size() || !isComparison(name)) {
            throw new NotProved("row value");
        }
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            pairs.add(comparison(name, left.get(i), right.get(i)));
        }
        if (pairs.size() == 1) {
            return pairs.get(0);
        }
        return switch (name) {
            case "=" -> new Logical(true, List.copyOf(pairs));
            case "<>" -> new Logical(false, List.copyOf(pairs));
            default -> new RowComparison(name, pairs);
        };
    }

    /** What a parameter declared so is for these operands; {@code anyenum} and {@code anyarray} take the type of the known one. */
    private int argument(int declared, TypedExpression own, TypedExpression other) {
        if (types.type(declared).kind() != 'p') {
            return declared;
        }
        if (declared != TypeOids.ANYENUM && declared != TypeOids.ANYARRAY) {
            throw new NotProved("type " + types.name(declared));
        }
        return own.type() != TypeOids.UNKNOWN ? types.base(own.type()) : types.base(other.type());
    }

    /** {@code IS DISTINCT FROM}; against a bare NULL it is a test for NULL. */
    TypedExpression distinct(TypedExpression left, TypedExpression right, boolean negated) {
        if (isNullLiteral(right)) {
            return new NullTest(left, !negated);
        }
        if (isNullLiteral(left)) {
            return new NullTest(right, !negated);
        }
        return new DistinctTest(comparison("=", left, right), negated);
    }

    /** Not one that a cast gave a type: that is compared, by an operator which may not exist. */
    private static boolean isNullLiteral(TypedExpression expression) {
        return expression instanceof Constant constant && constant.text() == null && constant.type() == TypeOids.UNKNOWN;
    }

    /**
     * {@code IN}: items without columns take a common type with the tested expression where there is one, as the elements
     * of one array would; the others are compared one by one (transformAExprIn).
     */
    InList inList(TypedExpression tested, List<TypedExpression> items, boolean negated) {
        List<TypedExpression> plain = items.stream().filter(i -> !hasColumn(i)).toList();
        int element = plain.size() > 1 ? commonOrNone(tested, plain) : 0;
        List<Comparison> equalities = new ArrayList<>();
        for (TypedExpression item : items) {
            boolean inArray = element != 0 && !hasColumn(item);
            equalities.add(comparison("=", tested, inArray ? coercions.to(item, element) : item));
        }
        return new InList(equalities, negated);
    }

    /** {@code = ANY (ARRAY[...])}, negated {@code <> ALL}: with elements that have the array's element type already. */
    InList inElements(TypedExpression tested, List<TypedExpression> elements, boolean negated) {
        return new InList(elements.stream().map(element -> comparison("=", tested, element)).toList(), negated);
    }

    private int commonOrNone(TypedExpression tested, List<TypedExpression> items) {
        List<Integer> all = new ArrayList<>();
        all.add(tested.type());
        items.forEach(i -> all.add(i.type()));
        try {
            return coercions.common(all);
        } catch (NotProved none) {
            return 0;
        }
    }

    static boolean hasColumn(TypedExpression expression) {
        boolean[] found = {false};
        Children.walk(expression, e -> found[0] |= e instanceof TypedExpression.ColumnReference
                || e instanceof TypedExpression.ScalarSubquery || e instanceof TypedExpression.Aggregate);
        return found[0];
    }
}
