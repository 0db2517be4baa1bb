package io.sqledge.sql.analyze;

import io.sqledge.sql.tree.Expression;
import io.sqledge.catalog.OperatorInfo;
import java.util.List;

/**
 * An expression after analysis: names resolved, operators and functions chosen, implicit conversions in the tree. Every
 * node knows its type (possibly a domain), type modifier and collation, as PostgreSQL's exprType, exprTypmod and
 * exprCollation give them.
 */
public sealed interface TypedExpression {

    int type();

    /** {@code -1}: none. */
    default int typmod() {
        return -1;
    }

    default Collated collated() {
        return Collated.NONE;
    }

    <R> R accept(Visitor<R> visitor);

    interface Visitor<R> {
        R onColumn(ColumnReference node);
        R onConstant(Constant node);
        R onParameter(ParameterReference node);
        R onComparison(Comparison node);
        R onCoercion(Coercion node);
        R onLogical(Logical node);
        R onNot(Not node);
        R onNullTest(NullTest node);
        R onTruthTest(TruthTest node);
        R onDistinctTest(DistinctTest node);
        R onInList(InList node);
        R onInArray(InArray node);

        R onArrayValue(ArrayValue node);

        R onArrayElement(ArrayElement node);

        R onArrayTest(ArrayTest node);
        R onLike(Like node);
        R onAggregate(Aggregate node);

        R onJsonText(JsonText node);
        R onConditional(Conditional node);
        R onCoalesce(Coalesce node);
        R onNullIf(NullIf node);
        R onExists(Exists node);
        R onInSubquery(InSubquery node);
        R onScalarSubquery(ScalarSubquery node);
        R onOperation(Operation node);
        R onRowComparison(RowComparison node);
        R onExtreme(Extreme node);
        R onWindow(Window node);
        R onClock(Clock node);
    }

    /** A column of a relation in FROM, of this query or of one around it. */
    record ColumnReference(SourceColumn column) implements TypedExpression {
        @Override
        public int type() {
            return column.type();
        }

        @Override
        public int typmod() {
            return column.typmod();
        }

        @Override
        public Collated collated() {
            return Collated.implicit(column.collation());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onColumn(this);
        }
    }

