package io.sqledge.replica;

import static io.sqledge.replica.SqliteNames.quote;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.PlainIndex;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.catalog.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * DDL of the replica's tables. The upstream's primary key becomes the primary key (one integer column: the exact words
 * INTEGER PRIMARY KEY, which make it the rowid); every other index is plain, because rows may stand twice under a deferred
 * or half-applied unique constraint. No NOT NULL, CHECK or foreign key: the upstream has checked.
 */
public final class ReplicaSchema {

    private final IntFunction<TypeInfo> types;

    public ReplicaSchema(IntFunction<TypeInfo> types) {
        this.types = types;
    }

    /** @param name the table's name in the file, which for a shadow differs from {@code table.sqliteName()} */
    public String createTable(Table table, String name) {
        return createTable(table, name, indexedKey(table));
    }

    /** Without the primary key that needs an index of its own: {@link LatePrimaryKeys} gives it when the rows are in. */
    public String createTableForRows(Table table, String name) {
        return createTable(table, name, List.of());
    }

    /** The columns of the primary key as they are named in the file, unless it is the rowid or is not stored: then none. */
    public List<String> indexedKey(Table table) {
        return rowidColumn(table) != null ? List.of() : table.primaryKey().filter(key -> keyIsStored(table, key.columnNumbers()))
                .map(key -> columns(table, key.columnNumbers())).orElse(List.of());
    }

    private String createTable(Table table, String name, List<String> key) {
        List<String> parts = new ArrayList<>();
        Column rowid = rowidColumn(table);
        for (Column column : table.columns()) {
            if (!column.stored()) {
                continue;
            }
            if (column.equals(rowid)) {
                parts.add(quote(column.sqliteName()) + " INTEGER PRIMARY KEY");
                continue;
            }
            TypeCodecs.Codec codec = TypeCodecs.of(types, column.typeOid(), column.typmod());
            String declaration = codec.type().affinity(codec.typmod()).declaration();
            parts.add((quote(column.sqliteName()) + " " + declaration).stripTrailing());
            if (column.orderKeyName() != null) {
                parts.add(quote(column.orderKeyName()) + " TEXT");
            }
        }
        if (!key.isEmpty()) {
            parts.add("PRIMARY KEY (" + key.stream().map(SqliteNames::quote).collect(Collectors.joining(", ")) + ")");
        }
        return "CREATE TABLE " + quote(name) + " (\n  " + String.join(",\n  ", parts) + "\n)";
    }

    /**
     * The indexes, to be made when the rows are in. Their names begin with a prefix that no table has: SQLite keeps tables
     * and indexes in one namespace, and {@code orders_2} may well be the user's table.
     */
    public List<String> createIndexes(Table table, String tableName) {
        List<String> statements = new ArrayList<>();
        for (List<String> columns : indexes(table)) {
            statements.add(createIndex(tableName, Integer.toString(statements.size() + 1), columns));
        }
        return statements;
    }

    /** @param mark what tells the index from others of the table */
    public String createIndex(String tableName, String mark, List<String> columns) {
        return "CREATE INDEX " + quote("sqledge_index_" + tableName + "_" + mark) + " ON " + quote(tableName) + " ("
                + columns.stream().map(SqliteNames::quote).collect(Collectors.joining(", ")) + ")";
    }

    /** The columns of each index, besides the primary key, as they are named in the file. */
    public List<List<String>> indexes(Table table) {
        List<List<String>> indexes = new ArrayList<>();
        Set<List<Integer>> done = new HashSet<>();
        table.primaryKey().ifPresent(key -> done.add(key.columnNumbers()));
        List<List<Integer>> wanted = new ArrayList<>();
        table.keys().stream().map(UniqueKey::columnNumbers).forEach(wanted::add);
        if (!table.identityColumns().isEmpty()) {
            wanted.add(table.identityColumns());
        }
        table.indexes().stream().map(PlainIndex::columnNumbers).forEach(wanted::add);
        for (List<Integer> columnNumbers : wanted) {
            if (done.add(columnNumbers) && keyIsStored(table, columnNumbers)) {
                indexes.add(columns(table, columnNumbers));
            }
        }
        return indexes;
    }

    /** The column that is the rowid: a primary key of one int2, int4 or int8 column. */
    private static Column rowidColumn(Table table) {
        return table.primaryKey().filter(key -> key.columnNumbers().size() == 1)
                .flatMap(key -> table.columns().stream().filter(c -> c.number() == key.columnNumbers().get(0)).findFirst())
                .filter(c -> c.stored()).filter(c -> c.typeOid() == 20 || c.typeOid() == 21 || c.typeOid() == 23).orElse(null);
    }

    private static boolean keyIsStored(Table table, List<Integer> columnNumbers) {
        return columnNumbers.stream().allMatch(n -> table.columns().stream().anyMatch(c -> c.number() == n && c.stored()));
    }

    /** Key columns by what SQLite must compare: the order key where the stored text does not compare. */
    private static List<String> columns(Table table, List<Integer> columnNumbers) {
        return columnNumbers.stream()
                .map(n -> table.columns().stream().filter(c -> c.number() == n).findFirst().orElseThrow())
                .map(c -> c.orderKeyName() != null ? c.orderKeyName() : c.sqliteName()).toList();
    }
}
