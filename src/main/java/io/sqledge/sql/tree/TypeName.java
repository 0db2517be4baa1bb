package io.sqledge.sql.tree;

import java.util.List;

/**
 * A type as written, SQL's own spellings turned into catalog names as the grammar does: {@code int} is
 * {@code pg_catalog.int4}, {@code char} is {@code pg_catalog.bpchar} with modifier 1.
 *
 * @param modifiers the numbers in parentheses
 */
public record TypeName(List<String> names, List<Integer> modifiers, boolean array) {
    public TypeName {
        names = List.copyOf(names);
        modifiers = List.copyOf(modifiers);
    }
}
