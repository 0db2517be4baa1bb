package io.sqledge.sql;

import java.util.List;

/** The door to this stage: one statement's text in, its {@link Translation} out. Thread-safe. */
public final class SqlFrontEnd {

    /**
     * @param text one statement, without or with its final semicolon
     * @param parameterOids as declared in Parse: possibly fewer than used, 0 where left open
     * @return never an exception: text that PostgreSQL rejects is declined, so that the upstream words the error
     */
    public Translation translate(String text, List<Integer> parameterOids, SqlContext context) {
        return new Translation.Declined("syntax");
    }
}
