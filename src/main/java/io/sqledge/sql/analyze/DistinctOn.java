package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * DISTINCT ON: the first row of each group, as a query over all of them with their ranks. Which is the first must be fixed by
 * ORDER BY: where several are, a guard has the upstream choose.
 */
final class DistinctOn {

    /** No function's name: a rank that is an error where two rows are first. */
    private static final String RANK = "first";

    private final Analyzer analyzer;
    private final List<TypedExpression> keys;
    private final List<SortKey> orderBy;

    DistinctOn(Analyzer analyzer, List<TypedExpression> keys, List<SortKey> orderBy) {
        this.analyzer = analyzer;
        this.keys = keys;
        this.orderBy = orderBy;
    }

    /** @param all the query without DISTINCT, ORDER BY and LIMIT */
    AnalyzedSelect of(AnalyzedSelect all, TypedExpression limit, TypedExpression offset) {
        requireMatchingOrder();
        List<Output> inner = new ArrayList<>(all.outputs());
        List<SortKey> within = orderBy.stream().filter(k -> !keys.contains(k.expression())).toList();
        inner.add(new Output(RANK, new Window(RANK, null, List.of(), keys, within, null, TypeOids.INT8, Collated.NONE)));
        orderBy.forEach(k -> inner.add(new Output("", k.expression())));
        int relation = analyzer.nextRelation();
        List<Output> outputs = new ArrayList<>();
        for (Output output : all.outputs()) {
            outputs.add(new Output(output.name(), column(relation, outputs.size(), output)));
        }
        int rank = outputs.size();
        List<SortKey> outer = new ArrayList<>();
        for (SortKey key : orderBy) {
            int at = rank + 1 + outer.size();
            outer.add(new SortKey(column(relation, at, inner.get(at)), key.descending(), key.nullsFirst()));
        }
        TypedExpression first = analyzer.operators().comparison("=", column(relation, rank, inner.get(rank)),
                new Constant("1", TypeOids.INT8, -1, Collated.NONE));
        return new AnalyzedSelect(outputs, false, new DerivedSource(relation, all.withOutputs(inner), 0), first, List.of(), false, null, outer,
                limit, offset);
    }

    /** ORDER BY has to begin with the expressions of ON, in any order (transformDistinctOnClause). */
    private void requireMatchingOrder() {
        Set<TypedExpression> matched = new HashSet<>();
        Set<TypedExpression> wanted = new HashSet<>(keys);
        for (SortKey key : orderBy) {
            if (wanted.contains(key.expression())) {
                matched.add(key.expression());
            } else if (!matched.equals(wanted)) {
                throw new NotProved("distinct on");
            }
        }
    }

    private static ColumnReference column(int relation, int at, Output output) {
        TypedExpression origin = output.expression();
        SourceColumn plain = origin instanceof ColumnReference reference ? reference.column() : null;
        return new ColumnReference(new SourceColumn(relation, "c" + at, null, output.name(), origin.type(), origin.typmod(),
                origin.collated().oid(), plain == null ? 0 : plain.tableOid(), plain == null ? 0 : plain.attributeNumber(), false, 0, origin));
    }
}
