package io.sqledge.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered locally equals Postgres's answer in every field and value, and what must be relayed is. */
class TranslationIT {

    private static final Path FOUND = Path.of("target", "random-failures.sql");

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

    /**
     * More of them by {@code -Dsqledge.random.queries=100000} or {@code -Dsqledge.random.seconds=3600}, others by
     * {@code -Dsqledge.random.seed}. What fails is made small and written in the form of a corpus, to be taken into
     * {@code src/test/resources/sql/found}.
     */
    @Test
    void randomStatementsAnsweredLocallyEqualPostgres() throws Exception {
        long seed = Long.getLong("sqledge.random.seed", System.nanoTime());
        long seconds = Long.getLong("sqledge.random.seconds", 0);
        int queries = seconds > 0 ? Integer.MAX_VALUE : Integer.getInteger("sqledge.random.queries", 1500);
        long end = seconds > 0 ? System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) : Long.MAX_VALUE;
        RandomQueries random = new RandomQueries(seed);
        Differential differential = new Differential(upstream, replica);
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        int asked = 0;
        for (; asked < queries && System.nanoTime() < end && failures.size() < 10; asked++) {
            SqlCase next = random.next();
            try {
                reasons.merge(String.valueOf(differential.compare(next).reason()), 1, Integer::sum);
            } catch (AssertionError | RuntimeException e) {
                failures.add(small(next, differential) + "\n" + e);
            }
        }
        System.out.println("random statements: seed=" + seed + " local=" + reasons.remove("null") + " of " + asked
                + ", relayed " + reasons);
        assertThat(failures).as("seed " + seed).isEmpty();
    }

    /** @return the case, as small as it still fails */
    private static String small(SqlCase failing, Differential differential) throws Exception {
        boolean accepted = accepted(failing);
        String text = new Shrinker(smaller -> {
            SqlCase candidate = new SqlCase(smaller, failing.types(), failing.parameters(), null);
            try {
                differential.compare(candidate);
                return false;
            } catch (AssertionError | RuntimeException e) {
                // A false accept is another failure than a wrong answer.
                return accepted(candidate) == accepted;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).shrink(failing.text());
        String fixture = (text.contains("$") ? new SqlCase(text, failing.types(), failing.parameters(), null)
                : new SqlCase(text, List.of(), List.of(), null)).written();
        Files.writeString(FOUND, fixture + "\n\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return fixture;
    }

    private static boolean accepted(SqlCase asked) {
        try {
            return upstream.ask(asked.text(), asked.types(), asked.parameters(), false).error() == null;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the random statements found once: answered as Postgres does, or left to it. */
    @Test
    void whatWasFoundOnceIsNotWrongAgain() throws Exception {
        Differential differential = new Differential(upstream, replica);
        List<String> failures = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(TranslationIT.class.getResource("/sql/found").toURI()))) {
            for (Path file : files.sorted().toList()) {
                for (SqlCase sqlCase : SqlCase.read("/sql/found/" + file.getFileName())) {
                    try {
                        differential.compare(sqlCase);
                    } catch (AssertionError | RuntimeException e) {
                        failures.add(e.toString());
                    }
                }
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
