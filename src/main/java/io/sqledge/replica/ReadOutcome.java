package io.sqledge.replica;

/** What became of a local run. */
public sealed interface ReadOutcome {

    /** Complete: every row is in the spool, which the receiver closes. */
    record Rows(RowSpool spool) implements ReadOutcome { }

    /** Nothing was sent, the upstream must answer. */
    record Relay(String reason) implements ReadOutcome { }
}
