package io.sqledge.sql;

/** What became of a statement's text: a query proved to give the upstream's answer, or the reason why there is none. */
public sealed interface Translation {

    record Exact(LocalQuery query) implements Translation { }

    /** @param reason in the fixed vocabulary of {@code sqledge.last_route} */
    record Declined(String reason) implements Translation { }
}
