package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.PlainIndex;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.UniqueKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaSchemaTest {

    private static final ReplicaSchema SCHEMA = new ReplicaSchema(TestReplica::type);
    private static final Column ID = TestReplica.column(1, "id", TestReplica.INT4);
    private static final Column PRICE = TestReplica.column(2, "price", TestReplica.NUMERIC);
    private static final Column NOTE = TestReplica.column(3, "note", TestReplica.TEXT);
    private static final Column RATIO = TestReplica.column(4, "ratio", TestReplica.FLOAT8);

    private static Table with(Table t, List<UniqueKey> keys, List<PlainIndex> indexes) {
        return new Table(t.oid(), t.schema(), t.name(), t.kind(), t.replicaIdentity(), t.columns(), t.identityColumns(), keys,
                indexes, t.sqliteName(), t.state(), t.reason(), t.rowSecurity(), t.readable(), t.hasInheritance(), t.definition());
    }

    @Test
    void oneIntegerKeyIsTheRowid() {
        assertThat(SCHEMA.createTable(TestReplica.table(1, "orders", 1, ID, PRICE, NOTE, RATIO), "orders")).isEqualTo("""
                CREATE TABLE "orders" (
                  "id" INTEGER PRIMARY KEY,
                  "price" TEXT,
                  "price$k" TEXT,
                  "note" TEXT,
                  "ratio"
                )""");
    }

    @Test
    void otherKeysCompareByOrderKey() {
        assertThat(SCHEMA.createTable(TestReplica.table(1, "orders", 2, PRICE, NOTE), "orders"))
                .endsWith("PRIMARY KEY (\"price$k\", \"note\")\n)");
    }

    @Test
    void uniqueKeysBecomePlainIndexesAndNoneIsMadeTwice() {
        Table table = with(TestReplica.table(1, "orders", 1, ID, PRICE, NOTE),
                List.of(new UniqueKey("pk", List.of(1), true, false), new UniqueKey("u", List.of(2, 3), false, false)),
                List.of(new PlainIndex("i", List.of(2, 3)), new PlainIndex("j", List.of(1)), new PlainIndex("k", List.of(3))));
        assertThat(SCHEMA.createIndexes(table, "orders")).containsExactly(
                "CREATE INDEX \"sqledge_index_orders_1\" ON \"orders\" (\"price$k\", \"note\")",
                "CREATE INDEX \"sqledge_index_orders_2\" ON \"orders\" (\"note\")");
    }

    @Test
    void columnThatIsNotStoredIsLeftOut() {
        Column generated = new Column(5, "twice", TestReplica.INT4, -1, 0, false, true, "twice", null, false, 0);
        Table table = with(TestReplica.table(1, "orders", 1, ID, generated), List.of(), List.of(new PlainIndex("i", List.of(5))));
        assertThat(SCHEMA.createTable(table, "orders")).doesNotContain("twice");
        assertThat(SCHEMA.createIndexes(table, "orders")).noneMatch(sql -> sql.contains("twice"));
    }

    /** The names differ upstream; SQLite holds tables and indexes in one namespace and folds case. */
    @Test
    void neighboursWithLikeNamesLiveTogether(@TempDir Path directory) throws Exception {
        SqliteNames names = SqliteNames.forTables(List.of());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("t.db"));
                var statement = connection.createStatement()) {
            for (String name : List.of("orders", "Orders", "orders_2", "orders_2_2", "sqlite_master", "sqledge_state",
                    "postgres_pos", "json_each", "a.b", "select", "with \"quotes\"", "")) {
                Table table = with(TestReplica.table(1, name, 1, ID, NOTE), List.of(),
                        List.of(new PlainIndex("i", List.of(1)), new PlainIndex("j", List.of(3))));
                String sqliteName = names.table("public", name.isEmpty() ? "empty" : name);
                statement.execute(SCHEMA.createTable(table, sqliteName));
                for (String index : SCHEMA.createIndexes(table, sqliteName)) {
                    statement.execute(index);
                }
            }
            try (ResultSet each = statement.executeQuery("SELECT value FROM json_each('[7]')")) {
                assertThat(each.getInt(1)).isEqualTo(7);
            }
        }
    }

    @Test
    void namesTellTheSchemaAndGiveWay() {
        SqliteNames names = SqliteNames.forTables(List.of("orders"));
        assertThat(names.table("public", "Orders")).isEqualTo("Orders$2");
        assertThat(names.table("public", "ORDERS")).isEqualTo("ORDERS$3");
        assertThat(names.table("shop", "orders")).isEqualTo("shop.orders");
        assertThat(names.table("public", "sqlite_x")).isEqualTo("_sqlite_x");
        SqliteNames columns = SqliteNames.forColumns();
        assertThat(columns.column("oid")).isEqualTo("oid$2");
        assertThat(columns.column("id")).isEqualTo("id");
        assertThat(columns.column("ID")).isEqualTo("ID$2");
    }
}
