package io.sqledge.sql.translate;

import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import java.util.regex.Pattern;

/**
 * {@code doc -> 'a' ->> 'b'} of a jsonb column, as text: strings without their escapes, numbers and booleans as the document
 * spells them, JSON's null as NULL. An object or array is relayed, because SQLite would print it without its blanks.
 */
final class JsonMemberWriter {

    /** Keys that stand in a document, and in a path, as they are. */
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9_ :-]{1,100}");

    private final StatementParts parts;

    JsonMemberWriter(StatementParts parts) {
        this.parts = parts;
    }

    String write(Operation node) {
        if (node.builtin() != Builtin.JSON_MEMBER_TEXT) {
            throw new NotProved("operator pg_catalog.->");
        }
        StringBuilder path = new StringBuilder(member(node));
        TypedExpression document = node.operands().get(0);
        while (document instanceof Operation inner && inner.builtin() == Builtin.JSON_MEMBER) {
            path.insert(0, member(inner));
            document = inner.operands().get(0);
        }
        if (!(document instanceof TypedExpression.ColumnReference)) {
            throw new NotProved("operator pg_catalog.->>");
        }
        Representation form = parts.storage().alone(document);
        if (form.type() != TypeOids.JSONB) {
            throw new NotProved("type " + parts.proofs().name(form.type()));
        }
        String column = ExpressionWriter.in(parts, form, false).write(document);
        String at = "'$" + path + "'";
        return "(CASE json_type(" + column + ", " + at + ") WHEN 'text' THEN " + column + " ->> " + at
                + " WHEN 'null' THEN NULL WHEN 'object' THEN json('!') WHEN 'array' THEN json('!') ELSE " + column + " -> "
                + at + " END)";
    }

    private static String member(Operation node) {
        if (!(node.operands().get(1) instanceof Constant key) || key.text() == null
                || !PLAIN_KEY.matcher(key.text()).matches()) {
            throw new NotProved("operator pg_catalog." + (node.builtin() == Builtin.JSON_MEMBER ? "->" : "->>"));
        }
        return ".\"" + key.text() + "\"";
    }
}
