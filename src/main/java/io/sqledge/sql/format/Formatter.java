package io.sqledge.sql.format;

import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.FromItem;
import io.sqledge.sql.tree.Query;
import java.util.List;
import java.util.stream.Collectors;

/** Writes queries so that no precedence matters: parentheses around each operator, quotes around each name. */
public final class Formatter {

    private Formatter() { }

    public static String format(Query query) {
        StringBuilder sql = new StringBuilder();
        if (!query.with().isEmpty()) {
            sql.append(query.recursive() ? "WITH RECURSIVE " : "WITH ")
                    .append(query.with().stream().map(Formatter::commonTable).collect(Collectors.joining(", "))).append(' ');
        }
        sql.append(body(query.body()));
        if (!query.orderBy().isEmpty()) {
            sql.append(' ').append(orderBy(query.orderBy()));
        }
        if (query.limit() != null) {
            sql.append(" LIMIT ").append(format(query.limit()));
        }
        if (query.offset() != null) {
            sql.append(" OFFSET ").append(format(query.offset()));
        }
        if (query.locking()) {
            throw new IllegalArgumentException("the tree does not hold the locking clause");
        }
        return sql.toString();
    }

    public static String format(Expression expression) {
        return expression.accept(new ExpressionFormatter());
    }

    private static String commonTable(Query.CommonTable table) {
        String materialized = table.materialized() == null ? "" : table.materialized() ? "MATERIALIZED " : "NOT MATERIALIZED ";
        return Names.quote(table.name()) + Names.columns(table.columns()) + " AS " + materialized + "(" + format(table.query())
                + ")";
    }

    static String orderBy(List<Query.OrderItem> items) {
        return "ORDER BY " + items.stream().map(Formatter::orderItem).collect(Collectors.joining(", "));
    }

    private static String orderItem(Query.OrderItem item) {
        String nulls = item.nullsFirst() == null ? "" : item.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
        return format(item.expression()) + (item.descending() ? " DESC" : "") + nulls;
    }

    private static String body(Query.Body body) {
        if (body instanceof Query.Select select) {
            return select(select);
        }
        if (body instanceof Query.Values values) {
            return "VALUES " + values.rows().stream().map(row -> "(" + list(row) + ")").collect(Collectors.joining(", "));
        }
        if (body instanceof Query.SetOperation operation) {
            return setOperation(operation);
        }
        throw new AssertionError(body);
    }

    private static String setOperation(Query.SetOperation operation) {
        return "(" + format(operation.left()) + ") " + operation.operator() + (operation.all() ? " ALL (" : " (")
                + format(operation.right()) + ")";
    }

    private static String select(Query.Select select) {
        StringBuilder sql = new StringBuilder("SELECT ");
        if (select.distinct()) {
            sql.append("DISTINCT ");
        }
        if (!select.distinctOn().isEmpty()) {
            sql.append("ON (").append(list(select.distinctOn())).append(") ");
        }
        sql.append(select.items().stream().map(Formatter::item).collect(Collectors.joining(", ")));
        if (!select.from().isEmpty()) {
            sql.append(" FROM ").append(select.from().stream().map(Formatter::from).collect(Collectors.joining(", ")));
        }
        if (select.where() != null) {
            sql.append(" WHERE ").append(format(select.where()));
        }
        if (!select.groupBy().isEmpty()) {
            sql.append(" GROUP BY ").append(list(select.groupBy()));
        }
        if (select.having() != null) {
            sql.append(" HAVING ").append(format(select.having()));
        }
        if (!select.windows().isEmpty()) {
            sql.append(" WINDOW ").append(select.windows().stream().map(w -> Names.quote(w.name()) + " AS " + new ExpressionFormatter().window(w.window()))
                    .collect(Collectors.joining(", ")));
        }
        return sql.toString();
    }

    private static String item(Query.SelectItem item) {
        if (item instanceof Query.Star star) {
            return star.qualifier().isEmpty() ? "*" : Names.dotted(star.qualifier()) + ".*";
        }
        if (item instanceof Query.Item plain) {
            return format(plain.expression()) + (plain.label() == null ? "" : " AS " + Names.quote(plain.label()));
        }
        throw new AssertionError(item);
    }

    private static String from(FromItem item) {
        if (item instanceof FromItem.TableItem table) {
            String alias = table.alias() == null ? "" : " AS " + Names.quote(table.alias()) + Names.columns(table.columnAliases());
            return (table.only() ? "ONLY " : "") + Names.dotted(table.names()) + alias;
        }
        if (item instanceof FromItem.QueryItem query) {
            return (query.lateral() ? "LATERAL " : "") + "(" + format(query.query()) + ") AS " + Names.quote(query.alias())
                    + Names.columns(query.columnAliases());
        }
        if (item instanceof FromItem.CallItem call) {
            String alias = call.alias() == null ? "" : " AS " + Names.quote(call.alias()) + Names.columns(call.columnAliases());
            return Names.dotted(call.names()) + "(" + list(call.arguments()) + ")" + alias;
        }
        if (item instanceof FromItem.Join join) {
            String condition = join.on() != null ? " ON " + format(join.on())
                    : join.using().isEmpty() ? "" : " USING " + Names.columns(join.using());
            return "(" + from(join.left()) + (join.natural() ? " NATURAL " : " ") + join.kind() + " JOIN " + from(join.right())
                    + condition + ")";
        }
        throw new AssertionError(item);
    }

    static String list(List<Expression> expressions) {
        return expressions.stream().map(Formatter::format).collect(Collectors.joining(", "));
    }
}
