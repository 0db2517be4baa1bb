package io.sqledge.sql.parse;

import io.sqledge.sql.parse.Token.Kind;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.FromItem;
import io.sqledge.sql.tree.FromItem.JoinKind;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** SELECT, VALUES, TABLE, WITH and set operations, by recursive descent (gram.y, SelectStmt). */
final class QueryParser {

    private static final Set<String> FUNCTIONS_IN_FROM = Set.of("generate_series", "unnest");

    private final TokenStream in;
    private final ExpressionParser expressions;
    private int depth;

    QueryParser(TokenStream in) {
        this.in = in;
        this.expressions = new ExpressionParser(in, this);
    }

    /** Whether a statement that is a query begins here: of statements, only they begin with a parenthesis. */
    boolean statementStartsHere() {
        return in.peek().isSymbol("(") || startsHere();
    }

    /** Whether a query begins here, parentheses before it included. */
    boolean startsHere() {
        int ahead = 0;
        while (in.peek(ahead).isSymbol("(")) {
            ahead++;
        }
        Token token = in.peek(ahead);
        boolean begins = token.is("select") || token.is("values") || token.is("table") || token.is("with");
        if (begins && ahead > 0) {
            if (mayContinueQuery(in.peek(closing(ahead)))) {
                throw TokenStream.refused();
            }
            return false;
        }
        return begins;
    }

    /** The place behind the parenthesis that closes the one right before {@code inside}. */
    private int closing(int inside) {
        int ahead = inside;
        for (int open = 1; open > 0; ahead++) {
            Token token = in.peek(ahead);
            if (token.kind() == Kind.END) {
                throw TokenStream.refused();
            }
            open += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
        }
        return ahead;
    }

    /** ((SELECT 1) + 1) holds an expression, ((SELECT 1) UNION …) a query; ((SELECT 1)) is either and left alone. */
    private static boolean mayContinueQuery(Token token) {
        return token.isSymbol(")") || token.kind() == Kind.WORD && switch (token.text()) {
            case "union", "intersect", "except", "order", "limit", "offset", "fetch", "for" -> true;
            default -> false;
        };
    }

    Query query() {
        if (++depth > 50) {
            throw new RefusedException("too deep");
        }
        List<Query.CommonTable> with = new ArrayList<>();
        boolean recursive = false;
        if (in.takeWord("with")) {
            recursive = in.takeWord("recursive");
            do {
                with.add(commonTable());
            } while (in.takeSymbol(","));
        }
        Query core = union();
        List<Query.OrderItem> orderBy = List.of();
        if (in.takeWord("order")) {
            in.expectWord("by");
            orderBy = orderItems();
        }
        Expression limit = null;
        Expression offset = null;
        boolean limitSeen = false;
        boolean offsetSeen = false;
        boolean locking = false;
        while (true) {
            if (!limitSeen && in.takeWord("limit")) {
                limitSeen = true;
                limit = in.takeWord("all") ? null : expressions.parse();
                if (in.isSymbol(",")) {
                    throw TokenStream.refused();
                }
            } else if (!offsetSeen && in.takeWord("offset")) {
                offsetSeen = true;
                offset = expressions.parse();
                if (in.isWord("row") || in.isWord("rows")) {
                    if (!(offset instanceof Expression.NumberLiteral || offset instanceof Expression.Parameter)) {
                        throw TokenStream.refused();
                    }
                    in.next();
                }
            } else if (!limitSeen && in.takeWord("fetch")) {
                limitSeen = true;
                limit = fetch();
            } else if (in.isWord("for")) {
                locking = true;
                locking();
            } else {
                break;
            }
        }
        depth--;
        boolean bare = with.isEmpty() && orderBy.isEmpty() && !limitSeen && !offsetSeen && !locking;
        if (bare) {
            return core;
        }
        if (!core.equals(plain(core.body()))) {
            // A query in parentheses with clauses of its own, and more behind it: each is allowed once.
            throw TokenStream.refused();
        }
        return new Query(with, recursive, core.body(), orderBy, limit, offset, locking);
    }

    private Query.CommonTable commonTable() {
        String name = in.columnName();
        List<String> columns = columnAliases();
        in.expectWord("as");
        Boolean materialized = null;
        if (in.isWord("not")) {
            in.next();
            in.expectWord("materialized");
            materialized = false;
        } else if (in.takeWord("materialized")) {
            materialized = true;
        }
        in.expectSymbol("(");
        Query query = query();
        in.expectSymbol(")");
        if (in.isWord("search") || in.isWord("cycle")) {
            throw TokenStream.refused();
        }
        return new Query.CommonTable(name, columns, materialized, query);
    }

    /** FETCH FIRST n ROWS ONLY; without a number one row. */
    private Expression fetch() {
        if (!in.takeWord("first")) {
            in.expectWord("next");
        }
        int position = in.position();
        Expression count = new Expression.NumberLiteral("1", true, position);
        if (!in.isWord("row") && !in.isWord("rows")) {
            Token token = in.next();
            count = switch (token.kind()) {
                case INTEGER -> new Expression.NumberLiteral(token.text(), true, position);
                case PARAMETER -> new Expression.Parameter(Integer.parseInt(token.text()), position);
                default -> throw TokenStream.refused();
            };
        }
        if (!in.takeWord("row")) {
            in.expectWord("rows");
        }
        if (in.isWord("with")) {
            throw new RefusedException("with ties");
        }
        in.expectWord("only");
        return count;
    }

