package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtest.SqlAnswer.Form;
import io.sqledge.testing.StatementShape;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reads that mappers and query builders send ({@code src/test/resources/orm}, captured by {@link OrmCaptureIT}), asked of
 * Postgres and of SQLedge in front of it: not one difference. Prints how many of their shapes are answered locally, and why
 * the others are not.
 */
class OrmCorpusIT {

    /** {@code -Dsqledge.orm.reason=text}: prints the statements that are relayed for a reason that begins so. */
    private static final String PRINTED = System.getProperty("sqledge.orm.reason");
    private static final int FAILURES = 10;
    private static final long CATCH_UP_MILLIS = 20_000;

    private static Targets targets;

    @BeforeAll
    static void start() throws IOException, SQLException {
        targets = new Targets("ormcorpus");
        targets.database().run(Files.readString(Path.of("src/test/orm/schema.sql")));
        if (targets.edge() != null) {
            targets.edge().catchUp();
        }
    }

    @AfterAll
    static void stop() {
        targets.close();
    }

    @Test
    void bothAnswerAlike() throws IOException, URISyntaxException {
        List<String> failures = new ArrayList<>();
        Map<String, int[]> libraries = new LinkedHashMap<>();
        Map<String, Integer> reasons = new HashMap<>();
        Set<String> shapes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of(OrmCorpusIT.class.getResource("/orm").toURI()));
                WireClient postgres = WireClient.connect(targets.postgres(), Map.of());
                WireClient other = WireClient.connect(targets.other(), Map.of())) {
            for (Path file : files.sorted().toList()) {
                int[] counts = libraries.computeIfAbsent(file.getFileName().toString().replace(".sql", ""), name -> new int[2]);
                for (SqlCase asked : SqlCase.read(file)) {
                    String route = compare(postgres, other, asked, failures);
                    shapes.add(StatementShape.of(asked.sql()));
                    counts[0]++;
                    counts[1] += route.equals("local") ? 1 : 0;
                    reasons.merge(route, 1, Integer::sum);
                    if (PRINTED != null && route.startsWith("upstream: " + PRINTED)) {
                        System.out.println(route + "\t" + asked.place() + "\t" + asked.sql());
                    }
                }
            }
        }
        report(libraries, reasons, shapes.size());
        assertThat(failures).isEmpty();
        assertThat(shapes).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(libraries.values().stream().filter(counts -> counts[0] >= 100)).hasSizeGreaterThanOrEqualTo(6);
    }

    /** @return the route taken */
    private static String compare(WireClient postgres, WireClient other, SqlCase asked, List<String> failures) throws IOException {
        String route = "local";
        for (Form form : Form.values()) {
            if (form == Form.SIMPLE && !asked.parameters().isEmpty()) {
                continue;
            }
            String taken;
            long end = System.currentTimeMillis() + CATCH_UP_MILLIS;
            do {
                SqlAnswer expected = SqlAnswer.ask(postgres, asked, form);
                SqlAnswer got = SqlAnswer.ask(other, asked, form);
                taken = targets.edge() == null ? "elsewhere" : route(other);
                boolean equal = asked.ordered() ? expected.equals(got) : expected.inAnyOrder().equals(got.inAnyOrder());
                if (!equal && failures.size() < FAILURES) {
                    failures.add("%s, %s, route %s\n%s\n  postgres:\n    %s\n  got:\n    %s".formatted(asked.place(), form, taken,
                            asked.sql(), expected, got));
                }
                // After one that was relayed the copy first has to be where the upstream was.
            } while (taken.equals("upstream: not caught up") && System.currentTimeMillis() < end);
            route = route.equals("local") ? taken : route;
        }
        return route;
    }

    private static String route(WireClient other) throws IOException {
        SqlCase show = new SqlCase("", "SHOW sqledge.last_route", null, false, List.of(), List.of(), List.of());
        String row = SqlAnswer.ask(other, show, Form.SIMPLE).rows().get(0);
        return row.substring("DataRow \"".length(), row.length() - 1);
    }

    private static void report(Map<String, int[]> libraries, Map<String, Integer> reasons, int shapes) {
        StringBuilder report = new StringBuilder("Reads of mappers and query builders: " + shapes + " shapes\n");
        int all = 0;
        int local = 0;
        for (Map.Entry<String, int[]> library : libraries.entrySet()) {
            all += library.getValue()[0];
            local += library.getValue()[1];
            report.append("  %-14s %5d of %5d local%n".formatted(library.getKey(), library.getValue()[1], library.getValue()[0]));
        }
        report.append("  %-14s %5d of %5d local, %.1f %%%n".formatted("all", local, all, 100.0 * local / all));
        reasons.entrySet().stream().filter(r -> !r.getKey().equals("local"))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(r -> report.append("  %5d %s%n".formatted(r.getValue(), r.getKey())));
        System.out.println(report);
    }
}
