package io.sqledge.sql.tree;

import java.util.List;

/**
 * A value expression as Postgres's grammar sees it, before any name is resolved. Names are folded. {@code position} is the
 * place in the text, in characters from 1.
 */
public sealed interface Expression {

    <R> R accept(Visitor<R> visitor);

    int position();

    /** One method per form, no defaults: a new form does not compile until it is answered everywhere. */
    interface Visitor<R> {
        R onColumn(Column e);

        R onString(StringLiteral e);

        R onNumber(NumberLiteral e);

        R onCurrent(Current e);

        R onBoolean(BooleanLiteral e);

        R onNull(NullLiteral e);

        R onParameter(Parameter e);

        R onUnary(Unary e);

        R onBinary(Binary e);

        R onLogical(Logical e);

        R onNot(Not e);

        R onIsNull(IsNull e);

        R onIsTruth(IsTruth e);

        R onIsDistinct(IsDistinct e);

        R onBetween(Between e);

        R onInList(InList e);

        R onInQuery(InQuery e);

        R onLike(Like e);

        R onCast(Cast e);

        R onCollate(Collate e);

        R onSubscript(Subscript e);

        R onCall(Call e);

        R onCase(Case e);

        R onCoalesce(Coalesce e);

        R onNullIf(NullIf e);

        R onExtreme(Extreme e);

        R onExists(Exists e);

        R onScalar(Scalar e);

        R onQuantified(Quantified e);

        R onRow(Row e);

        R onArray(Array e);
    }

    /** {@code a}, {@code t.a} or {@code s.t.a}. */
    record Column(List<String> names, int position) implements Expression {
        public Column {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onColumn(this);
        }
    }