    /**
     * A literal in the input syntax of its type, which is {@code unknown} until a context gives it another.
     *
     * @param text null for NULL
     */
    record Constant(String text, int type, int typmod, Collated collated) implements TypedExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onConstant(this);
        }
    }

    /** {@code $number}; unknown where it stood before anything told its type. */
    record ParameterReference(int number, int type, Collated collated) implements TypedExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onParameter(this);
        }
    }

    /** {@code =, <>, <, <=, >, >=} of two scalars. */
    record Comparison(OperatorInfo operator, TypedExpression left, TypedExpression right) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        /** Of the comparison itself, not of its result. */
        public Collated inputCollation() {
            return Collated.combine(List.of(left, right));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onComparison(this);
        }
    }

    /** A conversion, asked for or implied. */
    record Coercion(TypedExpression input, int type, int typmod, Collated collated) implements TypedExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCoercion(this);
        }
    }

    /** AND or OR of two or more. */
    record Logical(boolean and, List<TypedExpression> terms) implements TypedExpression {
        public Logical {
            terms = List.copyOf(terms);
        }

        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onLogical(this);
        }
    }

    record Not(TypedExpression input) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onNot(this);
        }
    }

    /** {@code IS [NOT] NULL}. */
    record NullTest(TypedExpression input, boolean negated) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onNullTest(this);
        }
    }

    /** {@code IS [NOT] TRUE} and FALSE; IS UNKNOWN is a {@link NullTest} of a boolean. */
    record TruthTest(TypedExpression input, boolean wanted, boolean negated) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onTruthTest(this);
        }
    }

    /** {@code IS [NOT] DISTINCT FROM}. @param equality the {@code =} it rests on */
    record DistinctTest(Comparison equality, boolean negated) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onDistinctTest(this);
        }
    }

    /** {@code IN} or {@code NOT IN} a list: the equalities of one tested expression with each item. */
    record InList(List<Comparison> equalities, boolean negated) implements TypedExpression {
        public InList {
            equalities = List.copyOf(equalities);
        }

        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onInList(this);
        }
    }

    /**
     * {@code = ANY (array)}, or negated {@code <> ALL (array)}, of one literal or parameter.
     *
     * @param equality of the tested expression with a stand-in for one element: a literal or parameter whose text or number
     *        is the whole array's, and whose type is the element's
     * @param arrayType of the array
     */
    record InArray(Comparison equality, int arrayType, boolean negated) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onInArray(this);
        }
    }

    /** {@code ARRAY[...]}, of elements that have its element type already. */
    record ArrayValue(List<TypedExpression> elements, int elementType, int type, Collated collated) implements TypedExpression {
        public ArrayValue {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onArrayValue(this);
        }
    }

    /** Stands for one element of an array, in the equality that all elements are compared by. */
    record ArrayElement(TypedExpression array, int type, Collated collated) implements TypedExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onArrayElement(this);
        }
    }

    /**
     * {@code @>} of arrays, or {@code &&}.
     *
     * @param overlaps whether one common element is enough; else all of {@code other} must be in {@code array}
     * @param equality of an element of each
     */
    record ArrayTest(boolean overlaps, TypedExpression array, TypedExpression other, Comparison equality) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onArrayTest(this);
        }
    }

    /**
     * {@code text [NOT] LIKE pattern}, or ILIKE.
     *
     * @param escape the one character that takes a meaning away, or {@link #NO_ESCAPE}
     */
    record Like(TypedExpression input, TypedExpression pattern, int escape, boolean ignoreCase, boolean negated)
            implements TypedExpression {

        /** Of {@code ESCAPE ''}. */
        public static final int NO_ESCAPE = -1;

        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        /** Of the matching itself. */
        public Collated inputCollation() {
            return Collated.combine(List.of(input, pattern));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onLike(this);
        }
    }

    /**
     * An aggregate of the built-in allow-list.
     *
     * @param name {@code count}, {@code min} and so on, of {@code pg_catalog}
     * @param argument null for {@code count(*)}
     * @param filter of the FILTER clause, or null
     * @param gathering of one whose value shows the order of its input, else null
     */
    record Aggregate(String name, TypedExpression argument, boolean distinct, TypedExpression filter, Gathering gathering, int type,
            Collated collated) implements TypedExpression {

        Aggregate(String name, TypedExpression argument, boolean distinct, TypedExpression filter, int type, Collated collated) {
            this(name, argument, distinct, filter, null, type, collated);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onAggregate(this);
        }
    }

    /**
     * How values are put one behind the other.
     *
     * @param separator between them
     */
    record Gathering(String separator, FixedOrder order) { }

    /**
     * json or jsonb that is put together of values.
     *
     * @param keys of an object, one for each value; empty otherwise
     */
    record JsonText(JsonForm form, List<String> keys, List<TypedExpression> values, int type) implements TypedExpression {
        public JsonText {
            keys = List.copyOf(keys);
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onJsonText(this);
        }
    }

    /** How PostgreSQL spaces it. */
    enum JsonForm {
        /** The one value. */
        VALUE,
        /** {@code [1, 2]}. */
        ARRAY,
        /** {@code {"a" : 1, "b" : 2}}, of json_build_object. */
        BUILT,
        /** <code>{"a":1,"b":2}</code>, of a row. */
        ROW,
        /** <code>{"a": 1, "b": 2}</code>, of jsonb. */
        BINARY
    }

    /**
     * A call with an OVER clause (manual, "Window Functions").
     *
     * @param name of the function
     * @param aggregate that is computed over the frame, or null
     * @param arguments of a function that is no aggregate
     * @param frame null for the default: from the partition's start to the current row's last peer
     */
    record Window(String name, Aggregate aggregate, List<TypedExpression> arguments, List<TypedExpression> partitionBy,
            List<AnalyzedSelect.SortKey> orderBy, Expression.Frame frame, int type, Collated collated) implements TypedExpression {
        public Window {
            arguments = List.copyOf(arguments);
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onWindow(this);
        }
    }

    /**
     * The transaction's time, or so much before or after it.
     *
     * @param today its day's beginning in the session's zone instead
     * @param shifts in the order they are added
     * @param type timestamptz, timestamp or date
     */
    record Clock(boolean today, List<ClockShift> shifts, int type) implements TypedExpression {
        public Clock {
            shifts = List.copyOf(shifts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onClock(this);
        }
    }

    /** Searched CASE; the simple form has become one. @param otherwise a NULL constant where ELSE is missing */
    record Conditional(List<Branch> branches, TypedExpression otherwise, int type, int typmod, Collated collated)
            implements TypedExpression {

        public record Branch(TypedExpression condition, TypedExpression result) { }

        public Conditional {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onConditional(this);
        }
    }

    record Coalesce(List<TypedExpression> arguments, int type, int typmod, Collated collated) implements TypedExpression {
        public Coalesce {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCoalesce(this);
        }
    }

    /** {@code NULLIF(left, right)}: NULL where they are equal, else left. */
    record NullIf(Comparison equality, TypedExpression result) implements TypedExpression {
        @Override
        public int type() {
            return result.type();
        }

        @Override
        public int typmod() {
            return result.typmod();
        }

        @Override
        public Collated collated() {
            return equality.inputCollation();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onNullIf(this);
        }
    }

    /** A built-in operator or function over its operands. */
    record Operation(Builtin builtin, List<TypedExpression> operands, int type, Collated collated)
            implements TypedExpression {
        public Operation {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onOperation(this);
        }
    }

    /** {@code (a, b) < (c, d)} and its kin: {@code <, <=, >, >=}, by the first pair that differs. */
    record RowComparison(String operator, List<Comparison> pairs) implements TypedExpression {
        public RowComparison {
            pairs = List.copyOf(pairs);
        }

        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onRowComparison(this);
        }
    }

    /** GREATEST or LEAST: the NULLs among the arguments are passed over. */
    record Extreme(boolean greatest, List<TypedExpression> arguments, int type, int typmod, Collated collated)
            implements TypedExpression {
        public Extreme {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onExtreme(this);
        }
    }

    record Exists(AnalyzedSelect query) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onExists(this);
        }
    }

    /** {@code tested [NOT] IN (SELECT …)}. @param equality of the tested expression with the subquery's one column */
    record InSubquery(Comparison equality, AnalyzedSelect query, boolean negated) implements TypedExpression {
        @Override
        public int type() {
            return TypeOids.BOOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onInSubquery(this);
        }
    }

    /** A subquery for one value; two rows are an error of PostgreSQL's. */
    record ScalarSubquery(AnalyzedSelect query) implements TypedExpression {
        private TypedExpression value() {
            return query.outputs().get(0).expression();
        }

        @Override
        public int type() {
            return value().type();
        }

        @Override
        public int typmod() {
            return value().typmod();
        }

        @Override
        public Collated collated() {
            return Collated.implicit(value().collated().oid());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onScalarSubquery(this);
        }
    }
}
