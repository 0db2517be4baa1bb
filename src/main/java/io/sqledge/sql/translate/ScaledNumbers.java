package io.sqledge.sql.translate;

import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.ComputedNumeric;
import io.sqledge.pgtype.NumericType;
import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Operation;

/**
 * numeric arithmetic on whole numbers: each operand is its digits without the point, and the number of decimals is known when
 * the statement is written, as PostgreSQL's display scale is. Only of columns and literals whose scale is fixed.
 *
 * @param text of an INTEGER
 * @param scale decimals
 */
record ScaledNumbers(String text, int scale) {

    /** The decimals of an expression. @throws NotProved where they differ from row to row, or may be too many */
    static int scale(Storage storage, TypedExpression expression) {
        if (TypeOids.isInteger(expression.type())) {
            return 0;
        }
        if (expression instanceof Coercion coercion && TypeOids.isInteger(coercion.input().type())) {
            return 0;
        }
        if (expression instanceof Constant constant && constant.text() != null && constant.type() == TypeOids.NUMERIC) {
            return literalScale(constant.text());
        }
        if (expression instanceof Operation operation && operation.builtin() == Builtin.EXTRACT) {
            // The fields that are taken are whole; a second is not among them.
            return 0;
        }
        if (expression instanceof Operation operation) {
            int left = scale(storage, operation.operands().get(0));
            return switch (operation.builtin()) {
                case ADD, SUBTRACT -> Math.max(left, scale(storage, operation.operands().get(1)));
                case MULTIPLY -> most(left + scale(storage, operation.operands().get(1)));
                case NEGATE, ABSOLUTE -> left;
                case ROUND, TRUNCATE, FLOOR, CEILING -> decimals(operation);
                default -> throw unknown();
            };
        }
        if (expression instanceof TypedExpression.ParameterReference || expression instanceof Constant) {
            throw unknown();
        }
        Representation form = storage.of(expression);
        if (form == null || form.has(ColumnProfile.NOT_FINITE)) {
            throw unknown();
        }
        if (form.codec() instanceof ComputedNumeric number && number.kind() == ComputedNumeric.Kind.SCALED) {
            return number.scale();
        }
        if (form.type() == TypeOids.NUMERIC && NumericType.isReal(form.typmod()) && !(form.codec() instanceof ComputedNumeric)) {
            return NumericType.scale(form.typmod());
        }
        throw unknown();
    }

    private static NotProved unknown() {
        return new NotProved("type numeric");
    }

    private static int most(int scale) {
        if (scale > ComputedNumeric.MOST_SCALE) {
            throw unknown();
        }
        return scale;
    }

    private static int literalScale(String text) {
        int point = text.indexOf('.');
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            throw unknown();
        }
        return point < 0 ? 0 : text.length() - point - 1;
    }

    static ScaledNumbers of(StatementParts parts, TypedExpression expression) {
        int scale = scale(parts.storage(), expression);
        if (TypeOids.isInteger(expression.type())) {
            return new ScaledNumbers(plain(parts, expression), 0);
        }
        if (expression instanceof Operation operation) {
            if (OperationWriter.levels(operation) > OperationWriter.MOST_LEVELS) {
                throw new NotProved("expression too deep");
            }
            return new ScaledNumbers(operation(parts, operation, scale), scale);
        }
        if (expression instanceof Constant || expression instanceof Coercion coercion && coercion.input() instanceof Constant) {
            return new ScaledNumbers(parts.bind(expression, Storage.scaled(scale), false, 0), scale);
        }
        if (expression instanceof Coercion coercion && TypeOids.isInteger(coercion.input().type())) {
            return new ScaledNumbers(plain(parts, coercion.input()), 0);
        }
        String text = plain(parts, expression);
        if (parts.storage().of(expression).codec() instanceof ComputedNumeric) {
            return new ScaledNumbers(text, scale);
        }
        // The product is within half a unit of the whole number that is meant.
        return new ScaledNumbers("CAST(round(" + text + " * 1e" + scale + ") AS INTEGER)", scale);
    }

    private static String plain(StatementParts parts, TypedExpression expression) {
        return ExpressionWriter.in(parts, parts.storage().alone(expression), false).write(expression);
    }

    /** The second operand, where SQLite computes it beside the first one. */
    private static ScaledNumbers asked(StatementParts parts, ScaledNumbers left, Operation node) {
        ScaledNumbers right = of(parts, node.operands().get(1));
        UnaskedSubquery.requireAsked(left.text, right.text);
        return right;
    }

    private static String operation(StatementParts parts, Operation node, int scale) {
        if (node.builtin() == Builtin.EXTRACT) {
            return new DateFieldWriter(parts).write(node);
        }
        ScaledNumbers left = of(parts, node.operands().get(0));
        return switch (node.builtin()) {
            case ADD -> fitting(left.to(scale) + " + " + asked(parts, left, node).to(scale));
            case SUBTRACT -> fitting(left.to(scale) + " - " + asked(parts, left, node).to(scale));
            case MULTIPLY -> fitting(left.text + " * " + asked(parts, left, node).text);
            case NEGATE -> fitting("- " + left.text);
            case ABSOLUTE -> fitting("abs(" + left.text + ")");
            case ROUND, TRUNCATE, FLOOR, CEILING -> left.scale <= scale ? fitting(left.to(scale)) : left.cut(node.builtin(), scale);
            default -> throw unknown();
        };
    }

    /** That a number is rounded to. */
    static int decimals(Operation operation) {
        if (operation.operands().size() == 1) {
            return 0;
        }
        if (operation.operands().get(1) instanceof Constant constant && constant.text() != null && constant.text().matches("[0-9]{1,2}")) {
            return most(Integer.parseInt(constant.text()));
        }
        throw unknown();
    }

    /** With fewer decimals; {@code round} goes away from zero at the half. */
    private String cut(Builtin how, int wanted) {
        long unit = Math.round(Math.pow(10, scale - wanted));
        return switch (how) {
            case ROUND -> "(" + fitting(text + " + (CASE WHEN " + text + " < 0 THEN -" + unit / 2 + " ELSE " + unit / 2 + " END)")
                    + " / " + unit + ")";
            case FLOOR -> "(" + text + " / " + unit + " - (" + text + " % " + unit + " < 0))";
            case CEILING -> "(" + text + " / " + unit + " + (" + text + " % " + unit + " > 0))";
            default -> "(" + text + " / " + unit + ")";
        };
    }

    /** To a whole number, away from zero at the half. */
    String rounded() {
        return scale == 0 ? text : cut(Builtin.ROUND, 0);
    }

    /** As PostgreSQL prints it. */
    String printed() {
        if (scale == 0) {
            return "CAST(" + text + " AS TEXT)";
        }
        String unit = String.valueOf(Math.round(Math.pow(10, scale)));
        return "(CASE WHEN " + text + " < 0 THEN '-' ELSE '' END || (abs(" + text + ") / " + unit + ") || '.' || substr(abs(" + text + ") % " + unit
                + " + " + unit + ", 2))";
    }

    /** The same, or an error where it does not fit. */
    String guarded(int wanted) {
        return wanted == scale ? text : fitting(to(wanted));
    }

    /** The same number with more decimals. */
    private String to(int wanted) {
        return wanted == scale ? text : "(" + text + " * " + Math.round(Math.pow(10, wanted - scale)) + ")";
    }

    /** PostgreSQL has no such bound. */
    private static String fitting(String text) {
        return OperationWriter.inLong(text, SelectWriter.NOT_OURS);
    }
}
