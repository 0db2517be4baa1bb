package io.sqledge.error;

import java.util.Objects;

/**
 * One error report in the fields of the wire protocol (PostgreSQL manual, "Error and Notice Message Fields").
 *
 * @param message one line, lower case, no final stop (field M)
 * @param detail the reason, or null (field D)
 * @param hint what to do, or null (field H)
 * @param position place in the statement, in characters from 1, or 0 when there is none (field P)
 */
public record PgError(Severity severity, SqlState sqlState, String message, String detail, String hint, int position) {

    public PgError {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(sqlState);
        Objects.requireNonNull(message);
    }

    public PgError(Severity severity, SqlState sqlState, String message) {
        this(severity, sqlState, message, null, null, 0);
    }
}
