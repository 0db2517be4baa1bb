package io.sqledge.sql.analyze;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinKind;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.Scope.NamedColumn;
import io.sqledge.sql.analyze.Scope.Relation;
import io.sqledge.sql.analyze.TypedExpression.Coalesce;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import io.sqledge.sql.parse.RefusedException;
import io.sqledge.sql.parse.SqlParser;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.FromItem;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;

/** Analyzes FROM (parse_clause.c): relations, joins, and the names they give. */
final class FromAnalyzer {

    private static final String ROW_FILTER = "row filter";

    /**
     * What a part of FROM is and which names it gives.
     *
     * @param lateral whether some of them stand for subqueries, which are not NULL where an outer join finds no row of this side
     */
    record From(Source source, Scope scope, boolean lateral) {

        From(Source source, Scope scope) {
            this(source, scope, false);
        }
    }

    private final Analyzer analyzer;
    private final CommonTables commonTables;
    private final Scope outer;

    FromAnalyzer(Analyzer analyzer, CommonTables commonTables, Scope outer) {
        this.analyzer = analyzer;
        this.commonTables = commonTables;
        this.outer = outer;
    }

    /** @param items joined by commas; without any there is no source */
    From all(List<FromItem> items) {
        From result = null;
        for (FromItem item : items) {
            From next = one(item);
            result = result == null ? next : new From(new JoinSource(JoinKind.CROSS, result.source, next.source, null),
                    result.scope.with(next.scope), result.lateral || next.lateral);
        }
        return result == null ? new From(null, Scope.empty(outer)) : result;
    }

    private From one(FromItem item) {
        if (item instanceof FromItem.TableItem table) {
            return table(table);
        }
        if (item instanceof FromItem.QueryItem query) {
            if (query.lateral()) {
                // One that reads nothing to its left is a subquery like others, but that is seldom written.
                throw new NotProved("lateral");
            }
            return derived(analyzer.query(query.query(), commonTables, outer), query.alias(), query.columnAliases());
        }
        if (item instanceof FromItem.CallItem call) {
            return call(call);
        }
        if (item instanceof FromItem.Join join) {
            return join(join);
        }
        throw new AssertionError(item);
    }

