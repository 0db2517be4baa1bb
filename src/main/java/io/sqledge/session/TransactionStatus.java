package io.sqledge.session;

/** The transaction status the upstream reports in ReadyForQuery. */
enum TransactionStatus {
    IDLE('I'),
    IN_BLOCK('T'),
    FAILED_BLOCK('E');

    private final char code;

    TransactionStatus(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }

    static TransactionStatus of(byte code) {
        return switch (code) {
            case 'I' -> IDLE;
            case 'T' -> IN_BLOCK;
            case 'E' -> FAILED_BLOCK;
            default -> throw io.sqledge.error.PgException.fatal(io.sqledge.error.SqlState.PROTOCOL_VIOLATION,
                    "upstream reported transaction status " + code);
        };
    }
}
