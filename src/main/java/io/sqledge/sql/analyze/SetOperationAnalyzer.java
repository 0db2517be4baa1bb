package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.RecursiveSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.TypedExpression.Coalesce;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * UNION, INTERSECT and EXCEPT as a relation of which all columns are selected (transformSetOperationStmt). Column by column
 * both sides take one type; a literal on one side takes that of the other. Names are those of the left side.
 */
final class SetOperationAnalyzer {

    private final Analyzer analyzer;
    private final CommonTables commonTables;
    private final Scope outer;

    SetOperationAnalyzer(Analyzer analyzer, CommonTables commonTables, Scope outer) {
        this.analyzer = analyzer;
        this.commonTables = commonTables;
        this.outer = outer;
    }

    AnalyzedSelect analyze(Query query, Query.SetOperation operation) {
        AnalyzedSelect left = analyzer.query(operation.left(), commonTables, outer, false);
        return analyze(query, operation, left, null);
    }

    /**
     * A query of WITH RECURSIVE.
     *
     * @param recursion its name, visible in both sides
     * @param aliases of its columns
     */
    AnalyzedSelect analyzeRecursive(Query query, Query.SetOperation operation, Recursion recursion, List<String> aliases) {
        AnalyzedSelect left = analyzer.query(operation.left(), commonTables, outer, true);
        List<Output> named = new ArrayList<>();
        for (Output output : left.outputs()) {
            named.add(named.size() < aliases.size() ? new Output(aliases.get(named.size()), output.expression()) : output);
        }
        recursion.open(named);
        return analyze(query, operation, left, recursion);
    }

    private AnalyzedSelect analyze(Query query, Query.SetOperation operation, AnalyzedSelect left, Recursion recursion) {
        AnalyzedSelect right = analyzer.query(operation.right(), commonTables, outer, false);
        if (left.outputs().size() != right.outputs().size()) {
            throw new NotProved("set operation");
        }
        List<Output> lefts = new ArrayList<>();
        List<Output> rights = new ArrayList<>();
        List<TypedExpression> columns = new ArrayList<>();
        for (int i = 0; i < left.outputs().size(); i++) {
            List<TypedExpression> both = analyzer.coercions().unify(List.of(left.outputs().get(i).expression(),
                    right.outputs().get(i).expression()));
            lefts.add(new Output(left.outputs().get(i).name(), both.get(0)));
            rights.add(new Output(right.outputs().get(i).name(), both.get(1)));
            columns.add(new Coalesce(both, both.get(0).type(), Coercions.commonTypmod(both), Collated.combine(both)));
        }
        AnalyzedSelect one = left.withOutputs(lefts);
        AnalyzedSelect two = right.withOutputs(rights);
        Source source;
        if (recursion != null && recursion.isUsed()) {
            recursion.requireStep(right);
            requireTypesOfStart(left, rights);
            boolean bare = query.orderBy().isEmpty() && query.limit() == null && query.offset() == null && query.with().isEmpty();
            if (operation.operator() != Query.SetOperator.UNION || !bare) {
                throw new NotProved("recursive query");
            }
            source = new RecursiveSource(recursion.relation(), operation.all(), one, two, columns);
        } else {
            source = new SetSource(analyzer.nextRelation(), operation.operator(), operation.all(), one, two, columns);
        }
        int relation = source instanceof SetSource set ? set.relation() : recursion.relation();
        List<String> inside = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
        Scope scope = Scope.ofColumns(relation, lefts.stream().map(Output::name).toList(), inside, columns, outer);
        return new SelectAnalyzer(analyzer, new FromAnalyzer.From(source, scope)).ofSet(query);
    }

    /** PostgreSQL refuses a step that gives another type, modifier or collation. */
    private static void requireTypesOfStart(AnalyzedSelect start, List<Output> step) {
        for (int i = 0; i < step.size(); i++) {
            TypedExpression one = start.outputs().get(i).expression();
            TypedExpression other = step.get(i).expression();
            if (one.type() != other.type() || one.typmod() != other.typmod() || one.collated().oid() != other.collated().oid()) {
                throw new NotProved("recursive query");
            }
        }
    }
}
