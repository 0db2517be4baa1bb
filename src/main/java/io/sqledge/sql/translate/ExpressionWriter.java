package io.sqledge.sql.translate;

import io.sqledge.pgtype.ArrayType;
import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.ComputedNumeric;
import io.sqledge.sql.analyze.Builtin;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.SourceColumn;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.UniqueRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes an expression as SQLite text, always in parentheses where it has parts. One writer writes values of one form;
 * a comparison inside makes another for its sides.
 */
final class ExpressionWriter implements TypedExpression.Visitor<String> {

    /** Some forms write their operand several times, each of which multiplies what is nested in it. */
    private static final int MOST_CHARACTERS = 1_000_000;
    /** Each argument of GREATEST and LEAST doubles the text of those before. */
    private static final int MOST_EXTREME = 8;

    private final StatementParts parts;
    private final Representation form;
    private final boolean key;
    private final int refused;

    /**
     * @param form what a literal or parameter is bound as; null where expressions stand alone
     * @param key whether order keys are written instead of values
     * @param refused profile bits that a bound value must not have
     */
    private ExpressionWriter(StatementParts parts, Representation form, boolean key, int refused) {
        this.parts = parts;
        this.form = form;
        this.key = key;
        this.refused = refused;
    }

    static ExpressionWriter alone(StatementParts parts) {
        return new ExpressionWriter(parts, null, false, 0);
    }

    static ExpressionWriter in(StatementParts parts, Representation form, boolean key) {
        return new ExpressionWriter(parts, form, key, 0);
    }

    /** @param refused profile bits that a bound value must not have */
    static ExpressionWriter refusing(StatementParts parts, Representation form, int refused) {
        return new ExpressionWriter(parts, form, false, refused);
    }

    String write(TypedExpression expression) {
        String text = expression.accept(this);
        if (text.length() > MOST_CHARACTERS) {
            throw new NotProved("expression too deep");
        }
        return text;
    }

    private String condition(TypedExpression expression) {
        return alone(parts).write(expression);
    }

