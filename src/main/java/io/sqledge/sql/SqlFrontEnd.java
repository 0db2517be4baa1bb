package io.sqledge.sql;

import java.util.List;

/** From a statement's text to SQLite's, where the answer is proved equal. Safe for all threads. */
public final class SqlFrontEnd {

    /**
     * Never throws for what the text says: bad SQL is declined, and Postgres explains it.
     *
     * @param parameterOids types the client declared in Parse; 0 or missing ones are inferred
     */
    public Translation translate(String text, List<Integer> parameterOids, SqlContext context) {
        return new Translation.Declined("syntax");
    }
}
