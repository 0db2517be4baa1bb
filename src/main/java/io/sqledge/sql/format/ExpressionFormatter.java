package io.sqledge.sql.format;

import io.sqledge.sql.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One form after the other; whatever is an operator comes out in parentheses. */
final class ExpressionFormatter implements Expression.Visitor<String> {

    private static final Map<List<String>, String> TRIMS = Map.of(List.of("pg_catalog", "btrim"), "BOTH",
            List.of("pg_catalog", "ltrim"), "LEADING", List.of("pg_catalog", "rtrim"), "TRAILING");

    private String text(Expression e) {
        return e.accept(this);
    }

    private static String not(boolean negated) {
        return negated ? "NOT " : "";
    }

    @Override
    public String onColumn(Expression.Column e) {
        return Names.dotted(e.names());
    }

    @Override
    public String onString(Expression.StringLiteral e) {
        return "'" + e.value().replace("'", "''") + "'";
    }

    @Override
    public String onCurrent(Expression.Current e) {
        return e.word().toUpperCase(Locale.ROOT);
    }

    @Override
    public String onNumber(Expression.NumberLiteral e) {
        return e.text();
    }

    @Override
    public String onBoolean(Expression.BooleanLiteral e) {
        return e.value() ? "TRUE" : "FALSE";
    }

    @Override
    public String onNull(Expression.NullLiteral e) {
        return "NULL";
    }

    @Override
    public String onParameter(Expression.Parameter e) {
        return "$" + e.number();
    }

    /** The blank keeps two signs from becoming a comment. */
    @Override
    public String onUnary(Expression.Unary e) {
        return "(" + e.operator() + " " + text(e.operand()) + ")";
    }

    @Override
    public String onBinary(Expression.Binary e) {
        return "(" + text(e.left()) + " " + e.operator() + " " + text(e.right()) + ")";
    }

    @Override
    public String onLogical(Expression.Logical e) {
        return "(" + text(e.left()) + (e.and() ? " AND " : " OR ") + text(e.right()) + ")";
    }

    @Override
    public String onNot(Expression.Not e) {
        return "(NOT " + text(e.operand()) + ")";
    }

    @Override
    public String onIsNull(Expression.IsNull e) {
        return "(" + text(e.operand()) + " IS " + not(e.negated()) + "NULL)";
    }

    @Override
    public String onIsTruth(Expression.IsTruth e) {
        String truth = e.truth() == null ? "UNKNOWN" : e.truth() ? "TRUE" : "FALSE";
        return "(" + text(e.operand()) + " IS " + not(e.negated()) + truth + ")";
    }

    @Override
    public String onIsDistinct(Expression.IsDistinct e) {
        return "(" + text(e.left()) + " IS " + not(e.negated()) + "DISTINCT FROM " + text(e.right()) + ")";
    }

    @Override
    public String onBetween(Expression.Between e) {
        return "(" + text(e.operand()) + " " + not(e.negated()) + "BETWEEN " + (e.symmetric() ? "SYMMETRIC " : "")
                + text(e.low()) + " AND " + text(e.high()) + ")";
    }

    @Override
    public String onInList(Expression.InList e) {
        return "(" + text(e.operand()) + " " + not(e.negated()) + "IN (" + Formatter.list(e.items()) + "))";
    }

    @Override
    public String onInQuery(Expression.InQuery e) {
        return "(" + text(e.operand()) + " " + not(e.negated()) + "IN (" + Formatter.format(e.query()) + "))";
    }

    @Override
    public String onLike(Expression.Like e) {
        return "(" + text(e.operand()) + " " + not(e.negated()) + (e.ignoreCase() ? "ILIKE " : "LIKE ") + text(e.pattern())
                + (e.escape() == null ? "" : " ESCAPE " + text(e.escape())) + ")";
    }

    @Override
    public String onCast(Expression.Cast e) {
        if (e.operand() instanceof Expression.StringLiteral && Names.isIntervalOfOneField(e.type())) {
            return "INTERVAL " + text(e.operand()) + Names.type(e.type()).substring("INTERVAL".length());
        }
        return "CAST(" + text(e.operand()) + " AS " + Names.type(e.type()) + ")";
    }

    @Override
    public String onSubscript(Expression.Subscript e) {
        String operand = e.operand() instanceof Expression.Scalar ? text(e.operand()) : "(" + text(e.operand()) + ")";
        return operand + "[" + text(e.index()) + "]";
    }

