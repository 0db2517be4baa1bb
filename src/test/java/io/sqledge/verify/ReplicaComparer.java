package io.sqledge.verify;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Compares a replica with its upstream row by row. It shares no code with the product: it reads both by JDBC, works out a
 * text of its own for every value, and compares the rows of each table as multisets. Both sides must be at rest.
 *
 * <p>As a program: {@code ReplicaComparer <jdbc:postgresql:...> <file.db> [schema ...]}; exit status 0 when equal, 1 when
 * not.
 */
public final class ReplicaComparer {

    private static final int SHOWN_DIFFERENCES = 10;

    private final Connection upstream;
    private final Connection replica;
    private final List<String> schemas;

    private record Table(String schema, String name, List<Column> columns) {
        String replicaName() {
            return quoted(schema.equals("public") ? name : schema + "." + name);
        }
    }

    private record Column(String name, String type) { }

    /** The first 16 bytes of a row's SHA-256. */
    private record RowHash(long high, long low) { }

    /** @param schemas which schemas' tables must be in the replica */
    public ReplicaComparer(Connection upstream, Connection replica, List<String> schemas) {
        this.upstream = upstream;
        this.replica = replica;
        this.schemas = List.copyOf(schemas);
    }

    public static void main(String[] arguments) throws SQLException {
        List<String> schemas = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of("public");
        List<String> differences = compare(arguments[0], arguments[1], schemas);
        differences.forEach(System.out::println);
        System.out.println(differences.isEmpty() ? "equal" : "DIFFERENT");
        System.exit(differences.isEmpty() ? 0 : 1);
    }

    /** @return one line per difference; empty when equal */
    public static List<String> compare(String upstreamUrl, String file, List<String> schemas) throws SQLException {
        try (Connection upstream = DriverManager.getConnection(upstreamUrl);
                Connection replica = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return new ReplicaComparer(upstream, replica, schemas).compare();
        }
    }

    public List<String> compare() throws SQLException {
        try (Statement statement = upstream.createStatement()) {
            statement.execute("SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres'; SET TimeZone = 'UTC';"
                    + " SET bytea_output = 'hex'; SET extra_float_digits = 3");
        }
        upstream.setAutoCommit(false);
        List<String> differences = new ArrayList<>();
        for (Table table : tables()) {
            if (inReplica(table)) {
                compare(table, differences);
            } else {
                differences.add(table.schema() + "." + table.name() + ": missing in the replica");
            }
        }
        upstream.rollback();
        return differences;
    }