    private void locking() {
        in.next();
        if (in.takeWord("no")) {
            in.expectWord("key");
            in.expectWord("update");
        } else if (in.takeWord("key")) {
            in.expectWord("share");
        } else if (!in.takeWord("update")) {
            in.expectWord("share");
        }
        throw new RefusedException("locking read");
    }

    List<Query.OrderItem> orderItems() {
        List<Query.OrderItem> items = new ArrayList<>();
        do {
            Expression expression = expressions.parse();
            if (in.isWord("using")) {
                throw TokenStream.refused();
            }
            boolean descending = in.takeWord("desc");
            if (!descending) {
                in.takeWord("asc");
            }
            Boolean nullsFirst = null;
            if (in.takeWord("nulls")) {
                nullsFirst = in.takeWord("first");
                if (!nullsFirst) {
                    in.expectWord("last");
                }
            }
            items.add(new Query.OrderItem(expression, descending, nullsFirst));
        } while (in.takeSymbol(","));
        return items;
    }

    /** UNION and EXCEPT, left to right; INTERSECT binds tighter. */
    private Query union() {
        Query left = intersect();
        while (in.isWord("union") || in.isWord("except")) {
            Query.SetOperator operator = in.next().is("union") ? Query.SetOperator.UNION : Query.SetOperator.EXCEPT;
            left = plain(new Query.SetOperation(operator, all(), left, intersect()));
        }
        return left;
    }

    private Query intersect() {
        Query left = operand();
        while (in.takeWord("intersect")) {
            left = plain(new Query.SetOperation(Query.SetOperator.INTERSECT, all(), left, operand()));
        }
        return left;
    }

    private boolean all() {
        boolean all = in.takeWord("all");
        if (!all) {
            in.takeWord("distinct");
        }
        return all;
    }

    private static Query plain(Query.Body body) {
        return new Query(List.of(), false, body, List.of(), null, null, false);
    }

    private Query operand() {
        if (in.takeSymbol("(")) {
            Query inside = query();
            in.expectSymbol(")");
            return inside;
        }
        return plain(simple());
    }

    private Query.Body simple() {
        if (in.takeWord("select")) {
            return select();
        }
        if (in.takeWord("values")) {
            List<List<Expression>> rows = new ArrayList<>();
            do {
                in.expectSymbol("(");
                rows.add(expressions.list());
                in.expectSymbol(")");
            } while (in.takeSymbol(","));
            return new Query.Values(rows);
        }
        if (in.takeWord("table")) {
            int position = in.position();
            FromItem table = new FromItem.TableItem(qualifiedName(), false, null, List.of(), position);
            return new Query.Select(false, List.of(), List.of(new Query.Star(List.of(), position)), List.of(table), null,
                    List.of(), null, List.of());
        }
        // Parentheses around an operand may hold an ORDER BY of their own.
        throw TokenStream.refused();
    }

    private Query.Select select() {
        boolean distinct = in.takeWord("distinct");
        List<Expression> distinctOn = List.of();
        if (distinct && in.takeWord("on")) {
            in.expectSymbol("(");
            distinctOn = expressions.list();
            in.expectSymbol(")");
        } else if (!distinct) {
            in.takeWord("all");
        }
        List<Query.SelectItem> items = new ArrayList<>();
        do {
            items.add(selectItem());
        } while (in.takeSymbol(","));
        List<FromItem> from = new ArrayList<>();
        if (in.takeWord("from")) {
            do {
                from.add(fromItem());
            } while (in.takeSymbol(","));
        }
        Expression where = in.takeWord("where") ? expressions.parse() : null;
        List<Expression> groupBy = List.of();
        if (in.takeWord("group")) {
            in.expectWord("by");
            if (in.isSymbol("(") && in.peek(1).isSymbol(")") || in.isWord("all") || in.isWord("distinct")
                    || in.isWord("rollup") || in.isWord("cube") || in.isWord("grouping")) {
                throw new RefusedException("grouping sets");
            }
            groupBy = expressions.list();
        }
        Expression having = in.takeWord("having") ? expressions.parse() : null;
        List<Query.NamedWindow> windows = new ArrayList<>();
        if (in.takeWord("window")) {
            do {
                String name = in.columnName();
                in.expectWord("as");
                windows.add(new Query.NamedWindow(name, expressions.window()));
            } while (in.takeSymbol(","));
        }
        return new Query.Select(distinct, distinctOn, items, from, where, groupBy, having, windows);
    }

