package io.sqledge.sql.parse;

import io.sqledge.sql.parse.Token.Kind;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Calls of functions, plain and of a syntax of their own, with what may follow them (manual, "Value Expressions"). */
final class CallParser {

    /** That EXTRACT takes as they are. */
    private static final Set<String> FIELDS = Set.of("century", "day", "decade", "dow", "doy", "epoch", "hour", "isodow", "isoyear",
            "julian", "microseconds", "millennium", "milliseconds", "minute", "month", "quarter", "second", "week", "year");

    private final TokenStream in;
    private final ExpressionParser expressions;
    private final QueryParser queries;

    CallParser(TokenStream in, ExpressionParser expressions, QueryParser queries) {
        this.in = in;
        this.expressions = expressions;
        this.queries = queries;
    }

    /** From the parenthesis on. */
    Expression call(List<String> name, int position) {
        in.expectSymbol("(");
        boolean distinct = false;
        boolean star = false;
        List<Expression> arguments = List.of();
        List<Query.OrderItem> orderBy = List.of();
        if (in.takeSymbol("*")) {
            star = true;
        } else if (!in.isSymbol(")")) {
            if (in.isWord("variadic")) {
                throw new RefusedException("variadic call");
            }
            distinct = in.takeWord("distinct");
            if (!distinct) {
                in.takeWord("all");
            }
            arguments = expressions.list();
            if (in.takeWord("order")) {
                in.expectWord("by");
                orderBy = queries.orderItems();
            }
            if (in.isSymbol("=>") || in.isSymbol(":=")) {
                throw new RefusedException("function " + name.get(name.size() - 1));
            }
        }
        in.expectSymbol(")");
        if (in.isWord("within") && in.peek(1).is("group")) {
            throw new RefusedException("ordered-set aggregate");
        }
        Expression filter = null;
        if (in.isWord("filter") && in.peek(1).isSymbol("(")) {
            in.next();
            in.next();
            in.expectWord("where");
            filter = expressions.parse();
            in.expectSymbol(")");
        }
        Expression.Over over = in.takeWord("over") ? over() : null;
        return new Expression.Call(name, arguments, orderBy, star, distinct, filter, over, position);
    }

    private Expression.Over over() {
        return in.atColumnName() ? new Expression.Over(in.columnName(), List.of(), List.of(), null) : window();
    }

    /** In parentheses; one that goes by another is refused. */
    Expression.Over window() {
        if (!in.takeSymbol("(") || !in.isSymbol(")") && !in.isWord("partition") && !in.isWord("order") && !in.isWord("rows")
                && !in.isWord("range")) {
            throw new RefusedException("window function");
        }
        List<Expression> partitionBy = List.of();
        if (in.takeWord("partition")) {
            in.expectWord("by");
            partitionBy = expressions.list();
        }
        List<Query.OrderItem> orderBy = List.of();
        if (in.takeWord("order")) {
            in.expectWord("by");
            orderBy = queries.orderItems();
        }
        Expression.Frame frame = in.isWord("rows") || in.isWord("range") ? frame() : null;
        in.expectSymbol(")");
        return new Expression.Over(null, partitionBy, orderBy, frame);
    }

    /** An end before the start is an error of PostgreSQL's grammar; what RANGE counts is refused. */
    private Expression.Frame frame() {
        boolean rows = in.next().is("rows");
        boolean both = in.takeWord("between");
        Expression.Bound start = bound(rows);
        Expression.Bound end = Expression.Bound.CURRENT_ROW;
        if (both) {
            in.expectWord("and");
            end = bound(rows);
        }
        if (start.equals(Expression.Bound.UNBOUNDED_FOLLOWING) || end.equals(Expression.Bound.UNBOUNDED_PRECEDING)
                || start.kind().compareTo(end.kind()) > 0 || in.isWord("exclude")) {
            throw TokenStream.refused();
        }
        return new Expression.Frame(rows, start, end);
    }

    private Expression.Bound bound(boolean rows) {
        if (in.takeWord("current")) {
            in.expectWord("row");
            return Expression.Bound.CURRENT_ROW;
        }
        String count = null;
        if (rows && in.peek().kind() == Kind.INTEGER && in.peek().text().matches("[0-9]{1,9}")) {
            count = in.next().text();
        } else if (!in.takeWord("unbounded")) {
            throw new RefusedException("window function");
        }
        if (in.takeWord("preceding")) {
            return count == null ? Expression.Bound.UNBOUNDED_PRECEDING : new Expression.Bound(Expression.Bound.Kind.PRECEDING, count);
        }
        in.expectWord("following");
        return count == null ? Expression.Bound.UNBOUNDED_FOLLOWING : new Expression.Bound(Expression.Bound.Kind.FOLLOWING, count);
    }

    /** As a plain call; with FROM, FOR or SIMILAR it means the functions of the catalog, however the path is. */
    Expression substring(int position) {
        in.next();
        in.expectSymbol("(");
        List<Expression> arguments = expressions.list();
        if (in.takeSymbol(")")) {
            return new Expression.Call(List.of("substring"), arguments, position);
        }
        if (arguments.size() != 1 || !in.takeWord("from")) {
            throw new RefusedException("function substring");
        }
        Expression start = expressions.parse();
        Expression length = in.takeWord("for") ? expressions.parse() : null;
        if (!in.takeSymbol(")")) {
            throw new RefusedException("function substring");
        }
        return new Expression.Call(List.of("pg_catalog", "substring"),
                length == null ? List.of(arguments.get(0), start) : List.of(arguments.get(0), start, length), position);
    }

    /** {@code TRIM([BOTH | LEADING | TRAILING] [characters] FROM text)} and {@code TRIM(text)}: of the catalog, however the path is. */
    Expression trim(int position) {
        in.next();
        in.expectSymbol("(");
        String function = in.takeWord("leading") ? "ltrim" : in.takeWord("trailing") ? "rtrim" : "btrim";
        if (function.equals("btrim")) {
            in.takeWord("both");
        }
        List<Expression> given = in.isWord("from") ? List.of() : List.of(expressions.parse());
        List<Expression> arguments = new ArrayList<>();
        if (in.takeWord("from")) {
            arguments.add(expressions.parse());
        }
        arguments.addAll(given);
        if (!in.takeSymbol(")")) {
            throw new RefusedException("function trim");
        }
        return new Expression.Call(List.of("pg_catalog", function), arguments, position);
    }

    /** {@code POSITION(substring IN text)}: of the catalog, however the path is. */
    Expression position(int position) {
        in.next();
        in.expectSymbol("(");
        Expression substring = expressions.operand();
        in.expectWord("in");
        Expression text = expressions.operand();
        if (!in.takeSymbol(")")) {
            throw new RefusedException("function position");
        }
        return new Expression.Call(List.of("pg_catalog", "position"), List.of(text, substring), position);
    }

    /** {@code EXTRACT(field FROM source)}: of the catalog, however the path is. */
    Expression extract(int position) {
        in.next();
        in.expectSymbol("(");
        Token field = in.next();
        boolean named = field.kind() == Kind.WORD && FIELDS.contains(field.text());
        if (!named && field.kind() != Kind.STRING) {
            throw new RefusedException("function extract");
        }
        in.expectWord("from");
        Expression source = expressions.parse();
        in.expectSymbol(")");
        return new Expression.Call(List.of("pg_catalog", "extract"),
                List.of(new Expression.StringLiteral(field.text(), field.start() + 1), source), position);
    }
}
