package io.sqledge.sql.analyze;

import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import java.util.List;

/** The name of a result column that has no label (FigureColname in parse_target.c). */
final class OutputNames {

    private static final String NONE = "?column?";

    /** @param weak whether a name from further inside is better: that of a type or of CASE */
    private record Name(String text, boolean weak) { }

    private OutputNames() { }

    static String of(Expression expression) {
        Name name = name(expression);
        return name == null ? NONE : name.text;
    }

    private static Name name(Expression e) {
        if (e instanceof Expression.Column column) {
            return last(column.names());
        }
        if (e instanceof Expression.Call call) {
            return last(call.name());
        }
        if (e instanceof Expression.Collate collate) {
            return name(collate.operand());
        }
        if (e instanceof Expression.Subscript subscript) {
            return name(subscript.operand());
        }
        if (e instanceof Expression.Cast cast) {
            Name inner = name(cast.operand());
            return inner != null && !inner.weak ? inner : weak(last(cast.type().names()).text);
        }
        if (e instanceof Expression.Case choice) {
            Name inner = choice.otherwise() == null ? null : name(choice.otherwise());
            return inner != null && !inner.weak ? inner : weak("case");
        }
        if (e instanceof Expression.Current current) {
            return strong(current.word());
        }
        if (e instanceof Expression.Coalesce) {
            return strong("coalesce");
        }
        if (e instanceof Expression.NullIf) {
            return strong("nullif");
        }
        if (e instanceof Expression.Extreme extreme) {
            return strong(extreme.greatest() ? "greatest" : "least");
        }
        if (e instanceof Expression.Exists) {
            return strong("exists");
        }
        if (e instanceof Expression.Array) {
            return strong("array");
        }
        if (e instanceof Expression.Row row && row.explicit()) {
            return strong("row");
        }
        if (e instanceof Expression.Scalar scalar) {
            return ofQuery(scalar.query());
        }
        return null;
    }

    private static Name ofQuery(Query query) {
        if (query.body() instanceof Query.Select select && select.items().size() == 1
                && select.items().get(0) instanceof Query.Item item) {
            return item.label() != null ? strong(item.label()) : strong(of(item.expression()));
        }
        throw new NotProved("subquery");
    }

    private static Name last(List<String> names) {
        return strong(names.get(names.size() - 1));
    }

    private static Name strong(String text) {
        return new Name(text, false);
    }

    private static Name weak(String text) {
        return new Name(text, true);
    }
}
