package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import java.util.List;

/**
 * The order in which an aggregate takes its input. Whether it is fixed may rest on WHERE, which is analyzed after the select
 * list, so it is settled when the query is known. One thread.
 */
public final class FixedOrder {

    private final List<SortKey> keys;
    private boolean fixed;

    FixedOrder(List<SortKey> keys, boolean fixed) {
        this.keys = List.copyOf(keys);
        this.fixed = fixed;
    }

    void fix() {
        fixed = true;
    }

    /** Empty where nothing fixes the order, and there may be one value only. */
    public List<SortKey> keys() {
        return fixed ? keys : List.of();
    }

    List<SortKey> allKeys() {
        return keys;
    }
}
