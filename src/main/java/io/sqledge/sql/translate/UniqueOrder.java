package io.sqledge.sql.translate;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.sql.analyze.AnalyzedSelect;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.Children;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.HashSet;
import java.util.Set;

/** Whether it is fixed which rows a LIMIT leaves, as far as anybody can see. */
final class UniqueOrder {

    private UniqueOrder() { }

    /** No two rows tie, because ORDER BY has all columns of a unique key without NULLs; or all rows look the same. */
    static boolean of(Catalog catalog, AnalyzedSelect select) {
        if (select.grouped()) {
            return select.groupBy().isEmpty();
        }
        if (select.outputs().stream().allMatch(o -> isConstant(o.expression()))) {
            return true;
        }
        if (!(select.from() instanceof TableSource source)) {
            return false;
        }
        Table table = catalog.table(source.table()).orElseThrow();
        Set<Integer> ordered = new HashSet<>();
        for (SortKey key : select.orderBy()) {
            if (key.expression() instanceof TypedExpression.ColumnReference reference
                    && reference.column().relation() == source.relation() && reference.column().notNull()) {
                ordered.add(reference.column().attributeNumber());
            }
        }
        return table.keys().stream().map(UniqueKey::columnNumbers).anyMatch(ordered::containsAll);
    }

    static boolean isConstant(TypedExpression expression) {
        boolean[] constant = {true};
        Children.walk(expression, part -> constant[0] &= part instanceof TypedExpression.Constant
                || part instanceof TypedExpression.ParameterReference || part instanceof TypedExpression.Coercion);
        return constant[0];
    }
}
