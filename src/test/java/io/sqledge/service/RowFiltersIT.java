package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Answers;
import io.sqledge.testing.RouteProbe;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of a table of which only some rows are here, a query that asks for no others is answered here. */
class RowFiltersIT {

    private static final String FILTER = "row filter";
    /** With what was relayed before. */
    private static final String NOT_CAUGHT_UP = "upstream: not caught up";
    private static final int QUERIES = Integer.getInteger("sqledge.random.queries", 250);
    private static final List<String> JOINS = List.of(" JOIN ", " JOIN ", " LEFT JOIN ", " RIGHT JOIN ", " FULL JOIN ");
    /** Those of the filters more often. */
    private static final List<String> TERMS = List.of("t.region = 'eu'", "t.region = 'eu'", "t.region = 'eu'", "t.total > 2 AND t.id < 35", "t.id < 35", "t.total > 2",
            "35 > t.id", "t.region = 'us'", "t.region <> 'eu'", "NOT t.region = 'eu'", "t.region IS NULL", "t.total IS NULL", "t.note > 'note 3'", "(t.region = 'eu' OR t.total = 1)",
            "t.region IN ('eu', 'xx')", "t.total > 1", "t.id < 36", "(t.total > 2) IS NOT FALSE", "(t.region = 'eu') IS NULL");

    private static RouteProbe routes;

    @BeforeAll
    static void start() throws Exception {
        routes = RouteProbe.start("filters", """
                CREATE TABLE orders (region varchar(10), id int, note text, total int, PRIMARY KEY (region, id));
                CREATE TABLE item (tenant bigint, id int, kind text, rank smallint, PRIMARY KEY (tenant, id, kind, rank));
                CREATE TABLE place (region varchar(10) PRIMARY KEY, name text);
                CREATE TABLE kept (id int PRIMARY KEY, gone bool NOT NULL, v text); ALTER TABLE kept REPLICA IDENTITY FULL;
                CREATE TABLE moving (part int, id int, v text, PRIMARY KEY (part, id));
                CREATE TABLE stock (region varchar(10), id int, note text, total int, PRIMARY KEY (id, total));
                CREATE TABLE plain (region varchar(10), id int PRIMARY KEY, note text, total int);
                CREATE VIEW european AS SELECT id, total FROM orders WHERE region = 'eu';
                CREATE VIEW all_orders AS SELECT * FROM orders;
                INSERT INTO orders SELECT (ARRAY['eu', 'us', 'as'])[i % 3 + 1], i, 'note ' || i, i % 7 FROM generate_series(1, 90) i;
                INSERT INTO item SELECT i % 4, i, 'kind ' || i % 2, i % 3 FROM generate_series(1, 120) i;
                INSERT INTO place VALUES ('eu', 'Europe'), ('us', 'States'), ('xx', 'Nowhere');
                INSERT INTO kept SELECT i, i % 2 = 0, 'v' || i FROM generate_series(1, 40) i;
                INSERT INTO moving SELECT i % 3, i, repeat('long ' || i, 800) FROM generate_series(1, 30) i;
                INSERT INTO stock SELECT (ARRAY['eu', 'us', NULL])[i % 3 + 1], i, CASE WHEN i % 5 > 0 THEN 'note ' || i % 9 END, i % 6 FROM generate_series(1, 40) i;
                INSERT INTO plain SELECT (ARRAY['eu', NULL, 'xx'])[i % 3 + 1], i, 'note ' || i % 9, nullif(i % 5, 0) FROM generate_series(1, 30, 2) i;
                CREATE PUBLICATION theirs FOR TABLE orders WHERE (region = 'eu'), item WHERE (tenant = 2 AND kind = 'kind 0' AND rank <> 0),
                  place, plain, stock WHERE (total > 2 AND id < 35), kept WHERE (NOT gone), moving WHERE (part = 1)""", Map.of("SQLEDGE_REPLICATION_PUBLICATION", "theirs"));
    }

    @AfterAll
    static void stop() throws SQLException {
        routes.close();
    }

