package io.sqledge.sql.analyze;

import io.sqledge.catalog.TypeInfo;
import io.sqledge.sql.analyze.TypedExpression.Coalesce;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Conditional;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import io.sqledge.sql.analyze.TypedExpression.NullIf;
import io.sqledge.sql.analyze.TypedExpression.NullTest;
import io.sqledge.sql.analyze.TypedExpression.ParameterReference;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import io.sqledge.sql.analyze.TypedExpression.TruthTest;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Types one expression in a scope (parse_expr.c). */
final class ExpressionAnalyzer implements Expression.Visitor<TypedExpression> {

    private final Analyzer analyzer;
    private final Scope scope;
    private final boolean aggregatesAllowed;
    private final InputOrder order;
    private final NamedWindows windows;

    /** @param aggregatesAllowed in the select list, HAVING and ORDER BY, not elsewhere and not in each other */
    ExpressionAnalyzer(Analyzer analyzer, Scope scope, boolean aggregatesAllowed) {
        this(analyzer, scope, aggregatesAllowed, null, NamedWindows.NONE);
    }

    private ExpressionAnalyzer(Analyzer analyzer, Scope scope, boolean aggregatesAllowed, InputOrder order, NamedWindows windows) {
        this.analyzer = analyzer;
        this.scope = scope;
        this.aggregatesAllowed = aggregatesAllowed;
        this.order = order;
        this.windows = windows;
    }

    /** For what may hold aggregates. @param order of their input, where the query is not grouped */
    static ExpressionAnalyzer aggregating(Analyzer analyzer, Scope scope, InputOrder order, NamedWindows windows) {
        return new ExpressionAnalyzer(analyzer, scope, true, order, windows);
    }

    TypedExpression analyze(Expression expression) {
        return expression.accept(this);
    }

    /** As WHERE wants it. */
    TypedExpression condition(Expression expression) {
        return analyzer.coercions().to(analyze(expression), TypeOids.BOOL);
    }

    private static NotProved unknownForm(String what) {
        return new NotProved(what);
    }

    @Override
    public TypedExpression onColumn(Expression.Column e) {
        List<String> names = e.names();
        String name = names.get(names.size() - 1);
        return names.size() == 1 ? scope.column(name) : scope.column(names.subList(0, names.size() - 1), name);
    }

    @Override
    public TypedExpression onString(Expression.StringLiteral e) {
        return new Constant(e.value(), TypeOids.UNKNOWN, -1, Collated.NONE);
    }

    @Override
    public TypedExpression onNumber(Expression.NumberLiteral e) {
        return number(e.text(), e.integer());
    }

    /** The smallest of int4, int8 and numeric that holds it; a sign directly before a literal is part of it. */
    private static TypedExpression number(String text, boolean integer) {
        int type = TypeOids.NUMERIC;
        if (integer) {
            if (!text.chars().skip(text.startsWith("-") ? 1 : 0).allMatch(c -> c >= '0' && c <= '9')) {
                throw unknownForm("number literal");
            }
            int bits = new BigInteger(text).bitLength();
            type = bits < 32 ? TypeOids.INT4 : bits < 64 ? TypeOids.INT8 : TypeOids.NUMERIC;
        }
        return new Constant(text, type, -1, Collated.NONE);
    }

    @Override
    public TypedExpression onBoolean(Expression.BooleanLiteral e) {
        return new Constant(String.valueOf(e.value()), TypeOids.BOOL, -1, Collated.NONE);
    }

    @Override
    public TypedExpression onNull(Expression.NullLiteral e) {
        return new Constant(null, TypeOids.UNKNOWN, -1, Collated.NONE);
    }

    @Override
    public TypedExpression onParameter(Expression.Parameter e) {
        int type = analyzer.parameters().seen(e.number());
        Collated collated = type == TypeOids.UNKNOWN ? Collated.NONE
                : Collated.implicit(analyzer.types().type(type).collationOid());
        return new ParameterReference(e.number(), type, collated);
    }

