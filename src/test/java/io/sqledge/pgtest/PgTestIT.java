package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every conversation of {@code src/test/resources/pgwire}, on every target. */
class PgTestIT {

    private static Targets targets;

    @BeforeAll
    static void start() {
        targets = new Targets("pgtest");
    }

    @AfterAll
    static void stop() {
        targets.close();
    }

    @TestFactory
    Stream<DynamicTest> conversationsHold() throws IOException, URISyntaxException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(PgTestIT.class.getResource("/pgwire").toURI()))) {
            files = all.filter(file -> file.toString().endsWith(".pgtest")).sorted().toList();
        }
        return targets.both().stream().flatMap(target -> files.stream().map(file ->
                DynamicTest.dynamicTest(file.getFileName() + " on " + target, () -> run(file, target))));
    }

    private static void run(Path file, Target target) throws IOException {
        if (PgTestRunner.differs(file, target)) {
            assertThatThrownBy(() -> PgTestRunner.run(file, target))
                    .as("%s holds on %s, take its \"differs\" line away", file.getFileName(), target)
                    .isInstanceOf(AssertionError.class);
        } else {
            PgTestRunner.run(file, target);
        }
    }
}
