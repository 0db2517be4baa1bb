package io.sqledge.catalog;

import java.util.List;

/** A B-tree index of an upstream table over plain columns; it becomes a non-unique index of the replica. */
public record PlainIndex(String name, List<Integer> columnNumbers) {
    public PlainIndex {
        columnNumbers = List.copyOf(columnNumbers);
    }
}
