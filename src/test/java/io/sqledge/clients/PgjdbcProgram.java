package io.sqledge.clients;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.PGobject;
import org.postgresql.util.PSQLException;

/** What applications do with pgjdbc, written down line by line. */
final class PgjdbcProgram {

    /** Combinations of the driver's own ways to ask. */
    static final List<String> MODES = List.of("", "&prepareThreshold=1", "&prepareThreshold=-1&binaryTransfer=true",
            "&preferQueryMode=simple", "&preferQueryMode=extendedForPrepared", "&preferQueryMode=extendedCacheEverything",
            "&autosave=always", "&reWriteBatchedInserts=true", "&defaultRowFetchSize=2", "&assumeMinServerVersion=12");

    private final StringBuilder out = new StringBuilder();
    /** The simple protocol describes no parameters. */
    private final boolean simple;

    private PgjdbcProgram(boolean simple) {
        this.simple = simple;
    }

    /** @return all it printed */
    static String run(String url) throws Exception {
        PgjdbcProgram program = new PgjdbcProgram(url.contains("preferQueryMode=simple"));
        try (Connection c = DriverManager.getConnection(url)) {
            program.reads(c);
            program.types(c);
            program.writes(c);
            program.transactions(c);
            program.errors(c);
            program.copies(c);
            program.catalog(c);
            program.session(c);
        }
        return program.out.toString();
    }

    private void say(Object... what) {
        for (Object part : what) {
            out.append(part).append(' ');
        }
        out.append('\n');
    }

    private interface Action {
        void run() throws SQLException;
    }

    private void failing(String what, Action action) {
        try {
            action.run();
            say(what, "succeeded");
        } catch (SQLException e) {
            say(what, e.getSQLState(), e instanceof PSQLException p && p.getServerErrorMessage() != null
                    ? p.getServerErrorMessage().getSeverity() + " " + p.getServerErrorMessage().getMessage() : e.getMessage());
        }
    }

