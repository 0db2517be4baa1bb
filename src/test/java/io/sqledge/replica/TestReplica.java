package io.sqledge.replica;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.Column;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.pgtype.Lsn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A complete file with its writer, made in a directory of the test's own. */
public final class TestReplica implements AutoCloseable {

    public static final int INT4 = 23;
    public static final int TEXT = 25;
    public static final int FLOAT8 = 701;
    public static final int NUMERIC = 1700;

    public final ReplicaFile file;
    public final CatalogHolder catalogs = new CatalogHolder();
    public final ReplicaPosition position = new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50)));
    public final ReplicaWriter writer;

    private TestReplica(ReplicaFile file) {
        this.file = file;
        this.writer = new ReplicaWriter(file.open(), catalogs, position, file);
    }

    /** Makes the file with these tables, READY and empty, at LSN 0/100. */
    public static TestReplica create(Path path, Table... tables) throws Exception {
        ReplicaFile file = ReplicaFile.at(path);
        try (ReplicaDatabase database = file.create(state())) {
            ReplicaSchema schema = new ReplicaSchema(TestReplica::type);
            database.transact(t -> {
                t.putSystemCatalog(systemCatalog());
                for (Table table : tables) {
                    t.putTable(table);
                    t.execute(schema.createTable(table, table.sqliteName()));
                    schema.createIndexes(table, table.sqliteName()).forEach(t::execute);
                }
                return null;
            });
            database.checkpoint();
        }
        file.adopt();
        return new TestReplica(file);
    }

    public static TestReplica open(Path path) {
        return new TestReplica(ReplicaFile.at(path));
    }

    public static ReplicaState state() {
        return new ReplicaState("0badcafe", "shop", "pgoutput", "sqledge", "sqledge_0badcafe", Lsn.parse("0/100"),
                null, Lsn.parse("0/100"), Lsn.parse("0/100"), 1, 0xF000000000000001L);
    }

    public static TypeInfo type(int oid) {
        return systemCatalog().types().stream().filter(t -> t.oid() == oid).findFirst().orElse(null);
    }

    public static SystemCatalog systemCatalog() {
        return new SystemCatalog(170006, "shop", 16 * 1024 * 1024, List.of(type(INT4, "int4", 4, 'N'),
                type(TEXT, "text", -1, 'S'), type(FLOAT8, "float8", 8, 'N'), type(NUMERIC, "numeric", -1, 'N')),
                List.of(), List.of(), List.of(), List.of(), Map.of(99, List.of("new", "paid")));
    }

    private static TypeInfo type(int oid, String name, int length, char category) {
        return new TypeInfo(oid, "pg_catalog", name, (short) length, 'b', category, false, 0, 0, 0, -1,
                oid == TEXT ? 100 : 0, false);
    }

    public static Column column(int number, String name, int typeOid) {
        return new Column(number, name, typeOid, -1, typeOid == TEXT ? 100 : 0, false, false, name,
                typeOid == NUMERIC ? name + "$k" : null, true, 0);
    }

    /** A table whose first {@code keyColumns} columns are the primary key and identity; 0 for REPLICA IDENTITY FULL. */
    public static Table table(int oid, String name, int keyColumns, Column... columns) {
        List<Integer> key = new ArrayList<>();
        for (int i = 0; i < keyColumns; i++) {
            key.add(columns[i].number());
        }
        return new Table(oid, "public", name, 'r', keyColumns == 0 ? 'f' : 'd', List.of(columns), key,
                key.isEmpty() ? List.of() : List.of(new UniqueKey(name + "_pkey", key, true, false)), List.of(), name,
                Table.State.READY, null, false, true, false, null);
    }

    @Override
    public void close() {
        writer.close();
        file.close();
    }
}
