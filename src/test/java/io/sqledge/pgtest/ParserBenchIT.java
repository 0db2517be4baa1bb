package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.sql.parse.RefusedException;
import io.sqledge.sql.parse.SqlParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the parser takes for what mappers and query builders send, when it is warm: {@code ./mvnw verify -Pbench}. */
@Tag("bench")
class ParserBenchIT {

    private static final int ROUNDS = 30;

    @Test
    void microsecondsPerStatement() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(ParserBenchIT.class.getResource("/orm").toURI()))) {
            for (Path file : files.sorted().toList()) {
                SqlCase.read(file).forEach(asked -> texts.add(asked.sql()));
            }
        }
        double[][] micros = new double[texts.size()][ROUNDS];
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            accepted = 0;
            for (int i = 0; i < texts.size(); i++) {
                long before = System.nanoTime();
                accepted += parses(texts.get(i)) ? 1 : 0;
                micros[i][round] = (System.nanoTime() - before) / 1e3;
            }
        }
        double[] medians = Arrays.stream(micros).mapToDouble(one -> Arrays.stream(one).skip(ROUNDS / 2).sorted().skip(ROUNDS / 4).findFirst().orElseThrow())
                .sorted().toArray();
        System.out.printf("parser: %d statements of %d characters in the middle, %.1f us in the middle, %.1f us for 99 of 100, %.1f us at most%n",
                texts.size(), texts.stream().mapToInt(String::length).sorted().skip(texts.size() / 2).findFirst().orElseThrow(),
                medians[medians.length / 2], medians[medians.length * 99 / 100], medians[medians.length - 1]);
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