    @Test
    void whatAsksForNoOtherRowsIsReadHere() throws Exception {
        for (String query : List.of("SELECT * FROM orders WHERE region = 'eu' ORDER BY id", "SELECT count(*), sum(total) FROM orders o WHERE total > 3 AND o.region = 'eu'",
                "SELECT total, count(*) FROM orders WHERE region = 'eu' GROUP BY total ORDER BY total", "SELECT max(id) FROM orders WHERE (region = 'eu' AND id < 50)",
                "SELECT o.id, p.name FROM orders o JOIN place p ON p.region = o.region WHERE o.region = 'eu' ORDER BY 1",
                "SELECT o.id, p.name FROM place p JOIN orders o ON p.region = o.region AND o.region = 'eu' ORDER BY 1",
                "SELECT p.name, o.id FROM place p LEFT JOIN orders o ON o.region = p.region AND o.region = 'eu' ORDER BY p.name, o.id",
                "SELECT o.id, p.name FROM orders o LEFT JOIN place p ON p.region = o.note WHERE o.region = 'eu' ORDER BY 1",
                "SELECT p.name FROM place p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.region = 'eu' AND o.region = p.region) ORDER BY 1",
                "SELECT p.name, (SELECT count(*) FROM orders o WHERE o.region = 'eu' AND o.note <> p.name) FROM place p ORDER BY 1",
                "WITH o AS (SELECT id, total FROM orders WHERE region = 'eu') SELECT a.id, b.id FROM o a JOIN o b ON b.total = a.total AND b.id > a.id ORDER BY 1, 2",
                "SELECT a.id, b.id FROM orders a JOIN orders b ON a.total = b.total AND a.id < b.id WHERE a.region = 'eu' AND b.region = 'eu' ORDER BY 1, 2",
                "SELECT * FROM european ORDER BY id", "SELECT id FROM item WHERE tenant = 2 AND kind = 'kind 0' AND rank <> 0 ORDER BY id",
                "SELECT id FROM item WHERE rank <> 0 AND id > 20 AND kind = 'kind 0' AND tenant = 2 ORDER BY id", "SELECT id, v FROM kept WHERE NOT gone ORDER BY id",
                "SELECT id FROM kept WHERE v <> 'v3' AND NOT gone ORDER BY id", "SELECT id FROM orders WHERE region = 'eu' UNION SELECT total FROM orders WHERE 'x' <> note AND region = 'eu' ORDER BY 1",
                "SELECT id, note FROM orders WHERE region = 'eu' AND region <> 'us' ORDER BY id LIMIT 3", "SELECT DISTINCT total FROM orders WHERE region = 'eu' ORDER BY 1")) {
            assertThat(routes.local(query)).as(query).isNotEmpty();
        }
        assertThat(Answers.of(routes.proxied(), "SELECT id FROM orders WHERE region = 'eu' AND region = 'us'")).isEmpty();
    }

    @Test
    void whatMayAskForOthersIsRelayed() {
        for (String query : List.of("SELECT count(*) FROM orders", "SELECT id FROM orders WHERE region = 'us' ORDER BY id", "SELECT id FROM orders WHERE region = 'eu' OR id = 1 ORDER BY id",
                "SELECT id FROM orders WHERE NOT region = 'eu' ORDER BY id", "SELECT id FROM orders WHERE region <> 'eu' ORDER BY id", "SELECT id FROM orders WHERE region >= 'eu' ORDER BY id",
                "SELECT id FROM orders WHERE note = 'eu'", "SELECT o.id FROM orders o JOIN place p ON p.region = o.region WHERE p.region = 'eu' ORDER BY 1",
                "SELECT p.name, o.id FROM place p LEFT JOIN orders o ON o.region = p.region WHERE o.region = 'eu' ORDER BY 1, 2",
                "SELECT p.name, o.id FROM orders o LEFT JOIN place p ON o.region = p.region AND o.region = 'eu' ORDER BY 1, 2",
                "SELECT o.id, k.id FROM orders o FULL JOIN kept k ON o.id = k.id WHERE o.region = 'eu' AND NOT k.gone ORDER BY 1, 2",
                "SELECT a.id, b.id FROM orders a JOIN orders b ON a.total = b.total AND a.id < b.id WHERE a.region = 'eu' ORDER BY 1, 2", "SELECT id FROM (SELECT * FROM orders) o WHERE region = 'eu' ORDER BY id",
                "SELECT id FROM all_orders WHERE region = 'eu' ORDER BY id", "SELECT count(*) FILTER (WHERE region = 'eu') FROM orders",
                "SELECT region, count(*) FROM orders GROUP BY region HAVING region = 'eu'", "SELECT id FROM item WHERE tenant = 2 AND kind = 'kind 0' ORDER BY id",
                "SELECT id FROM item WHERE tenant = 2 AND kind = 'kind 0' AND rank <> 1 ORDER BY id", "SELECT id FROM kept WHERE gone ORDER BY id",
                "SELECT id FROM kept WHERE gone = false ORDER BY id", "SELECT id FROM kept WHERE NOT NOT gone ORDER BY id", "SELECT name FROM place WHERE EXISTS (SELECT 1 FROM orders)",
                "SELECT name FROM place p WHERE p.region = 'eu' AND EXISTS (SELECT 1 FROM orders o WHERE o.region = p.region)",
                // Upstream it may be asked of a row that is not here.
                "SELECT id FROM orders WHERE region = 'eu' AND 100 / (total + 1) > 3 ORDER BY id")) {
            routes.relayed(query, FILTER);
        }
    }

