package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import io.sqledge.sql.parse.RefusedException;
import io.sqledge.sql.parse.SqlParser;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;

/** Analyzes one statement. Not reusable; one thread. */
public final class Analyzer {

    /** @param parameterOids of all parameters, declared or inferred */
    public record Analysis(AnalyzedSelect select, List<Integer> parameterOids) { }

    private static final int MOST_VIEWS = 8;

    private final Catalog catalog;
    private final TypeRules types;
    private final ParameterTypes parameters;
    private final Coercions coercions;
    private final ExplicitCasts casts;
    private final Operators operators;
    private final Matches matches;
    private final ArrayOperators arrays;
    private final Calls calls;
    private final JsonCalls jsonCalls = new JsonCalls(this);
    private final Tables tables;
    private final TypeNames typeNames;
    private CommonTables visible = CommonTables.NONE;
    private int relations;
    /** How deep the view that is analyzed now stands in others; each level may name the next several times. */
    private int views;

    /**
     * @param searchPath without pg_catalog it is searched first
     * @param declaredParameters 0 where the client left the type open
     */
    public Analyzer(Catalog catalog, List<String> searchPath, List<Integer> declaredParameters) {
        this.catalog = catalog;
        List<String> path = effective(searchPath);
        types = new TypeRules(catalog);
        parameters = new ParameterTypes(declaredParameters);
        coercions = new Coercions(types, parameters);
        casts = new ExplicitCasts(catalog, types);
        OperatorResolver resolver = new OperatorResolver(catalog, types, path);
        operators = new Operators(types, resolver, coercions, casts);
        matches = new Matches(types, resolver, operators, coercions, parameters);
        arrays = new ArrayOperators(types, resolver, operators, coercions);
        calls = new Calls(types, new FunctionResolver(catalog, types, path), coercions, operators);
        tables = new Tables(catalog, path);
        typeNames = new TypeNames(catalog, path);
    }

    private static List<String> effective(List<String> searchPath) {
        if (searchPath.contains("pg_catalog")) {
            return searchPath;
        }
        List<String> path = new ArrayList<>(List.of("pg_catalog"));
        path.addAll(searchPath);
        return path;
    }

    /** @throws NotProved where the statement's meaning is not fully understood */
    public Analysis analyze(Query query) {
        AnalyzedSelect select = query(query, CommonTables.NONE, null);
        return new Analysis(select, parameters.all());
    }

    /** @param outer scope of the query around, null at the top */
    AnalyzedSelect query(Query query, CommonTables outerTables, Scope outer) {
        return query(query, outerTables, outer, true);
    }

    /** @param settles whether result columns of unknown type become text; in an operand of UNION the other side decides */
    AnalyzedSelect query(Query query, CommonTables outerTables, Scope outer, boolean settles) {
        if (query.locking()) {
            throw new NotProved("locking clause");
        }
        CommonTables commonTables = outerTables;
        for (int i = 0; i < query.with().size(); i++) {
            Query.CommonTable common = query.with().get(i);
            commonTables = commonTables.with(common.name(), query.recursive() ? recursive(query.with(), i, commonTables, outer)
                    : commonTable(common, commonTables, outer));
        }
        if (query.body() instanceof Query.SetOperation operation) {
            return new SetOperationAnalyzer(this, commonTables, outer).analyze(query, operation);
        }
        if (query.body() instanceof Query.Values values) {
            return new ValuesAnalyzer(this, outer).analyze(query, values);
        }
        if (!(query.body() instanceof Query.Select select)) {
            throw new NotProved("syntax");
        }
        CommonTables before = visible;
        visible = commonTables;
        try {
            FromAnalyzer.From from = new FromAnalyzer(this, commonTables, outer).all(select.from());
            return new SelectAnalyzer(this, from, new NamedWindows(select.windows())).analyze(query, select, settles);
        } finally {
            visible = before;
        }
    }

    /** One that may name itself, and by PostgreSQL's rules those behind it, which is left to PostgreSQL. */
    private AnalyzedSelect recursive(List<Query.CommonTable> all, int at, CommonTables before, Scope outer) {
        CommonTables around = before;
        for (Query.CommonTable later : all.subList(at + 1, all.size())) {
            around = around.with(later.name(), new Recursion(-1));
        }
        Query.CommonTable common = all.get(at);
        Recursion own = new Recursion(nextRelation());
        around = around.with(common.name(), own);
        return common.query().body() instanceof Query.SetOperation operation && common.query().with().isEmpty()
                ? renamed(common, new SetOperationAnalyzer(this, around, outer).analyzeRecursive(common.query(), operation, own, common.columns()))
                : commonTable(common, around, outer);
    }

    private AnalyzedSelect commonTable(Query.CommonTable common, CommonTables commonTables, Scope outer) {
        AnalyzedSelect query = query(common.query(), commonTables, outer);
        if (Boolean.TRUE.equals(common.materialized()) && Failures.mayCome(query)) {
            // There all of it is computed, whoever reads what.
            throw new NotProved("error in a subquery");
        }
        return renamed(common, query);
    }

    private static AnalyzedSelect renamed(Query.CommonTable common, AnalyzedSelect select) {
        if (common.columns().isEmpty()) {
            return select;
        }
        if (common.columns().size() > select.outputs().size()) {
            throw new NotProved("column alias");
        }
        List<AnalyzedSelect.Output> renamed = new ArrayList<>(select.outputs());
        for (int i = 0; i < common.columns().size(); i++) {
            renamed.set(i, new AnalyzedSelect.Output(common.columns().get(i), renamed.get(i).expression()));
        }
        return select.withOutputs(renamed);
    }

    /** A subquery in an expression. */
    AnalyzedSelect subquery(Query query, Scope scope) {
        return query(query, visible, scope);
    }

    /** What a view is defined by, which sees nothing of the statement around it. */
    AnalyzedSelect view(Table view) {
        if (views == MOST_VIEWS) {
            throw new NotProved("view");
        }
        Query query;
        try {
            query = SqlParser.parse(view.definition());
        } catch (RefusedException e) {
            throw new NotProved(e.getMessage());
        }
        CommonTables before = visible;
        views++;
        try {
            return query(query, CommonTables.NONE, null);
        } finally {
            views--;
            visible = before;
        }
    }

    boolean isInView() {
        return views > 0;
    }

    int nextRelation() {
        return relations++;
    }

    Catalog catalog() {
        return catalog;
    }

    TypeRules types() {
        return types;
    }

    ParameterTypes parameters() {
        return parameters;
    }

    ExplicitCasts casts() {
        return casts;
    }

    Coercions coercions() {
        return coercions;
    }

    Operators operators() {
        return operators;
    }

    Matches matches() {
        return matches;
    }

    ArrayOperators arrays() {
        return arrays;
    }

    Calls calls() {
        return calls;
    }

    JsonCalls jsonCalls() {
        return jsonCalls;
    }

    Tables tables() {
        return tables;
    }

    TypeNames typeNames() {
        return typeNames;
    }
}