    @Override
    public TypedExpression onUnary(Expression.Unary e) {
        if (e.operator().equals("-") && e.operand() instanceof Expression.NumberLiteral literal) {
            return number("-" + literal.text(), literal.integer());
        }
        if (!e.operator().equals("-")) {
            throw unknownForm("operator " + e.operator());
        }
        return analyzer.operators().prefix(e.operator(), analyze(e.operand()));
    }

    @Override
    public TypedExpression onBinary(Expression.Binary e) {
        if (e.left() instanceof Expression.Row left && e.right() instanceof Expression.Row right) {
            return analyzer.operators().rows(e.operator(), items(left), items(right));
        }
        if (e.left() instanceof Expression.Row || e.right() instanceof Expression.Row) {
            throw unknownForm("row value");
        }
        if (e.operator().endsWith("~~") || e.operator().endsWith("~~*")) {
            return matching(e);
        }
        TypedExpression left = analyze(e.left());
        TypedExpression right = analyze(e.right());
        if (analyzer.arrays().isOfArrays(e.operator(), left, right)) {
            return analyzer.arrays().test(e.operator(), left, right);
        }
        return Operators.isComparison(e.operator()) ? analyzer.operators().comparison(e.operator(), left, right)
                : analyzer.operators().operation(e.operator(), left, right);
    }

    /** LIKE by its operators, as PostgreSQL prints it in the definition of a view. */
    private TypedExpression matching(Expression.Binary e) {
        String operator = e.operator().startsWith("!") ? e.operator().substring(1) : e.operator();
        if (!operator.equals("~~") && !operator.equals("~~*")) {
            throw unknownForm("operator " + e.operator());
        }
        return analyzer.matches().like(analyze(e.left()), analyze(e.right()), '\\', operator.equals("~~*"), e.operator().startsWith("!"));
    }

    @Override
    public TypedExpression onLogical(Expression.Logical e) {
        List<Expression> terms = new ArrayList<>();
        Expression rest = e;
        while (rest instanceof Expression.Logical logical && logical.and() == e.and()) {
            terms.add(0, logical.right());
            rest = logical.left();
        }
        terms.add(0, rest);
        return new Logical(e.and(), terms.stream().map(this::condition).toList());
    }

    @Override
    public TypedExpression onNot(Expression.Not e) {
        return new TypedExpression.Not(condition(e.operand()));
    }

    @Override
    public TypedExpression onIsNull(Expression.IsNull e) {
        if (e.operand() instanceof Expression.Row) {
            throw unknownForm("row value");
        }
        return new NullTest(analyze(e.operand()), e.negated());
    }

    @Override
    public TypedExpression onIsTruth(Expression.IsTruth e) {
        TypedExpression operand = condition(e.operand());
        return e.truth() == null ? new NullTest(operand, e.negated()) : new TruthTest(operand, e.truth(), e.negated());
    }

    @Override
    public TypedExpression onIsDistinct(Expression.IsDistinct e) {
        if (e.left() instanceof Expression.Row || e.right() instanceof Expression.Row) {
            throw unknownForm("row value");
        }
        return analyzer.operators().distinct(analyze(e.left()), analyze(e.right()), e.negated());
    }

    @Override
    public TypedExpression onBetween(Expression.Between e) {
        if (e.symmetric()) {
            TypedExpression one = between(e.operand(), e.low(), e.high(), e.negated());
            return new Logical(e.negated(), List.of(one, between(e.operand(), e.high(), e.low(), e.negated())));
        }
        return between(e.operand(), e.low(), e.high(), e.negated());
    }

    private TypedExpression between(Expression operand, Expression low, Expression high, boolean negated) {
        Operators operators = analyzer.operators();
        Comparison first = operators.comparison(negated ? "<" : ">=", analyze(operand), analyze(low));
        Comparison second = operators.comparison(negated ? ">" : "<=", analyze(operand), analyze(high));
        return new Logical(!negated, List.of(first, second));
    }

