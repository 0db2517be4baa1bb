package io.sqledge.demo;

import io.sqledge.SqledgeService;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Does the main job through the proxy's port as a client would, and prints every statement with what came of it. */
final class DemoTour implements Runnable {

    private static final String SELECT = "SELECT * FROM my_table";
    private static final long POLL_MILLIS = 20;

    private final SqledgeService service;
    private final PrintStream out = System.out;

    DemoTour(SqledgeService service) {
        this.service = service;
    }

    @Override
    public void run() {
        try {
            while (!service.ready()) {
                Thread.sleep(POLL_MILLIS);
            }
            tour();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            out.println("The tour stopped: " + e.getMessage());
        }
    }

    private void tour() throws SQLException, InterruptedException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("ApplicationName", "sqledge demo");
        properties.setProperty("preferQueryMode", "simple");
        String url = "jdbc:postgresql://127.0.0.1:" + service.port() + "/" + service.config().upstream().database();
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            heading("through port " + service.port());
            show(statement, "CREATE TABLE my_table (id serial not null primary key, names text)");
            show(statement, "INSERT INTO my_table (names) VALUES ('Jane'), ('John')");
            show(statement, SELECT);
            while (!isLocal(statement)) {
                Thread.sleep(POLL_MILLIS);
            }
            show(statement, SELECT);
            show(statement, "SELECT o.id, c.name, o.placed_on FROM orders o JOIN customers c ON c.id = o.customer_id"
                    + " WHERE o.paid ORDER BY o.id");
            show(statement, "SELECT to_char(placed_on, 'Month YYYY') FROM orders");
        }
        heading("in the file " + service.file());
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:file:" + service.file().toAbsolutePath() + "?mode=ro");
                Statement statement = file.createStatement()) {
            print(statement, "SELECT sql FROM sqlite_schema WHERE name = 'my_table'");
            print(statement, SELECT);
        }
        out.printf("%nNow you:%n%n  psql -h localhost -p %d -U postgres%n  sqlite3 -readonly %s%n%n"
                + "and in psql, after any statement: SHOW sqledge.last_route;%n%n", service.port(), service.file());
        out.flush();
    }

    private void heading(String text) {
        out.printf("%n--- %s%n%n", text);
    }

    private boolean isLocal(Statement statement) throws SQLException {
        statement.executeQuery(SELECT).close();
        return route(statement).equals("local");
    }

    private static String route(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW sqledge.last_route")) {
            row.next();
            return row.getString(1);
        }
    }

    private void show(Statement statement, String sql) throws SQLException {
        long start = System.nanoTime();
        boolean rows = statement.execute(sql);
        StringBuilder answer = new StringBuilder();
        if (rows) {
            append(statement.getResultSet(), answer);
        } else if (statement.getUpdateCount() > 0) {
            answer.append("  ").append(statement.getUpdateCount()).append(" rows\n");
        }
        double millis = (System.nanoTime() - start) / 1e6;
        out.printf("%s;%n%s  [%s, %.2f ms]%n%n", sql, answer, route(statement), millis);
    }

    private void print(Statement statement, String sql) throws SQLException {
        StringBuilder answer = new StringBuilder();
        append(statement.executeQuery(sql), answer);
        out.printf("%s;%n%s%n", sql, answer);
    }

    private static void append(ResultSet rows, StringBuilder answer) throws SQLException {
        try (rows) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                answer.append("  ");
                for (int i = 1; i <= columns; i++) {
                    answer.append(i > 1 ? " | " : "").append(String.valueOf(rows.getString(i)).replace("\n", "\n  "));
                }
                answer.append('\n');
            }
        }
    }
}
