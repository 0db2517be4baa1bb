package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invariant: whatever happens upstream, a caught-up replica equals it, table by table and row by row. */
class ReplicationIT {

    private static final String ALL_TYPES = """
            CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
            CREATE DOMAIN positive AS int CHECK (VALUE > 0);
            CREATE TABLE everything (id int PRIMARY KEY, b bool, i2 int2, i4 int4, i8 int8, o oid, f4 float4, f8 float8,
              n numeric, n2 numeric(10,2), n30 numeric(30,5), t text, v varchar(20), c char(5), "n ame" name, ch "char",
              by bytea, d date, ti time, titz timetz, ts timestamp, tstz timestamptz, iv interval, u uuid, j json, jb jsonb,
              x xml, ip inet, ci cidr, ma macaddr, ma8 macaddr8, bi bit(5), vb varbit, p point, ci2 circle, bx box, tv tsvector,
              r int4range, mr int4multirange, lsn pg_lsn, ia int[], ta text[], na numeric(8,2)[], m mood, dm positive);
            INSERT INTO everything VALUES (1, true, -32768, 2147483647, -9223372036854775808, 4294967295, 1.1, 0.1, 1.50, 19.99,
              123456789012345678901234.56789, E'tab\\t nl\\n back\\\\ \\N é日😀', 'v', 'ab', 'nm', 'x', '\\x00ff', '2024-02-29',
              '24:00:00', '12:00:00+02', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56+05', '1 mon 2 days 03:04:05',
              'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '{"a" : 1}', '{"b":1.0, "a":null}', '<a/>', '10.0.0.1/8', '10.0.0.0/8',
              '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', '10101', '101', '(1,2)', '<(1,2),3>', '((1,1),(0,0))', 'a fat cat',
              '[1,5)', '{[1,3),[5,7)}', '16/B374D848', '{1,NULL,3}', '{"a,b",NULL,"NULL"}', '{1.50,2}', 'ok', 7),
             (3, false, 0, 0, 0, 0, 'NaN', '-Infinity', 'NaN', 'NaN', 0, '', '', '', '', '', '', 'infinity',
              '00:00:00', '00:00:00+00', '-infinity', 'infinity', '-1 day', '00000000-0000-0000-0000-000000000000', 'null', '[]',
              '', '::1', '::/0', NULL, NULL, '00000', '', '(0,-0)', NULL, NULL, '', 'empty', '{}', '0/0', '{}', '{{a,b},{c,d}}',
              '{}', 'happy', 1);
            INSERT INTO everything (id) VALUES (2);
            """;

    @TempDir
    Path directory;
    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = PostgresServer.shared().createDatabase("replication");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private TestEdge edge() {
        return new TestEdge(database, directory.resolve("edge.db"));
    }

