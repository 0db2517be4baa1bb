package io.sqledge.sql.translate;

import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.ComputedNumeric;
import io.sqledge.pgtype.NumericType;
import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.SourceColumn;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how an expression's values stand in SQLite. Null for what has no form of its own: a literal or parameter takes the
 * form of what it is compared with.
 */
final class Storage implements TypedExpression.Visitor<Representation> {

    private final Proofs proofs;
    private final CastWriter casts;

    Storage(Proofs proofs) {
        this.proofs = proofs;
        this.casts = new CastWriter(proofs);
    }

    Representation of(TypedExpression expression) {
        return expression.accept(this);
    }

    /** The form of an expression that stands alone: in the select list, under a NULL test. */
    Representation alone(TypedExpression expression) {
        Representation form = of(expression);
        return form != null ? form : proofs.representation(expression.type(), -1, 0);
    }

    /** The form two sides are compared in. */
    Representation common(TypedExpression left, TypedExpression right) {
        Representation a = of(left);
        Representation b = of(right);
        if (a == null && b == null) {
            return alone(left);
        }
        if (a == null || b == null) {
            return met(a == null ? b : a, a == null ? left : right);
        }
        proofs.requireSameForm(a, b);
        return a.withProfile(b.profile());
    }

    /** The form in which a literal or parameter meets what has one: that one, where the types are the same. */
    private Representation met(Representation form, TypedExpression free) {
        int type = proofs.base(free.type());
        if (type == form.type()) {
            return form;
        }
        Representation own = proofs.representation(type, -1, form.profile());
        proofs.requireSameForm(form, own);
        return own;
    }

    /** The form of what is one of several expressions. */
    private Representation unified(List<TypedExpression> results) {
        Representation form = null;
        boolean free = false;
        for (TypedExpression result : results) {
            Representation next = of(result);
            if (next == null) {
                free |= !isNull(result);
            } else if (form == null) {
                form = next;
            } else {
                boolean alike = next.typmod() == form.typmod() || form.type() == TypeOids.TEXT || form.type() == TypeOids.VARCHAR;
                if (next.type() != form.type() || !alike || !next.codec().equals(form.codec())) {
                    throw new NotProved("type " + proofs.name(form.type()));
                }
                form = form.withProfile(next.profile());
            }
        }
        if (QuotientWriter.isQuotient(form)) {
            return form;
        }
        if (form != null && free && form.codec() instanceof ComputedNumeric number) {
            return computed(ComputedNumeric.Kind.MIXED, requireWhole(number).scale());
        }
        if (form != null && free && form.type() == TypeOids.NUMERIC && NumericType.isReal(form.typmod())
                && !form.has(ColumnProfile.NOT_FINITE)) {
            return computed(ComputedNumeric.Kind.MIXED, NumericType.scale(form.typmod()));
        }
        // A literal beside a char(5) would print in that form.
        if (form != null && free && form.typmod() >= 0
                && (form.type() == TypeOids.NUMERIC || form.type() == TypeOids.BPCHAR)) {
            throw new NotProved("type " + proofs.name(form.type()));
        }
        return form;
    }

    private static ComputedNumeric requireWhole(ComputedNumeric number) {
        if (number.kind() == ComputedNumeric.Kind.QUOTIENT) {
            throw new NotProved("type numeric");
        }
        return number;
    }

    private static boolean isNull(TypedExpression expression) {
        return expression instanceof TypedExpression.Constant constant && constant.text() == null;
    }

    private Representation bool() {
        return proofs.representation(TypeOids.BOOL, -1, 0);
    }

    @Override
    public Representation onColumn(TypedExpression.ColumnReference node) {
        SourceColumn column = node.column();
        return column.origin() != null ? alone(column.origin())
                : proofs.representation(column.type(), column.typmod(), column.profile());
    }

    @Override
    public Representation onConstant(TypedExpression.Constant node) {
        return null;
    }

    @Override
    public Representation onParameter(TypedExpression.ParameterReference node) {
        return null;
    }

    @Override
    public Representation onCoercion(TypedExpression.Coercion node) {
        Representation input = of(node.input());
        if (input == null) {
            return null;
        }
        int type = proofs.base(node.type());
        if (isCastOfScaled(input, type)) {
            ScaledNumbers.scale(this, node.input());
            return proofs.representation(type, -1, 0);
        }
        return casts.form(input, type);
    }

    /** From a numeric of fixed decimals to what its whole number gives. */
    static boolean isCastOfScaled(Representation input, int type) {
        return input.type() == TypeOids.NUMERIC && !input.hasKey()
                && (TypeOids.isInteger(type) || type == TypeOids.TEXT || type == TypeOids.VARCHAR);
    }

    @Override
    public Representation onAggregate(TypedExpression.Aggregate node) {
        return switch (node.name()) {
            case "count" -> proofs.representation(node.type(), -1, 0);
            case "sum" -> MixedSum.of(this, node) != null ? computed(ComputedNumeric.Kind.MIXED, MixedSum.of(this, node).scale())
                    : node.type() == TypeOids.NUMERIC ? scaled(ScaledNumbers.scale(this, node.argument()))
                    : proofs.representation(node.type(), -1, 0);
            case "avg" -> computed(ComputedNumeric.Kind.QUOTIENT, ScaledNumbers.scale(this, node.argument()));
            case "min", "max" -> {
                Representation form = alone(node.argument());
                yield form;
            }
            case "bool_and", "bool_or", "every" -> bool();
            case "string_agg", "json_agg", "jsonb_agg", "array_agg" -> proofs.representation(node.type(), -1, 0);
            default -> throw new NotProved("function pg_catalog." + node.name());
        };
    }

