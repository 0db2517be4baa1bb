package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.ValuesSource;
import io.sqledge.sql.analyze.TypedExpression.Coalesce;
import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;

/** VALUES as a relation of which all columns are selected (transformValuesClause). Column by column all rows take one type. */
final class ValuesAnalyzer {

    private final Analyzer analyzer;
    private final Scope outer;

    ValuesAnalyzer(Analyzer analyzer, Scope outer) {
        this.analyzer = analyzer;
        this.outer = outer;
    }

    AnalyzedSelect analyze(Query query, Query.Values values) {
        ExpressionAnalyzer expressions = new ExpressionAnalyzer(analyzer, Scope.empty(outer), false);
        List<List<TypedExpression>> rows = new ArrayList<>();
        int width = values.rows().get(0).size();
        for (List<Expression> row : values.rows()) {
            if (row.size() != width) {
                throw new NotProved("values");
            }
            rows.add(new ArrayList<>(row.stream().map(expressions::analyze).toList()));
        }
        List<String> names = new ArrayList<>();
        List<TypedExpression> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int at = i;
            List<TypedExpression> all = analyzer.coercions().unify(rows.stream().map(row -> row.get(at)).toList());
            for (int r = 0; r < rows.size(); r++) {
                rows.get(r).set(i, all.get(r));
            }
            names.add("column" + (i + 1));
            columns.add(new Coalesce(all, all.get(0).type(), Coercions.commonTypmod(all), Collated.combine(all)));
        }
        int relation = analyzer.nextRelation();
        FromAnalyzer.From from = new FromAnalyzer.From(new ValuesSource(relation, rows, columns),
                Scope.ofColumns(relation, names, names, columns, outer));
        return new SelectAnalyzer(analyzer, from).ofSet(query);
    }
}
