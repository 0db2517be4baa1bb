package io.sqledge.sql.translate;

import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import java.util.Locale;

/**
 * Writes {@code date_trunc}, {@code date_part} and {@code extract} (PostgreSQL manual, "Date/Time Functions and Operators")
 * over the ISO text that dates and timestamps are kept as: their fields stand at fixed places from year 1 to 9999. A
 * timestamptz is kept in UTC, and read here only in sessions of that zone.
 */
final class DateFieldWriter {

    private final StatementParts parts;

    DateFieldWriter(StatementParts parts) {
        this.parts = parts;
    }

    String write(Operation node) {
        String field = field(node);
        TypedExpression operand = node.operands().get(1);
        Representation form = parts.storage().alone(operand);
        if (form.has(ColumnProfile.ORDER_DIFFERS)) {
            throw notProved(node.builtin());
        }
        String value = ExpressionWriter.refusing(parts, form, ColumnProfile.ORDER_DIFFERS).write(operand);
        return switch (node.builtin()) {
            case DATE_TRUNC -> trunc(field, value, form.type());
            case DATE_PART -> finite(value, "CAST(" + number(node.builtin(), field, value, form.type()) + " AS REAL)");
            default -> finite(value, number(node.builtin(), field, value, form.type()));
        };
    }

    /** {@code AT TIME ZONE 'UTC'}, in which a timestamptz is kept. */
    String inZone(Operation node) {
        boolean utc = node.operands().get(0) instanceof TypedExpression.Constant zone && "UTC".equalsIgnoreCase(zone.text());
        TypedExpression operand = node.operands().get(1);
        Representation form = parts.storage().alone(operand);
        if (!utc || form.has(ColumnProfile.ORDER_DIFFERS)) {
            throw new NotProved("function pg_catalog.timezone");
        }
        String value = ExpressionWriter.refusing(parts, form, ColumnProfile.ORDER_DIFFERS).write(operand);
        return CastWriter.keepingInfinity(value, form.type() == TypeOids.TIMESTAMPTZ ? "substr(" + value + ", 1, length(" + value + ") - 3)"
                : value + " || '+00'");
    }

    /** A literal, or the form of the answer is not known. */
    private static String field(Operation node) {
        if (node.operands().get(0) instanceof TypedExpression.Constant constant && constant.text() != null) {
            return constant.text().toLowerCase(Locale.ROOT);
        }
        throw notProved(node.builtin());
    }

    private static NotProved notProved(Builtin builtin) {
        return new NotProved("function pg_catalog." + builtin.name().toLowerCase(Locale.ROOT));
    }

    private static String trunc(String unit, String value, int type) {
        String zone = type == TypeOids.TIMESTAMPTZ ? "+00" : "";
        String kept = switch (unit) {
            case "year" -> "substr(" + value + ", 1, 4) || '-01-01 00:00:00" + zone + "'";
            case "quarter" -> "substr(" + value + ", 1, 5) || substr('01040710', (CAST(substr(" + value
                    + ", 6, 2) AS INTEGER) - 1) / 3 * 2 + 1, 2) || '-01 00:00:00" + zone + "'";
            case "month" -> "substr(" + value + ", 1, 7) || '-01 00:00:00" + zone + "'";
            case "day" -> "substr(" + value + ", 1, 10) || ' 00:00:00" + zone + "'";
            case "hour" -> "substr(" + value + ", 1, 13) || ':00:00" + zone + "'";
            case "minute" -> "substr(" + value + ", 1, 16) || ':00" + zone + "'";
            case "second" -> "substr(" + value + ", 1, 19) || '" + zone + "'";
            default -> throw notProved(Builtin.DATE_TRUNC);
        };
        return CastWriter.keepingInfinity(value, kept);
    }

    /** Of an infinity some fields are infinite and others NULL: the upstream tells. */
    private static String finite(String value, String then) {
        return "(CASE WHEN " + CastWriter.isInfinite(value) + " THEN " + SelectWriter.NOT_OURS + " ELSE " + then + " END)";
    }

    private static String number(Builtin function, String field, String value, int type) {
        return switch (field) {
            case "year" -> integer(value, 1, 4);
            case "quarter" -> "(" + integer(value, 6, 2) + " + 2) / 3";
            case "month" -> integer(value, 6, 2);
            case "day" -> integer(value, 9, 2);
            case "dow" -> weekday(value);
            case "isodow" -> "(" + weekday(value) + " + 6) % 7 + 1";
            case "doy" -> "CAST(strftime('%j', substr(" + value + ", 1, 10)) AS INTEGER)";
            case "hour" -> timeOfDay(function, value, 12, type);
            case "minute" -> timeOfDay(function, value, 15, type);
            default -> throw notProved(function);
        };
    }

    private static String integer(String value, int from, int length) {
        return "CAST(substr(" + value + ", " + from + ", " + length + ") AS INTEGER)";
    }

    private static String weekday(String value) {
        return "CAST(strftime('%w', substr(" + value + ", 1, 10)) AS INTEGER)";
    }

    private static String timeOfDay(Builtin function, String value, int from, int type) {
        if (type == TypeOids.DATE) {
            throw notProved(function);
        }
        return integer(value, from, 2);
    }
}