    @Override
    public Representation onJsonText(TypedExpression.JsonText node) {
        return proofs.representation(node.type(), -1, 0);
    }

    @Override
    public Representation onConditional(TypedExpression.Conditional node) {
        List<TypedExpression> results = new ArrayList<>();
        node.branches().forEach(b -> results.add(b.result()));
        results.add(node.otherwise());
        return orAlone(unified(results), node);
    }

    @Override
    public Representation onCoalesce(TypedExpression.Coalesce node) {
        return orAlone(unified(node.arguments()), node);
    }

    private Representation orAlone(Representation form, TypedExpression node) {
        return form != null ? form : proofs.representation(node.type(), -1, 0);
    }

    @Override
    public Representation onExtreme(TypedExpression.Extreme node) {
        return orAlone(unified(node.arguments()), node);
    }

    /** numeric as a whole number with that many decimals. */
    static Representation scaled(int scale) {
        return computed(ComputedNumeric.Kind.SCALED, scale);
    }

    private static Representation computed(ComputedNumeric.Kind kind, int scale) {
        return new Representation(TypeOids.NUMERIC, new ComputedNumeric(kind, scale), -1, 0);
    }

    /** {@code round} of a division or an average, which is done where it is divided; null for anything else. */
    static ComputedNumeric roundedQuotient(Storage storage, TypedExpression.Operation node) {
        if (node.builtin() != Builtin.ROUND) {
            return null;
        }
        Representation operand = node.type() == TypeOids.NUMERIC ? storage.of(node.operands().get(0)) : null;
        return QuotientWriter.isQuotient(operand) && operand.codec() instanceof ComputedNumeric quotient
                && quotient.decimals() == ComputedNumeric.NOT_ROUNDED ? quotient.rounded(ScaledNumbers.decimals(node)) : null;
    }

    @Override
    public Representation onOperation(TypedExpression.Operation node) {
        if (node.type() == TypeOids.JSONB) {
            // Whether a number in it has a fraction that ends in 0 is not known.
            return proofs.representation(node.type(), -1, ColumnProfile.EQUALITY_DIFFERS);
        }
        ComputedNumeric rounded = roundedQuotient(this, node);
        if (rounded != null) {
            return new Representation(TypeOids.NUMERIC, rounded, -1, 0);
        }
        if (node.type() == TypeOids.NUMERIC && node.builtin() == Builtin.DIVIDE) {
            int divisor = ScaledNumbers.scale(this, node.operands().get(1));
            MixedSum mixed = MixedSum.of(this, node.operands().get(0));
            // How many decimals the dividend shows counts only where they are more than the divisor's.
            int dividend = mixed != null && mixed.scale() <= divisor ? mixed.scale() : ScaledNumbers.scale(this, node.operands().get(0));
            return new Representation(TypeOids.NUMERIC, new ComputedNumeric(ComputedNumeric.Kind.QUOTIENT, dividend, divisor, ComputedNumeric.NOT_ROUNDED), -1, 0);
        }
        return node.type() == TypeOids.NUMERIC ? scaled(ScaledNumbers.scale(this, node)) : proofs.representation(node.type(), -1, 0);
    }

    @Override
    public Representation onRowComparison(TypedExpression.RowComparison node) {
        return bool();
    }

    @Override
    public Representation onNullIf(TypedExpression.NullIf node) {
        return alone(node.result());
    }

    @Override
    public Representation onScalarSubquery(TypedExpression.ScalarSubquery node) {
        return alone(node.query().outputs().get(0).expression());
    }

    @Override
    public Representation onComparison(TypedExpression.Comparison node) {
        return bool();
    }

    @Override
    public Representation onLogical(TypedExpression.Logical node) {
        return bool();
    }

    @Override
    public Representation onNot(TypedExpression.Not node) {
        return bool();
    }

    @Override
    public Representation onNullTest(TypedExpression.NullTest node) {
        return bool();
    }

    @Override
    public Representation onTruthTest(TypedExpression.TruthTest node) {
        return bool();
    }

    @Override
    public Representation onDistinctTest(TypedExpression.DistinctTest node) {
        return bool();
    }

    @Override
    public Representation onInList(TypedExpression.InList node) {
        return bool();
    }

    @Override
    public Representation onInArray(TypedExpression.InArray node) {
        return bool();
    }

    @Override
    public Representation onArrayValue(TypedExpression.ArrayValue node) {
        throw new NotProved("array constructor");
    }

    @Override
    public Representation onArrayElement(TypedExpression.ArrayElement node) {
        return proofs.representation(node.type(), -1, 0);
    }

    @Override
    public Representation onArrayTest(TypedExpression.ArrayTest node) {
        return bool();
    }

    @Override
    public Representation onLike(TypedExpression.Like node) {
        return bool();
    }

    @Override
    public Representation onClock(TypedExpression.Clock node) {
        return proofs.representation(node.type(), -1, 0);
    }

    @Override
    public Representation onWindow(TypedExpression.Window node) {
        return node.aggregate() != null ? of(node.aggregate())
                : node.arguments().isEmpty() ? proofs.representation(TypeOids.INT8, -1, 0) : alone(node.arguments().get(0));
    }

    @Override
    public Representation onExists(TypedExpression.Exists node) {
        return bool();
    }

    @Override
    public Representation onInSubquery(TypedExpression.InSubquery node) {
        return bool();
    }
}
