package io.sqledge.sql;

import io.sqledge.pgtype.SqliteValue;
import java.util.List;

/** A statement's parameters turned into values for SQLite, or the reason why they can't be. */
public sealed interface Binding {

    /** @param ties the check that LIMIT and OFFSET need, or null */
    record Bound(List<SqliteValue> values, Ties ties) implements Binding {
        public Bound {
            values = List.copyOf(values);
        }
    }

    record Declined(String reason) implements Binding { }
}
