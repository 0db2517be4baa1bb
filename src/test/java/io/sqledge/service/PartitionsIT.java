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

/** A partitioned table is read here as the query over its partitions, whichever they are by now. */
class PartitionsIT {

    private static RouteProbe routes;

    @BeforeAll
    static void start() throws Exception {
        routes = RouteProbe.start("partitions", """
                CREATE SCHEMA other;
                CREATE TABLE event (at date, id int, kind text, paid numeric(8, 2), PRIMARY KEY (at, id)) PARTITION BY RANGE (at);
                CREATE TABLE event_2024 PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
                -- Another order of columns, and one dropped.
                CREATE TABLE other."Event of 2025" (gone int, kind text, paid numeric(8, 2), id int NOT NULL, at date NOT NULL, PRIMARY KEY (at, id));
                ALTER TABLE other."Event of 2025" DROP COLUMN gone;
                ALTER TABLE event ATTACH PARTITION other."Event of 2025" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
                -- Partitions of a partition.
                CREATE TABLE event_rest PARTITION OF event DEFAULT PARTITION BY HASH (id);
                CREATE TABLE event_rest_0 PARTITION OF event_rest FOR VALUES WITH (modulus 2, remainder 0);
                CREATE TABLE event_rest_1 PARTITION OF event_rest FOR VALUES WITH (modulus 2, remainder 1);
                INSERT INTO event SELECT '2023-11-01'::date + 40 * n, n, CASE WHEN n % 4 > 0 THEN 'kind ' || n % 3 END, n * 1.25
                FROM generate_series(1, 30) n;
                CREATE TABLE keyless (id int, note text) PARTITION BY LIST (id);
                CREATE TABLE keyless_1 PARTITION OF keyless (PRIMARY KEY (id)) FOR VALUES IN (1, 2);
                INSERT INTO keyless VALUES (1, 'one')""", Map.of("SQLEDGE_UPSTREAM_SCHEMA", "public,other"));
    }

    @AfterAll
    static void stop() throws SQLException {
        routes.close();
    }

    @Test
    void readLikeAnyTable() throws Exception {
        for (String query : List.of("SELECT * FROM event ORDER BY id", "SELECT count(*), sum(paid), min(at), max(kind) FROM event",
                "SELECT id, paid FROM event WHERE at = '2025-01-14' AND id = 11", "SELECT * FROM event e WHERE e.at >= '2025-06-01' ORDER BY at DESC LIMIT 3",
                "SELECT kind, count(*), avg(paid) FROM event GROUP BY kind ORDER BY 2, 1", "SELECT id FROM event_rest ORDER BY id",
                "SELECT id FROM other.\"Event of 2025\" ORDER BY id", "SELECT a.id, b.id FROM event a JOIN event b ON b.id > a.id AND b.kind = a.kind ORDER BY 1, 2",
                "SELECT e.at, e.id, e.kind, count(r.id) FROM event e LEFT JOIN event_rest r ON r.kind = e.kind GROUP BY e.at, e.id ORDER BY e.id",
                "SELECT id FROM event WHERE kind IS NULL AND NOT EXISTS (SELECT 1 FROM event_2024 x WHERE x.id = event.id) ORDER BY id",
                "SELECT at, id, kind FROM event WHERE paid > 3 ORDER BY at, id LIMIT 4", "SELECT s.at, s.id FROM (SELECT * FROM event) s GROUP BY s.at, s.id ORDER BY 1",
                "SELECT DISTINCT kind FROM event ORDER BY kind NULLS FIRST", "WITH e AS (SELECT * FROM event WHERE paid > 10) SELECT max(id) FROM e")) {
            assertThat(routes.local(query)).as(query).isNotEmpty();
        }
    }

    /** The stream brings its first row at the moment from which on the partition counts. */
    @Test
    void rowsOfNewPartitionsAreNeverMissed() throws Exception {
        for (int i = 0; i < 20; i++) {
            String partition = "event_" + (2030 + i);
            routes.run("CREATE TABLE " + partition + " PARTITION OF event FOR VALUES FROM ('" + (2030 + i) + "-01-01') TO ('" + (2031 + i) + "-01-01')");
            try (Statement statement = routes.proxied().createStatement()) {
                statement.execute("INSERT INTO event VALUES ('" + (2030 + i) + "-05-05', " + (1000 + i) + ", 'new', 1)");
                assertThat(Answers.of(routes.proxied(), "SELECT count(*) FROM event WHERE id >= 1000 AND id < 1100")).containsExactly(String.valueOf(i + 1));
            }
        }
        assertThat(routes.local("SELECT count(*), sum(paid) FROM event WHERE kind = 'new'")).containsExactly("20", "20.00");
        routes.run("DELETE FROM event WHERE id >= 1000 AND id < 1100");
        assertThat(routes.local("SELECT count(*) FROM event WHERE kind = 'new'")).containsExactly("0");
    }