    /** Ordinary tables whose rows the stream can identify. */
    private List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        String sql = """
                SELECT c.oid::int8, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND c.relpersistence = 'p'
                  AND NOT EXISTS (SELECT FROM pg_inherits WHERE c.oid = inhparent OR c.oid = inhrelid AND NOT c.relispartition)
                  AND (c.relreplident = 'f' OR EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indimmediate
                    AND (c.relreplident = 'd' AND i.indisprimary OR c.relreplident = 'i' AND i.indisreplident)))
                  AND n.nspname IN (%s) ORDER BY 2, 3""".formatted(
                String.join(", ", schemas.stream().map(s -> "'" + s.replace("'", "''") + "'").toList()));
        try (Statement statement = upstream.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(2), rows.getString(3), columns(rows.getLong(1))));
            }
        }
        return tables;
    }

    private List<Column> columns(long table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String sql = """
                SELECT a.attname, CASE WHEN t.typtype = 'd' THEN b.typname ELSE t.typname END FROM pg_attribute a
                JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type b ON b.oid = t.typbasetype
                WHERE a.attrelid = %d AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum"""
                .formatted(table);
        try (Statement statement = upstream.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    private boolean inReplica(Table table) throws SQLException {
        try (Statement statement = replica.createStatement()) {
            statement.executeQuery("SELECT 1 FROM " + table.replicaName() + " LIMIT 0").close();
            return true;
        } catch (SQLException missing) {
            return false;
        }
    }

    private void compare(Table table, List<String> differences) throws SQLException {
        Map<RowHash, Integer> balance = new HashMap<>();
        forEachRow(upstream, table, row -> balance.merge(hash(row), 1, ReplicaComparer::sumOrNothing));
        forEachRow(replica, table, row -> balance.merge(hash(row), -1, ReplicaComparer::sumOrNothing));
        if (balance.isEmpty()) {
            return;
        }
        String name = table.schema() + "." + table.name();
        differences.add(name + ": " + balance.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum()
                + " rows only upstream, " + -balance.values().stream().filter(n -> n < 0).mapToInt(n -> n).sum()
                + " rows only in the replica");
        show(upstream, table, balance, name + " only upstream: ", 1, differences);
        show(replica, table, balance, name + " only in the replica: ", -1, differences);
    }

    private static Integer sumOrNothing(Integer a, Integer b) {
        return a + b == 0 ? null : Integer.valueOf(a + b);
    }

    private void show(Connection side, Table table, Map<RowHash, Integer> balance, String prefix, int sign,
            List<String> differences) throws SQLException {
        int[] shown = {0};
        forEachRow(side, table, row -> {
            if (Integer.signum(balance.getOrDefault(hash(row), 0)) == sign && shown[0]++ < SHOWN_DIFFERENCES) {
                differences.add(prefix + Arrays.toString(row));
            }
        });
    }

    private interface RowAction {
        void on(String[] row);
    }

    private void forEachRow(Connection side, Table table, RowAction action) throws SQLException {
        boolean isReplica = side == replica;
        // The output function's text: a cast to text is another for some types, inet and boolean among them.
        List<String> expressions = table.columns().stream().map(c -> quoted(c.name())).map(c -> isReplica ? c
                : "CASE WHEN num_nulls(" + c + ") = 1 THEN NULL ELSE format('%s', " + c + ") END").toList();
        String sql = "SELECT " + String.join(", ", expressions) + " FROM "
                + (isReplica ? table.replicaName() : "ONLY " + quoted(table.schema()) + "." + quoted(table.name()));
        try (Statement statement = side.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet rows = statement.executeQuery(sql)) {
                String[] row = new String[table.columns().size()];
                while (rows.next()) {
                    for (int i = 0; i < row.length; i++) {
                        String type = table.columns().get(i).type();
                        row[i] = isReplica ? fromReplica(type, rows.getObject(i + 1)) : fromUpstream(type, rows.getString(i + 1));
                    }
                    action.on(row);
                }
            }
        }
    }

    /** Postgres's text, made independent of how a number is spelled. */
    private static String fromUpstream(String type, String text) {
        if (text == null) {
            return null;
        }
        return switch (type) {
            case "float4", "float8" -> text.equals("NaN") ? text : real(type, Double.parseDouble(text));
            case "numeric" -> decimal(text);
            case "bpchar" -> text.replaceAll(" +$", "");
            default -> text;
        };
    }

    private static String fromReplica(String type, Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case "bool" -> value.equals(1) ? "t" : value.equals(0) ? "f" : "not a boolean: " + value;
            case "float4", "float8" -> value instanceof Number number ? real(type, number.doubleValue()) : value.toString();
            case "numeric" -> decimal(value instanceof Double real ? new BigDecimal(Double.toString(real)).toString() : value.toString());
            default -> value instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : value.toString();
        };
    }

    private static String real(String type, double value) {
        return type.equals("float4") ? Float.toString((float) value) : Double.toString(value);
    }

    private static String decimal(String text) {
        return switch (text) {
            case "NaN", "Infinity", "-Infinity" -> text;
            default -> {
                BigDecimal value = new BigDecimal(text);
                yield value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            }
        };
    }

    private static RowHash hash(String[] row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String value : row) {
                // A length first, so that ("ab", "c") and ("a", "bc") differ; -1 for NULL.
                byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
                digest.update((value == null ? "-1:" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            java.nio.ByteBuffer result = java.nio.ByteBuffer.wrap(digest.digest());
            return new RowHash(result.getLong(), result.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