    /** A string literal, of type unknown until its surroundings say more. */
    record StringLiteral(String value, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onString(this);
        }
    }

    /** Digits as written; integer by form, numeric with a point or an exponent. A sign before it is a Unary. */
    record NumberLiteral(String text, boolean integer, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onNumber(this);
        }
    }

    /** {@code CURRENT_DATE}, {@code CURRENT_TIMESTAMP}, {@code LOCALTIMESTAMP}. @param word in lower case */
    record Current(String word, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCurrent(this);
        }
    }

    record BooleanLiteral(boolean value, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onBoolean(this);
        }
    }

    record NullLiteral(int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onNull(this);
        }
    }

    /** {@code $1} has number 1. */
    record Parameter(int number, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onParameter(this);
        }
    }

    /** {@code -a} or {@code +a}. */
    record Unary(String operator, Expression operand, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onUnary(this);
        }
    }

    /** Any binary operator, comparisons included; {@code !=} is {@code <>} already. */
    record Binary(String operator, Expression left, Expression right, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onBinary(this);
        }
    }

    /** AND or OR of two. */
    record Logical(boolean and, Expression left, Expression right, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onLogical(this);
        }
    }

    record Not(Expression operand, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onNot(this);
        }
    }

    record IsNull(Expression operand, boolean negated, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onIsNull(this);
        }
    }

    /** IS [NOT] TRUE, FALSE, UNKNOWN; {@code truth} null is UNKNOWN. */
    record IsTruth(Expression operand, Boolean truth, boolean negated, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onIsTruth(this);
        }
    }

    record IsDistinct(Expression left, Expression right, boolean negated, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onIsDistinct(this);
        }
    }

    record Between(Expression operand, Expression low, Expression high, boolean negated, boolean symmetric, int position)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onBetween(this);
        }
    }

    /** {@code a IN (b, c)}: at least one item. */
    record InList(Expression operand, List<Expression> items, boolean negated, int position) implements Expression {
        public InList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onInList(this);
        }
    }

    record InQuery(Expression operand, Query query, boolean negated, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onInQuery(this);
        }
    }

    /** LIKE and ILIKE; {@code escape} null when none is given. */
    record Like(Expression operand, Expression pattern, Expression escape, boolean ignoreCase, boolean negated, int position)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onLike(this);
        }
    }

    /** {@code operand[index]} */
    record Subscript(Expression operand, Expression index, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onSubscript(this);
        }
    }

    /** {@code CAST(a AS t)}, {@code a::t} and {@code t 'string'}. */
    record Cast(Expression operand, TypeName type, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCast(this);
        }
    }

    record Collate(Expression operand, List<String> collation, int position) implements Expression {
        public Collate {
            collation = List.copyOf(collation);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCollate(this);
        }
    }

    /**
     * Where a window frame begins or ends.
     *
     * @param count of rows before or after the current one, as written; null for the other kinds
     */
    record Bound(Kind kind, String count) {

        /** In the order in which a frame's end may follow its start. */
        public enum Kind { UNBOUNDED_PRECEDING, PRECEDING, CURRENT_ROW, FOLLOWING, UNBOUNDED_FOLLOWING }

        public static final Bound UNBOUNDED_PRECEDING = new Bound(Kind.UNBOUNDED_PRECEDING, null);
        public static final Bound CURRENT_ROW = new Bound(Kind.CURRENT_ROW, null);
        public static final Bound UNBOUNDED_FOLLOWING = new Bound(Kind.UNBOUNDED_FOLLOWING, null);

        /** As SQL has it. */
        public String text() {
            return (count == null ? "" : count + " ") + kind.name().replace('_', ' ');
        }
    }

    /** @param rows ROWS, else RANGE */
    record Frame(boolean rows, Bound start, Bound end) { }

    /**
     * The OVER clause of a call, or what the WINDOW clause says of a name.
     *
     * @param window the name of the WINDOW clause that it stands for, with nothing of its own; else null
     * @param frame null when there is none
     */
    record Over(String window, List<Expression> partitionBy, List<Query.OrderItem> orderBy, Frame frame) {
        public Over {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }
    }

    /**
     * A function or aggregate call. {@code star}: {@code f(*)}; {@code filter} and {@code over} null when there is none.
     *
     * @param orderBy behind the arguments
     */
    record Call(List<String> name, List<Expression> arguments, List<Query.OrderItem> orderBy, boolean star, boolean distinct, Expression filter,
            Over over, int position) implements Expression {

        public Call(List<String> name, List<Expression> arguments, int position) {
            this(name, arguments, List.of(), false, false, null, null, position);
        }

        public Call {
            name = List.copyOf(name);
            arguments = List.copyOf(arguments);
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCall(this);
        }
    }

    /** {@code operand} null in the searched form; {@code otherwise} null when there is no ELSE. */
    record Case(Expression operand, List<When> branches, Expression otherwise, int position) implements Expression {
        public Case {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCase(this);
        }
    }

    record When(Expression condition, Expression result) { }

    record Coalesce(List<Expression> arguments, int position) implements Expression {
        public Coalesce {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCoalesce(this);
        }
    }

    record NullIf(Expression left, Expression right, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onNullIf(this);
        }
    }

    /** GREATEST or LEAST. */
    record Extreme(boolean greatest, List<Expression> arguments, int position) implements Expression {
        public Extreme {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onExtreme(this);
        }
    }

    record Exists(Query query, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onExists(this);
        }
    }

    record Scalar(Query query, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onScalar(this);
        }
    }

    /** {@code a op ANY (array)} or ALL; with a query, {@code query} is set and {@code array} null. */
    record Quantified(Expression left, String operator, boolean all, Expression array, Query query, int position)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onQuantified(this);
        }
    }

    /** {@code (a, b)} or {@code ROW(a, b)}. */
    record Row(List<Expression> items, boolean explicit, int position) implements Expression {
        public Row {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onRow(this);
        }
    }

    /** {@code ARRAY[a, b]}. */
    record Array(List<Expression> items, int position) implements Expression {
        public Array {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onArray(this);
        }
    }
}
