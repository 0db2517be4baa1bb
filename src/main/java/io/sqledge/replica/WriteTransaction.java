package io.sqledge.replica;

import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import java.util.Collection;
import java.util.List;

/**
 * One SQLite transaction on the writer's connection: rows, schema, catalog and position commit together. Used
 * inside a {@link WriteTask} only, on the thread that has the turn to write.
 */
public interface WriteTransaction {

    /**
     * Runs one statement; prepared once per text.
     *
     * @return rows changed, 0 for DDL
     */
    int execute(String sql, List<SqliteValue> parameters);

    default int execute(String sql) {
        return execute(sql, List.of());
    }

    /** Runs one statement; its parameters as {@link WriteStatement} tells. */
    int execute(WriteStatement statement, List<SqliteValue> parameters);

    /**
     * Runs one statement with the values of some rows of a batch.
     *
     * @return rows changed
     */
    int execute(WriteStatement statement, RowBatch batch, int firstRow, int rows);

    /** Every row of a query, for bookkeeping: small results only. */
    List<List<SqliteValue>> query(String sql, List<SqliteValue> parameters);

    ReplicaState state();

    /** Written with the transaction; the position is published after its COMMIT. */
    void updateState(ReplicaState state);

    /** Tables as this transaction sees them. */
    Collection<Table> tables();

    Table table(int oid);

    /** Adds or replaces a table's description; the catalog's version changes with the COMMIT. */
    void putTable(Table table);

    void removeTable(int oid);

    void putSystemCatalog(SystemCatalog system);

    /** A number never given before in this file, for names of shadow tables. */
    long nextNumber();
}
