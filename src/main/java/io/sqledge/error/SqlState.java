package io.sqledge.error;

/**
 * The SQLSTATE codes SQLedge itself raises, named as in PostgreSQL's {@code errcodes.txt} and grouped by class. Codes
 * that come from the upstream pass through as bytes and need no entry here.
 */
public enum SqlState {
    // Class 08: connection exception
    CONNECTION_FAILURE("08006"),
    TRANSACTION_RESOLUTION_UNKNOWN("08007"),
    SQLCLIENT_UNABLE_TO_ESTABLISH_SQLCONNECTION("08001"),
    PROTOCOL_VIOLATION("08P01"),
    // Class 0A: feature not supported
    FEATURE_NOT_SUPPORTED("0A000"),
    // Class 22: data exception
    INVALID_PARAMETER_VALUE("22023"),
    INVALID_TEXT_REPRESENTATION("22P02"),
    INVALID_BINARY_REPRESENTATION("22P03"),
    CHARACTER_NOT_IN_REPERTOIRE("22021"),
    NUMERIC_VALUE_OUT_OF_RANGE("22003"),
    INVALID_DATETIME_FORMAT("22007"),
    DATETIME_FIELD_OVERFLOW("22008"),
    // Class 23: integrity constraint violation
    UNIQUE_VIOLATION("23505"),
    // Class 25: invalid transaction state
    IN_FAILED_SQL_TRANSACTION("25P02"),
    IDLE_IN_TRANSACTION_SESSION_TIMEOUT("25P03"),
    TRANSACTION_TIMEOUT("25P04"),
    // Class 26, 34: invalid statement and cursor names
    INVALID_SQL_STATEMENT_NAME("26000"),
    INVALID_CURSOR_NAME("34000"),
    // Class 28: invalid authorization specification
    INVALID_AUTHORIZATION_SPECIFICATION("28000"),
    INVALID_PASSWORD("28P01"),
    // Class 3D: invalid catalog name
    INVALID_CATALOG_NAME("3D000"),
    // Class 40: transaction rollback
    SERIALIZATION_FAILURE("40001"),
    // Class 42: syntax error or access rule violation
    SYNTAX_ERROR("42601"),
    INVALID_NAME("42602"),
    INSUFFICIENT_PRIVILEGE("42501"),
    UNDEFINED_OBJECT("42704"),
    DUPLICATE_PREPARED_STATEMENT("42P05"),
    DUPLICATE_CURSOR("42P03"),
    // Class 53: insufficient resources
    DISK_FULL("53100"),
    TOO_MANY_CONNECTIONS("53300"),
    // Class 54: program limit exceeded
    PROGRAM_LIMIT_EXCEEDED("54000"),
    STATEMENT_TOO_COMPLEX("54001"),
    // Class 55: object not in prerequisite state
    OBJECT_NOT_IN_PREREQUISITE_STATE("55000"),
    OBJECT_IN_USE("55006"),
    CANT_CHANGE_RUNTIME_PARAM("55P02"),
    // Class 57: operator intervention
    QUERY_CANCELED("57014"),
    ADMIN_SHUTDOWN("57P01"),
    IDLE_SESSION_TIMEOUT("57P05"),
    CANNOT_CONNECT_NOW("57P03"),
    // Class 58: system error
    IO_ERROR("58030"),
    // Class F0, XX: configuration file error, internal error
    CONFIG_FILE_ERROR("F0000"),
    INTERNAL_ERROR("XX000"),
    DATA_CORRUPTED("XX001");

    private final String code;

    SqlState(String code) {
        this.code = code;
    }

    /** The five characters sent in field C of ErrorResponse. */
    public String code() {
        return code;
    }
}
