package io.sqledge.sql;

import io.sqledge.pgtype.SqliteValue;
import java.util.List;

/** What became of a statement's parameters. */
public sealed interface Binding {

    /**
     * @param values for {@code ?1}, {@code ?2} and so on of {@link LocalQuery#sqliteText}: client parameters and constants
     * @param ties null when the cut needs no check
     */
    record Bound(List<SqliteValue> values, Ties ties) implements Binding {
        public Bound {
            values = List.copyOf(values);
        }
    }

    /** @param reason in the fixed vocabulary of {@code sqledge.last_route} */
    record Declined(String reason) implements Binding { }
}
