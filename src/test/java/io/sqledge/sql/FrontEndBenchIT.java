package io.sqledge.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.sql.parse.RefusedException;
import io.sqledge.sql.parse.SqlParser;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long what mappers and query builders send takes to be parsed, and to be planned as a whole, when the code is warm and the text
 * is new: {@code ./mvnw verify -Pbench}.
 */
@Tag("bench")
class FrontEndBenchIT {

    private static final int ROUNDS = 20;

    @TempDir
    Path directory;

    @Test
    void microsecondsPerStatement() throws Exception {
        List<String> texts = texts();
        try (TestDatabase database = PostgresServer.shared().createDatabase("frontend"); Connection connection = database.connect()) {
            database.run(Files.readString(Path.of("src/test/orm/schema.sql")));
            try (TestReplica replica = new TestReplica(connection, directory.resolve("replica.db"))) {
                SqlContext context = new SqlContext(replica.catalog(), List.of("public"));
                measure("parsed", texts, FrontEndBenchIT::parses);
                // A new front end each time has no plan of an earlier round.
                measure("planned", texts, text -> new SqlFrontEnd().translate(text, List.of(), context) instanceof Translation.Exact);
            }
        }
    }

    private static List<String> texts() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(FrontEndBenchIT.class.getResource("/orm").toURI()))) {
            for (Path file : files.sorted().toList()) {
                for (String statement : Files.readString(file).split(";\n\n")) {
                    texts.add(statement.replaceAll("(?m)^--.*\n", "").strip());
                }
            }
        }
        return texts;
    }

    private static void measure(String what, List<String> texts, Predicate<String> work) {
        double[][] micros = new double[texts.size()][ROUNDS];
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            accepted = 0;
            for (int i = 0; i < texts.size(); i++) {
                long before = System.nanoTime();
                accepted += work.test(texts.get(i)) ? 1 : 0;
                micros[i][round] = (System.nanoTime() - before) / 1e3;
            }
        }
        double[] medians = Arrays.stream(micros).mapToDouble(one -> Arrays.stream(one).skip(ROUNDS / 2).sorted().skip(ROUNDS / 4).findFirst().orElseThrow())
                .sorted().toArray();
        System.out.printf("%s: %d of %d statements, of %d characters in the middle: %.1f us in the middle, %.1f us for 99 of 100%n", what, accepted,
                texts.size(), texts.stream().mapToInt(String::length).sorted().skip(texts.size() / 2).findFirst().orElseThrow(),
                medians[medians.length / 2], medians[medians.length * 99 / 100]);
        assertThat(accepted).isGreaterThan(texts.size() * 9 / 10);
    }

    private static boolean parses(String text) {
        try {
            return SqlParser.parse(text) != null;
        } catch (RefusedException refused) {
            return false;
        }
    }
}