    private static List<String> prepared(String sql, Object... parameters) throws SQLException {
        List<String> answer = once(sql, parameters);
        while (answer.contains(NOT_CAUGHT_UP)) {
            answer = once(sql, parameters);
        }
        return answer;
    }

    private static List<String> once(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = routes.proxied().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            rows.add(Answers.of(routes.proxied(), "SHOW sqledge.last_route").get(0));
            return rows;
        }
    }

    /** As text and, from the fifth run on, in binary; the route goes by the value. */
    @Test
    void valuesOfParametersAreCompared() throws Exception {
        routes.local("SELECT count(*) FROM orders WHERE region = 'eu'");
        for (int i = 0; i < 8; i++) {
            assertThat(prepared("SELECT count(*) FROM orders WHERE region = ?", "eu")).containsExactly("30", "local");
            assertThat(prepared("SELECT count(*) FROM orders WHERE region = ?", "us")).containsExactly("30", "upstream: row filter");
            assertThat(prepared("SELECT count(*) FROM orders WHERE region = ?", "EU")).containsExactly("0", "upstream: row filter");
            assertThat(prepared("SELECT count(*) FROM orders WHERE region = ?", (Object) null)).containsExactly("0", "upstream: row filter");
            assertThat(prepared("SELECT count(*) FROM orders WHERE region = ? AND total = ?", "eu", 3)).hasSize(2).contains("local");
            assertThat(prepared("SELECT count(*) FROM item WHERE tenant = ? AND kind = ? AND rank <> 0", 2L, "kind 0")).contains("local");
            assertThat(prepared("SELECT count(*) FROM item WHERE tenant = ? AND kind = ? AND rank <> 0", 2, "kind 0")).contains("local");
            assertThat(prepared("SELECT count(*) FROM item WHERE tenant = ? AND kind = ? AND rank <> 0", 3L, "kind 0")).contains("upstream: row filter");
            assertThat(prepared("SELECT count(*) FROM item WHERE tenant = ? AND kind = ? AND rank <> 0", 2L, "kind 1")).contains("upstream: row filter");
            assertThat(prepared("SELECT count(*) FROM item WHERE tenant = 2 AND kind = ? AND rank <> ?", "kind 0", 0)).contains("local");
            assertThat(prepared("SELECT a.id FROM orders a JOIN orders b ON b.id = a.id WHERE a.region = ? AND b.region = ? AND a.id = 9", "eu", "eu")).contains("9", "local");
            assertThat(prepared("SELECT a.id FROM orders a JOIN orders b ON b.id = a.id WHERE a.region = ? AND b.region = ? AND a.id = 9", "eu", "us"))
                    .containsExactly("upstream: row filter");
        }
    }

    /** Joins of every kind, with terms of the filters in WHERE, ON and subqueries, and with others: what is answered here is the upstream's. */
    @Test
    void anyQueryIsAnsweredAlike() throws Exception {
        long seed = Long.getLong("sqledge.seed", System.nanoTime());
        System.out.println("seed: -Dsqledge.seed=" + seed);
        Random random = new Random(seed);
        int local = 0;
        try (Connection direct = routes.database().connect()) {
            for (int i = 0; i < QUERIES; i++) {
                String query = query(random);
                List<String> there = Answers.of(direct, query);
                String route = NOT_CAUGHT_UP;
                while (route.equals(NOT_CAUGHT_UP)) {
                    assertThat(Answers.of(routes.proxied(), query)).as("seed " + seed + ": " + query).isEqualTo(there);
                    route = Answers.of(routes.proxied(), "SHOW sqledge.last_route").get(0);
                }
                local += route.equals("local") ? 1 : 0;
            }
        }
        System.out.println("answered here: " + local + " of " + QUERIES);
        assertThat(local).as("answered here, of " + QUERIES).isBetween(QUERIES / 20, QUERIES * 9 / 10);
    }

    private static String query(Random random) {
        int tables = 1 + random.nextInt(3);
        StringBuilder from = new StringBuilder(table(random) + " t0");
        for (int i = 1; i < tables; i++) {
            String on = "t" + random.nextInt(i) + "." + column(random) + " = t" + i + "." + column(random);
            from.append(JOINS.get(random.nextInt(JOINS.size()))).append(table(random)).append(" t").append(i).append(" ON ").append(on);
            for (int more = random.nextInt(4); more > 0; more--) {
                from.append(" AND ").append(term(random, "t" + random.nextInt(i + 1)));
            }
        }
        StringBuilder where = new StringBuilder();
        for (int terms = random.nextInt(2 + 2 * tables); terms > 0; terms--) {
            where.append(where.length() == 0 ? " WHERE " : random.nextInt(12) == 0 ? " OR " : " AND ").append(term(random, "t" + random.nextInt(tables)));
        }
        return "SELECT count(*), count(t0.id), min(t0.id), max(t" + (tables - 1) + ".id) FROM " + from + where;
    }

    private static String table(Random random) {
        return List.of("orders", "stock", "plain").get(random.nextInt(3));
    }

    private static String column(Random random) {
        return random.nextInt(3) > 0 ? "id" : "total";
    }

    private static String term(Random random, String of) {
        String term = TERMS.get(random.nextInt(TERMS.size()));
        if (random.nextInt(15) == 0) {
            term = "EXISTS (SELECT 1 FROM " + table(random) + " s WHERE s.id = t.id AND " + term(random, "s") + ")";
        }
        return term.replaceAll("\\bt\\.", of + ".");
    }

    @Test
    void rowsComeAndGoWithTheFilter() throws Exception {
        String here = "SELECT id, v FROM moving WHERE part = 1 ORDER BY id";
        assertThat(routes.local(here)).hasSize(10 * 2);
        routes.run("UPDATE moving SET part = 1 WHERE id = 3; UPDATE moving SET part = 2 WHERE id = 4; UPDATE moving SET v = 'short' WHERE id IN (7, 8);"
                + "INSERT INTO moving VALUES (1, 31, 'new'), (0, 32, 'elsewhere'); DELETE FROM moving WHERE id IN (10, 11); UPDATE moving SET id = 130 WHERE id = 13");
        assertThat(routes.local(here)).hasSize(10 * 2).contains("31", "130", "3");
        routes.run("ALTER PUBLICATION theirs DROP TABLE moving; UPDATE moving SET v = 'meanwhile' WHERE id < 20; ALTER PUBLICATION theirs ADD TABLE moving WHERE (part = 2)");
        assertThat(routes.local("SELECT id, v FROM moving WHERE part = 2 ORDER BY id")).isNotEmpty().contains("meanwhile");
        routes.relayed(here, FILTER);
        routes.run("ALTER PUBLICATION theirs DROP TABLE moving; ALTER PUBLICATION theirs ADD TABLE moving");
        assertThat(routes.local("SELECT count(*) FROM moving")).isNotEqualTo(List.of("0"));
    }
}
