package io.sqledge.sql.analyze;

/**
 * Leaves analysis or translation: the statement is not proved to have the same answer here. Control flow, so it carries no
 * stack trace; caught by {@link io.sqledge.sql.SqlFrontEnd} alone.
 */
public final class NotProved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason in the fixed vocabulary of {@code sqledge.last_route} */
    public NotProved(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return getMessage();
    }
}
