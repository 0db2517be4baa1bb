package io.sqledge.sql.translate;

import io.sqledge.pgtype.ArrayElements;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes what is asked of a jsonb document: what stands in it, by literal keys and numbers, what it contains, and which keys it has.
 * SQLite prints what it takes out of a document in another form, so functions of our own do it; where plain keys lead to no object or array,
 * SQLite's are faster.
 */
final class JsonMemberWriter {

    /** Keys that stand in a document, and in a path, as they are. */
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9_ :-]{1,100}");
    /** Of {@code #>}: what names an element for PostgreSQL is plainly a number. */
    private static final Pattern STEP = Pattern.compile("-?[0-9]{1,9}|[^-+0-9\\s\\x1f][^\\x1f]{0,99}");
    private static final Pattern INDEX = Pattern.compile("-?[0-9]{1,9}");

    private final StatementParts parts;

    JsonMemberWriter(StatementParts parts) {
        this.parts = parts;
    }

    String write(Operation node) {
        List<TypedExpression> operands = node.operands();
        return switch (node.builtin()) {
            case JSON_CONTAINS -> "sqledge_jsonb_contains(" + document(operands.get(0)) + ", " + document(operands.get(1)) + ")";
            case JSON_CONTAINED -> "sqledge_jsonb_contains(" + document(operands.get(1)) + ", " + document(operands.get(0)) + ")";
            case JSON_HAS -> "sqledge_jsonb_has(" + document(operands.get(0)) + ", " + text(operands.get(1)) + ")";
            default -> member(node);
        };
    }

    private String document(TypedExpression expression) {
        Representation form = parts.storage().alone(expression);
        if (form.type() != TypeOids.JSONB) {
            throw new NotProved("type " + parts.proofs().name(form.type()));
        }
        return ExpressionWriter.in(parts, form, false).write(expression);
    }

    private String text(TypedExpression expression) {
        return ExpressionWriter.in(parts, parts.storage().alone(expression), false).write(expression);
    }

    private String member(Operation node) {
        List<String> steps = new ArrayList<>(steps(node));
        TypedExpression inner = node.operands().get(0);
        while (inner instanceof Operation operation && isMember(operation.builtin())) {
            steps.addAll(0, steps(operation));
            inner = operation.operands().get(0);
        }
        String document = document(inner);
        String path = parts.values().add(SqliteValue.Text.of(String.join("\u001f", steps)));
        boolean asText = node.builtin() == Builtin.JSON_MEMBER_TEXT || node.builtin() == Builtin.JSON_ELEMENT_TEXT
                || node.builtin() == Builtin.JSON_PATH_TEXT;
        String found = (asText ? "sqledge_jsonb_text_at(" : "sqledge_jsonb_at(") + document + ", " + path + ")";
        boolean plain = asText && steps.stream().allMatch(step -> step.charAt(0) == 'k' && PLAIN_KEY.matcher(step.substring(1)).matches());
        if (!plain) {
            return found;
        }
        StringBuilder at = new StringBuilder("'$");
        steps.forEach(step -> at.append(".\"").append(step, 1, step.length()).append('"'));
        at.append('\'');
        return "(CASE json_type(" + document + ", " + at + ") WHEN 'text' THEN " + document + " ->> " + at
                + " WHEN 'null' THEN NULL WHEN 'object' THEN " + found + " WHEN 'array' THEN " + found + " ELSE " + document + " -> " + at + " END)";
    }

    private static boolean isMember(Builtin builtin) {
        return builtin == Builtin.JSON_MEMBER || builtin == Builtin.JSON_ELEMENT || builtin == Builtin.JSON_PATH;
    }

    /** Each with its kind before it. */
    private static List<String> steps(Operation node) {
        String text = node.operands().get(1) instanceof Constant constant ? constant.text() : null;
        List<String> steps = new ArrayList<>();
        switch (node.builtin()) {
            case JSON_MEMBER, JSON_MEMBER_TEXT -> {
                if (text != null && text.indexOf(0x1F) < 0) {
                    steps.add("k" + text);
                }
            }
            case JSON_ELEMENT, JSON_ELEMENT_TEXT -> {
                if (text != null && INDEX.matcher(text).matches()) {
                    steps.add("e" + text);
                }
            }
            default -> {
                List<String> path = text == null ? null : ArrayElements.texts(text);
                if (path != null && path.stream().allMatch(step -> step != null && STEP.matcher(step).matches())) {
                    path.forEach(step -> steps.add("p" + step));
                }
            }
        }
        if (steps.isEmpty()) {
            throw new NotProved("operator of jsonb");
        }
        return steps;
    }
}
