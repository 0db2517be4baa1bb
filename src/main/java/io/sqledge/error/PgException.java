package io.sqledge.error;

/** Carries a {@link PgError} from where the fact is known to where the answer is written. */
public final class PgException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PgError error;

    public PgException(PgError error) {
        this(error, null);
    }

    public PgException(PgError error, Throwable cause) {
        super(describe(error), cause);
        this.error = error;
    }

    /** An error that ends the statement. */
    public static PgException error(SqlState state, String message) {
        return new PgException(new PgError(Severity.ERROR, state, message));
    }

    /** An error that ends the connection. */
    public static PgException fatal(SqlState state, String message) {
        return new PgException(new PgError(Severity.FATAL, state, message));
    }

    public PgException detail(String detail) {
        return new PgException(new PgError(error.severity(), error.sqlState(), error.message(), detail, error.hint(),
                error.position()), getCause());
    }

    public PgException hint(String hint) {
        return new PgException(new PgError(error.severity(), error.sqlState(), error.message(), error.detail(), hint,
                error.position()), getCause());
    }

    public PgException causedBy(Throwable cause) {
        return new PgException(error, cause);
    }

    public PgError error() {
        return error;
    }

    private static String describe(PgError error) {
        StringBuilder text = new StringBuilder(error.message());
        if (error.detail() != null) {
            // Details are sentences; here one is a part of a line.
            text.append("; ").append(error.detail().endsWith(".")
                    ? error.detail().substring(0, error.detail().length() - 1) : error.detail());
        }
        if (error.hint() != null) {
            text.append("; hint: ").append(error.hint());
        }
        return text.toString();
    }
}