    @Override
    public TypedExpression onInList(Expression.InList e) {
        if (e.operand() instanceof Expression.Row row) {
            return inRows(row, e);
        }
        List<TypedExpression> items = e.items().stream().map(this::analyze).toList();
        if (items.size() > 1 && items.stream().anyMatch(item -> Operators.hasColumn(item) && !hasOwnColumn(item))) {
            // For PostgreSQL it is no column then, but an element of one array with the others, of one type with them.
            throw unknownForm("column of an outer query in a list");
        }
        return analyzer.operators().inList(analyze(e.operand()), items, e.negated());
    }

    /** Those of an OVER clause are not in the call for PostgreSQL. */
    private boolean hasOwnColumn(TypedExpression expression) {
        boolean[] found = {false, false};
        Children.walk(expression, part -> {
            found[0] |= part instanceof TypedExpression.ColumnReference reference && scope.owns(reference);
            found[1] |= part instanceof TypedExpression.Window;
        });
        return found[0] && !found[1];
    }

    private List<TypedExpression> items(Expression.Row row) {
        return row.items().stream().map(this::analyze).toList();
    }

    /** As one row comparison after the other (transformAExprIn). */
    private TypedExpression inRows(Expression.Row tested, Expression.InList e) {
        List<TypedExpression> left = items(tested);
        List<TypedExpression> each = new ArrayList<>();
        for (Expression item : e.items()) {
            if (!(item instanceof Expression.Row row)) {
                throw unknownForm("row value");
            }
            each.add(analyzer.operators().rows(e.negated() ? "<>" : "=", left, items(row)));
        }
        return each.size() == 1 ? each.get(0) : new Logical(e.negated(), each);
    }

    @Override
    public TypedExpression onInQuery(Expression.InQuery e) {
        if (e.operand() instanceof Expression.Row) {
            throw unknownForm("row value");
        }
        TypedExpression tested = analyze(e.operand());
        AnalyzedSelect query = oneColumn(e.query());
        Comparison equality = analyzer.operators().comparison("=", tested, query.outputs().get(0).expression());
        return new InSubquery(equality, query, e.negated());
    }

    private AnalyzedSelect oneColumn(Query query) {
        AnalyzedSelect select = analyzer.subquery(query, scope);
        if (select.outputs().size() != 1) {
            throw unknownForm("subquery");
        }
        return select;
    }

    @Override
    public TypedExpression onExists(Expression.Exists e) {
        return new TypedExpression.Exists(analyzer.subquery(e.query(), scope));
    }

    @Override
    public TypedExpression onScalar(Expression.Scalar e) {
        return new ScalarSubquery(oneColumn(e.query()));
    }

    @Override
    public TypedExpression onLike(Expression.Like e) {
        return analyzer.matches().like(analyze(e.operand()), analyze(e.pattern()), escape(e.escape()), e.ignoreCase(),
                e.negated());
    }

    /** One character, known now: with others the pattern is rewritten by like_escape. */
    private static int escape(Expression escape) {
        if (escape == null) {
            return '\\';
        }
        if (escape instanceof Expression.StringLiteral literal && literal.value().isEmpty()) {
            return TypedExpression.Like.NO_ESCAPE;
        }
        if (!(escape instanceof Expression.StringLiteral literal) || literal.value().codePointCount(0, literal.value().length()) != 1
                || literal.value().equals("%") || literal.value().equals("_")) {
            throw unknownForm("function pg_catalog.like_escape");
        }
        return literal.value().codePointAt(0);
    }

    @Override
    public TypedExpression onCast(Expression.Cast e) {
        if (e.operand() instanceof Expression.StringLiteral text && e.type().names().equals(List.of("pg_catalog", "interval"))
                && e.type().modifiers().size() == 1) {
            return ConstantArithmetic.interval(text.value(), e.type().modifiers().get(0));
        }
        int target = analyzer.typeNames().type(e.type());
        TypedExpression operand = analyze(e.operand());
        if (analyzer.types().type(target).kind() == 'd') {
            throw unknownForm("type " + analyzer.types().name(target));
        }
        if (operand.type() == target && operand.typmod() != -1 || operand.type() != target
                && (analyzer.casts().isKnown(operand, target) || analyzer.casts().isReadFromText(operand, target))) {
            return analyzer.coercions().converted(operand, target, -1);
        }
        return analyzer.coercions().to(operand, target);
    }

