package io.sqledge.sql.parse;

import io.sqledge.sql.parse.Token.Kind;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import io.sqledge.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * Value expressions by precedence climbing, with the levels of gram.y (manual, "Operator Precedence"). Where yacc would
 * resolve what the manual leaves dark (NOT to the right of an operator, chains of non-associative operators) the text is
 * refused.
 */
final class ExpressionParser {

    // From loosest to tightest.
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int IS = 4;
    private static final int COMPARISON = 5;
    private static final int BETWEEN = 6;
    private static final int OPERATOR = 7;
    private static final int ADD = 8;
    private static final int MULTIPLY = 9;
    private static final int POWER = 10;
    private static final int AT = 11;
    private static final int COLLATE = 12;
    private static final int SIGN = 13;

    private static final int MAX_DEPTH = 300;

    private final TokenStream in;
    private final QueryParser queries;
    private final TypeNameParser types;
    private final CallParser calls;
    private int depth;

    ExpressionParser(TokenStream in, QueryParser queries) {
        this.in = in;
        this.queries = queries;
        this.types = new TypeNameParser(in);
        this.calls = new CallParser(in, this, queries);
    }

    Expression parse() {
        return parse(OR);
    }

    List<Expression> list() {
        List<Expression> items = new ArrayList<>();
        do {
            items.add(parse());
        } while (in.takeSymbol(","));
        return items;
    }

    /** Of the WINDOW clause, from the parenthesis on. */
    Expression.Over window() {
        return calls.window();
    }

    /** As far as IN, which the caller takes for its own. */
    Expression operand() {
        return parse(OPERATOR);
    }

    private Expression parse(int least) {
        if (++depth > MAX_DEPTH) {
            throw new RefusedException("too deep");
        }
        Expression left = prefix(least);
        // Non-associative levels may not stand twice in a row.
        int previous = Integer.MAX_VALUE;
        while (true) {
            int level = levelOfNext();
            if (level < least || level == 0) {
                break;
            }
            boolean nonAssociative = level == IS || level == COMPARISON || level == BETWEEN;
            if (nonAssociative && previous == level) {
                throw TokenStream.refused();
            }
            left = infix(left, level);
            previous = level;
        }
        depth--;
        return left;
    }

    private int levelOfNext() {
        Token token = in.peek();
        if (token.kind() == Kind.OPERATOR) {
            return switch (token.text()) {
                case "<", ">", "=", "<=", ">=", "<>" -> COMPARISON;
                case "+", "-" -> ADD;
                case "*", "/", "%" -> MULTIPLY;
                case "^" -> POWER;
                default -> OPERATOR;
            };
        }
        if (token.kind() != Kind.WORD) {
            return 0;
        }
        return switch (token.text()) {
            case "or" -> OR;
            case "and" -> AND;
            case "is", "isnull", "notnull" -> IS;
            case "between", "in", "like", "ilike", "similar" -> BETWEEN;
            case "not" -> switch (in.peek(1).kind() == Kind.WORD ? in.peek(1).text() : "") {
                case "between", "in", "like", "ilike", "similar" -> BETWEEN;
                default -> 0;
            };
            case "collate" -> COLLATE;
            case "at" -> AT;
            case "operator", "overlaps" -> throw TokenStream.refused();
            default -> 0;
        };
    }

    private Expression infix(Expression left, int level) {
        int position = in.position();
        Token token = in.next();
        if (token.kind() == Kind.OPERATOR) {
            if ((level == COMPARISON || level == OPERATOR) && isQuantifier()) {
                return quantified(left, token.text(), position);
            }
            return new Expression.Binary(token.text(), left, parse(level + 1), position);
        }
        return switch (token.text()) {
            case "at" -> {
                in.expectWord("time");
                in.expectWord("zone");
                // Of the catalog, however the path is.
                yield new Expression.Call(List.of("pg_catalog", "timezone"), List.of(parse(AT + 1), left), position);
            }
            case "or" -> new Expression.Logical(false, left, parse(AND), position);
            case "and" -> new Expression.Logical(true, left, parse(NOT), position);
            case "isnull" -> new Expression.IsNull(left, false, position);
            case "notnull" -> new Expression.IsNull(left, true, position);
            case "is" -> is(left, position);
            case "collate" -> collate(left, position);
            case "not" -> {
                Token what = in.next();
                yield matching(left, what.text(), true, position);
            }
            default -> matching(left, token.text(), false, position);
        };
    }

