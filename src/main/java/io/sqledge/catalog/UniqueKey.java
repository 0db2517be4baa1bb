package io.sqledge.catalog;

import java.util.List;

/**
 * A unique index of an upstream table that is valid, immediate, without predicate and expressions.
 *
 * @param columnNumbers {@code attnum} of the key columns, in index order
 * @param nullsNotDistinct whether NULL counts as equal to NULL
 */
public record UniqueKey(String name, List<Integer> columnNumbers, boolean primary, boolean nullsNotDistinct) {
    public UniqueKey {
        columnNumbers = List.copyOf(columnNumbers);
    }
}