    @Override
    public TypedExpression onSubscript(Expression.Subscript e) {
        return analyzer.arrays().at(analyze(e.operand()), analyze(e.index()));
    }

    @Override
    public TypedExpression onCollate(Expression.Collate e) {
        int collation = analyzer.typeNames().collation(e.collation());
        TypedExpression operand = analyze(e.operand());
        if (operand.type() == TypeOids.UNKNOWN || analyzer.types().type(operand.type()).collationOid() == 0) {
            throw unknownForm("collation");
        }
        return new Coercion(operand, operand.type(), operand.typmod(), new Collated(collation, Collated.Derivation.EXPLICIT));
    }

    @Override
    public TypedExpression onCurrent(Expression.Current e) {
        return switch (e.word()) {
            case "current_date" -> new TypedExpression.Clock(true, List.of(), TypeOids.DATE);
            case "localtimestamp" -> new TypedExpression.Clock(false, List.of(), TypeOids.TIMESTAMP);
            default -> new TypedExpression.Clock(false, List.of(), TypeOids.TIMESTAMPTZ);
        };
    }

    @Override
    public TypedExpression onCall(Expression.Call e) {
        ExpressionAnalyzer inside = new ExpressionAnalyzer(analyzer, scope, false);
        if (analyzer.jsonCalls().isKnown(e)) {
            return json(e, inside);
        }
        List<TypedExpression> arguments = e.arguments().stream().map(this::analyze).toList();
        TypedExpression filter = e.filter() == null ? null : inside.condition(e.filter());
        if (e.over() != null) {
            if (!aggregatesAllowed) {
                throw new NotProved("window function");
            }
            return new WindowAnalyzer(analyzer, this).window(e, windows.resolved(e.over()), arguments, filter, scope);
        }
        return analyzer.calls().call(e, arguments, filter, scope, aggregatesAllowed);
    }

    private TypedExpression json(Expression.Call e, ExpressionAnalyzer inside) {
        boolean aggregate = JsonCalls.isAggregate(e);
        ExpressionAnalyzer arguments = aggregate ? inside : this;
        Scope.Relation row = JsonCalls.takesRow(e) && e.arguments().get(0) instanceof Expression.Column column && column.names().size() == 1
                && !scope.knowsColumn(column.names().get(0)) ? scope.wholeRow(column.names().get(0)) : null;
        List<TypedExpression> given = row != null ? List.of(JsonCalls.row(row)) : e.arguments().stream().map(arguments::analyze).toList();
        TypedExpression filter = e.filter() == null ? null : inside.condition(e.filter());
        List<AnalyzedSelect.SortKey> orderBy = new ArrayList<>();
        for (Query.OrderItem item : e.orderBy()) {
            TypedExpression key = inside.analyze(item.expression());
            SelectAnalyzer.requireSortable(key);
            orderBy.add(new AnalyzedSelect.SortKey(key, item.descending(), item.nullsFirst() == null ? item.descending() : item.nullsFirst()));
        }
        if (!aggregate) {
            return analyzer.jsonCalls().call(e, given, orderBy, filter, null);
        }
        if (!aggregatesAllowed || order == null) {
            throw new NotProved("aggregate");
        }
        TypedExpression result = analyzer.jsonCalls().call(e, given, orderBy, filter, order);
        List<TypedExpression> all = new ArrayList<>(given);
        orderBy.forEach(key -> all.add(key.expression()));
        Calls.requireOwn(all, filter, scope, false);
        return result;
    }