    private From table(FromItem.TableItem item) {
        String name = item.names().get(item.names().size() - 1);
        String alias = item.alias() == null ? name : item.alias();
        if (item.names().size() == 1) {
            CommonTables common = commonTables.find(name);
            if (common != null) {
                return common.recursion() == null ? derived(common.query(), alias, item.columnAliases())
                        : recursion(common.recursion(), alias, item.columnAliases());
            }
        }
        Table table = analyzer.tables().readable(item.names(), analyzer.isInView());
        if (table.definition() != null) {
            return defined(table, item);
        }
        int relation = analyzer.nextRelation();
        List<NamedColumn> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String columnName = renamed(item.columnAliases(), columns.size(), column.name());
            if (!column.stored()) {
                columns.add(NamedColumn.absent(columnName, column.generated() ? "generated column" : "column not replicated"));
                continue;
            }
            columns.add(new NamedColumn(columnName, reference(table, column, relation, columnName)));
        }
        requireNoMore(item.columnAliases(), columns.size());
        Relation names = new Relation(relation, item.alias() == null ? table.schema() : null, alias, columns);
        return new From(new TableSource(relation, table.sqliteName(), table.oid(), rowFilter(table, relation)),
                new Scope(List.of(names), columns, outer));
    }

    /** As PostgreSQL words it: names of columns, and what pg_catalog has. */
    private TypedExpression rowFilter(Table table, int relation) {
        if (table.rowFilter() == null) {
            return null;
        }
        List<NamedColumn> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(column.stored() ? new NamedColumn(column.name(), reference(table, column, relation, column.name()))
                    : NamedColumn.absent(column.name(), ROW_FILTER));
        }
        try {
            if (!(SqlParser.parse("SELECT 1 WHERE " + table.rowFilter()).body() instanceof Query.Select select)) {
                throw new NotProved(ROW_FILTER);
            }
            return new ExpressionAnalyzer(analyzer, new Scope(List.of(new Relation(relation, null, table.name(), columns)), columns, null), false)
                    .condition(select.where());
        } catch (RefusedException | NotProved e) {
            throw new NotProved(ROW_FILTER);
        }
    }

    private static ColumnReference reference(Table table, Column column, int relation, String name) {
        return new ColumnReference(new SourceColumn(relation, column.sqliteName(), column.orderKeyName(), name, column.typeOid(),
                column.typmod(), column.collationOid(), table.oid(), column.number(), column.notNull(), column.profile(), null));
    }

    /** A view's or partitioned table's definition in its place, with its own columns (fireRIRrules). */
    private From defined(Table view, FromItem.TableItem item) {
        AnalyzedSelect query = analyzer.view(view);
        if (query.outputs().size() != view.columns().size()) {
            throw new NotProved("view");
        }
        int relation = analyzer.nextRelation();
        List<NamedColumn> columns = new ArrayList<>();
        for (Column column : view.columns()) {
            int at = columns.size();
            TypedExpression origin = query.outputs().get(at).expression();
            if (origin.type() != column.typeOid() || origin.typmod() != column.typmod() || origin.collated().oid() != column.collationOid()) {
                throw new NotProved("view");
            }
            String name = renamed(item.columnAliases(), at, column.name());
            columns.add(new NamedColumn(name, new ColumnReference(new SourceColumn(relation, "c" + at, null, name, column.typeOid(),
                    column.typmod(), column.collationOid(), view.oid(), column.number(), column.notNull(), 0, origin))));
        }
        requireNoMore(item.columnAliases(), columns.size());
        String alias = item.alias() == null ? view.name() : item.alias();
        Relation names = new Relation(relation, item.alias() == null ? view.schema() : null, alias, columns);
        return new From(new DerivedSource(relation, query, view.oid()), new Scope(List.of(names), columns, outer));
    }

    private From derived(AnalyzedSelect query, String alias, List<String> aliases) {
        int relation = analyzer.nextRelation();
        return new From(new DerivedSource(relation, query, 0), scope(relation, query.outputs(), alias, aliases));
    }

    /** Its column has the name of the whole unless it is given another. */
    private From call(FromItem.CallItem item) {
        String alias = item.alias() == null ? item.names().get(item.names().size() - 1) : item.alias();
        List<String> aliases = item.columnAliases().isEmpty() ? List.of(alias) : item.columnAliases();
        FunctionRows rows = new FunctionRows(analyzer);
        if (rows.isSeries(item)) {
            return derived(rows.series(item), alias, aliases);
        }
        AnalyzedSelect.ElementsSource elements = rows.elements(item);
        Output element = new Output(alias, elements.element());
        return new From(elements, scope(elements.relation(), List.of(element), alias, aliases));
    }

    private From recursion(Recursion recursion, String alias, List<String> aliases) {
        int relation = analyzer.nextRelation();
        return new From(new AnalyzedSelect.RecursionSource(relation, recursion.relation()), scope(relation, recursion.use(), alias, aliases));
    }

    private Scope scope(int relation, List<Output> outputs, String alias, List<String> aliases) {
        List<NamedColumn> columns = new ArrayList<>();
        for (Output output : outputs) {
            int at = columns.size();
            TypedExpression origin = output.expression();
            SourceColumn plain = origin instanceof ColumnReference reference ? reference.column() : null;
            String name = renamed(aliases, at, output.name());
            columns.add(new NamedColumn(name, new ColumnReference(new SourceColumn(relation, "c" + at, null, name,
                    origin.type(), origin.typmod(), origin.collated().oid(), plain == null ? 0 : plain.tableOid(),
                    plain == null ? 0 : plain.attributeNumber(), false, 0, origin))));
        }
        requireNoMore(aliases, columns.size());
        return new Scope(List.of(new Relation(relation, null, alias, columns)), columns, outer);
    }

    private static String renamed(List<String> aliases, int at, String name) {
        return at < aliases.size() ? aliases.get(at) : name;
    }

    private static void requireNoMore(List<String> aliases, int columns) {
        if (aliases.size() > columns) {
            throw new NotProved("column alias");
        }
    }

    /**
     * {@code LEFT JOIN LATERAL (…) ON true} of what has one row at most, and any such join of what has exactly one: each of its columns
     * is a scalar subquery.
     */
    private From lateral(FromItem.Join join, From left, FromItem.QueryItem item) {
        JoinKind kind = JoinKind.valueOf(join.kind().name());
        boolean always = join.on() instanceof Expression.BooleanLiteral truth && truth.value() || join.on() == null && kind == JoinKind.CROSS;
        AnalyzedSelect query = analyzer.query(item.query(), commonTables, new Scope(left.scope.relations(), left.scope.columns(), outer));
        boolean one = query.grouped() && query.groupBy().isEmpty() && query.having() == null && query.limit() == null && query.offset() == null;
        boolean keepsLeft = kind == JoinKind.LEFT || one && (kind == JoinKind.CROSS || kind == JoinKind.INNER);
        if (!always || !keepsLeft || !UniqueRows.isOne(analyzer.catalog(), query) || join.natural() || !join.using().isEmpty()) {
            throw new NotProved("lateral");
        }
        List<NamedColumn> columns = new ArrayList<>();
        for (Output output : query.outputs()) {
            if (output.expression() instanceof ColumnReference reference && reference.column().tableOid() != 0) {
                // It would have to be described as the table's column that it is.
                throw new NotProved("lateral");
            }
            columns.add(new NamedColumn(renamed(item.columnAliases(), columns.size(), output.name()),
                    new TypedExpression.ScalarSubquery(query.withOutputs(List.of(output)))));
        }
        requireNoMore(item.columnAliases(), columns.size());
        Scope own = new Scope(List.of(new Relation(analyzer.nextRelation(), null, item.alias(), columns)), columns, outer);
        return new From(left.source, left.scope.with(own), true);
    }

    private From join(FromItem.Join join) {
        From left = one(join.left());
        if (join.right() instanceof FromItem.QueryItem item && item.lateral()) {
            return lateral(join, left, item);
        }
        From right = one(join.right());
        JoinKind kind = JoinKind.valueOf(join.kind().name());
        if (right.lateral && (kind == JoinKind.LEFT || kind == JoinKind.FULL) || left.lateral && (kind == JoinKind.RIGHT || kind == JoinKind.FULL)) {
            throw new NotProved("lateral");
        }
        List<String> using = join.natural() ? sharedNames(left.scope, right.scope) : join.using();
        if (using.isEmpty()) {
            Scope scope = left.scope.with(right.scope);
            TypedExpression condition = join.on() == null ? null
                    : new ExpressionAnalyzer(analyzer, scope, false).condition(join.on());
            if (kind == JoinKind.FULL && !isMergeable(condition, left.scope, right.scope)) {
                throw new NotProved("full join condition");
            }
            JoinKind effective = condition == null ? JoinKind.CROSS : kind;
            if (condition == null && kind != JoinKind.CROSS && kind != JoinKind.INNER) {
                throw new NotProved("natural join");
            }
            return new From(new JoinSource(effective, left.source, right.source, condition), scope, left.lateral || right.lateral);
        }
        return merged(kind, left, right, using);
    }

    /** In the order of the left side. */
    private static List<String> sharedNames(Scope left, Scope right) {
        List<String> shared = new ArrayList<>();
        for (NamedColumn column : left.columns()) {
            if (right.columns().stream().anyMatch(c -> c.name().equals(column.name()))) {
                shared.add(column.name());
            }
        }
        return shared;
    }

    /** USING and NATURAL: the merged columns come first, then the others of both sides. */
    private From merged(JoinKind kind, From left, From right, List<String> using) {
        List<NamedColumn> columns = new ArrayList<>();
        List<TypedExpression> equalities = new ArrayList<>();
        for (String name : using) {
            TypedExpression l = left.scope.columnHere(name);
            TypedExpression r = right.scope.columnHere(name);
            if (l == null || r == null) {
                throw new NotProved("unknown column");
            }
            equalities.add(analyzer.operators().comparison("=", l, r));
            columns.add(new NamedColumn(name, mergedColumn(kind, l, r)));
        }
        for (From side : List.of(left, right)) {
            side.scope.columns().stream().filter(c -> !using.contains(c.name())).forEach(columns::add);
        }
        TypedExpression condition = equalities.size() == 1 ? equalities.get(0) : new Logical(true, equalities);
        return new From(new JoinSource(kind, left.source, right.source, condition), left.scope.with(right.scope, columns),
                left.lateral || right.lateral);
    }

    /** Of the type both share; an inner join prefers the side that needs no conversion (buildMergedJoinVar). */
    private TypedExpression mergedColumn(JoinKind kind, TypedExpression left, TypedExpression right) {
        int type = analyzer.coercions().common(List.of(left.type(), right.type()));
        boolean alike = left.type() == right.type() && left.typmod() == right.typmod();
        int typmod = alike ? left.typmod() : -1;
        TypedExpression l = analyzer.coercions().as(left, type, typmod);
        TypedExpression r = analyzer.coercions().as(right, type, typmod);
        return switch (kind) {
            case RIGHT -> r;
            case FULL -> new Coalesce(List.of(l, r), type, typmod, Collated.combine(List.of(l, r)));
            case INNER -> l == left || r != right ? l : r;
            case LEFT, CROSS -> l;
        };
    }

    /** PostgreSQL refuses FULL JOIN on anything but equalities between the sides. */
    private static boolean isMergeable(TypedExpression condition, Scope left, Scope right) {
        if (condition instanceof Logical logical && logical.and()) {
            return logical.terms().stream().allMatch(t -> isMergeable(t, left, right));
        }
        return condition instanceof Comparison comparison && comparison.operator().name().equals("=")
                && comparison.left() instanceof ColumnReference a && comparison.right() instanceof ColumnReference b
                && (left.owns(a) && right.owns(b) || left.owns(b) && right.owns(a));
    }
}
