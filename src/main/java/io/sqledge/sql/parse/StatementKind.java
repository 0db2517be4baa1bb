package io.sqledge.sql.parse;

/** What a statement is, by its first words (PostgreSQL manual, "SQL Commands"). */
public enum StatementKind {
    EMPTY,
    /** SELECT, VALUES, TABLE, WITH … SELECT, also in parentheses. */
    SELECT,
    INSERT, UPDATE, DELETE, MERGE, COPY,
    /** BEGIN and START TRANSACTION. */
    BEGIN,
    /** COMMIT and END. */
    COMMIT,
    /** ROLLBACK and ABORT. */
    ROLLBACK,
    SAVEPOINT, RELEASE, ROLLBACK_TO,
    PREPARE_TRANSACTION, COMMIT_PREPARED, ROLLBACK_PREPARED,
    SET, RESET, SHOW, DISCARD,
    PREPARE, EXECUTE, DEALLOCATE,
    DECLARE, FETCH, CLOSE,
    LISTEN, NOTIFY, UNLISTEN,
    DO, CALL, EXPLAIN, LOCK,
    CREATE, ALTER, DROP, TRUNCATE,
    OTHER
}