    @Override
    public String onCollate(Expression.Collate e) {
        return "(" + text(e.operand()) + " COLLATE " + Names.dotted(e.collation()) + ")";
    }

    @Override
    public String onCall(Expression.Call e) {
        if (e.name().equals(List.of("pg_catalog", "extract"))) {
            return "EXTRACT(" + text(e.arguments().get(0)) + " FROM " + text(e.arguments().get(1)) + ")";
        }
        if (e.name().equals(List.of("pg_catalog", "substring"))) {
            return "SUBSTRING(" + text(e.arguments().get(0)) + " FROM " + text(e.arguments().get(1))
                    + (e.arguments().size() < 3 ? "" : " FOR " + text(e.arguments().get(2))) + ")";
        }
        String trimmed = TRIMS.get(e.name());
        if (trimmed != null) {
            return "TRIM(" + trimmed + (e.arguments().size() == 1 ? "" : " " + text(e.arguments().get(1))) + " FROM " + text(e.arguments().get(0)) + ")";
        }
        if (e.name().equals(List.of("pg_catalog", "position"))) {
            return "POSITION(" + text(e.arguments().get(1)) + " IN " + text(e.arguments().get(0)) + ")";
        }
        if (e.name().equals(List.of("pg_catalog", "timezone")) && e.arguments().size() == 2) {
            return "(" + text(e.arguments().get(1)) + " AT TIME ZONE " + text(e.arguments().get(0)) + ")";
        }
        return Names.dotted(e.name()) + "(" + (e.distinct() ? "DISTINCT " : "") + (e.star() ? "*" : Formatter.list(e.arguments()))
                + (e.orderBy().isEmpty() ? "" : " " + Formatter.orderBy(e.orderBy()))
                + ")" + (e.filter() == null ? "" : " FILTER (WHERE " + text(e.filter()) + ")") + (e.over() == null ? "" : over(e.over()));
    }

    private String over(Expression.Over over) {
        return " OVER " + (over.window() == null ? window(over) : Names.quote(over.window()));
    }

    String window(Expression.Over over) {
        List<String> parts = new ArrayList<>();
        if (!over.partitionBy().isEmpty()) {
            parts.add("PARTITION BY " + Formatter.list(over.partitionBy()));
        }
        if (!over.orderBy().isEmpty()) {
            parts.add(Formatter.orderBy(over.orderBy()));
        }
        if (over.frame() != null) {
            parts.add((over.frame().rows() ? "ROWS BETWEEN " : "RANGE BETWEEN ") + over.frame().start().text() + " AND "
                    + over.frame().end().text());
        }
        return "(" + String.join(" ", parts) + ")";
    }

    @Override
    public String onCase(Expression.Case e) {
        StringBuilder sql = new StringBuilder("CASE");
        if (e.operand() != null) {
            sql.append(' ').append(text(e.operand()));
        }
        for (Expression.When when : e.branches()) {
            sql.append(" WHEN ").append(text(when.condition())).append(" THEN ").append(text(when.result()));
        }
        if (e.otherwise() != null) {
            sql.append(" ELSE ").append(text(e.otherwise()));
        }
        return sql.append(" END").toString();
    }

    @Override
    public String onCoalesce(Expression.Coalesce e) {
        return "COALESCE(" + Formatter.list(e.arguments()) + ")";
    }

    @Override
    public String onNullIf(Expression.NullIf e) {
        return "NULLIF(" + text(e.left()) + ", " + text(e.right()) + ")";
    }

    @Override
    public String onExtreme(Expression.Extreme e) {
        return (e.greatest() ? "GREATEST(" : "LEAST(") + Formatter.list(e.arguments()) + ")";
    }

    @Override
    public String onExists(Expression.Exists e) {
        return "EXISTS (" + Formatter.format(e.query()) + ")";
    }

    @Override
    public String onScalar(Expression.Scalar e) {
        return "(" + Formatter.format(e.query()) + ")";
    }

    @Override
    public String onQuantified(Expression.Quantified e) {
        return "(" + text(e.left()) + " " + e.operator() + (e.all() ? " ALL (" : " ANY (")
                + (e.query() == null ? text(e.array()) : Formatter.format(e.query())) + "))";
    }

    @Override
    public String onRow(Expression.Row e) {
        return (e.explicit() ? "ROW(" : "(") + Formatter.list(e.items()) + ")";
    }

    @Override
    public String onArray(Expression.Array e) {
        return "ARRAY[" + Formatter.list(e.items()) + "]";
    }
}
