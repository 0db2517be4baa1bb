package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Answers;
import io.sqledge.testing.RouteProbe;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of a table whose publication leaves out columns, what names none of them is read here. */
class ColumnListsIT {

    private static final String ABSENT = "column not replicated";
    private static final String GENERATED = "generated column";

    private static RouteProbe routes;

    @BeforeAll
    static void start() throws Exception {
        routes = RouteProbe.start("columns", """
                CREATE TABLE doc (id int PRIMARY KEY, title text, body text NOT NULL, price numeric(8, 2), UNIQUE (title), UNIQUE (body, id));
                CREATE TABLE part (body text, doc int, no int, PRIMARY KEY (doc, no), twice int GENERATED ALWAYS AS (no * 2) STORED);
                CREATE TABLE changing (id int PRIMARY KEY, a text, b text, c text);
                CREATE TABLE hidden_key (id int PRIMARY KEY, a text);
                CREATE TABLE whole_row (id int, a text); ALTER TABLE whole_row REPLICA IDENTITY FULL;
                CREATE TABLE "only rows" (id int PRIMARY KEY, a text);
                CREATE VIEW titles AS SELECT id, title FROM doc; CREATE VIEW bodies AS SELECT id, body FROM doc;
                INSERT INTO doc SELECT i, 'title ' || i, repeat('body ' || i, 2000), i * 1.25 FROM generate_series(1, 40) i;
                INSERT INTO part SELECT 'body of a part', i % 40 + 1, i FROM generate_series(1, 100) i;
                INSERT INTO changing SELECT i, 'a' || i, 'b' || i, 'c' || i FROM generate_series(1, 50) i;
                CREATE PUBLICATION theirs FOR TABLE doc (id, title, price), part, changing (id, a), hidden_key (a), whole_row (id),
                  "only rows" WHERE (id > 5)""", Map.of("SQLEDGE_REPLICATION_PUBLICATION", "theirs"));
    }

    @AfterAll
    static void stop() throws SQLException {
        routes.close();
    }

    @Test
    void whatNamesNoneOfThemIsReadHere() throws Exception {
        for (String query : List.of("SELECT id, title, price FROM doc ORDER BY id", "SELECT count(*), sum(price), max(title) FROM doc",
                "SELECT d.title, p.no FROM doc d JOIN part p ON p.doc = d.id ORDER BY 1, 2", "SELECT title FROM titles WHERE id = 7", "SELECT * FROM titles ORDER BY id",
                "SELECT id FROM doc WHERE EXISTS (SELECT 1 FROM part WHERE part.doc = doc.id AND no > 50) ORDER BY id",
                "WITH d AS (SELECT id, price FROM doc) SELECT * FROM d ORDER BY price DESC LIMIT 3", "SELECT body FROM part WHERE doc = 3 ORDER BY no",
                "SELECT d.id, count(p.no) FROM doc d LEFT JOIN part p ON p.doc = d.id GROUP BY d.id ORDER BY d.id", "SELECT id, a FROM changing ORDER BY id",
                "SELECT t.a FROM (SELECT id, title FROM doc) t (a, b) WHERE t.b = 'title 3'", "SELECT x.one FROM doc AS x (one, two, three, four) WHERE x.two = 'title 2'",
                "SELECT title FROM doc GROUP BY id ORDER BY id", "SELECT doc, no FROM part WHERE no < 4 ORDER BY no")) {
            assertThat(routes.local(query)).as(query).isNotEmpty();
        }
    }

    @Test
    void whatNamesOneIsRelayed() {
        for (String query : List.of("SELECT * FROM doc ORDER BY id", "SELECT doc.* FROM doc ORDER BY id", "SELECT id FROM doc WHERE body LIKE 'body 1%' ORDER BY id",
                "SELECT id FROM doc ORDER BY body", "SELECT length(body) FROM doc WHERE id = 1", "SELECT row_to_json(doc) FROM doc WHERE id = 1",
                "SELECT count(body) FROM doc", "SELECT id FROM doc d WHERE EXISTS (SELECT 1 FROM part WHERE d.body = 'x')", "SELECT * FROM bodies ORDER BY id",
                "SELECT d.id FROM doc d JOIN part p USING (body)", "SELECT d.id FROM doc d NATURAL JOIN part p", "SELECT x.three FROM doc AS x (one, two, three) WHERE x.one = 1",
                "SELECT id, max(body) FROM doc GROUP BY id ORDER BY id", "SELECT title FROM doc GROUP BY title, body ORDER BY title", "SELECT b FROM changing WHERE id = 1",
                "SELECT (SELECT body) FROM doc WHERE id = 1", "WITH d AS (SELECT * FROM doc) SELECT id FROM d ORDER BY id")) {
            routes.relayed(query, ABSENT);
        }
        routes.relayed("SELECT twice FROM part WHERE no = 1", GENERATED);
        routes.relayed("SELECT * FROM part WHERE no = 1", GENERATED);
        routes.relayed("SELECT a FROM hidden_key", "column list without the replica identity");
        routes.relayed("SELECT id FROM whole_row", "column list without the replica identity");
        routes.relayed("SELECT id FROM \"only rows\"", "row filter");
    }

    /** Changes of columns that are not here, alone and with others, of long values too. */
    @Test
    void changesOfTheOthersAreChangesOfTheRow() throws Exception {
        routes.run("UPDATE doc SET body = 'other ' || id WHERE id < 5; UPDATE doc SET price = price + 1 WHERE id BETWEEN 3 AND 8;"
                + "UPDATE doc SET id = -id WHERE id = 9; DELETE FROM doc WHERE id = 10; INSERT INTO doc VALUES (100, NULL, repeat('long', 3000), NULL);"
                + "UPDATE part SET no = no + 1000 WHERE no = 17");
        assertThat(routes.local("SELECT id, title, price FROM doc ORDER BY id")).hasSize(40 * 3);
        assertThat(routes.local("SELECT no FROM part WHERE no > 1000")).containsExactly("1017");
        routes.run("DELETE FROM doc WHERE id IN (-9, 100); INSERT INTO doc SELECT i, 'title ' || i, 'again', i FROM generate_series(9, 10) i");
        assertThat(routes.local("SELECT id, title, price FROM doc ORDER BY id")).hasSize(40 * 3);
    }

    @Test
    void anotherListIsFollowed() throws Exception {
        routes.local("SELECT id, a FROM changing ORDER BY id");
        routes.run("INSERT INTO changing VALUES (51, 'before', 'before', 'before'); ALTER PUBLICATION theirs SET TABLE doc (id, title, price), part,"
                + " changing (id, b), hidden_key (a), whole_row (id), \"only rows\" WHERE (id > 5); UPDATE changing SET a = 'after', b = 'after' WHERE id < 10");
        assertThat(routes.local("SELECT id, b FROM changing ORDER BY id")).hasSize(51 * 2);
        routes.relayed("SELECT a FROM changing WHERE id = 1", ABSENT);
        routes.run("UPDATE changing SET b = b || '!' WHERE id > 40; ALTER PUBLICATION theirs SET TABLE doc (id, title, price), part,"
                + " changing, hidden_key (a), whole_row (id), \"only rows\" WHERE (id > 5); UPDATE changing SET c = 'whole' WHERE id < 10");
        assertThat(routes.local("SELECT * FROM changing ORDER BY id")).hasSize(51 * 4);
        assertThat(Answers.of(routes.proxied(), "SELECT c FROM changing WHERE id = 3")).containsExactly("whole");
    }
}
