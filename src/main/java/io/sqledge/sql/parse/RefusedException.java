package io.sqledge.sql.parse;

/** The text holds something not known here to mean what Postgres reads in it. Without stack trace: it is frequent. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason of the fixed vocabulary of {@code sqledge.last_route} */
    public RefusedException(String reason) {
        super(reason, null, false, false);
    }
}
