package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.Table;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.SqliteValue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatePrimaryKeysTest {

    private static final ReplicaSchema SCHEMA = new ReplicaSchema(TestReplica::type);
    private static final Table BY_NUMBER = table(1, "by number", List.of(1));
    private static final Table BY_NOTE = table(2, "by \"note\"", List.of(3));
    private static final Table BY_TWO = table(3, "Two", List.of(2, 3));
    private static final Table WITHOUT = table(4, "without", List.of());

    @TempDir
    Path directory;

    private static Table table(int oid, String name, List<Integer> key) {
        Table t = TestReplica.table(oid, name, 1, TestReplica.column(1, "id", TestReplica.INT4), TestReplica.column(2, "price", TestReplica.NUMERIC),
                TestReplica.column(3, "the note", TestReplica.TEXT));
        return new Table(t.oid(), t.schema(), t.name(), t.kind(), t.replicaIdentity(), t.columns(), key,
                key.isEmpty() ? List.of() : List.of(new UniqueKey("k", key, true, false)), List.of(), t.sqliteName(), t.state(), t.reason(),
                t.rowSecurity(), t.readable(), t.hasInheritance(), t.definition());
    }

    private static void fill(WriteTransaction transaction, Table table) {
        for (int i = 0; i < 3_000; i++) {
            // Neither ascending nor descending.
            int shuffled = (int) (i * 7919L % 3_001);
            transaction.execute("INSERT INTO " + SqliteNames.quote(table.sqliteName()) + " VALUES (?, ?, ?, ?)", List.of(new SqliteValue.Int(shuffled),
                    SqliteValue.Text.of(shuffled + ".50"), SqliteValue.Text.of("k" + shuffled), SqliteValue.Text.of("note " + shuffled)));
        }
    }

    private static List<String> read(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    /** The file is what it had been with its keys from the start, to SQLite's own eyes. */
    @Test
    void schemaIsThatOfTablesMadeWithTheirKeys() throws Exception {
        List<Table> tables = List.of(BY_NUMBER, BY_NOTE, BY_TWO, WITHOUT);
        List<String> schemas = new ArrayList<>();
        for (boolean late : new boolean[] {true, false}) {
            Path path = directory.resolve(late + ".db");
            try (ReplicaFile file = ReplicaFile.at(path)) {
                try (ReplicaDatabase database = file.create(TestReplica.state())) {
                    database.transact(t -> {
                        tables.forEach(table -> t.execute(late ? SCHEMA.createTableForRows(table, table.sqliteName())
                                : SCHEMA.createTable(table, table.sqliteName())));
                        return null;
                    });
                    database.beginRows();
                    database.transact(t -> {
                        tables.forEach(table -> fill(t, table));
                        return null;
                    });
                    database.endOfRows();
                    if (late) {
                        new LatePrimaryKeys(database, SCHEMA).declare(tables);
                    }
                    // The key is kept by the same connection from here on, as by any other.
                    assertThatThrownBy(() -> database.transact(t -> t.execute("INSERT INTO \"by \"\"note\"\"\" VALUES (-1, '1', '1', 'note 17')")))
                            .isInstanceOfSatisfying(PgException.class, e -> assertThat(e.error().sqlState()).isEqualTo(SqlState.UNIQUE_VIOLATION));
                    database.transact(t -> t.execute("DELETE FROM \"Two\" WHERE \"price$k\" = 'k5' AND \"the note\" = 'note 5'"));
                    database.checkpoint();
                }
                file.adopt();
            }
            assertThat(read(path, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(read(path, "SELECT group_concat(pk) FROM pragma_table_info('Two')")).containsExactly("0,0,1,2");
            assertThat(read(path, "SELECT origin || \"unique\" FROM pragma_index_list('by \"note\"')")).containsExactly("pk1");
            assertThat(read(path, "SELECT count(*) FROM \"Two\" WHERE \"price$k\" > ''")).containsExactly("2999");
            schemas.add(String.join("\n", read(path, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '-') FROM sqlite_schema ORDER BY name")));
        }
        assertThat(schemas.get(0)).isEqualTo(schemas.get(1)).contains("index sqlite_autoindex_by \"note\"_1");
    }

    @Test
    void keyThatIsThereTwiceIsRefused() throws Exception {
        try (ReplicaFile file = ReplicaFile.at(directory.resolve("t.db")); ReplicaDatabase database = file.create(TestReplica.state())) {
            database.transact(t -> {
                t.execute(SCHEMA.createTableForRows(BY_NOTE, BY_NOTE.sqliteName()));
                IntStream.of(1, 2).forEach(i -> t.execute("INSERT INTO \"by \"\"note\"\"\" VALUES (" + i + ", NULL, NULL, 'same')"));
                return null;
            });
            assertThatThrownBy(() -> new LatePrimaryKeys(database, SCHEMA).declare(List.of(BY_NOTE)))
                    .isInstanceOfSatisfying(PgException.class, e -> assertThat(e.error().sqlState()).isEqualTo(SqlState.UNIQUE_VIOLATION));
        }
    }
}
