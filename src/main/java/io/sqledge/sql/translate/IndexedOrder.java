package io.sqledge.sql.translate;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import io.sqledge.sql.analyze.AnalyzedSelect;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;

/** Whether an index may give the rows in their order, so that a LIMIT ends the reading and no row behind it is computed. */
final class IndexedOrder {

    private IndexedOrder() { }

    static boolean of(Catalog catalog, AnalyzedSelect select) {
        // An index has NULLs last, and first when it is read backwards.
        boolean nullsElsewhere = select.orderBy().stream().anyMatch(key -> key.nullsFirst() != key.descending());
        if (nullsElsewhere || select.grouped() || select.distinct() || select.orderBy().isEmpty()
                || !(select.from() instanceof TableSource source) || !(select.orderBy().get(0).expression() instanceof ColumnReference first) || first.column().relation() != source.relation()) {
            return false;
        }
        Table table = catalog.table(source.table()).orElseThrow();
        int column = first.column().attributeNumber();
        return table.keys().stream().anyMatch(key -> key.columnNumbers().get(0) == column)
                || table.indexes().stream().anyMatch(index -> index.columnNumbers().get(0) == column);
    }
}