    private static String quote(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Only where the key is wanted of something that has none: an aggregate, a subquery. */
    private void requireNoKey() {
        if (key) {
            throw new NotProved("type numeric");
        }
    }

    @Override
    public String onColumn(TypedExpression.ColumnReference node) {
        SourceColumn column = node.column();
        if (key && column.orderKeyName() == null) {
            throw new NotProved("type " + parts.proofs().name(column.type()));
        }
        return "t" + column.relation() + "." + quote(key ? column.orderKeyName() : column.sqliteName());
    }

    @Override
    public String onConstant(TypedExpression.Constant node) {
        if (node.text() == null) {
            return "NULL";
        }
        if (node.type() == TypeOids.BOOL && (node.text().equals("true") || node.text().equals("false"))) {
            return node.text().equals("true") ? "1" : "0";
        }
        return parts.bind(node, form, key, refused);
    }

    @Override
    public String onParameter(TypedExpression.ParameterReference node) {
        return parts.bind(node, form, key, refused);
    }

    @Override
    public String onCoercion(TypedExpression.Coercion node) {
        Representation input = parts.storage().of(node.input());
        if (input == null) {
            return parts.bind(node, form, key, refused);
        }
        parts.storage().of(node);
        int type = parts.proofs().base(node.type());
        if (Storage.isCastOfScaled(input, type)) {
            ScaledNumbers number = ScaledNumbers.of(parts, node.input());
            return TypeOids.isInteger(type) ? CastWriter.write(number.rounded(), TypeOids.INT8, type) : number.printed();
        }
        return CastWriter.write(write(node.input()), input.type(), parts.proofs().base(node.type()));
    }

    @Override
    public String onComparison(TypedExpression.Comparison node) {
        String operator = node.operator().name();
        boolean equality = operator.equals("=") || operator.equals("<>");
        Sides sides = sides(node, equality);
        UnaskedSubquery.requireAsked(sides.left, sides.right);
        return "(" + sides.left + " " + operator + " " + sides.right + ")";
    }

    private record Sides(String left, String right, Representation form) { }

    private Sides sides(TypedExpression.Comparison node, boolean equality) {
        Representation one = parts.storage().of(node.left());
        Representation two = parts.storage().of(node.right());
        if (QuotientWriter.isQuotient(one) && two == null || QuotientWriter.isQuotient(two) && one == null) {
            return new Sides(new QuotientWriter(parts).compared(node.left(), node.right()), "0", Storage.scaled(0));
        }
        if (one != null && two != null && one.type() == TypeOids.NUMERIC && two.type() == TypeOids.NUMERIC
                && (one.codec() instanceof ComputedNumeric || two.codec() instanceof ComputedNumeric)) {
            if (QuotientWriter.isQuotient(one) || QuotientWriter.isQuotient(two)) {
                return new Sides(new QuotientWriter(parts).compared(node.left(), node.right()), "0", Storage.scaled(0));
            }
            // Whole numbers of the same decimals; what does not fit then is the upstream's to compare.
            ScaledNumbers left = ScaledNumbers.of(parts, node.left());
            ScaledNumbers right = ScaledNumbers.of(parts, node.right());
            int scale = Math.max(left.scale(), right.scale());
            return new Sides(left.guarded(scale), right.guarded(scale), Storage.scaled(scale));
        }
        Representation common = parts.storage().common(node.left(), node.right());
        if (equality) {
            parts.proofs().requireEquality(common, node.inputCollation());
        } else {
            parts.proofs().requireOrder(common, node.inputCollation());
        }
        ExpressionWriter writer = new ExpressionWriter(parts, common, common.hasKey(),
                equality ? ColumnProfile.EQUALITY_DIFFERS : ColumnProfile.ORDER_DIFFERS);
        String left = writer.write(node.left());
        String right = writer.write(node.right());
        return equality ? new Sides(left, right, common) : new Sides(parts.proofs().ordered(common, node.inputCollation(), left),
                parts.proofs().ordered(common, node.inputCollation(), right), common);
    }

    @Override
    public String onLogical(TypedExpression.Logical node) {
        List<String> terms = node.terms().stream().map(this::condition).toList();
        UnaskedSubquery.requireAsked(terms);
        return terms.stream().collect(Collectors.joining(node.and() ? " AND " : " OR ", "(", ")"));
    }

    @Override
    public String onNot(TypedExpression.Not node) {
        return "(NOT " + condition(node.input()) + ")";
    }

    @Override
    public String onNullTest(TypedExpression.NullTest node) {
        return "(" + condition(node.input()) + (node.negated() ? " IS NOT NULL)" : " IS NULL)");
    }

    @Override
    public String onTruthTest(TypedExpression.TruthTest node) {
        return "(" + condition(node.input()) + (node.negated() ? " IS NOT " : " IS ") + (node.wanted() ? "1)" : "0)");
    }

    @Override
    public String onDistinctTest(TypedExpression.DistinctTest node) {
        if (QuotientWriter.isQuotient(parts.storage().of(node.equality().left())) || QuotientWriter.isQuotient(parts.storage().of(node.equality().right()))) {
            throw new NotProved("type numeric");
        }
        Sides sides = sides(node.equality(), true);
        return "(" + sides.left + (node.negated() ? " IS " : " IS NOT ") + sides.right + ")";
    }

    /** One IN where all items are compared in one form, which lets an index serve it; else the equalities one by one. */
    @Override
    public String onInList(TypedExpression.InList node) {
        List<Sides> all = new ArrayList<>();
        node.equalities().forEach(e -> all.add(sides(e, true)));
        all.forEach(s -> UnaskedSubquery.requireAsked(s.left, s.right));
        String tested = all.get(0).left;
        if (all.stream().allMatch(s -> s.left.equals(tested))) {
            return "(" + tested + (node.negated() ? " NOT IN " : " IN ")
                    + all.stream().map(Sides::right).collect(Collectors.joining(", ", "(", ")")) + ")";
        }
        String any = all.stream().map(s -> "(" + s.left + " = " + s.right + ")").collect(Collectors.joining(" OR ", "(", ")"));
        return node.negated() ? "(NOT " + any + ")" : any;
    }

    /** As a subquery over the elements, which an index on the tested column serves as it does a list. */
    @Override
    public String onInArray(TypedExpression.InArray node) {
        TypedExpression element = node.equality().right();
        if (ArrayWriter.isElement(element)) {
            return new ArrayWriter(parts).member(node);
        }
        Representation common = parts.storage().common(node.equality().left(), element);
        parts.proofs().requireEquality(common, node.equality().inputCollation());
        Representation array = parts.proofs().representation(node.arrayType(), -1, 0);
        if (common.hasKey() || !(array.codec() instanceof ArrayType type)) {
            throw new NotProved("type " + parts.proofs().name(node.arrayType()));
        }
        String tested = new ExpressionWriter(parts, common, false, ColumnProfile.EQUALITY_DIFFERS)
                .write(node.equality().left());
        String elements = parts.bind(element, common, false, ColumnProfile.EQUALITY_DIFFERS, new Shape.Elements(type));
        return "(" + tested + (node.negated() ? " NOT IN " : " IN ") + "(SELECT value FROM json_each(" + elements + ")))";
    }

    @Override
    public String onArrayValue(TypedExpression.ArrayValue node) {
        throw new NotProved("array constructor");
    }

    @Override
    public String onArrayElement(TypedExpression.ArrayElement node) {
        throw new NotProved("array");
    }

    @Override
    public String onArrayTest(TypedExpression.ArrayTest node) {
        return new ArrayWriter(parts).test(node);
    }

    @Override
    public String onLike(TypedExpression.Like node) {
        return new LikeWriter(parts).write(node);
    }

    @Override
    public String onOperation(TypedExpression.Operation node) {
        requireNoKey();
        requireOperandsAsked(node);
        if (Storage.roundedQuotient(parts.storage(), node) != null) {
            return write(node.operands().get(0));
        }
        if (node.type() == TypeOids.NUMERIC && node.builtin() == Builtin.DIVIDE) {
            String divisor = ScaledNumbers.of(parts, node.operands().get(1)).text();
            MixedSum mixed = MixedSum.of(parts.storage(), node.operands().get(0));
            String dividend = mixed != null ? mixed.scaled(parts, filter((TypedExpression.Aggregate) node.operands().get(0)))
                    : ScaledNumbers.of(parts, node.operands().get(0)).text();
            return "(CAST(" + dividend + " AS TEXT) || '/' || "
                    + OperationWriter.divisor(divisor) + ")";
        }
        return node.type() == TypeOids.NUMERIC ? ScaledNumbers.of(parts, node).text() : new OperationWriter(parts).write(node);
    }

    private void requireOperandsAsked(TypedExpression.Operation node) {
        for (TypedExpression operand : node.operands()) {
            if (node.operands().size() > 1 && UnaskedSubquery.isPartOf(operand)) {
                UnaskedSubquery.requireAsked(condition(operand), "");
            }
        }
    }

    @Override
    public String onRowComparison(TypedExpression.RowComparison node) {
        List<Sides> all = node.pairs().stream().map(p -> sides(p, false)).toList();
        all.forEach(s -> UnaskedSubquery.requireAsked(s.left, s.right));
        return "((" + all.stream().map(Sides::left).collect(Collectors.joining(", ")) + ") " + node.operator() + " ("
                + all.stream().map(Sides::right).collect(Collectors.joining(", ")) + "))";
    }

    /** SQLite's max of several is NULL with one that is: then the other is the greatest. */
    @Override
    public String onExtreme(TypedExpression.Extreme node) {
        requireNoKey();
        Representation form = parts.storage().alone(node);
        parts.proofs().requireOrder(form, node.collated());
        if (node.arguments().size() > MOST_EXTREME) {
            throw new NotProved("expression too deep");
        }
        if (form.hasKey() || form.has(ColumnProfile.NEGATIVE_ZERO)) {
            throw new NotProved("type " + parts.proofs().name(form.type()));
        }
        ExpressionWriter results = new ExpressionWriter(parts, form, false, ColumnProfile.ORDER_DIFFERS
                | ColumnProfile.NEGATIVE_ZERO);
        String function = node.greatest() ? "max(" : "min(";
        return node.arguments().stream().map(a -> parts.proofs().ordered(form, node.collated(), results.write(a)))
                .reduce((one, two) -> "coalesce(" + function + one + ", " + two + "), " + one + ", " + two + ")").orElseThrow();
    }

    @Override
    public String onClock(TypedExpression.Clock node) {
        requireNoKey();
        return parts.values().add(new ClockValue(node));
    }

    @Override
    public String onWindow(TypedExpression.Window node) {
        requireNoKey();
        WindowWriter windows = new WindowWriter(parts);
        String over = windows.over(node);
        if (node.aggregate() != null) {
            return windows.ifDetermined(node, aggregate(node.aggregate(), over));
        }
        if (node.name().equals(WindowWriter.ONLY_FIRST)) {
            return windows.rankOfOnlyFirst(node, over);
        }
        String value = node.arguments().isEmpty() ? ""
                : in(parts, parts.storage().alone(node), false).write(node.arguments().get(0));
        String offset = node.arguments().size() < 2 ? "" : ", " + ((TypedExpression.Constant) node.arguments().get(1)).text();
        return windows.ifDetermined(node, node.name() + "(" + value + offset + ")" + over);
    }

    @Override
    public String onAggregate(TypedExpression.Aggregate node) {
        return aggregate(node, "");
    }

    @Override
    public String onJsonText(TypedExpression.JsonText node) {
        requireNoKey();
        return new JsonTextWriter(parts).write(node);
    }

    private String filter(TypedExpression.Aggregate node) {
        return node.filter() == null ? "" : " FILTER (WHERE " + condition(node.filter()) + ")";
    }

    private String aggregate(TypedExpression.Aggregate node, String over) {
        requireNoKey();
        String filter = filter(node) + over;
        if (node.argument() == null) {
            return "count(*)" + filter;
        }
        if (node.gathering() != null) {
            return new JsonTextWriter(parts).gathered(node, filter);
        }
        MixedSum mixed = MixedSum.of(parts.storage(), node);
        if (mixed != null) {
            return mixed.text(parts, filter);
        }
        Representation argument = parts.storage().alone(node.argument());
        boolean byKey = false;
        switch (node.name()) {
            case "count" -> {
                if (node.distinct()) {
                    parts.proofs().requireEquality(argument, node.argument().collated());
                    byKey = argument.hasKey();
                }
            }
            case "min", "max" -> {
                parts.proofs().requireOrder(argument, node.argument().collated());
                if (argument.hasKey()) {
                    throw new NotProved("type " + parts.proofs().name(argument.type()));
                }
            }
            // A sum beyond int8 is an error of SQLite's, and then the upstream's to answer.
            case "sum", "avg" -> {
                if (node.type() == TypeOids.NUMERIC) {
                    return total(node, filter);
                }
            }
            default -> { }
        }
        String name = switch (node.name()) {
            case "bool_and", "every" -> "min";
            case "bool_or" -> "max";
            default -> node.name();
        };
        String text = new ExpressionWriter(parts, argument, byKey, 0).write(node.argument());
        if (node.name().equals("min") || node.name().equals("max")) {
            text = parts.proofs().ordered(argument, node.argument().collated(), text);
        }
        return name + "(" + (node.distinct() ? "DISTINCT " : "") + text + ")" + filter;
    }

    /** Sums of whole numbers; what an average is of them is divided when the row is written. */
    private String total(TypedExpression.Aggregate node, String filter) {
        String argument = (node.distinct() ? "DISTINCT " : "") + ScaledNumbers.of(parts, node.argument()).text();
        String sum = "sum(" + argument + ")" + filter;
        return node.name().equals("sum") ? sum
                : "(CAST(" + sum + " AS TEXT) || '/' || count(" + argument + ")" + filter + ")";
    }

    @Override
    public String onConditional(TypedExpression.Conditional node) {
        ExpressionWriter results = results(node);
        StringBuilder text = new StringBuilder("(CASE");
        for (TypedExpression.Conditional.Branch branch : node.branches()) {
            text.append(" WHEN ").append(condition(branch.condition())).append(" THEN ")
                    .append(results.result(branch.result()));
        }
        return text.append(" ELSE ").append(results.result(node.otherwise())).append(" END)").toString();
    }

    @Override
    public String onCoalesce(TypedExpression.Coalesce node) {
        ExpressionWriter results = results(node);
        List<String> arguments = node.arguments().stream().map(results::result).toList();
        return arguments.size() == 1 ? "(" + arguments.get(0) + ")" : "coalesce(" + String.join(", ", arguments) + ")";
    }

    /** One of several values of this writer's form: a numeric column becomes a scaled number where the others are such. */
    String result(TypedExpression expression) {
        Representation own = parts.storage().of(expression);
        boolean scaled = form != null && form.codec() instanceof ComputedNumeric && own != null && !(own.codec() instanceof ComputedNumeric);
        return scaled ? ScaledNumbers.of(parts, expression).text() : write(expression);
    }

    /** Literals among the results take the results' own form, which a comparison around has found fitting. */
    private ExpressionWriter results(TypedExpression node) {
        return new ExpressionWriter(parts, parts.storage().of(node), key, refused);
    }

    @Override
    public String onNullIf(TypedExpression.NullIf node) {
        requireNoKey();
        Sides sides = sides(node.equality(), true);
        UnaskedSubquery.requireAsked(sides.left, sides.right);
        String result = new ExpressionWriter(parts, parts.storage().alone(node.result()), false, 0).write(node.result());
        return "(CASE WHEN (" + sides.left + " = " + sides.right + ") THEN NULL ELSE " + result + " END)";
    }

    @Override
    public String onExists(TypedExpression.Exists node) {
        List<String> outputs = node.query().grouped() ? node.query().outputs().stream()
                .map(o -> parts.selects().output(o.expression())).toList() : List.of("1");
        String query = parts.selects().existence(node.query(), outputs);
        UnaskedSubquery.requireJoinable(query);
        return "EXISTS (" + query + ")";
    }

    @Override
    public String onInSubquery(TypedExpression.InSubquery node) {
        Sides sides = sides(node.equality(), true);
        String query = parts.selects().inner(node.query(), List.of(sides.right));
        UnaskedSubquery.requireJoinable(query);
        return "(" + sides.left + (node.negated() ? " NOT IN (" : " IN (") + query + "))";
    }

    /** SQLite would take the first of several rows, so more than one raises an error, and PostgreSQL words its own. */
    @Override
    public String onScalarSubquery(TypedExpression.ScalarSubquery node) {
        requireNoKey();
        TypedExpression value = node.query().outputs().get(0).expression();
        String text = in(parts, parts.storage().alone(value), false).write(value);
        if (UniqueRows.isOne(parts.catalog(), node.query())) {
            return "(" + parts.selects().inner(node.query(), List.of(text)) + ")";
        }
        String rows = parts.selects().inner(node.query(), List.of(text + " AS v"));
        boolean cut = node.query().limit() != null || node.query().offset() != null;
        return "(SELECT CASE WHEN count(*) > 1 THEN json('!') ELSE max(v) END FROM ("
                + (cut ? "SELECT v FROM (" + rows + ")" : rows) + " LIMIT 2))";
    }
}
