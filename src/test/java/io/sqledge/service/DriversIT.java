package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same small program through a driver, against Postgres and through the proxy: the same output. */
class DriversIT {

    private static TestDatabase database;
    private static Edge edge;

    @BeforeAll
    static void start() throws Exception {
        database = PostgresServer.shared().createDatabase("drivers");
        database.run("""
                CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, born date, balance numeric(10,2), token uuid,
                  active boolean, note varchar(40));
                CREATE TABLE visits (id bigint PRIMARY KEY, person_id int REFERENCES people, place text, at timestamp);
                INSERT INTO people VALUES (1, 'Ada', '1815-12-10', 1.00, NULL, true, NULL),
                  (2, 'Alan', '1912-06-23', -2.50, NULL, true, NULL), (3, 'Grace', NULL, NULL, NULL, false, 'rear admiral');
                INSERT INTO visits VALUES (1, 1, 'London', '2024-05-01 10:00'), (2, 2, 'Bletchley', '2023-05-01 10:00'),
                  (3, 2, 'Manchester', '2025-05-01 10:00:00.25')""");
        edge = Edge.start(database);
        edge.awaitReady();
    }

    @AfterAll
    static void stop() {
        edge.close();
        database.close();
    }

    @BeforeEach
    void removeWhatAProgramWrote() throws Exception {
        database.run("DELETE FROM people WHERE id = 10");
        edge.awaitCaughtUp();
    }

    @Test
    void psycopg2SeesNoDifference() throws Exception {
        assertSame(List.of(RequiredTools.pythonWith("psycopg2"), "src/test/drivers/psycopg2/main.py"));
    }

    @Test
    void nodePostgresSeesNoDifference() throws Exception {
        assertSame(List.of(RequiredTools.nodeWith("src/test/drivers/node-postgres", "pg"),
                "src/test/drivers/node-postgres/main.js"));
    }

    private static void assertSame(List<String> program) throws Exception {
        String direct = run(program, database.uri(), "write");
        database.run("DELETE FROM people WHERE id = 10");
        assertThat(run(program, edge.uri(), "write")).as("writing and reading, partly relayed").isEqualTo(direct);
        String again = run(program, database.uri(), "read");
        edge.awaitCaughtUp();
        long before = local();
        assertThat(run(program, edge.uri(), "read")).as("reading, as far as possible from the file").isEqualTo(again);
        assertThat(local()).as("statements answered locally").isGreaterThan(before);
    }

    private static long local() {
        return edge.service().routes().getOrDefault("local", 0L);
    }

    private static String run(List<String> program, String uri, String mode) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.add(uri);
        command.add(mode);
        return Shell.run(command).orFail();
    }
}
