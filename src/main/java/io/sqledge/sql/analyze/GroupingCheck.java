package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an expression of a grouped query has one value per group: it is built of grouping expressions, aggregates, and
 * columns of tables whose primary key is grouped by (parse_agg.c). SQLite would take a value of any row.
 */
final class GroupingCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final List<TypedExpression> groupBy;

    GroupingCheck(Catalog catalog, Scope scope, List<TypedExpression> groupBy) {
        this.catalog = catalog;
        this.scope = scope;
        this.groupBy = groupBy;
    }

    void require(TypedExpression expression) {
        if (groupBy.contains(expression) || expression instanceof Aggregate) {
            return;
        }
        if (expression instanceof ColumnReference reference) {
            if (scope.owns(reference) && !dependsOnKey(reference.column())) {
                throw new NotProved("column not grouped");
            }
            return;
        }
        if (expression instanceof TypedExpression.Exists || expression instanceof TypedExpression.InSubquery
                || expression instanceof TypedExpression.ScalarSubquery) {
            if (!OuterColumns.of(expression).isEmpty()) {
                throw new NotProved("subquery in a grouped query");
            }
        }
        Children.of(expression).forEach(this::require);
    }

    private boolean dependsOnKey(SourceColumn column) {
        if (!column.isOfItsTable()) {
            return false;
        }
        Table table = catalog.table(column.tableOid()).orElseThrow();
        Set<Integer> grouped = groupBy.stream().filter(ColumnReference.class::isInstance)
                .map(e -> ((ColumnReference) e).column()).filter(c -> c.relation() == column.relation())
                .map(SourceColumn::attributeNumber).collect(Collectors.toSet());
        return table.primaryKey().map(UniqueKey::columnNumbers).filter(grouped::containsAll).isPresent();
    }
}
