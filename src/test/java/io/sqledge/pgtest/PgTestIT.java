package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every conversation of {@code src/test/resources/pgwire}, on every target. */
class PgTestIT {

    private static Targets targets;
    /**
     * The same with every read turned upstream, on connections that are given back after each transaction; null when another server stands
     * in SQLedge's place.
     */
    private static Edge relaying;

    @BeforeAll
    static void start() throws SQLException {
        targets = new Targets("pgtest");
        targets.database().run("CREATE TABLE fruit (id int PRIMARY KEY, name text, weight numeric(6,2));"
                + " INSERT INTO fruit VALUES (1, 'apple', 1.50), (2, 'pear', NULL), (3, 'plum', 0.25)");
        if (targets.edge() != null) {
            relaying = new Edge("sqledge relaying by transactions", targets.database(), () -> false, "transaction");
            targets.edge().catchUp();
        }
    }

    @AfterAll
    static void stop() {
        try (Edge closed = relaying) {
            relaying = null;
        }
        targets.close();
    }

    @TestFactory
    Stream<DynamicTest> conversationsHold() throws IOException, URISyntaxException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(PgTestIT.class.getResource("/pgwire").toURI()))) {
            files = all.filter(file -> file.toString().endsWith(".pgtest")).sorted().toList();
        }
        int version = targets.database().server().majorVersion();
        List<Path> known = new ArrayList<>();
        for (Path file : files) {
            if (PgTestRunner.known(file, version)) {
                known.add(file);
            }
        }
        Stream<Target> more = relaying == null ? Stream.of() : Stream.of(relaying.target());
        return Stream.concat(targets.both().stream(), more).flatMap(target -> known.stream().map(file ->
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
