package io.sqledge.error;

/** Severity of an error report (PostgreSQL manual, "Error and Notice Message Fields", field S and V). */
public enum Severity {
    /** Ends the statement; the connection goes on. */
    ERROR,
    /** Ends the connection. */
    FATAL
}
