package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which an aggregate without ORDER BY sees its input, where a subquery in FROM has sorted it (manual, "Aggregate
 * Functions"): its keys become columns of the subquery.
 */
final class InputOrder {

    private final Catalog catalog;
    private final Source source;
    private List<SortKey> keys;
    private Source extended;
    private boolean inherited;
    private final List<FixedOrder> asked = new ArrayList<>();

    InputOrder(Catalog catalog, Source source) {
        this.catalog = catalog;
        this.source = source;
        this.extended = source;
    }

    /** Groups are made in an order of their own. */
    void loseByGrouping() {
        keys = List.of();
    }

    /** Empty where nothing fixes it. */
    List<SortKey> keys() {
        if (keys == null) {
            keys = List.of();
            if (source instanceof DerivedSource derived && !derived.query().grouped() && !derived.query().distinct()
                    && UniqueRows.areFixedBy(catalog, derived.query().from(), derived.query().where(), derived.query().orderBy())) {
                extend(derived);
            }
        }
        return keys;
    }

    private void extend(DerivedSource derived) {
        List<Output> outputs = new ArrayList<>(derived.query().outputs());
        List<SortKey> found = new ArrayList<>();
        for (SortKey key : derived.query().orderBy()) {
            TypedExpression origin = key.expression();
            found.add(new SortKey(new ColumnReference(new SourceColumn(derived.relation(), "c" + outputs.size(), null, "", origin.type(),
                    origin.typmod(), origin.collated().oid(), 0, 0, false, 0, origin)), key.descending(), key.nullsFirst()));
            outputs.add(new Output("", origin));
        }
        keys = List.copyOf(found);
        extended = new DerivedSource(derived.relation(), derived.query().withOutputs(outputs), derived.table());
    }

    /** @param orderBy of the aggregate, perhaps empty */
    FixedOrder of(List<SortKey> orderBy, TypedExpression argument) {
        if (orderBy.isEmpty()) {
            inherited |= !keys().isEmpty();
            return new FixedOrder(keys(), true);
        }
        // Of rows that tie it does not matter which comes first, where they give the same.
        FixedOrder order = new FixedOrder(orderBy, orderBy.stream().anyMatch(key -> key.expression().equals(argument)));
        asked.add(order);
        return order;
    }

    /** Once it is known which rows there are. */
    void settle(TypedExpression where) {
        asked.stream().filter(order -> UniqueRows.areFixedBy(catalog, source, where, order.allKeys())).forEach(FixedOrder::fix);
    }

    /**
     * Since 16 PostgreSQL may sort the input for an aggregate with DISTINCT or an ORDER BY, and those without one see that order.
     *
     * @param expressions of the query that may hold aggregates
     */
    void requireUndisturbed(List<TypedExpression> expressions) {
        expressions.forEach(expression -> Children.walk(expression, part -> {
            if (inherited && (!asked.isEmpty() || part instanceof TypedExpression.Aggregate aggregate && aggregate.distinct())) {
                throw new NotProved("order of an aggregate");
            }
        }));
    }

    /** What FROM is by now. */
    Source source() {
        return extended;
    }
}
