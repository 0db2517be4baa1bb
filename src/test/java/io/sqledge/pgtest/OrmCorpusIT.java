package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtest.SqlAnswer.Form;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private Targets targets;

    @AfterEach
    void stop() {
        if (targets != null) {
            targets.close();
        }
    }

    /** @param options of CREATE DATABASE */
    private void start(String options) throws IOException, SQLException {
        targets = new Targets(PostgresServer.shared().createDatabase("ormcorpus", options));
        targets.database().run(Files.readString(Path.of("src/test/orm/schema.sql")));
        if (targets.edge() != null) {
            targets.edge().catchUp();
        }
    }

    @Test
    void bothAnswerAlike() throws IOException, URISyntaxException, SQLException {
        start("");
        Report report = compareAll("UTC", 1);
        assertThat(report.shapes).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(report.libraries.values().stream().filter(counts -> counts[0] >= 100)).hasSizeGreaterThanOrEqualTo(6);
    }

    /** How text sorts and folds, and how times print, where it is not as in C and UTC: a sample, with the rest under the long tests. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"icu, LOCALE_PROVIDER icu ICU_LOCALE 'en-US'", "builtin, LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'",
        "libc, LOCALE_PROVIDER libc LOCALE 'en_US.UTF-8'"})
    void bothAnswerAlikeUnder(String provider, String options) throws Exception {
        sampled(provider, options, 11);
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource(quoteCharacter = '`', value = {"icu, LOCALE_PROVIDER icu ICU_LOCALE 'en-US'", "builtin, LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'",
        "libc, LOCALE_PROVIDER libc LOCALE 'en_US.UTF-8'"})
    void allAnswerAlikeUnder(String provider, String options) throws Exception {
        sampled(provider, options, 1);
    }

    private void sampled(String provider, String options, int step) throws Exception {
        PostgresServer server = PostgresServer.shared();
        Assumptions.assumeTrue(!provider.equals("builtin") || server.majorVersion() >= 17, "builtin locales came with 17");
        if (provider.equals("libc")) {
            RequiredTools.locale("en_US.UTF-8");
        }
        start("TEMPLATE template0 " + options);
        compareAll("America/New_York", step);
    }

    private static final class Report {
        private final Map<String, int[]> libraries = new LinkedHashMap<>();
        private final Map<String, Integer> reasons = new HashMap<>();
        private final Set<String> shapes = new HashSet<>();
    }

    /** @param step each how manieth statement is asked */
    private Report compareAll(String timeZone, int step) throws IOException, URISyntaxException {
        List<String> failures = new ArrayList<>();
        Report report = new Report();
        Map<String, String> settings = Map.of("TimeZone", timeZone);
        try (Stream<Path> files = Files.list(Path.of(OrmCorpusIT.class.getResource("/orm").toURI()));
                WireClient postgres = WireClient.connect(targets.postgres(), settings);
                WireClient other = WireClient.connect(targets.other(), settings)) {
            awaitZone(other);
            for (Path file : files.sorted().toList()) {
                int[] counts = report.libraries.computeIfAbsent(file.getFileName().toString().replace(".sql", ""), name -> new int[2]);
                List<SqlCase> cases = SqlCase.read(file);
                for (int i = 0; i < cases.size(); i += step) {
                    SqlCase asked = cases.get(i);
                    String route = compare(postgres, other, asked, failures);
                    report.shapes.add(StatementShape.of(asked.sql()));
                    counts[0]++;
                    counts[1] += route.equals("local") ? 1 : 0;
                    report.reasons.merge(route, 1, Integer::sum);
                    if (PRINTED != null && route.startsWith("upstream: " + PRINTED)) {
                        System.out.println(route + "\t" + asked.place() + "\t" + asked.sql());
                    }
                }
            }
        }
        print(report);
        assertThat(failures).isEmpty();
        return report;
    }

    /** A zone is compared with the upstream when it is first asked for. */
    private void awaitZone(WireClient other) throws IOException {
        SqlCase zoned = new SqlCase("", "SELECT created_at FROM customer WHERE id = 1", null, false, List.of(), List.of(), List.of());
        long end = System.currentTimeMillis() + CATCH_UP_MILLIS;
        do {
            SqlAnswer.ask(other, zoned, Form.SIMPLE);
        } while (targets.edge() != null && !route(other).equals("local") && System.currentTimeMillis() < end);
    }

    /** @return the route taken */
    private String compare(WireClient postgres, WireClient other, SqlCase asked, List<String> failures) throws IOException {
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
                equal |= StatementShape.showsTheClock(asked.sql()) && expected.withoutValues().equals(got.withoutValues());
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

    private static void print(Report of) {
        StringBuilder report = new StringBuilder("Reads of mappers and query builders: " + of.shapes.size() + " shapes\n");
        int all = 0;
        int local = 0;
        for (Map.Entry<String, int[]> library : of.libraries.entrySet()) {
            all += library.getValue()[0];
            local += library.getValue()[1];
            report.append("  %-14s %5d of %5d local%n".formatted(library.getKey(), library.getValue()[1], library.getValue()[0]));
        }
        report.append("  %-14s %5d of %5d local, %.1f %%%n".formatted("all", local, all, 100.0 * local / all));
        of.reasons.entrySet().stream().filter(r -> !r.getKey().equals("local"))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(r -> report.append("  %5d %s%n".formatted(r.getValue(), r.getKey())));
        System.out.println(report);
    }
}
