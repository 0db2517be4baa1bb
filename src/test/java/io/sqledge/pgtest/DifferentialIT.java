package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.fail;

import io.sqledge.pgtest.SqlAnswer.Form;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every statement of {@code src/test/resources/differential}, asked of Postgres and of SQLedge in front of it, as a simple Query and
 * in the extended protocol with text and binary results: all that comes back must be equal. Where a case says so, its route
 * too.
 */
class DifferentialIT {

    /** To see the routes taken, when cases are written: {@code -Dsqledge.differential.routes=true}. */
    private static final boolean PRINT_ROUTES = Boolean.getBoolean("sqledge.differential.routes");
    private static final long CATCH_UP_MILLIS = 20_000;

    private static Targets targets;
    private static WireClient postgres;
    private static WireClient other;
    private static final List<SqlCase> CASES = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, URISyntaxException, SQLException {
        targets = new Targets("differential");
        try (Stream<Path> all = Files.list(Path.of(DifferentialIT.class.getResource("/differential").toURI()))) {
            for (Path file : all.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
                CASES.addAll(SqlCase.read(file));
            }
        }
        for (SqlCase one : CASES) {
            if (one.setup()) {
                targets.database().run(one.sql());
            }
        }
        if (targets.edge() != null) {
            targets.edge().catchUp();
        }
        postgres = WireClient.connect(targets.postgres(), Map.of());
        other = WireClient.connect(targets.other(), Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        try (Targets all = targets; WireClient one = postgres; WireClient two = other) {
            CASES.clear();
        }
    }

    @TestFactory
    Stream<DynamicTest> bothAnswerAlike() {
        return CASES.stream().filter(c -> !c.setup()).map(c -> DynamicTest.dynamicTest(c.place() + " " + c.sql(), () -> {
            for (Form form : Form.values()) {
                if (form != Form.SIMPLE || c.parameters().isEmpty()) {
                    compare(c, form);
                }
            }
        }));
    }

    private static void compare(SqlCase asked, Form form) throws Exception {
        long end = System.currentTimeMillis() + CATCH_UP_MILLIS;
        String route;
        do {
            SqlAnswer expected = SqlAnswer.ask(postgres, asked, form);
            SqlAnswer got = SqlAnswer.ask(other, asked, form);
            boolean equal = asked.ordered() ? expected.equals(got) : expected.inAnyOrder().equals(got.inAnyOrder());
            route = targets.edge() == null ? null : route();
            if (!equal) {
                fail("%s, %s, route %s\n%s\n  postgres:\n    %s\n  got:\n    %s".formatted(asked.place(), form, route,
                        asked.sql(), expected, got));
            }
            // What the statement before has written may not be here yet.
        } while ("upstream: not caught up".equals(route) && System.currentTimeMillis() < end && pause());
        if (PRINT_ROUTES) {
            System.out.println("route\t" + asked.place() + "\t" + form + "\t" + route);
        }
        if (route != null && asked.route() != null && !isAsDeclared(asked.route(), route)) {
            fail("%s, %s\n%s\n  declared: %s\n  taken:    %s".formatted(asked.place(), form, asked.sql(), asked.route(),
                    route));
        }
    }

    private static boolean isAsDeclared(String declared, String route) {
        return declared.equals(route) || declared.equals("upstream: *") && route.startsWith("upstream: ");
    }

    private static boolean pause() throws InterruptedException {
        Thread.sleep(20);
        return true;
    }

    private static String route() throws IOException {
        SqlCase show = new SqlCase("", "SHOW sqledge.last_route", null, false, List.of(), List.of(), List.of());
        String row = SqlAnswer.ask(other, show, Form.SIMPLE).rows().get(0);
        return row.substring("DataRow \"".length(), row.length() - 1);
    }
}
