package io.sqledge.replica;

import static io.sqledge.replica.SqliteNames.quote;

import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives tables their primary keys when their rows are in. Kept from the first row on, the index of a key that comes in no order, such
 * as a UUID, makes a copy several times slower: each row then changes a page somewhere in it.
 *
 * <p>SQLite has no ALTER TABLE for that. So the index is made as a unique one, which on disk is what a primary key's is, and the
 * schema is edited to call it one (SQLite documentation, "Making Other Kinds Of Table Schema Changes" and "Internal Schema Objects":
 * {@code sqlite_autoindex_TABLE_1} without SQL). For a file that nobody else writes to and that is thrown away when this fails.
 */
public final class LatePrimaryKeys {

    private final ReplicaDatabase database;
    private final ReplicaSchema schema;

    public LatePrimaryKeys(ReplicaDatabase database, ReplicaSchema schema) {
        this.database = database;
        this.schema = schema;
    }

    /**
     * @param tables made by {@link ReplicaSchema#createTableForRows}, each under its own name
     * @throws io.sqledge.error.PgException 23505 when a key is there twice, and what {@link ReplicaDatabase#transact} throws
     */
    public void declare(List<Table> tables) throws Exception {
        List<Table> keyed = tables.stream().filter(t -> !schema.indexedKey(t).isEmpty()).toList();
        for (Table table : keyed) {
            database.transact(transaction -> transaction.execute("CREATE UNIQUE INDEX " + quote(provisional(table)) + " ON "
                    + quote(table.sqliteName()) + " (" + schema.indexedKey(table).stream().map(SqliteNames::quote).collect(Collectors.joining(", "))
                    + ")"));
        }
        if (!keyed.isEmpty()) {
            database.transact(transaction -> {
                transaction.execute("PRAGMA writable_schema = ON");
                keyed.forEach(t -> declare(transaction, t));
                SqliteValue.Int version = (SqliteValue.Int) transaction.query("PRAGMA schema_version", List.of()).get(0).get(0);
                // Who has the file open reads the schema anew.
                transaction.execute("PRAGMA schema_version = " + (version.value() + 1));
                // And so do we.
                transaction.execute("PRAGMA writable_schema = RESET");
                return null;
            });
        }
    }

    private void declare(WriteTransaction transaction, Table table) {
        SqliteValue name = SqliteValue.Text.of(table.sqliteName());
        transaction.execute("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
                List.of(SqliteValue.Text.of(schema.createTable(table, table.sqliteName())), name));
        transaction.execute("UPDATE sqlite_schema SET name = 'sqlite_autoindex_' || ? || '_1', sql = NULL WHERE type = 'index' AND name = ?",
                List.of(name, SqliteValue.Text.of(provisional(table))));
    }

    private static String provisional(Table table) {
        return "sqledge_key_" + table.sqliteName();
    }
}
