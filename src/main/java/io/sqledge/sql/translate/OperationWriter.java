package io.sqledge.sql.translate;

import io.sqledge.catalog.LetterCase;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.Collated;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes built-in operators and functions. SQLite computes in 64 bits and goes on where PostgreSQL reports an error: so what
 * leaves its type's range, or divides by zero, raises one ({@code json('!')}), and the upstream words its own.
 */
final class OperationWriter {

    /** Each level writes its operands twice, once for its guard. */
    static final int MOST_LEVELS = 4;

    private final StatementParts parts;

    OperationWriter(StatementParts parts) {
        this.parts = parts;
    }

    String write(Operation node) {
        switch (node.builtin()) {
            case JSON_MEMBER, JSON_MEMBER_TEXT, JSON_ELEMENT, JSON_ELEMENT_TEXT, JSON_PATH, JSON_PATH_TEXT, JSON_CONTAINS, JSON_CONTAINED, JSON_HAS -> {
                return new JsonMemberWriter(parts).write(node);
            }
            default -> { }
        }
        if (node.builtin() == Builtin.DATE_TRUNC || node.builtin() == Builtin.DATE_PART) {
            return new DateFieldWriter(parts).write(node);
        }
        if (node.builtin() == Builtin.AT_TIME_ZONE) {
            return new DateFieldWriter(parts).inZone(node);
        }
        if (levels(node) > MOST_LEVELS) {
            throw new NotProved("expression too deep");
        }
        List<String> operands = node.operands().stream().map(this::operand).toList();
        String first = operands.get(0);
        return switch (node.builtin()) {
            case ADD -> inRange(node, first + " + " + operands.get(1));
            case SUBTRACT -> inRange(node, first + " - " + operands.get(1));
            case MULTIPLY -> inRange(node, first + " * " + operands.get(1));
            case DIVIDE -> inRange(node, first + " / " + divisor(operands.get(1)));
            case MODULO -> "(" + first + " % " + divisor(operands.get(1)) + ")";
            case NEGATE -> inRange(node, "- " + first);
            case ABSOLUTE -> inRange(node, "abs(" + first + ")");
            case CONCATENATE -> "(" + first + " || " + operands.get(1) + ")";
            case CONCAT -> operands.stream().map(o -> "coalesce(" + o + ", '')").collect(Collectors.joining(" || ", "(", ")"));
            case LENGTH -> "length(" + first + ")";
            case BYTES -> "octet_length(" + first + ")";
            case LOWER -> folded(parts, node.collated(), first, "lower");
            case UPPER -> folded(parts, node.collated(), first, "upper");
            case REPLACE -> "replace(" + String.join(", ", operands) + ")";
            case POSITION -> "instr(" + first + ", " + operands.get(1) + ")";
            case TRIM -> "trim(" + String.join(", ", operands) + ")";
            case TRIM_START -> "ltrim(" + String.join(", ", operands) + ")";
            case TRIM_END -> "rtrim(" + String.join(", ", operands) + ")";
            case SUBSTRING -> substring(node, operands);
            case LEFT -> "(CASE WHEN " + operands.get(1) + " < 0 THEN substr(" + first + ", 1, max(length(" + first + ") + "
                    + operands.get(1) + ", 0)) ELSE substr(" + first + ", 1, " + operands.get(1) + ") END)";
            // Of the least integer there is no opposite, and all remains.
            case RIGHT -> "(CASE WHEN " + operands.get(1) + " = -2147483648 THEN " + first + " WHEN " + operands.get(1)
                    + " < 0 THEN substr(" + first + ", 1 - " + operands.get(1)
                    + ") ELSE substr(" + first + ", max(length(" + first + ") - " + operands.get(1) + ", 0) + 1) END)";
            case CARDINALITY -> "sqledge_cardinality(" + first + ")";
            case ARRAY_LENGTH -> "sqledge_array_length(" + first + ", " + operands.get(1) + ")";
            case ELEMENT -> {
                String element = "sqledge_element(" + first + ", " + operands.get(1) + ")";
                yield TypeOids.isInteger(node.type()) ? "CAST(" + element + " AS INTEGER)" : element;
            }
            case ROUND, TRUNCATE, FLOOR, CEILING, DATE_TRUNC, DATE_PART, EXTRACT, AT_TIME_ZONE, JSON_MEMBER, JSON_MEMBER_TEXT, JSON_ELEMENT,
                    JSON_ELEMENT_TEXT, JSON_PATH, JSON_PATH_TEXT, JSON_CONTAINS, JSON_CONTAINED, JSON_HAS -> throw new AssertionError(node.builtin());
        };
    }

    static int levels(TypedExpression expression) {
        if (expression instanceof TypedExpression.Coercion coercion) {
            return levels(coercion.input()) + (CastWriter.repeats(coercion.input().type(), coercion.type()) ? 1 : 0);
        }
        return expression instanceof Operation operation
                ? 1 + operation.operands().stream().mapToInt(OperationWriter::levels).max().orElse(0) : 0;
    }

    private String operand(TypedExpression expression) {
        return ExpressionWriter.in(parts, parts.storage().alone(expression), false).write(expression);
    }

    /** Where it starts before the text, what lies before counts against the length; a negative length is an error. */
    private static String substring(Operation node, List<String> operands) {
        String text = operands.get(0);
        String start = operands.get(1);
        String from = "max(" + start + ", 1)";
        if (operands.size() == 2) {
            return "substr(" + text + ", " + from + ")";
        }
        String length = operands.get(2);
        String part = "substr(" + text + ", " + from + ", max(" + start + " + " + length + " - " + from + ", 0))";
        boolean positive = node.operands().get(2) instanceof TypedExpression.Constant given && given.text() != null && given.text().matches("\\d+");
        return positive ? part : "(CASE WHEN " + length + " < 0 THEN json('!') ELSE " + part + " END)";
    }

    static String divisor(String text) {
        return "(CASE " + text + " WHEN 0 THEN json('!') ELSE " + text + " END)";
    }

    /** What does not fit in 64 bits has become a REAL. */
    static String inLong(String text, String error) {
        return "(CASE WHEN typeof(" + text + ") = 'real' THEN " + error + " ELSE (" + text + ") END)";
    }

    private static String inRange(Operation node, String text) {
        if (node.type() == TypeOids.INT8) {
            return inLong(text, "json('!')");
        }
        String outside = switch (node.type()) {
            case TypeOids.INT2 -> "(" + text + ") NOT BETWEEN -32768 AND 32767";
            case TypeOids.INT4 -> "(" + text + ") NOT BETWEEN -2147483648 AND 2147483647";
            default -> throw new AssertionError(node.type());
        };
        return "(CASE WHEN " + outside + " THEN json('!') ELSE (" + text + ") END)";
    }

    /**
     * SQLite folds ASCII letters only: under a collation that folds others, a text with others is folded as the upstream folds
     * each of them, or left to it.
     *
     * @param name {@code lower} or {@code upper}
     */
    static String folded(StatementParts parts, Collated collation, String text, String name) {
        parts.proofs().requirePlainLetters(collation);
        String plain = name + "(" + text + ")";
        if (parts.proofs().foldsAsciiOnly(collation)) {
            return plain;
        }
        LetterCase letters = parts.proofs().letters(collation);
        String other = letters == null ? SelectWriter.NOT_OURS
                : "sqledge_" + name + "(" + text + ", " + parts.values().add(SqliteValue.Text.of(letters.id())) + ")";
        return "(CASE WHEN octet_length(" + text + ") <> length(" + text + ") THEN " + other + " ELSE " + plain + " END)";
    }
}
