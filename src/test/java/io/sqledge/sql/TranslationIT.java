package io.sqledge.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered locally equals Postgres's answer in every field and value, and what must be relayed is. */
class TranslationIT {

    @TempDir
    static Path directory;
    private static TestDatabase database;
    private static TestReplica replica;
    private static WireProbe upstream;

    @BeforeAll
    static void copy() throws Exception {
        database = PostgresServer.shared().createDatabase("translation");
        try (InputStream in = TranslationIT.class.getResourceAsStream("/sql/schema.sql");
                Connection connection = database.connect()) {
            database.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            replica = new TestReplica(connection, directory.resolve("replica.db"));
        }
        upstream = new WireProbe(database.server(), database.name());
    }

    @AfterAll
    static void drop() throws Exception {
        upstream.close();
        replica.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "order", "joins", "aggregates", "subqueries"})
    void localAnswersEqualPostgres(String corpus) throws Exception {
        Differential differential = new Differential(upstream, replica);
        List<String> failures = new ArrayList<>();
        for (SqlCase sqlCase : SqlCase.read("/sql/local/" + corpus + ".sql")) {
            try {
                Differential.Outcome outcome = differential.compare(sqlCase);
                if (outcome.reason() != null) {
                    failures.add("relayed (" + outcome.reason() + "): " + sqlCase.text());
                }
            } catch (AssertionError | RuntimeException e) {
                failures.add(e.toString());
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsNotProvedIsRelayedWithItsReason() throws Exception {
        Differential differential = new Differential(upstream, replica);
        List<String> failures = new ArrayList<>();
        for (SqlCase sqlCase : SqlCase.read("/sql/relayed/reasons.sql")) {
            try {
                String reason = differential.compare(sqlCase).reason();
                if (!sqlCase.relayed().equals(reason)) {
                    failures.add(reason + " instead of " + sqlCase.relayed() + ": " + sqlCase.text());
                }
            } catch (AssertionError | RuntimeException e) {
                failures.add(e.toString());
            }
        }
        assertThat(failures).isEmpty();
    }
}
