package io.sqledge.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            for (String transaction : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("-- a transaction of its own")) {
                database.run(transaction.startsWith(":") ? "--" + transaction : transaction);
            }
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

    static List<String> corpora() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(TranslationIT.class.getResource("/sql/local").toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
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

    /** More of them by {@code -Dsqledge.random.queries=100000}, others by {@code -Dsqledge.random.seed}. */
    @Test
    void randomStatementsAnsweredLocallyEqualPostgres() throws Exception {
        long seed = Long.getLong("sqledge.random.seed", System.nanoTime());
        int queries = Integer.getInteger("sqledge.random.queries", 1500);
        RandomQueries random = new RandomQueries(seed);
        Differential differential = new Differential(upstream, replica);
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < queries && failures.size() < 10; i++) {
            SqlCase next = random.next();
            try {
                reasons.merge(String.valueOf(differential.compare(next).reason()), 1, Integer::sum);
            } catch (AssertionError | RuntimeException e) {
                failures.add(e.toString());
            }
        }
        System.out.println("random statements: seed=" + seed + " local=" + reasons.remove("null") + " of " + queries
                + ", relayed " + reasons);
        assertThat(failures).as("seed " + seed).isEmpty();
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
