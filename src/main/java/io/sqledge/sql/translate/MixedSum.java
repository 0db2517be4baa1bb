package io.sqledge.sql.translate;

import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.Coalesce;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.Conditional;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import java.util.ArrayList;
import java.util.List;

/**
 * The sum of a numeric where a whole literal stands in for some rows: {@code sum(coalesce(x, 0))}, {@code sum(CASE … ELSE 0 END)}.
 * A sum shows as many decimals as the one with most of what was added, so none where nothing but the literal was.
 *
 * @param scale decimals of what is no literal
 */
record MixedSum(TypedExpression argument, int scale) {

    /** @return null where it is no such sum */
    static MixedSum of(Storage storage, TypedExpression expression) {
        if (!(expression instanceof Aggregate sum) || !sum.name().equals("sum") || sum.distinct() || sum.type() != TypeOids.NUMERIC
                || !(sum.argument() instanceof Coalesce || sum.argument() instanceof Conditional)) {
            return null;
        }
        int scale = -1;
        boolean literal = false;
        for (TypedExpression result : results(sum.argument())) {
            if (isLiteral(result)) {
                if (!isNull(result) && !isWhole(result)) {
                    return null;
                }
                literal |= !isNull(result);
            } else {
                scale = Math.max(scale, ScaledNumbers.scale(storage, result));
                if (scale != ScaledNumbers.scale(storage, result)) {
                    return null;
                }
            }
        }
        return literal && scale > 0 ? new MixedSum(sum.argument(), scale) : null;
    }

    private static List<TypedExpression> results(TypedExpression argument) {
        if (argument instanceof Coalesce coalesce) {
            return coalesce.arguments();
        }
        Conditional conditional = (Conditional) argument;
        List<TypedExpression> results = new ArrayList<>();
        conditional.branches().forEach(branch -> results.add(branch.result()));
        results.add(conditional.otherwise());
        return results;
    }

    private static TypedExpression inner(TypedExpression expression) {
        return expression instanceof Coercion coercion ? inner(coercion.input()) : expression;
    }

    private static boolean isLiteral(TypedExpression expression) {
        return inner(expression) instanceof Constant;
    }

    private static boolean isNull(TypedExpression expression) {
        return ((Constant) inner(expression)).text() == null;
    }

    private static boolean isWhole(TypedExpression expression) {
        return ((Constant) inner(expression)).text().matches("-?[0-9]{1,9}");
    }

    /** The sum as a whole number of units of the last decimal. @param suffix FILTER and OVER */
    String scaled(StatementParts parts, String suffix) {
        return "sum(" + text(parts, false) + ")" + suffix;
    }

    /** The same, or the text of a sum of nothing but literals. */
    String text(StatementParts parts, String suffix) {
        String sum = scaled(parts, suffix);
        return "(CASE WHEN count(" + text(parts, true) + ")" + suffix + " > 0 THEN " + sum + " ELSE CAST(" + sum + " / "
                + Math.round(Math.pow(10, scale)) + " AS TEXT) END)";
    }

    /** @param marking whether it is NULL where the literal stands in */
    private String text(StatementParts parts, boolean marking) {
        if (argument instanceof Coalesce coalesce) {
            List<String> arguments = new ArrayList<>();
            for (TypedExpression given : coalesce.arguments()) {
                arguments.add(result(parts, given, marking));
                if (isLiteral(given) && !isNull(given)) {
                    // It stands in for all that follow.
                    break;
                }
            }
            return arguments.size() == 1 ? arguments.get(0) : "coalesce(" + String.join(", ", arguments) + ")";
        }
        Conditional conditional = (Conditional) argument;
        StringBuilder text = new StringBuilder("(CASE");
        for (Conditional.Branch branch : conditional.branches()) {
            text.append(" WHEN ").append(ExpressionWriter.alone(parts).write(branch.condition())).append(" THEN ")
                    .append(result(parts, branch.result(), marking));
        }
        return text.append(" ELSE ").append(result(parts, conditional.otherwise(), marking)).append(" END)").toString();
    }

    private String result(StatementParts parts, TypedExpression result, boolean marking) {
        if (!isLiteral(result)) {
            return ScaledNumbers.of(parts, result).text();
        }
        return marking || isNull(result) ? "NULL" : parts.bind(result, Storage.scaled(scale), false, 0);
    }
}