    private boolean isQuantifier() {
        return (in.isWord("any") || in.isWord("some") || in.isWord("all")) && in.peek(1).isSymbol("(");
    }

    private Expression quantified(Expression left, String operator, int position) {
        boolean all = in.next().is("all");
        in.expectSymbol("(");
        if (queries.startsHere()) {
            Query query = queries.query();
            in.expectSymbol(")");
            return new Expression.Quantified(left, operator, all, null, query, position);
        }
        Expression array = parse();
        in.expectSymbol(")");
        return new Expression.Quantified(left, operator, all, array, null, position);
    }

    private Expression is(Expression left, int position) {
        boolean negated = in.takeWord("not");
        if (in.takeWord("null")) {
            return new Expression.IsNull(left, negated, position);
        }
        if (in.takeWord("true")) {
            return new Expression.IsTruth(left, true, negated, position);
        }
        if (in.takeWord("false")) {
            return new Expression.IsTruth(left, false, negated, position);
        }
        if (in.takeWord("unknown")) {
            return new Expression.IsTruth(left, null, negated, position);
        }
        if (in.takeWord("distinct")) {
            in.expectWord("from");
            return new Expression.IsDistinct(left, parse(COMPARISON), negated, position);
        }
        throw TokenStream.refused();
    }

    private Expression collate(Expression left, int position) {
        List<String> names = new ArrayList<>(List.of(in.columnName()));
        while (in.takeSymbol(".")) {
            names.add(in.label());
        }
        return new Expression.Collate(left, names, position);
    }

    private Expression matching(Expression left, String what, boolean negated, int position) {
        switch (what) {
            case "between" -> {
                boolean symmetric = in.takeWord("symmetric");
                if (!symmetric) {
                    in.takeWord("asymmetric");
                }
                Expression low = parse(OPERATOR);
                if (!isPlainOperand(low)) {
                    throw TokenStream.refused();
                }
                in.expectWord("and");
                return new Expression.Between(left, low, parse(OPERATOR), negated, symmetric, position);
            }
            case "in" -> {
                in.expectSymbol("(");
                if (queries.startsHere()) {
                    Query query = queries.query();
                    in.expectSymbol(")");
                    return new Expression.InQuery(left, query, negated, position);
                }
                List<Expression> items = list();
                in.expectSymbol(")");
                return new Expression.InList(left, items, negated, position);
            }
            case "like", "ilike" -> {
                if (isQuantifier()) {
                    throw TokenStream.refused();
                }
                Expression pattern = parse(OPERATOR);
                Expression escape = in.takeWord("escape") ? parse(OPERATOR) : null;
                return new Expression.Like(left, pattern, escape, what.equals("ilike"), negated, position);
            }
            default -> throw TokenStream.refused();
        }
    }

    /**
     * Whether it may stand between BETWEEN and AND (gram.y, b_expr), where neither COLLATE nor ANY is taken. Looks through
     * parentheses, so it refuses a little more than it must.
     */
    private static boolean isPlainOperand(Expression e) {
        if (e instanceof Expression.Binary binary) {
            return isPlainOperand(binary.left()) && isPlainOperand(binary.right());
        }
        if (e instanceof Expression.Unary unary) {
            return isPlainOperand(unary.operand());
        }
        return !(e instanceof Expression.Collate || e instanceof Expression.Quantified);
    }

