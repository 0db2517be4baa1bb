package io.sqledge.sql.tree;

import java.util.List;

/**
 * A whole SELECT statement or subquery: body, then what applies to its result.
 *
 * @param limit null when there is none or it is ALL
 * @param offset null when there is none
 * @param locking whether FOR UPDATE or one of its kin stands at the end
 */
public record Query(List<CommonTable> with, boolean recursive, Body body, List<OrderItem> orderBy, Expression limit,
        Expression offset, boolean locking) {

    public Query {
        with = List.copyOf(with);
        orderBy = List.copyOf(orderBy);
    }

    public sealed interface Body { }

    /** @param materialized MATERIALIZED, NOT MATERIALIZED, or null */
    public record CommonTable(String name, List<String> columns, Boolean materialized, Query query) {
        public CommonTable {
            columns = List.copyOf(columns);
        }
    }

    /**
     * @param distinctOn the expressions of DISTINCT ON, empty otherwise
     * @param from items joined by commas, empty without FROM
     * @param where null when there is none; {@code having} likewise
     */
    public record Select(boolean distinct, List<Expression> distinctOn, List<SelectItem> items, List<FromItem> from,
            Expression where, List<Expression> groupBy, Expression having, List<NamedWindow> windows) implements Body {
        public Select {
            distinctOn = List.copyOf(distinctOn);
            items = List.copyOf(items);
            from = List.copyOf(from);
            groupBy = List.copyOf(groupBy);
            windows = List.copyOf(windows);
        }
    }

    /** Of the WINDOW clause. */
    public record NamedWindow(String name, Expression.Over window) { }

    public enum SetOperator { UNION, INTERSECT, EXCEPT }

    /** Operands are whole queries, because parentheses may give each its own ORDER BY and LIMIT. */
    public record SetOperation(SetOperator operator, boolean all, Query left, Query right) implements Body { }

    public record Values(List<List<Expression>> rows) implements Body {
        public Values {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public sealed interface SelectItem { }

    /** {@code *} or {@code t.*}. */
    public record Star(List<String> qualifier, int position) implements SelectItem {
        public Star {
            qualifier = List.copyOf(qualifier);
        }
    }

    /** @param label null when none is given */
    public record Item(Expression expression, String label) implements SelectItem { }

    /** @param nullsFirst null when not said */
    public record OrderItem(Expression expression, boolean descending, Boolean nullsFirst) { }
}