    private Query.SelectItem selectItem() {
        int position = in.position();
        if (in.takeSymbol("*")) {
            return new Query.Star(List.of(), position);
        }
        int dots = 0;
        while (isName(in.peek(2 * dots)) && in.peek(2 * dots + 1).isSymbol(".")) {
            dots++;
        }
        if (dots > 0 && in.peek(2 * dots).isSymbol("*")) {
            List<String> qualifier = new ArrayList<>(List.of(in.columnName()));
            in.next();
            while (!in.isSymbol("*")) {
                qualifier.add(in.label());
                in.expectSymbol(".");
            }
            in.next();
            return new Query.Star(qualifier, position);
        }
        Expression expression = expressions.parse();
        if (in.takeWord("as")) {
            return new Query.Item(expression, in.label());
        }
        Token token = in.peek();
        if (token.kind() == Kind.QUOTED_IDENTIFIER || token.kind() == Kind.WORD && Keywords.mayLabelBare(token.text())) {
            return new Query.Item(expression, in.next().text());
        }
        return new Query.Item(expression, null);
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.QUOTED_IDENTIFIER;
    }

    private FromItem fromItem() {
        FromItem left = simpleItem();
        while (true) {
            boolean natural = in.takeWord("natural");
            JoinKind kind = joinKind();
            if (kind == null) {
                if (natural) {
                    throw TokenStream.refused();
                }
                return left;
            }
            if (kind == JoinKind.CROSS) {
                if (natural) {
                    throw TokenStream.refused();
                }
                left = new FromItem.Join(kind, left, simpleItem(), false, List.of(), null);
                continue;
            }
            FromItem right = simpleItem();
            if (natural) {
                left = new FromItem.Join(kind, left, right, true, List.of(), null);
            } else if (in.takeWord("on")) {
                left = new FromItem.Join(kind, left, right, false, List.of(), expressions.parse());
            } else {
                // a JOIN b JOIN c ON … ON …: nests to the right, which nobody writes.
                in.expectWord("using");
                left = new FromItem.Join(kind, left, right, false, names(), null);
                if (in.isWord("as")) {
                    throw TokenStream.refused();
                }
            }
        }
    }

    private JoinKind joinKind() {
        JoinKind kind;
        if (in.takeWord("cross")) {
            kind = JoinKind.CROSS;
        } else if (in.takeWord("inner") || in.isWord("join")) {
            kind = JoinKind.INNER;
        } else if (in.takeWord("left")) {
            kind = JoinKind.LEFT;
        } else if (in.takeWord("right")) {
            kind = JoinKind.RIGHT;
        } else if (in.takeWord("full")) {
            kind = JoinKind.FULL;
        } else {
            return null;
        }
        if (kind == JoinKind.LEFT || kind == JoinKind.RIGHT || kind == JoinKind.FULL) {
            in.takeWord("outer");
        }
        in.expectWord("join");
        return kind;
    }

    private FromItem simpleItem() {
        int position = in.position();
        boolean lateral = in.takeWord("lateral");
        if (in.takeSymbol("(")) {
            if (startsHere()) {
                Query query = query();
                in.expectSymbol(")");
                String alias = alias();
                if (alias == null) {
                    throw TokenStream.refused();
                }
                return new FromItem.QueryItem(query, lateral, alias, columnAliases());
            }
            if (lateral) {
                throw TokenStream.refused();
            }
            FromItem joined = fromItem();
            in.expectSymbol(")");
            if (!(joined instanceof FromItem.Join) || alias() != null) {
                throw TokenStream.refused();
            }
            return joined;
        }
        if (lateral) {
            throw TokenStream.refused();
        }
        boolean only = in.takeWord("only");
        List<String> names = qualifiedName();
        if (in.isSymbol("(")) {
            return call(names, only);
        }
        boolean star = in.takeSymbol("*");
        if (star && only) {
            throw TokenStream.refused();
        }
        String alias = alias();
        List<String> aliases = alias == null ? List.of() : columnAliases();
        if (in.isWord("tablesample")) {
            throw new RefusedException("tablesample");
        }
        return new FromItem.TableItem(names, only, alias, aliases, position);
    }

    /** Of functions of a syntax of their own, and of those that give rows with columns, FROM knows more forms than this one. */
    private FromItem call(List<String> names, boolean only) {
        String name = names.get(names.size() - 1);
        if (only || !FUNCTIONS_IN_FROM.contains(name) || names.size() == 2 && !names.get(0).equals("pg_catalog")) {
            throw new RefusedException("function " + name + " in from");
        }
        in.expectSymbol("(");
        List<Expression> arguments = expressions.list();
        in.expectSymbol(")");
        String alias = alias();
        return new FromItem.CallItem(names, arguments, alias, alias == null ? List.of() : columnAliases());
    }

    private String alias() {
        if (in.takeWord("as")) {
            return in.columnName();
        }
        return in.atColumnName() && !in.isWord("tablesample") ? in.columnName() : null;
    }

    private List<String> columnAliases() {
        return in.isSymbol("(") ? names() : List.of();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        in.expectSymbol("(");
        do {
            names.add(in.columnName());
        } while (in.takeSymbol(","));
        in.expectSymbol(")");
        return names;
    }

    private List<String> qualifiedName() {
        List<String> names = new ArrayList<>(List.of(in.columnName()));
        while (in.takeSymbol(".")) {
            names.add(in.label());
        }
        if (names.size() > 2) {
            throw TokenStream.refused();
        }
        return names;
    }
}
