package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether no two rows tie. */
public final class UniqueRows {

    private UniqueRows() { }

    /** Because the keys have all columns of a unique key without NULLs, of the one table. */
    public static boolean areFixedBy(Catalog catalog, Source from, List<SortKey> keys) {
        if (!(from instanceof TableSource source)) {
            return false;
        }
        Table table = catalog.table(source.table()).orElseThrow();
        Set<Integer> ordered = new HashSet<>();
        for (SortKey key : keys) {
            if (key.expression() instanceof ColumnReference reference && reference.column().relation() == source.relation()
                    && reference.column().notNull()) {
                ordered.add(reference.column().attributeNumber());
            }
        }
        return table.keys().stream().map(UniqueKey::columnNumbers).anyMatch(ordered::containsAll);
    }
}
