package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.Scope.NamedColumn;
import io.sqledge.sql.analyze.Scope.Relation;
import io.sqledge.sql.analyze.TypedExpression.Coalesce;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;

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
        int relation = analyzer.nextRelation();
        SetSource source = new SetSource(relation, operation.operator(), operation.all(), left.withOutputs(lefts),
                right.withOutputs(rights), columns);
        return new SelectAnalyzer(analyzer, new FromAnalyzer.From(source, scope(relation, lefts, columns))).ofSet(query);
    }

    private Scope scope(int relation, List<Output> names, List<TypedExpression> columns) {
        List<NamedColumn> named = new ArrayList<>();
        for (TypedExpression column : columns) {
            int at = named.size();
            String name = names.get(at).name();
            named.add(new NamedColumn(name, new ColumnReference(new SourceColumn(relation, "c" + at, null, name, column.type(),
                    column.typmod(), column.collated().oid(), 0, 0, false, 0, column))));
        }
        return new Scope(List.of(new Relation(relation, null, "", named)), named, outer);
    }
}
