package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of a database with much that an edge does not need, what it is told to have. */
@Timeout(120)
class SelectedTablesIT {

    private static final String PUBLISHED = "SELECT string_agg(schemaname || '.' || tablename, ' ' ORDER BY schemaname, tablename) FROM pg_publication_tables";

    @TempDir
    Path directory;
    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws Exception {
        database = PostgresServer.shared().createDatabase("selected");
        database.run("""
                CREATE SCHEMA app; CREATE SCHEMA elsewhere;
                CREATE TABLE one (id int PRIMARY KEY, v text); CREATE TABLE two (id int PRIMARY KEY, v text);
                CREATE TABLE app.two (id int PRIMARY KEY, v text); CREATE TABLE app."Three" (id int PRIMARY KEY, v text);
                CREATE TABLE elsewhere.one (id int PRIMARY KEY, v text);
                CREATE TABLE parted (id int PRIMARY KEY, v text) PARTITION BY RANGE (id);
                CREATE TABLE parted_low PARTITION OF parted FOR VALUES FROM (0) TO (100);
                CREATE TABLE other_parted (id int PRIMARY KEY, v text) PARTITION BY RANGE (id);
                CREATE TABLE other_low PARTITION OF other_parted FOR VALUES FROM (0) TO (100);
                INSERT INTO one VALUES (1, 'a'); INSERT INTO two VALUES (1, 'a'); INSERT INTO app.two VALUES (1, 'a');
                INSERT INTO app."Three" VALUES (1, 'a'); INSERT INTO parted VALUES (1, 'a'); INSERT INTO other_parted VALUES (1, 'a')""");
    }

    @AfterEach
    void dropDatabase() throws Exception {
        database.close();
    }

    private TestEdge edge(String... tables) {
        Path file = directory.resolve("edge.db");
        return new TestEdge(database, file, TestEdge.settings(database, file).withTables(List.of(tables)));
    }

    private static List<String> ready(TestEdge edge) {
        return edge.catalogs.current().orElseThrow().tables().stream().filter(t -> t.state() == Table.State.READY)
                .map(t -> t.schema() + "." + t.name()).sorted().toList();
    }

    private static String reason(TestEdge edge, String schema, String name) {
        return edge.catalogs.current().orElseThrow().tablesNamed(name).stream().filter(t -> t.schema().equals(schema)).findFirst().orElseThrow().reason();
    }

    private String upstream(String sql) throws Exception {
        try (Connection connection = database.connect()) {
            return ReplicationChild.first(connection, sql);
        }
    }

    @Test
    void onlyTheseAreReadHereAndPublished() throws Exception {
        try (TestEdge edge = edge("one", "app.two", "app.Three", "parted", "later")) {
            edge.awaitCaughtUp();
            assertThat(ready(edge)).containsExactly("app.Three", "app.two", "public.one", "public.parted_low");
            assertThat(reason(edge, "public", "two")).isEqualTo("table not selected");
            assertThat(reason(edge, "public", "other_low")).isEqualTo("table not selected");
            assertThat(reason(edge, "elsewhere", "one")).isEqualTo("schema not replicated");
            assertThat(edge.table("parted").definition()).isNotNull();
            assertThat(edge.table("other_parted").definition()).isNull();
            assertThat(upstream(PUBLISHED)).isEqualTo("app.Three app.two public.one public.parted_low");
            database.run("""
                    UPDATE one SET v = 'b'; UPDATE two SET v = 'b'; UPDATE app.two SET v = 'b'; UPDATE parted SET v = 'b';
                    UPDATE other_parted SET v = 'b';
                    CREATE TABLE later (id int PRIMARY KEY, v text); INSERT INTO later VALUES (1, 'b');
                    CREATE TABLE not_later (id int PRIMARY KEY);
                    CREATE TABLE parted_high PARTITION OF parted FOR VALUES FROM (100) TO (200); INSERT INTO parted VALUES (150, 'b')""");
            edge.awaitCaughtUp();
            assertThat(ready(edge)).containsExactly("app.Three", "app.two", "public.later", "public.one", "public.parted_high", "public.parted_low");
            for (String table : List.of("one", "\"app.two\"", "later", "parted_low", "parted_high")) {
                assertThat(edge.inFile("SELECT v FROM " + table)).as(table).isEqualTo("b");
            }
        }
    }

    @Test
    void anotherSelectionIsFollowedAtTheNextStart() throws Exception {
        try (TestEdge edge = edge("one", "parted")) {
            edge.awaitCaughtUp();
            assertThat(ready(edge)).containsExactly("public.one", "public.parted_low");
        }
        database.run("UPDATE public.two SET v = 'while away'");
        try (TestEdge edge = edge("public.two", "parted_low")) {
            edge.awaitCaughtUp();
            assertThat(ready(edge)).containsExactly("public.parted_low", "public.two");
            assertThat(reason(edge, "public", "one")).isEqualTo("table not selected");
            assertThat(edge.inFile("SELECT v FROM two")).isEqualTo("while away");
        }
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            assertThat(ready(edge)).contains("public.one", "app.Three");
        }
    }

    @Test
    void anotherEdgeHasItsOwnSelection() throws Exception {
        Path file = directory.resolve("other.db");
        try (TestEdge edge = edge("one"); TestEdge other = new TestEdge(database, file, TestEdge.settings(database, file).withTables(List.of("two")))) {
            other.awaitCaughtUp();
            edge.awaitCaughtUp();
            database.run("INSERT INTO one VALUES (2, 'c'); INSERT INTO two VALUES (2, 'c')");
            edge.awaitCaughtUp();
            other.awaitCaughtUp();
            assertThat(ready(edge)).containsExactly("public.one");
            assertThat(ready(other)).as("in any schema").containsExactly("app.two", "public.two");
            assertThat(edge.inFile("SELECT count(*) FROM one")).isEqualTo("2");
            assertThat(other.inFile("SELECT count(*) FROM two")).isEqualTo("2");
        }
    }
}