    @Test
    void copyAndStreamCarryEveryType() throws Exception {
        database.run(ALL_TYPES);
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            database.run("INSERT INTO everything SELECT (jsonb_populate_record(e, jsonb_build_object('id', e.id + 10))).* FROM everything e");
            database.run("UPDATE everything SET t = t || '!', n = n + 1 WHERE id > 10; DELETE FROM everything WHERE id = 2");
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.inFile("SELECT n2 FROM everything WHERE id = 1")).isEqualTo("19.99");
        }
    }

    @Test
    void streamCarriesKeyChangesToastFullIdentityAndTruncate() throws Exception {
        database.run("""
                CREATE TABLE moved (id int PRIMARY KEY, big text, n int);
                CREATE TABLE keyless (a int, b text);
                ALTER TABLE keyless REPLICA IDENTITY FULL;
                CREATE TABLE emptied (id int PRIMARY KEY);
                CREATE TABLE "By Index" ("Id" numeric NOT NULL, x int);
                CREATE UNIQUE INDEX by_index ON "By Index" ("Id");
                ALTER TABLE "By Index" REPLICA IDENTITY USING INDEX by_index;
                INSERT INTO moved SELECT i, (SELECT string_agg(md5(i::text || j), '') FROM generate_series(1, 400) j), i
                  FROM generate_series(1, 20) i;
                INSERT INTO keyless VALUES (1, 'x'), (1, 'x'), (NULL, NULL), (2, 'y');
                INSERT INTO emptied SELECT generate_series(1, 10); INSERT INTO "By Index" VALUES (1.50, 1), (2, 2);
                """);
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            database.run("""
                    UPDATE moved SET n = n + 1 WHERE id < 10; UPDATE moved SET id = id + 100; UPDATE moved SET big = 'short' WHERE n = 5;
                    DELETE FROM keyless WHERE ctid = (SELECT min(ctid) FROM keyless WHERE a = 1);
                    UPDATE keyless SET b = 'z' WHERE a IS NULL; TRUNCATE emptied; INSERT INTO emptied VALUES (42);
                    UPDATE "By Index" SET x = 9 WHERE "Id" = 1.5; UPDATE "By Index" SET "Id" = 2.50 WHERE x = 2;
                    """);
            assertThat(edge.differences()).isEmpty();
            database.run("BEGIN; INSERT INTO emptied VALUES (43); SAVEPOINT s; INSERT INTO emptied VALUES (44); ROLLBACK TO s; COMMIT;"
                    + " BEGIN; DELETE FROM moved; ROLLBACK");
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void indexesAreThoseOfTheUpstreamInSmallTablesAtOnce() throws Exception {
        database.run("CREATE TABLE small (id int PRIMARY KEY, v text, n numeric, x int); CREATE INDEX gone ON small (v);"
                + " INSERT INTO small SELECT i, i, i, i FROM generate_series(1, 1000) i; CREATE TABLE large (id int PRIMARY KEY, v int);"
                + " INSERT INTO large SELECT i, i FROM generate_series(1, " + (FollowedIndexes.MOST_ROWS + 1) + ") i");
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            assertThat(indexed(edge, "small")).isEqualTo("v");
            String copied = edge.inFile("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'small'");
            database.run("DROP INDEX gone; CREATE INDEX ON small (x, v); CREATE INDEX ON small (n); CREATE INDEX ON small (lower(v));"
                    + " CREATE INDEX ON large (v)");
            assertThat(edge.differences()).isEmpty();
            assertThat(indexed(edge, "small")).isEqualTo("n$k x,v");
            assertThat(indexed(edge, "large")).isNull();
            assertThat(edge.inFile("SELECT count(*) FROM sqlite_master WHERE name = '" + copied + "'")).isEqualTo("0");
            database.run("ALTER TABLE small ALTER x TYPE bigint; ALTER TABLE large ALTER v TYPE bigint; UPDATE small SET v = v || 'x'");
            assertThat(edge.differences()).isEmpty();
            assertThat(indexed(edge, "small")).isEqualTo("n$k x,v");
            assertThat(indexed(edge, "large")).isEqualTo("v");
            database.run("CREATE INDEX ON small (v); DELETE FROM small WHERE id % 2 = 0");
            assertThat(edge.differences()).isEmpty();
            assertThat(indexed(edge, "small")).isEqualTo("n$k v x,v");
        }
    }

    /** The columns of each index that is not a key's, in their order. */
    private static String indexed(TestEdge edge, String table) throws SQLException {
        return edge.inFile("SELECT group_concat(columns, ' ') FROM (SELECT group_concat(name, ',') AS columns FROM (SELECT i.name AS i, c.name"
                + " FROM pragma_index_list('" + table + "') i, pragma_index_info(i.name) c WHERE i.origin = 'c' ORDER BY i.name, c.seqno)"
                + " GROUP BY i ORDER BY 1)");
    }

    @Test
    void restartGoesOnFromThePositionInTheFile() throws Exception {
        database.run("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 100)");
        String slot;
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            slot = edge.inFile("SELECT slot FROM postgres_pos");
        }
        database.run("INSERT INTO t SELECT generate_series(101, 200); DELETE FROM t WHERE id < 50; CREATE TABLE u (id int PRIMARY KEY);"
                + " INSERT INTO u VALUES (1)");
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.inFile("SELECT slot FROM postgres_pos")).isEqualTo(slot);
        }
    }

    @Test
    void schemaChangesAreFollowed() throws Exception {
        database.run("CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t VALUES (1, 'x'); CREATE TABLE gone (id int PRIMARY KEY);"
                + " CREATE SCHEMA app; CREATE TABLE app.t (id int PRIMARY KEY)");
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            database.run("ALTER TABLE t ADD COLUMN b int DEFAULT 7; INSERT INTO t VALUES (2, 'y', 8)");
            assertThat(edge.differences()).isEmpty();
            database.run("ALTER TABLE t DROP COLUMN a; UPDATE t SET b = b + 1");
            assertThat(edge.differences()).isEmpty();
            database.run("ALTER TABLE t ALTER COLUMN b TYPE int USING b * 2");
            assertThat(edge.differences()).isEmpty();
            database.run("DROP TABLE gone; CREATE TABLE gone (id int PRIMARY KEY, x text); INSERT INTO gone VALUES (1, 'new')");
            assertThat(edge.differences()).isEmpty();
            database.run("ALTER TABLE t RENAME TO renamed; INSERT INTO renamed VALUES (9, 9); INSERT INTO app.t VALUES (5)");
            assertThat(edge.differences()).isEmpty();
            database.run("DROP TABLE renamed");
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.inFile("SELECT count(*) FROM sqlite_master WHERE name IN ('t', 'renamed')")).isEqualTo("0");
            edge.await("its rows are gone, too", () -> edge.inFile("SELECT count(*) FROM sqlite_master WHERE name LIKE 'sqledge_old%'").equals("0"));
        }
    }

    /** From 18 on a publication may carry their values. */
    @Test
    void generatedColumnsAreHereWhereTheyArePublished() throws Exception {
        database.run("CREATE TABLE made (id int PRIMARY KEY, v text, twice int GENERATED ALWAYS AS (id * 2) STORED, last text);"
                + "INSERT INTO made VALUES (1, 'a', DEFAULT, 'x'), (2, 'b', DEFAULT, NULL)");
        boolean carried;
        try (Connection connection = database.connect()) {
            carried = connection.getMetaData().getDatabaseMajorVersion() >= 18;
        }
        database.run("CREATE PUBLICATION theirs FOR TABLE made" + (carried ? " WITH (publish_generated_columns = stored)" : ""));
        Path file = directory.resolve("edge.db");
        ReplicationSettings usual = TestEdge.settings(database, file);
        try (TestEdge edge = new TestEdge(database, file, new ReplicationSettings(usual.target(), usual.schemas(), "theirs", null, true, false, file,
                usual.catalogPoll(), 2))) {
            assertThat(edge.differences()).isEmpty();
            database.run("INSERT INTO made VALUES (3, 'c', DEFAULT, 'z'); UPDATE made SET id = 20, v = 'changed' WHERE id = 2");
            assertThat(edge.differences()).isEmpty();
            assertThat(edge.table("made").state()).isEqualTo(Table.State.READY);
            assertThat(edge.table("made").column("twice").orElseThrow().stored()).isEqualTo(carried);
            assertThat(edge.inFile("SELECT group_concat(id || coalesce(last, '-'), ' ') FROM (SELECT * FROM made ORDER BY id)")).isEqualTo("1x 3z 20-");
            if (carried) {
                assertThat(edge.inFile("SELECT group_concat(twice, ' ') FROM (SELECT * FROM made ORDER BY id)")).isEqualTo("2 6 40");
            }
        }
    }

    @Test
    void tableWithoutIdentityStaysWritableUpstreamAndJoinsWithItsKey() throws Exception {
        database.run("CREATE TABLE t (id int, v int)");
        try (TestEdge edge = edge()) {
            edge.awaitCaughtUp();
            assertThat(edge.table("t").state()).isEqualTo(Table.State.NOT_REPLICATED);
            assertThat(edge.table("t").reason()).isEqualTo("no replica identity");
            database.run("INSERT INTO t SELECT i, i FROM generate_series(1, 1000) i; UPDATE t SET v = 0 WHERE id = 1; DELETE FROM t WHERE id = 2");
            database.run("ALTER TABLE t ADD PRIMARY KEY (id)");
            edge.awaitCaughtUp();
            edge.awaitState("t", Table.State.READY);
            database.run("UPDATE t SET v = 5 WHERE id = 7");
            assertThat(edge.differences()).isEmpty();
            database.run("ALTER TABLE t DROP CONSTRAINT t_pkey");
            edge.awaitCaughtUp();
            assertThat(edge.table("t").reason()).isEqualTo("no replica identity");
            database.run("UPDATE t SET v = 6 WHERE id = 7; DELETE FROM t");
        }
    }

    @Test
    void lateTableIsCopiedWhileItIsWritten() throws Exception {
        database.run("CREATE TABLE a (id int PRIMARY KEY)");
        try (TestEdge edge = edge(); Connection writer = database.connect(); Statement statement = writer.createStatement()) {
            edge.awaitCaughtUp();
            statement.execute("CREATE TABLE late (id serial PRIMARY KEY, v int); INSERT INTO late (v) SELECT generate_series(1, 20000)");
            for (int i = 0; i < 200; i++) {
                statement.execute("INSERT INTO late (v) VALUES (" + i + "); UPDATE late SET v = v + 1 WHERE id % 97 = " + i % 97
                        + "; DELETE FROM late WHERE id = " + (i * 13 + 5));
            }
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void twoEdgesOfOneEnvironmentFollowEachByItsOwnSlot() throws Exception {
        database.run("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1)");
        try (TestEdge one = edge(); TestEdge two = new TestEdge(database, directory.resolve("two.db"))) {
            assertThat(one.differences()).isEmpty();
            assertThat(two.differences()).isEmpty();
            database.run("INSERT INTO t VALUES (2); CREATE TABLE u (id int PRIMARY KEY); INSERT INTO u VALUES (3)");
            assertThat(one.differences()).isEmpty();
            assertThat(two.differences()).isEmpty();
            assertThat(one.inFile("SELECT slot FROM postgres_pos")).isNotEqualTo(two.inFile("SELECT slot FROM postgres_pos"));
        }
    }

    @Test
    void lostSlotMeansEveryTableIsCopiedAgainInTheSameFile() throws Exception {
        database.run("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 100)");
        String slot;
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
            slot = edge.inFile("SELECT slot FROM postgres_pos");
        }
        database.run("DELETE FROM t WHERE id < 50; SELECT pg_drop_replication_slot('" + slot + "')");
        database.run("INSERT INTO t VALUES (1000)");
        try (TestEdge edge = edge()) {
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void pausedReplicaStandsStillAndCatchesUpWhenResumed() throws Exception {
        database.run("CREATE TABLE t (id int PRIMARY KEY)");
        try (TestEdge edge = edge()) {
            edge.awaitCaughtUp();
            edge.worker.pause();
            database.run("INSERT INTO t VALUES (1)");
            Thread.sleep(300);
            assertThat(edge.inFile("SELECT count(*) FROM t")).isEqualTo("0");
            assertThat(edge.position.view().data().isBefore(edge.token())).isTrue();
            edge.worker.resume();
            assertThat(edge.differences()).isEmpty();
        }
    }
}