    @Test
    void attachedDetachedMovedAndTruncated() throws Exception {
        routes.run("CREATE TABLE later (at date NOT NULL, id int NOT NULL, kind text, paid numeric(8, 2), PRIMARY KEY (at, id));"
                + "INSERT INTO later VALUES ('2060-01-01', 2001, 'later', 2)");
        routes.local("SELECT id FROM later");
        for (int i = 0; i < 5; i++) {
            routes.run("ALTER TABLE event ATTACH PARTITION later FOR VALUES FROM ('2060-01-01') TO ('2061-01-01')");
            try (Statement statement = routes.proxied().createStatement()) {
                statement.execute("INSERT INTO event VALUES ('2060-02-02', " + (2010 + i) + ", 'later', 1)");
                assertThat(Answers.of(routes.proxied(), "SELECT count(*) FROM event WHERE kind = 'later'")).containsExactly(String.valueOf(i + 2));
            }
            routes.local("SELECT id FROM event WHERE kind = 'later' ORDER BY id");
            routes.run("ALTER TABLE event DETACH PARTITION later; UPDATE later SET paid = paid + 1");
            try (Statement statement = routes.proxied().createStatement()) {
                statement.execute("INSERT INTO event VALUES ('2024-02-02', " + (2020 + i) + ", 'not later', 1)");
            }
            assertThat(routes.local("SELECT count(*) FROM event WHERE kind = 'later'")).containsExactly("0");
            assertThat(routes.local("SELECT count(*), sum(paid) FROM later").get(0)).isEqualTo(String.valueOf(i + 2));
        }
        // Out and in again between two comparisons, with changes that nobody published.
        routes.run("ALTER TABLE event ATTACH PARTITION later FOR VALUES FROM ('2060-01-01') TO ('2061-01-01')");
        routes.local("SELECT id, paid FROM event WHERE kind = 'later' ORDER BY id");
        routes.run("ALTER TABLE event DETACH PARTITION later");
        routes.run("UPDATE later SET paid = 77 WHERE id = 2010");
        routes.run("ALTER TABLE event ATTACH PARTITION later FOR VALUES FROM ('2060-01-01') TO ('2061-01-01')");
        assertThat(routes.local("SELECT paid FROM event WHERE id = 2010")).containsExactly("77.00");
        routes.run("UPDATE event SET at = '2024-07-07' WHERE id = 2010");
        assertThat(routes.local("SELECT at FROM event WHERE id = 2010")).containsExactly("2024-07-07");
        assertThat(routes.local("SELECT count(*) FROM event_2024 WHERE id = 2010")).containsExactly("1");
        routes.run("TRUNCATE later");
        assertThat(routes.local("SELECT count(*) FROM event WHERE kind = 'later'")).containsExactly("1");
        routes.run("CREATE TABLE saved AS SELECT * FROM event; TRUNCATE event");
        assertThat(routes.local("SELECT count(*) FROM event")).containsExactly("0");
        routes.run("INSERT INTO event SELECT * FROM saved WHERE id < 1000; DROP TABLE later, saved");
        assertThat(routes.local("SELECT count(*) FROM event")).containsExactly("30");
    }

    /** One without a key may get a partition that can't be identified, whose rows then nobody could change: it is not published. */
    @Test
    void withoutKeyOnlyItsPartitionsAreRead() throws Exception {
        assertThat(routes.local("SELECT note FROM keyless_1")).containsExactly("one");
        routes.relayed("SELECT note FROM keyless", "partitioned table");
        routes.run("CREATE TABLE keyless_3 PARTITION OF keyless FOR VALUES IN (3); INSERT INTO keyless VALUES (3, 'three'); UPDATE keyless SET note = 'drei' WHERE id = 3");
        routes.relayed("SELECT note FROM keyless_3", "no replica identity");
    }

    @Test
    void lostKeysAndPolicies() throws Exception {
        routes.run("CREATE TABLE part (id int PRIMARY KEY, note text) PARTITION BY LIST (id); CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);"
                + "CREATE TABLE part_2 PARTITION OF part FOR VALUES IN (2); INSERT INTO part VALUES (1, 'one'), (2, 'two')");
        routes.local("SELECT note FROM part ORDER BY id");
        routes.run("ALTER TABLE part_2 REPLICA IDENTITY NOTHING");
        routes.relayed("SELECT note FROM part ORDER BY id", "partitioned table");
        routes.run("UPDATE part SET note = 'zwei' WHERE id = 2");
        assertThat(routes.local("SELECT note FROM part_1")).containsExactly("one");
        routes.run("ALTER TABLE part_2 REPLICA IDENTITY DEFAULT");
        assertThat(routes.local("SELECT note FROM part ORDER BY id")).containsExactly("one", "zwei");
        routes.run("ALTER TABLE part ENABLE ROW LEVEL SECURITY");
        routes.relayed("SELECT note FROM part ORDER BY id", "row-level security");
        routes.run("DROP TABLE part");
    }
}