    private Expression prefix(int least) {
        int position = in.position();
        if (in.isWord("not")) {
            if (least > NOT) {
                throw TokenStream.refused();
            }
            in.next();
            return new Expression.Not(parse(NOT), position);
        }
        if (in.isSymbol("-") || in.isSymbol("+")) {
            String sign = in.next().text();
            return new Expression.Unary(sign, parse(SIGN), position);
        }
        if (in.peek().kind() == Kind.OPERATOR) {
            throw new RefusedException("operator " + in.peek().text());
        }
        return casts(primary());
    }

    private Expression casts(Expression operand) {
        Expression result = operand;
        while (true) {
            int position = in.position();
            if (in.takeSymbol("::")) {
                result = new Expression.Cast(result, types.parse(), position);
            } else if (in.isSymbol("[") || in.isSymbol(".")) {
                throw new RefusedException("subscript");
            } else {
                return result;
            }
        }
    }

    private Expression primary() {
        int position = in.position();
        Token token = in.peek();
        switch (token.kind()) {
            case STRING -> {
                in.next();
                return new Expression.StringLiteral(token.text(), position);
            }
            case INTEGER, NUMBER -> {
                in.next();
                return new Expression.NumberLiteral(token.text(), token.kind() == Kind.INTEGER, position);
            }
            case PARAMETER -> {
                in.next();
                return subscripted(new Expression.Parameter(Integer.parseInt(token.text()), position));
            }
            case PUNCTUATION -> {
                if (token.isSymbol("(")) {
                    return subscripted(parenthesised(position));
                }
                throw TokenStream.refused();
            }
            case WORD, QUOTED_IDENTIFIER -> {
                return token.kind() == Kind.WORD && Keywords.isKeyword(token.text()) ? keyword(token.text(), position)
                        : name(position);
            }
            default -> throw TokenStream.refused();
        }
    }

    /** Only behind a name, a parameter or parentheses. One of several dimensions, or of a slice, is another operation. */
    private Expression subscripted(Expression operand) {
        int position = in.position();
        if (operand instanceof Expression.Row || !in.takeSymbol("[")) {
            return operand;
        }
        Expression index = parse();
        in.expectSymbol("]");
        return new Expression.Subscript(operand, index, position);
    }

    private Expression parenthesised(int position) {
        in.expectSymbol("(");
        if (queries.startsHere()) {
            Query query = queries.query();
            in.expectSymbol(")");
            return new Expression.Scalar(query, position);
        }
        Expression first = parse();
        if (in.isSymbol(",")) {
            List<Expression> items = new ArrayList<>(List.of(first));
            while (in.takeSymbol(",")) {
                items.add(parse());
            }
            in.expectSymbol(")");
            return new Expression.Row(items, false, position);
        }
        in.expectSymbol(")");
        return first;
    }

    private Expression keyword(String word, int position) {
        if (isCallOnly(word) && !in.peek(1).isSymbol("(")) {
            return name(position);
        }
        switch (word) {
            case "true", "false" -> {
                in.next();
                return new Expression.BooleanLiteral(word.equals("true"), position);
            }
            case "null" -> {
                in.next();
                return new Expression.NullLiteral(position);
            }
            case "current_date", "current_timestamp", "localtimestamp" -> {
                in.next();
                if (in.isSymbol("(")) {
                    throw new RefusedException("function " + word);
                }
                return new Expression.Current(word, position);
            }
            case "cast" -> {
                in.next();
                in.expectSymbol("(");
                Expression operand = parse();
                in.expectWord("as");
                TypeName type = types.parse();
                in.expectSymbol(")");
                return new Expression.Cast(operand, type, position);
            }
            case "case" -> {
                return caseExpression(position);
            }
            case "exists" -> {
                in.next();
                in.expectSymbol("(");
                Query query = queries.query();
                in.expectSymbol(")");
                return new Expression.Exists(query, position);
            }
            case "coalesce" -> {
                return new Expression.Coalesce(special(), position);
            }
            case "greatest", "least" -> {
                return new Expression.Extreme(word.equals("greatest"), special(), position);
            }
            case "nullif" -> {
                List<Expression> arguments = special();
                if (arguments.size() != 2) {
                    throw TokenStream.refused();
                }
                return new Expression.NullIf(arguments.get(0), arguments.get(1), position);
            }
            case "substring" -> {
                return calls.substring(position);
            }
            case "trim" -> {
                return calls.trim(position);
            }
            case "position" -> {
                return calls.position(position);
            }
            case "extract" -> {
                return calls.extract(position);
            }
            case "row" -> {
                if (in.peek(1).isSymbol("(") && !in.peek(2).isSymbol(")")) {
                    return new Expression.Row(special(), true, position);
                }
                throw TokenStream.refused();
            }
            case "array" -> {
                in.next();
                in.expectSymbol("[");
                if (in.isSymbol("]") || in.isSymbol("[")) {
                    throw new RefusedException("array");
                }
                List<Expression> items = list();
                in.expectSymbol("]");
                return new Expression.Array(items, position);
            }
            default -> {
                if (TypeNameParser.isOwnSpelling(word)) {
                    TypeName type = types.ofLiteral();
                    return typedLiteral(type, position);
                }
                if (Keywords.mayNameColumn(word) || Keywords.mayNameFunction(word)) {
                    return name(position);
                }
                throw new RefusedException(in.peek(1).isSymbol("(") ? "function " + word : "syntax");
            }
        }
    }

