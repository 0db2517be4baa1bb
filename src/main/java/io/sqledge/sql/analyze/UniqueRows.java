package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.AnalyzedSelect.ValuesSource;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether no two rows tie. */
public final class UniqueRows {

    private UniqueRows() { }

    /** Whether it has one row at most, whatever the tables hold. */
    public static boolean isOne(Catalog catalog, AnalyzedSelect select) {
        boolean aggregated = select.grouped() && select.groupBy().isEmpty();
        boolean cut = select.limit() instanceof TypedExpression.Constant limit && limit.text() != null && limit.text().matches("[01]");
        return aggregated || cut || select.from() == null || areFixedBy(catalog, select.from(), select.where(), List.of())
                || select.from() instanceof DerivedSource derived && isOne(catalog, derived.query())
                || select.from() instanceof ValuesSource values && values.rows().size() == 1;
    }

    /** Because the keys, and what WHERE compares with one value, have all columns of a unique key without NULLs, of the one table. */
    public static boolean areFixedBy(Catalog catalog, Source from, TypedExpression where, List<SortKey> keys) {
        int relation;
        Table table;
        if (from instanceof TableSource source) {
            relation = source.relation();
            table = catalog.table(source.table()).orElseThrow();
        } else if (from instanceof DerivedSource derived && derived.table() != 0) {
            relation = derived.relation();
            table = catalog.table(derived.table()).orElseThrow();
        } else {
            return false;
        }
        Set<Integer> ordered = new HashSet<>();
        for (SortKey key : keys) {
            if (key.expression() instanceof ColumnReference reference && reference.column().relation() == relation
                    && reference.column().notNull()) {
                ordered.add(reference.column().attributeNumber());
            }
        }
        if (where != null) {
            addPinned(where, relation, ordered);
        }
        return table.keys().stream().map(UniqueKey::columnNumbers).anyMatch(ordered::containsAll);
    }

    /** Columns that are equal to something which is the same for all rows; one that is NULL is equal to nothing. */
    private static void addPinned(TypedExpression where, int relation, Set<Integer> pinned) {
        if (where instanceof Logical logical && logical.and()) {
            logical.terms().forEach(term -> addPinned(term, relation, pinned));
        } else if (where instanceof Comparison equality && equality.operator().name().equals("=")) {
            addPinned(equality.left(), equality.right(), relation, pinned);
            addPinned(equality.right(), equality.left(), relation, pinned);
        }
    }

    private static void addPinned(TypedExpression one, TypedExpression other, int relation, Set<Integer> pinned) {
        boolean[] same = {true};
        Children.walk(other, part -> same[0] &= part instanceof TypedExpression.Constant || part instanceof TypedExpression.ParameterReference
                || part instanceof TypedExpression.Coercion || part instanceof TypedExpression.Operation
                || part instanceof ColumnReference reference && reference.column().relation() != relation);
        if (same[0] && one instanceof ColumnReference column && column.column().relation() == relation) {
            pinned.add(column.column().attributeNumber());
        }
    }
}
