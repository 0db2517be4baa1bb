package io.sqledge.sql.translate;

import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.Collated;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.ArrayList;
import java.util.List;

/** Writes LIKE and ILIKE of text with a pattern that is known when the statement runs. Readers keep case_sensitive_like on. */
final class LikeWriter {

    private final StatementParts parts;

    LikeWriter(StatementParts parts) {
        this.parts = parts;
    }

    String write(TypedExpression.Like node) {
        Representation input = parts.storage().of(node.input());
        TypedExpression given = foldedPattern(node.pattern());
        if (input == null || input.type() != TypeOids.TEXT) {
            throw new NotProved("operator ~~");
        }
        parts.proofs().requireEquality(input, node.inputCollation());
        Shape.Pattern shape = new Shape.Pattern(node.escape(), fold(node, given));
        String pattern = pattern(given, input, shape);
        String text = ExpressionWriter.in(parts, input, false).write(node.input());
        String like = (node.negated() ? " NOT LIKE " : " LIKE ") + pattern + shape.escapeClause();
        return "(" + (node.ignoreCase() ? OperationWriter.folded(parts, node.inputCollation(), text, "lower") : text) + like + ")";
    }

    /** A literal or parameter, or such ones put together. */
    private String pattern(TypedExpression given, Representation input, Shape.Pattern shape) {
        if (given instanceof TypedExpression.Operation joined
                && (joined.builtin() == Builtin.CONCATENATE || joined.builtin() == Builtin.CONCAT)) {
            List<Filling> texts = new ArrayList<>();
            boolean isNull = !addTexts(joined, joined.builtin(), input, texts) && joined.builtin() == Builtin.CONCATENATE;
            return isNull ? "NULL" : parts.values().add(new PatternValue(texts, joined.builtin() == Builtin.CONCAT, shape));
        }
        if (parts.storage().of(given) != null) {
            throw new NotProved("operator ~~");
        }
        return parts.bind(given, input, false, 0, shape);
    }

    /** @return false where one of them is the literal NULL */
    private boolean addTexts(TypedExpression.Operation joined, Builtin by, Representation input, List<Filling> texts) {
        boolean known = true;
        for (TypedExpression operand : joined.operands()) {
            if (operand instanceof TypedExpression.Operation inner && inner.builtin() == by) {
                known &= addTexts(inner, by, input, texts);
                continue;
            }
            Filling text = text(operand, input);
            known &= text != null;
            if (text != null) {
                texts.add(text);
            }
        }
        return known;
    }

    /** A literal or parameter, perhaps with some of it replaced. @return null where it is the literal NULL */
    private Filling text(TypedExpression operand, Representation input) {
        if (operand instanceof TypedExpression.Operation call && call.builtin() == Builtin.REPLACE
                && call.operands().get(1) instanceof TypedExpression.Constant from && from.text() != null
                && call.operands().get(2) instanceof TypedExpression.Constant to && to.text() != null) {
            Filling inner = text(call.operands().get(0), input);
            return inner == null ? null : new ReplacedText(inner, from.text(), to.text());
        }
        if (parts.storage().of(operand) != null || operand.type() != TypeOids.TEXT) {
            throw new NotProved("operator ~~");
        }
        return parts.given(operand, input, false, 0, Shape.SINGLE);
    }

    /** What {@code lower} or {@code upper} is called with, where that is the whole pattern. */
    private static TypedExpression foldedPattern(TypedExpression pattern) {
        return pattern instanceof TypedExpression.Operation call
                && (call.builtin() == Builtin.LOWER || call.builtin() == Builtin.UPPER) ? call.operands().get(0) : pattern;
    }

    private Shape.Fold fold(TypedExpression.Like node, TypedExpression given) {
        boolean folded = given != node.pattern();
        if (!folded && !node.ignoreCase()) {
            return Shape.Fold.NONE;
        }
        if (folded && node.ignoreCase()) {
            throw new NotProved("operator ~~");
        }
        Collated collation = folded ? node.pattern().collated() : node.inputCollation();
        parts.proofs().requirePlainLetters(collation);
        boolean upper = folded && ((TypedExpression.Operation) node.pattern()).builtin() == Builtin.UPPER;
        return new Shape.Fold(upper, !upper, parts.proofs().foldsAsciiOnly(collation), parts.proofs().letters(collation));
    }
}
