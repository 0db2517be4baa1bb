package io.sqledge.sql.translate;

import io.sqledge.catalog.Catalog;
import io.sqledge.sql.analyze.AnalyzedSelect;
import io.sqledge.sql.analyze.Children;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.UniqueRows;

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
        return UniqueRows.areFixedBy(catalog, select.from(), select.where(), select.orderBy());
    }

    static boolean isConstant(TypedExpression expression) {
        boolean[] constant = {true};
        Children.walk(expression, part -> constant[0] &= part instanceof TypedExpression.Constant
                || part instanceof TypedExpression.ParameterReference || part instanceof TypedExpression.Coercion);
        return constant[0];
    }
}