    private void print(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            say("column", columns.getColumnLabel(i), columns.getColumnTypeName(i), columns.getColumnType(i),
                    columns.getPrecision(i), columns.getScale(i), columns.getColumnDisplaySize(i), columns.getTableName(i));
        }
        while (rows.next()) {
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                // An array of bytes in binary is no text to the driver, but an object.
                out.append(columns.getColumnTypeName(i).equals("bytea") ? java.util.Arrays.toString(rows.getBytes(i))
                        : rows.getString(i)).append('|');
            }
            out.append('\n');
        }
    }

    private void query(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet rows = s.executeQuery(sql)) {
            print(rows);
        }
    }

    private void reads(Connection c) throws SQLException {
        query(c, "SELECT id, name, born, balance, token, active, note FROM people ORDER BY id");
        query(c, "SELECT count(*), max(balance), min(born) FROM people");
        query(c, "SELECT p.name, v.place FROM people p JOIN visits v ON v.person_id = p.id ORDER BY v.id");
        try (PreparedStatement s = c.prepareStatement("SELECT name, balance FROM people WHERE id = ?")) {
            // More often than the driver's threshold for named statements and binary results.
            for (int i = 0; i < 8; i++) {
                s.setInt(1, 1 + i % 3);
                try (ResultSet row = s.executeQuery()) {
                    row.next();
                    say(row.getString(1), row.getBigDecimal(2));
                }
            }
            if (!simple) {
                say("parameters", s.getParameterMetaData().getParameterTypeName(1), s.getMetaData().getColumnTypeName(2));
            }
        }
        try (PreparedStatement s = c.prepareStatement("SELECT id FROM people WHERE id = ANY (?) ORDER BY id")) {
            s.setArray(1, c.createArrayOf("int4", new Integer[] {3, 1, 99}));
            try (ResultSet rows = s.executeQuery()) {
                print(rows);
            }
        }
        c.setAutoCommit(false);
        try (Statement s = c.createStatement()) {
            s.setFetchSize(3);
            try (ResultSet rows = s.executeQuery("SELECT id, place FROM visits ORDER BY id")) {
                print(rows);
            }
            s.setMaxRows(2);
            try (ResultSet rows = s.executeQuery("SELECT id FROM visits ORDER BY id DESC")) {
                print(rows);
            }
        }
        c.commit();
        c.setAutoCommit(true);
        try (Statement s = c.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
                ResultSet rows = s.executeQuery("SELECT id FROM people ORDER BY id")) {
            rows.last();
            say("last", rows.getInt(1), rows.getRow());
            rows.absolute(2);
            say("second", rows.getInt(1));
        }
        try (Statement s = c.createStatement()) {
            boolean more = s.execute("SELECT 1 AS a; UPDATE people SET note = note WHERE id = 1; SELECT name FROM people WHERE id = 2");
            do {
                if (more) {
                    try (ResultSet rows = s.getResultSet()) {
                        print(rows);
                    }
                } else {
                    say("updated", s.getUpdateCount());
                }
                more = s.getMoreResults();
            } while (more || s.getUpdateCount() != -1);
        }
    }

    private void types(Connection c) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("INSERT INTO every VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            PGobject json = new PGobject();
            json.setType("jsonb");
            json.setValue("{\"a\": [1, 2.50, null]}");
            Object[][] rows = {
                {1, (short) -32768, Long.MIN_VALUE, new BigDecimal("12345678901234567890.1234"), 1.5f, -0.0, "Tür 'n\\' 🚪", true,
                    new byte[] {0, 1, (byte) 255}, LocalDate.of(2024, 2, 29), LocalDateTime.of(1999, 12, 31, 23, 59, 59, 123_456_000),
                    OffsetDateTime.of(2024, 7, 1, 12, 0, 0, 0, ZoneOffset.ofHours(5)), UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"), json},
                {2, null, null, null, null, null, null, null, null, null, null, null, null, null},
                {3, (short) 0, 0L, new BigDecimal("0.0000"), Float.NaN, Double.POSITIVE_INFINITY, "", false, new byte[0],
                    LocalDate.of(1, 1, 1), LocalDateTime.of(1, 1, 1, 0, 0), OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                    new UUID(0, 0), json}};
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    if (row[i] == null) {
                        s.setNull(i + 1, Types.OTHER);
                    } else {
                        s.setObject(i + 1, row[i]);
                    }
                }
                say("inserted", s.executeUpdate());
            }
        }
        query(c, "SELECT * FROM every ORDER BY id");
        try (PreparedStatement s = c.prepareStatement("SELECT * FROM every WHERE id = ?")) {
            for (int i = 0; i < 6; i++) {
                s.setInt(1, 1 + i % 3);
                try (ResultSet r = s.executeQuery()) {
                    r.next();
                    say(r.getShort(2), r.getLong(3), r.getBigDecimal(4), r.getFloat(5), r.getDouble(6), r.getString(7), r.getBoolean(8),
                            r.getBytes(9) == null ? null : r.getBytes(9).length, r.getObject(10, LocalDate.class),
                            r.getObject(11, LocalDateTime.class), r.getObject(12, OffsetDateTime.class), r.getObject(13), r.getString(14), r.wasNull());
                }
            }
        }
        try (PreparedStatement s = c.prepareStatement("SELECT id FROM every WHERE d = ? OR ts > ? OR f8 = ? ORDER BY id")) {
            s.setDate(1, Date.valueOf("2024-02-29"));
            s.setTimestamp(2, Timestamp.valueOf("2000-01-01 00:00:00"));
            s.setDouble(3, Double.POSITIVE_INFINITY);
            try (ResultSet rows = s.executeQuery()) {
                print(rows);
            }
        }
    }

    private void writes(Connection c) throws SQLException {
        try (Statement s = c.createStatement()) {
            say("rows", s.executeUpdate("INSERT INTO log (what) VALUES ('one'), ('two')", Statement.RETURN_GENERATED_KEYS));
            try (ResultSet keys = s.getGeneratedKeys()) {
                print(keys);
            }
        }
        try (PreparedStatement s = c.prepareStatement("INSERT INTO log (what) VALUES (?)", new String[] {"id"})) {
            for (String what : List.of("three", "four", "five")) {
                s.setString(1, what);
                s.addBatch();
            }
            say("batch", s.executeBatch().length);
        }
        // Its own write, at once, and after the copy has it.
        query(c, "SELECT what FROM log ORDER BY id");
        try (PreparedStatement s = c.prepareStatement("INSERT INTO people (id, name) VALUES (?, ?)")) {
            for (int id : new int[] {20, 1, 21}) {
                s.setInt(1, id);
                s.setString(2, "batch");
                s.addBatch();
            }
            try {
                s.executeBatch();
                say("batch without error");
            } catch (BatchUpdateException e) {
                say("batch", e.getSQLState());
            }
        }
        query(c, "SELECT count(*) FROM people WHERE id >= 20");
        try (Statement s = c.createStatement()) {
            say("deleted", s.executeUpdate("DELETE FROM people WHERE id >= 20"));
        }
    }

    private void transactions(Connection c) throws SQLException {
        for (int level : new int[] {Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_REPEATABLE_READ,
            Connection.TRANSACTION_SERIALIZABLE}) {
            c.setTransactionIsolation(level);
            c.setAutoCommit(false);
            query(c, "SELECT name FROM people WHERE id = 1");
            query(c, "SHOW transaction_isolation");
            Savepoint savepoint = c.setSavepoint("here");
            failing("duplicate", () -> run(c, "INSERT INTO people (id, name) VALUES (1, 'twice')"));
            c.rollback(savepoint);
            run(c, "UPDATE people SET note = 'changed' WHERE id = 1");
            query(c, "SELECT note FROM people WHERE id = 1");
            c.rollback();
            query(c, "SELECT note FROM people WHERE id = 1");
            c.commit();
            c.setAutoCommit(true);
            say("isolation", c.getTransactionIsolation());
        }
        c.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        c.setReadOnly(true);
        c.setAutoCommit(false);
        query(c, "SELECT name FROM people ORDER BY id");
        query(c, "SELECT count(*) FROM visits");
        failing("write in a read-only transaction", () -> run(c, "DELETE FROM people"));
        failing("after an error", () -> query(c, "SELECT 1"));
        c.rollback();
        query(c, "SELECT name FROM people WHERE id = 3");
        c.commit();
        c.setAutoCommit(true);
        c.setReadOnly(false);
    }

    private static void run(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private void errors(Connection c) throws SQLException {
        failing("syntax", () -> query(c, "SELEC 1"));
        failing("no table", () -> query(c, "SELECT * FROM nosuch"));
        failing("no column", () -> query(c, "SELECT nosuch FROM people"));
        failing("division", () -> query(c, "SELECT 1 / (id - 1) FROM people"));
        failing("out of range", () -> query(c, "SELECT id * 2147483647 FROM people"));
        failing("bad number", () -> query(c, "SELECT id FROM people WHERE id = 'x'"));
        failing("unique", () -> run(c, "INSERT INTO people (id, name) VALUES (2, 'again')"));
        failing("not null", () -> run(c, "INSERT INTO people (id) VALUES (30)"));
        failing("foreign key", () -> run(c, "DELETE FROM people WHERE id = 1"));
        failing("operator", () -> query(c, "SELECT id FROM people WHERE id = true"));
        try (Statement s = c.createStatement()) {
            s.setQueryTimeout(1);
            failing("query time-out", () -> s.execute("SELECT pg_sleep(30)"));
            s.setQueryTimeout(0);
            s.execute("DO $$ BEGIN RAISE NOTICE 'seen %', 1; RAISE WARNING 'and heard'; END $$");
            for (SQLWarning w = s.getWarnings(); w != null; w = w.getNextWarning()) {
                say("warning", w.getSQLState(), w.getMessage());
            }
        }
    }

    private void copies(Connection c) throws Exception {
        CopyManager copy = c.unwrap(PGConnection.class).getCopyAPI();
        say("copied in", copy.copyIn("COPY log (what) FROM STDIN WITH (FORMAT csv)", new StringReader("\"a,b\"\nx\n")));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        say("copied out", copy.copyOut("COPY (SELECT id, name, born FROM people ORDER BY id) TO STDOUT", text));
        out.append(text.toString(StandardCharsets.UTF_8));
        ByteArrayOutputStream binary = new ByteArrayOutputStream();
        say("copied out", copy.copyOut("COPY people TO STDOUT WITH (FORMAT binary)", binary), binary.size());
        failing("copy", () -> {
            try {
                copy.copyIn("COPY log (id, what) FROM STDIN", new StringReader("x\ty\n"));
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        });
        query(c, "SELECT what FROM log ORDER BY id");
    }

    private void catalog(Connection c) throws SQLException {
        DatabaseMetaData about = c.getMetaData();
        say(about.getDatabaseProductName(), about.getDatabaseMajorVersion(), about.getMaxColumnNameLength());
        for (ResultSet rows : List.of(about.getTables(null, "public", "%", new String[] {"TABLE"}),
                about.getColumns(null, "public", "every", "%"), about.getPrimaryKeys(null, "public", "people"),
                about.getImportedKeys(null, "public", "visits"), about.getIndexInfo(null, "public", "people", false, true),
                about.getSchemas())) {
            try (rows) {
                ResultSetMetaData columns = rows.getMetaData();
                while (rows.next()) {
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        // The database's own name is the one thing that may differ.
                        String value = rows.getString(i);
                        out.append(c.getCatalog().equals(value) ? "(database)" : value).append('|');
                    }
                    out.append('\n');
                }
            }
        }
    }

    private void session(Connection c) throws SQLException {
        PGConnection own = c.unwrap(PGConnection.class);
        run(c, "LISTEN news");
        run(c, "NOTIFY news, 'one'");
        run(c, "SELECT 1");
        say("notified", own.getNotifications().length);
        run(c, "UNLISTEN *");
        say("schema", c.getSchema());
        c.setSchema("other");
        query(c, "SELECT x FROM only_there");
        c.setSchema("public");
        c.setClientInfo("ApplicationName", "a program");
        query(c, "SHOW application_name");
        run(c, "CREATE TEMP TABLE people (id int)");
        query(c, "SELECT * FROM people");
        run(c, "DROP TABLE pg_temp.people");
        query(c, "SELECT count(*) FROM people");
        Array array = c.createArrayOf("text", new String[] {"a", null, "c\"d"});
        try (PreparedStatement s = c.prepareStatement("SELECT ?::text[], array_length(?::text[], 1)")) {
            s.setArray(1, array);
            s.setArray(2, array);
            try (ResultSet rows = s.executeQuery()) {
                print(rows);
            }
        }
        say("valid", c.isValid(5));
        // The driver gives up the connection over it.
        failing("DateStyle", () -> run(c, "SET DateStyle = 'German'"));
        say("closed", c.isClosed());
    }
}