    /** Whether it has a syntax of its own as a call, and may name a column else. */
    private static boolean isCallOnly(String word) {
        return switch (word) {
            case "coalesce", "greatest", "least", "nullif", "substring", "trim", "position", "extract", "exists" -> true;
            default -> false;
        };
    }

    /** The arguments of a word with a syntax of its own. */
    private List<Expression> special() {
        in.next();
        in.expectSymbol("(");
        List<Expression> arguments = list();
        in.expectSymbol(")");
        return arguments;
    }

    private Expression typedLiteral(TypeName type, int position) {
        Token string = in.next();
        if (string.kind() != Kind.STRING) {
            throw TokenStream.refused();
        }
        boolean interval = type.names().equals(List.of("pg_catalog", "interval"));
        return new Expression.Cast(new Expression.StringLiteral(string.text(), string.start() + 1),
                interval ? types.intervalField(type) : type, position);
    }

    private Expression caseExpression(int position) {
        in.next();
        Expression operand = in.isWord("when") ? null : parse();
        List<Expression.When> branches = new ArrayList<>();
        while (in.takeWord("when")) {
            Expression condition = parse();
            in.expectWord("then");
            branches.add(new Expression.When(condition, parse()));
        }
        Expression otherwise = in.takeWord("else") ? parse() : null;
        in.expectWord("end");
        if (branches.isEmpty()) {
            throw TokenStream.refused();
        }
        return new Expression.Case(operand, branches, otherwise, position);
    }

    /** A column, a function call, or a type in front of a string. */
    private Expression name(int position) {
        Token first = in.next();
        boolean quoted = first.kind() == Kind.QUOTED_IDENTIFIER;
        List<String> names = new ArrayList<>(List.of(first.text()));
        while (in.isSymbol(".") && (in.peek(1).kind() == Kind.WORD || in.peek(1).kind() == Kind.QUOTED_IDENTIFIER)) {
            in.next();
            names.add(in.label());
        }
        if (names.size() > 1 && !quoted && !Keywords.mayNameColumn(first.text())) {
            throw TokenStream.refused();
        }
        if (in.isSymbol("(")) {
            if (first.is("operator") && names.size() == 1) {
                throw TokenStream.refused();
            }
            if (names.size() == 1 && !quoted && !Keywords.mayNameFunction(first.text())) {
                throw new RefusedException("function " + first.text());
            }
            return calls.call(names, position);
        }
        if (in.peek().kind() == Kind.STRING) {
            if (names.size() == 1 && !quoted && !Keywords.mayNameFunction(first.text())) {
                throw TokenStream.refused();
            }
            return typedLiteral(new TypeName(names, List.of(), false), position);
        }
        if (!quoted && !Keywords.mayNameColumn(first.text())) {
            throw TokenStream.refused();
        }
        return subscripted(new Expression.Column(names, position));
    }
}
