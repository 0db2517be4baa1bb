package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Answers;
import io.sqledge.testing.RouteProbe;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Views are read here by their definition, as long as it is the one the upstream has and its owner may read what it names. */
class ViewsIT {

    private static RouteProbe routes;

    @BeforeAll
    static void start() throws Exception {
        routes = RouteProbe.start("views", "CREATE SCHEMA other; CREATE TABLE fruit (id int PRIMARY KEY, name text, price numeric(8, 2));"
                + "INSERT INTO fruit VALUES (1, 'apple', 1.50), (2, 'pear', 2.25), (3, 'plum', 0.75);"
                + "CREATE VIEW cheap AS SELECT id, name FROM fruit WHERE price < 2", Map.of("SQLEDGE_UPSTREAM_SCHEMA", "public,other"));
    }

    @AfterAll
    static void stop() throws SQLException {
        routes.close();
    }

    @Test
    void newOnesChangedOnesAndThoseOfRenamedTables() throws Exception {
        assertThat(routes.local("SELECT * FROM cheap ORDER BY id")).containsExactly("1", "apple", "3", "plum");
        routes.run("CREATE OR REPLACE VIEW cheap AS SELECT id, upper(name) AS name FROM fruit WHERE price < 1");
        assertThat(routes.local("SELECT * FROM cheap ORDER BY id")).containsExactly("3", "PLUM");
        routes.run("CREATE VIEW other.dear AS SELECT c.name, f.price FROM fruit f LEFT JOIN cheap c USING (id)");
        assertThat(routes.local("SELECT * FROM other.dear ORDER BY price")).containsExactly("PLUM", "0.75", null, "1.50", null, "2.25");
        routes.run("ALTER TABLE fruit RENAME COLUMN price TO cost");
        assertThat(routes.local("SELECT price FROM other.dear ORDER BY price")).containsExactly("0.75", "1.50", "2.25");
        routes.run("ALTER VIEW cheap RENAME COLUMN name TO label; DROP VIEW other.dear");
        assertThat(routes.local("SELECT label FROM cheap")).containsExactly("PLUM");
        routes.run("ALTER VIEW cheap RENAME COLUMN label TO name; ALTER TABLE fruit RENAME COLUMN cost TO price;"
                + "CREATE OR REPLACE VIEW cheap AS SELECT id, name FROM fruit WHERE price < 2");
        assertThat(routes.local("SELECT name FROM cheap ORDER BY id")).containsExactly("apple", "plum");
    }

    /** The path of whoever asks, or of the upstream's role, has no part in what a view means. */
    @Test
    void namesInItAreThoseOfItsMaking() throws Exception {
        routes.run("CREATE TABLE other.fruit (id int PRIMARY KEY, name text, price numeric(8, 2)); INSERT INTO other.fruit VALUES (9, 'fig', 1)");
        assertThat(routes.local("SELECT id FROM other.fruit")).containsExactly("9");
        try (Statement statement = routes.proxied().createStatement()) {
            statement.execute("SET search_path TO other, public");
            routes.awaitLocal("SELECT id FROM fruit", List.of("9"));
            routes.awaitLocal("SELECT name FROM cheap ORDER BY id", List.of("apple", "plum"));
            statement.execute("RESET search_path");
        }
        routes.run("DROP TABLE other.fruit");
    }

    @Test
    void ownersRightsCount() throws Exception {
        String owner = "owner_" + routes.database().name();
        String reader = "reader_" + routes.database().name();
        routes.run("CREATE VIEW owned AS SELECT id FROM fruit");
        routes.local("SELECT id FROM owned ORDER BY id");
        routes.run("CREATE ROLE " + reader + "; CREATE ROLE " + owner + "; GRANT USAGE, CREATE ON SCHEMA public TO " + owner + "; ALTER VIEW owned OWNER TO " + owner);
        try {
            refused("SELECT id FROM owned");
            routes.run("GRANT SELECT ON fruit TO " + owner);
            assertThat(routes.local("SELECT id FROM owned ORDER BY id")).containsExactly("1", "2", "3");
            routes.run("REVOKE SELECT ON fruit FROM " + owner);
            refused("SELECT id FROM owned");
            routes.run("GRANT SELECT ON fruit TO " + reader + "; GRANT " + reader + " TO " + owner);
            assertThat(routes.local("SELECT id FROM owned ORDER BY id")).containsExactly("1", "2", "3");
            routes.run("REVOKE " + reader + " FROM " + owner);
            refused("SELECT id FROM owned");
        } finally {
            routes.run("DROP VIEW owned; DROP OWNED BY " + owner + "; DROP ROLE " + owner + "; DROP OWNED BY " + reader + "; DROP ROLE " + reader);
        }
    }

    /** With the upstream's error. */
    private static void refused(String query) {
        routes.edge().await(query + " is refused", () -> {
            try {
                Answers.of(routes.proxied(), query);
                return false;
            } catch (SQLException e) {
                return e.getSQLState().equals("42501");
            }
        });
    }

    @Test
    void asWhoeverAsksAndOverRowSecurity() throws Exception {
        routes.run("CREATE VIEW asking WITH (security_invoker = true) AS SELECT id FROM fruit;"
                + "CREATE TABLE secret (id int PRIMARY KEY); ALTER TABLE secret ENABLE ROW LEVEL SECURITY; CREATE VIEW seen AS SELECT id FROM secret");
        routes.relayed("SELECT id FROM asking", "view");
        routes.relayed("SELECT id FROM seen", "row-level security");
        routes.run("DROP VIEW asking, seen; DROP TABLE secret");
    }
}
