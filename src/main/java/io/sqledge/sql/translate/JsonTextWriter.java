package io.sqledge.sql.translate;

import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes json as PostgreSQL prints it, value by value ({@code json.c}). SQLite's own functions space it otherwise; its
 * {@code json_quote} escapes a text as PostgreSQL does.
 */
final class JsonTextWriter {

    private final StatementParts parts;

    JsonTextWriter(StatementParts parts) {
        this.parts = parts;
    }

    String write(JsonText node) {
        List<String> values = new ArrayList<>();
        for (TypedExpression value : node.values()) {
            values.add(value(value, node.type() == TypeOids.JSONB));
        }
        return switch (node.form()) {
            // Of NULL there is no json, as a function that takes none is not called.
            case VALUE -> "(CASE WHEN " + plain(node.values().get(0)) + " IS NULL THEN NULL ELSE " + values.get(0) + " END)";
            case ARRAY -> container("[", values, List.of(), "", ", ", "]");
            case BUILT -> container("{", values, node.keys(), " : ", ", ", "}");
            case ROW -> container("{", values, node.keys(), ":", ",", "}");
            case BINARY -> container("{", values, node.keys(), ": ", ", ", "}");
        };
    }

    private String container(String open, List<String> values, List<String> keys, String colon, String comma, String close) {
        StringBuilder text = new StringBuilder("('").append(open).append('\'');
        for (int i = 0; i < values.size(); i++) {
            text.append(" || ");
            if (i > 0) {
                text.append('\'').append(comma).append("' || ");
            }
            if (!keys.isEmpty()) {
                text.append("json_quote(").append(parts.values().add(SqliteValue.Text.of(keys.get(i)))).append(") || '").append(colon).append("' || ");
            }
            text.append(values.get(i));
        }
        return text.append(" || '").append(close).append("')").toString();
    }

    private String plain(TypedExpression expression) {
        return ExpressionWriter.in(parts, parts.storage().alone(expression), false).write(expression);
    }

    /** The text of one value, {@code null} for NULL. @param binary in jsonb, which json would have to be made again for */
    private String value(TypedExpression expression, boolean binary) {
        if (expression instanceof JsonText inner && inner.type() != TypeOids.JSONB && binary) {
            throw new NotProved("type json");
        }
        Representation form = parts.storage().alone(expression);
        int type = form.type();
        if (type == TypeOids.NUMERIC && !form.hasKey()) {
            return "coalesce(" + ScaledNumbers.of(parts, expression).printed() + ", 'null')";
        }
        String text = plain(expression);
        if (TypeOids.isInteger(type)) {
            return "coalesce(CAST(" + text + " AS TEXT), 'null')";
        }
        if (parts.proofs().type(type).kind() == 'e') {
            return "json_quote(" + text + ")";
        }
        return switch (type) {
            case TypeOids.BOOL -> "(CASE " + text + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)";
            case TypeOids.TEXT, TypeOids.VARCHAR, TypeOids.UUID, TypeOids.DATE -> "json_quote(" + text + ")";
            case TypeOids.TIMESTAMP -> "json_quote(replace(" + instant(form, text) + ", ' ', 'T'))";
            case TypeOids.TIMESTAMPTZ -> "json_quote(" + CastWriter.keepingInfinity(instant(form, text), "replace(" + text + ", ' ', 'T') || ':00'") + ")";
            case TypeOids.NUMERIC -> "(CASE WHEN " + text + " IN ('NaN', 'Infinity', '-Infinity') THEN json_quote(" + text + ") ELSE coalesce(" + text
                    + ", 'null') END)";
            case TypeOids.JSONB -> "coalesce(" + text + ", 'null')";
            case TypeOids.JSON -> {
                if (binary) {
                    throw new NotProved("type json");
                }
                yield "coalesce(" + text + ", 'null')";
            }
            default -> throw new NotProved("type " + parts.proofs().name(type));
        };
    }

    /** One before year 1 has an era behind it. */
    private String instant(Representation form, String text) {
        if (form.has(ColumnProfile.ORDER_DIFFERS)) {
            throw new NotProved("type " + parts.proofs().name(form.type()));
        }
        return text;
    }

    /** An aggregate that puts values one behind the other, in an order that is fixed; else of one value at most. */
    String gathered(Aggregate node, String filter) {
        boolean texts = node.name().equals("string_agg");
        String value = switch (node.name()) {
            case "string_agg" -> plain(node.argument());
            case "array_agg" -> new ArrayWriter(parts).printed(node.argument());
            default -> value(node.argument(), node.type() == TypeOids.JSONB);
        };
        String separator = parts.values().add(SqliteValue.Text.of(node.gathering().separator()));
        String all = "group_concat(" + value + ", " + separator + parts.selects().orderBy(node.gathering().order().keys()) + ")" + filter;
        String whole = texts ? all : node.name().equals("array_agg") ? "('{' || " + all + " || '}')" : "('[' || " + all + " || ']')";
        return !node.gathering().order().keys().isEmpty() ? whole
                : "(CASE WHEN count(" + (texts ? value : "*") + ")" + filter + " > 1 THEN " + SelectWriter.NOT_OURS + " ELSE " + whole + " END)";
    }
}