    @Override
    public TypedExpression onCase(Expression.Case e) {
        TypedExpression operand = e.operand() == null ? null : analyzer.coercions().settled(analyze(e.operand()));
        List<TypedExpression> conditions = new ArrayList<>();
        List<TypedExpression> results = new ArrayList<>();
        for (Expression.When when : e.branches()) {
            conditions.add(operand == null ? condition(when.condition())
                    : analyzer.operators().comparison("=", operand, analyze(when.condition())));
            results.add(analyze(when.result()));
        }
        // The type is chosen with ELSE first, as PostgreSQL lists them.
        TypedExpression otherwise = e.otherwise() == null ? new Constant(null, TypeOids.UNKNOWN, -1, Collated.NONE)
                : analyze(e.otherwise());
        List<TypedExpression> all = analyzer.coercions().unify(
                Stream.concat(Stream.of(otherwise), results.stream()).toList());
        List<Conditional.Branch> branches = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            branches.add(new Conditional.Branch(conditions.get(i), all.get(i + 1)));
        }
        return new Conditional(branches, all.get(0), all.get(0).type(), Coercions.commonTypmod(all), Collated.combine(all));
    }

    @Override
    public TypedExpression onCoalesce(Expression.Coalesce e) {
        List<TypedExpression> arguments = analyzer.coercions().unify(e.arguments().stream().map(this::analyze).toList());
        return new Coalesce(arguments, arguments.get(0).type(), Coercions.commonTypmod(arguments),
                Collated.combine(arguments));
    }

    @Override
    public TypedExpression onNullIf(Expression.NullIf e) {
        TypedExpression left = analyze(e.left());
        Comparison equality = analyzer.operators().comparison("=", left, analyze(e.right()));
        if (!Operators.isDateOrTimestamp(left.type())) {
            if (equality.left().type() == TypeOids.TIMESTAMP && analyzer.types().base(left.type()) != TypeOids.TIMESTAMP) {
                throw unknownForm("type " + analyzer.types().name(left.type()));
            }
            return new NullIf(equality, equality.left());
        }
        // It is compared as another type than it has.
        return new NullIf(equality, left);
    }

    @Override
    public TypedExpression onExtreme(Expression.Extreme e) {
        List<TypedExpression> arguments = analyzer.coercions().unify(e.arguments().stream().map(this::analyze).toList());
        return new TypedExpression.Extreme(e.greatest(), arguments, arguments.get(0).type(),
                Coercions.commonTypmod(arguments), Collated.combine(arguments));
    }

    @Override
    public TypedExpression onQuantified(Expression.Quantified e) {
        boolean member = e.operator().equals("=") && !e.all();
        boolean notMember = e.operator().equals("<>") && e.all();
        if (e.query() != null || e.left() instanceof Expression.Row || !member && !notMember) {
            throw unknownForm(e.all() ? "operator ALL" : "operator ANY");
        }
        List<TypedExpression> written = writtenElements(e.array());
        return written != null ? analyzer.operators().inElements(analyze(e.left()), written, notMember)
                : analyzer.matches().inArray(analyze(e.left()), analyze(e.array()), notMember);
    }

    /** Of {@code ARRAY[...]}, cast or not, all of one type; null for anything else. */
    private List<TypedExpression> writtenElements(Expression array) {
        if (array instanceof Expression.Array constructor) {
            return analyzer.coercions().unify(constructor.items().stream().map(this::analyze).toList());
        }
        if (!(array instanceof Expression.Cast cast) || !(cast.operand() instanceof Expression.Array || cast.operand() instanceof Expression.Cast)) {
            return null;
        }
        List<TypedExpression> inner = writtenElements(cast.operand());
        if (inner == null) {
            return null;
        }
        TypeInfo type = analyzer.types().type(analyzer.typeNames().type(cast.type()));
        if (!type.isArray()) {
            throw unknownForm("array constructor");
        }
        return inner.stream().map(item -> analyzer.coercions().to(item, type.elementOid())).toList();
    }

    @Override
    public TypedExpression onRow(Expression.Row e) {
        throw unknownForm("row value");
    }

    @Override
    public TypedExpression onArray(Expression.Array e) {
        return analyzer.arrays().value(e.items().stream().map(this::analyze).toList());
    }
}
