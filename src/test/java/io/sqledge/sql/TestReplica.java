package io.sqledge.sql;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Column;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.SqlFunctions;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replication.SystemCatalogReader;
import io.sqledge.replication.UpstreamCatalogReader;
import io.sqledge.replication.UpstreamRelation;
import io.sqledge.replication.snapshot.CopyTextParser;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** A SQLite file with the rows of a test database, and the catalog that belongs to it: no stream, no position. */
final class TestReplica implements AutoCloseable {

    private final Connection sqlite;
    private final Catalog catalog;
    private final Map<Integer, TypeInfo> types = new HashMap<>();

    TestReplica(Connection upstream, Path file) throws Exception {
        sqlite = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = sqlite.createStatement()) {
            statement.execute("PRAGMA case_sensitive_like = ON");
        }
        SqlFunctions.define(sqlite);
        try (Statement statement = upstream.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'; SET DateStyle = ISO; SET IntervalStyle = postgres");
        }
        SystemCatalog system = new SystemCatalogReader(upstream).read();
        system.types().forEach(t -> types.put(t.oid(), t));
        List<Table> tables = new ArrayList<>();
        SqliteNames names = SqliteNames.forTables(List.of());
        sqlite.setAutoCommit(false);
        for (UpstreamRelation relation : new UpstreamCatalogReader(upstream, "sqledge").relations()) {
            tables.add(copy(upstream, relation, names.table(relation.schema(), relation.name())));
        }
        sqlite.commit();
        sqlite.setAutoCommit(true);
        catalog = new Catalog(1, system, tables);
    }

    Catalog catalog() {
        return catalog;
    }

    private Table copy(Connection upstream, UpstreamRelation relation, String sqliteName) throws Exception {
        boolean usable = relation.kind() == 'r' && relation.identityUsable();
        Table table = describe(relation, sqliteName, usable ? Table.State.READY : Table.State.NOT_REPLICATED,
                usable ? null : relation.kind() == 'v' ? "view" : "no replica identity");
        if (!usable) {
            return table;
        }
        ReplicaSchema schema = new ReplicaSchema(types::get);
        try (Statement statement = sqlite.createStatement()) {
            statement.execute(schema.createTable(table, sqliteName));
        }
        Table loaded = load(upstream, table);
        try (Statement statement = sqlite.createStatement()) {
            for (String index : schema.createIndexes(table, sqliteName)) {
                statement.execute(index);
            }
        }
        return loaded;
    }

    private Table describe(UpstreamRelation relation, String sqliteName, Table.State state, String reason) {
        SqliteNames names = SqliteNames.forColumns();
        List<Column> columns = new ArrayList<>();
        for (UpstreamRelation.UpstreamColumn c : relation.columns()) {
            String name = names.column(c.name());
            TypeCodecs.Codec codec = TypeCodecs.of(types::get, c.typeOid(), c.typmod());
            String key = codec.type().hasOrderKey(codec.typmod()) ? name + "$k" : null;
            columns.add(new Column(c.number(), c.name(), c.typeOid(), c.typmod(), c.collationOid(), c.notNull(), c.generated(),
                    name, key, c.published(), 0));
        }
        return new Table(relation.oid(), relation.schema(), relation.name(), relation.kind(), relation.replicaIdentity(),
                columns, relation.identityColumns(), relation.keys(), relation.indexes(), sqliteName, state, reason,
                relation.rowSecurity(), relation.readable(), relation.inherits() || relation.rules(), relation.definition());
    }

    private Table load(Connection upstream, Table table) throws Exception {
        List<Column> stored = table.columns().stream().filter(Column::stored).toList();
        List<TypeCodecs.Codec> codecs = stored.stream().map(c -> TypeCodecs.of(types::get, c.typeOid(), c.typmod())).toList();
        int[] profile = new int[stored.size()];
        int width = stored.size() + (int) stored.stream().filter(c -> c.orderKeyName() != null).count();
        CopyTextParser parser = new CopyTextParser(stored.size());
        String insert = "INSERT INTO " + SqliteNames.quote(table.sqliteName()) + " VALUES ("
                + String.join(", ", Collections.nCopies(width, "?")) + ")";
        try (PreparedStatement statement = sqlite.prepareStatement(insert)) {
            for (byte[] line : copyLines(upstream, table, stored)) {
                parser.parse(line);
                int at = 1;
                for (int i = 0; i < stored.size(); i++) {
                    TypeCodecs.Codec codec = codecs.get(i);
                    byte[] text = parser.bytes(i);
                    SqliteValue value = text == null ? SqliteValue.NULL
                            : codec.type().fromServerText(text, 0, text.length, codec.typmod());
                    profile[i] |= text == null ? 0 : codec.type().profile(value, codec.typmod());
                    bind(statement, at++, value);
                    if (stored.get(i).orderKeyName() != null) {
                        bind(statement, at++, text == null ? value : codec.type().orderKey(value, codec.typmod()));
                    }
                }
                statement.executeUpdate();
            }
        }
        return table.withColumns(table.columns().stream()
                .map(c -> c.stored() ? c.withProfile(profile[stored.indexOf(c)]) : c).toList());
    }

    private static List<byte[]> copyLines(Connection upstream, Table table, List<Column> stored) throws Exception {
        String columns = String.join(", ", stored.stream().map(c -> SqliteNames.quote(c.name())).toList());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        upstream.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + SqliteNames.quote(table.schema()) + "."
                + SqliteNames.quote(table.name()) + " (" + columns + ") TO STDOUT", text);
        List<byte[]> lines = new ArrayList<>();
        byte[] bytes = text.toByteArray();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    static void bind(PreparedStatement statement, int at, SqliteValue value) throws SQLException {
        if (value instanceof SqliteValue.Int integer) {
            statement.setLong(at, integer.value());
        } else if (value instanceof SqliteValue.Real real) {
            statement.setDouble(at, real.value());
        } else if (value instanceof SqliteValue.Text text) {
            statement.setString(at, text.string());
        } else if (value instanceof SqliteValue.Blob blob) {
            statement.setBytes(at, blob.bytes());
        } else {
            statement.setNull(at, java.sql.Types.NULL);
        }
    }

    List<List<SqliteValue>> run(String sql, List<SqliteValue> values) throws SQLException {
        try (PreparedStatement statement = sqlite.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                bind(statement, i + 1, values.get(i));
            }
            List<List<SqliteValue>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int width = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<SqliteValue> row = new ArrayList<>();
                    for (int i = 1; i <= width; i++) {
                        row.add(value(result.getObject(i)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    private static SqliteValue value(Object object) {
        if (object == null) {
            return SqliteValue.NULL;
        } else if (object instanceof Integer || object instanceof Long) {
            return new SqliteValue.Int(((Number) object).longValue());
        } else if (object instanceof Double real) {
            return new SqliteValue.Real(real);
        } else if (object instanceof byte[] bytes) {
            return new SqliteValue.Blob(bytes);
        }
        return SqliteValue.Text.of((String) object);
    }

    @Override
    public void close() throws SQLException {
        sqlite.close();
    }
}
