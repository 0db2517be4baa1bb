package io.sqledge.sql;

/** What became of a statement: proved equal, or not. */
public sealed interface Translation {

    record Exact(LocalQuery query) implements Translation { }

    /** @param reason of the fixed vocabulary of {@code sqledge.last_route} */
    record Declined(String reason) implements Translation { }
}
