package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One type's values on both sides: a table of the server and a table of a SQLite file that was filled from the server's own
 * text through the codec. Rows are numbered from 1 on both.
 */
final class TypeProof implements AutoCloseable {

    private static final int COMPARED_ROWS = 150;

    final PgType type;
    final int typmod;
    final List<byte[]> texts;
    final List<byte[]> binaries;
    final List<SqliteValue> stored = new ArrayList<>();
    private final Connection postgres;
    private final Connection sqlite;

    TypeProof(Connection postgres, Path file, TypeCase typeCase) throws Exception {
        this.postgres = postgres;
        this.sqlite = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = postgres.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS t");
            statement.execute("CREATE TABLE t (n serial PRIMARY KEY, v " + typeCase.declaration() + ")");
        }
        try (PreparedStatement insert = postgres.prepareStatement(
                "INSERT INTO t (v) SELECT x::" + typeCase.declaration() + " FROM unnest(?::text[]) WITH ORDINALITY u(x, o) ORDER BY o")) {
            insert.setArray(1, postgres.createArrayOf("text", typeCase.inputs().toArray()));
            insert.execute();
        }
        try (Statement statement = postgres.createStatement(); ResultSet row = statement.executeQuery("""
                SELECT a.atttypid, a.atttypmod, t.typtype, t.typelem, t.typsubscript = 'array_subscript_handler'::regproc, e.typtype
                FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = t.typelem
                WHERE a.attrelid = 't'::regclass AND a.attname = 'v'""")) {
            row.next();
            typmod = row.getInt(2);
            type = row.getBoolean(5) && !PgTypes.isVector(row.getInt(1)) ? PgTypes.arrayOf(row.getInt(4), scalar(row.getInt(4), row.getString(6)), typmod)
                    : scalar(row.getInt(1), row.getString(3));
        }
        texts = CopyOutput.text(postgres, "SELECT v FROM t ORDER BY n");
        binaries = CopyOutput.binary(postgres, "SELECT v FROM t ORDER BY n");
        assertThat(texts).hasSameSizeAs(typeCase.inputs());
        fillSqlite();
    }

    private static PgType scalar(int oid, String kind) {
        return kind.equals("e") ? PgTypes.enumeration() : PgTypes.builtin(oid);
    }

    private void fillSqlite() throws SQLException {
        boolean keyed = type.hasOrderKey(typmod);
        try (Statement statement = sqlite.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS t");
            statement.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, v " + type.affinity(typmod).declaration() + ", k TEXT)");
        }
        sqlite.setAutoCommit(false);
        try (PreparedStatement insert = sqlite.prepareStatement("INSERT INTO t VALUES (?, ?, ?)")) {
            for (int i = 0; i < texts.size(); i++) {
                byte[] framed = framed(texts.get(i));
                SqliteValue value = type.fromServerText(framed, 1, texts.get(i).length, typmod);
                stored.add(value);
                insert.setInt(1, i + 1);
                bind(insert, 2, value);
                bind(insert, 3, keyed ? type.orderKey(value, typmod) : SqliteValue.NULL);
                insert.execute();
            }
        }
        sqlite.commit();
        sqlite.setAutoCommit(true);
    }

    /** Within other bytes, so that a codec that ignores offset or length is found. */
    static byte[] framed(byte[] bytes) {
        byte[] framed = new byte[bytes.length + 2];
        framed[0] = '7';
        framed[framed.length - 1] = '7';
        System.arraycopy(bytes, 0, framed, 1, bytes.length);
        return framed;
    }

    private static void bind(PreparedStatement statement, int index, SqliteValue value) throws SQLException {
        if (value instanceof SqliteValue.Int integer) {
            statement.setLong(index, integer.value());
        } else if (value instanceof SqliteValue.Real real) {
            statement.setDouble(index, real.value());
        } else if (value instanceof SqliteValue.Text text) {
            statement.setString(index, text.string());
        } else if (value instanceof SqliteValue.Blob blob) {
            statement.setBytes(index, blob.bytes());
        } else {
            statement.setNull(index, java.sql.Types.NULL);
        }
    }

    /** The values as the file gives them back, by storage class. */
    List<SqliteValue> readBack() throws SQLException {
        List<SqliteValue> values = new ArrayList<>();
        try (Statement statement = sqlite.createStatement();
                ResultSet rows = statement.executeQuery("SELECT v, typeof(v) FROM t ORDER BY n")) {
            while (rows.next()) {
                values.add(switch (rows.getString(2)) {
                    case "integer" -> new SqliteValue.Int(rows.getLong(1));
                    case "real" -> new SqliteValue.Real(rows.getDouble(1));
                    case "text" -> new SqliteValue.Text(rows.getBytes(1));
                    case "blob" -> new SqliteValue.Blob(rows.getBytes(1));
                    default -> SqliteValue.NULL;
                });
            }
        }
        return values;
    }

    /** Pairs of row numbers for which the operator holds, on both sides, without rows of that profile. */
    void assertSameRelation(String operator, String sqliteColumn, int excludedProfile) throws SQLException {
        String rows = java.util.stream.IntStream.range(0, stored.size())
                .filter(i -> (type.profile(stored.get(i), typmod) & excludedProfile) == 0)
                .limit(COMPARED_ROWS).mapToObj(i -> "" + (i + 1)).collect(Collectors.joining(","));
        String query = "SELECT a.n, b.n FROM t a, t b WHERE a.%1$s %2$s b.%1$s AND a.n IN (%3$s) AND b.n IN (%3$s)";
        assertThat(pairs(sqlite, String.format(query, sqliteColumn, operator, rows)))
                .as("pairs with %s", operator)
                .isEqualTo(pairs(postgres, String.format(query, "v", operator, rows)));
    }

    private static Set<String> pairs(Connection connection, String query) throws SQLException {
        Set<String> pairs = new TreeSet<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.add(rows.getInt(1) + "," + rows.getInt(2));
            }
        }
        return pairs;
    }

    @Override
    public void close() throws SQLException {
        sqlite.close();
    }
}
