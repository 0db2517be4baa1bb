package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtest.SqlAnswer.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The queries of TPC-H at scale 0.01: all answers equal Postgres's. Prints which are answered from the copy, and why the others are not. */
@Timeout(300)
class TpchIT {

    private static final long CATCH_UP_MILLIS = 20_000;
    private static final int LEAST_LOCAL = 20;

    private static Targets targets;

    @BeforeAll
    static void load() throws Exception {
        targets = new Targets("tpch");
        targets.database().run(read("schema.sql"));
        try (Connection connection = targets.database().connect()) {
            new TpchRows().copyInto(connection);
        }
        targets.database().run("ANALYZE");
        if (targets.edge() != null) {
            targets.edge().catchUp();
        }
    }

    @AfterAll
    static void drop() {
        targets.close();
    }

    private static String read(String name) throws Exception {
        return Files.readString(Path.of(TpchIT.class.getResource("/tpch/" + name).toURI()));
    }

    @Test
    void allAnswersAreThoseOfPostgres() throws Exception {
        List<SqlCase> queries = SqlCase.read(Path.of(TpchIT.class.getResource("/tpch/queries.sql").toURI()));
        assertThat(queries).hasSize(22);
        StringBuilder report = new StringBuilder("TPC-H at scale 0.01\n");
        List<String> different = new ArrayList<>();
        int local = 0;
        try (WireClient postgres = WireClient.connect(targets.postgres(), Map.of());
                WireClient other = WireClient.connect(targets.other(), Map.of())) {
            for (int i = 0; i < queries.size(); i++) {
                SqlCase query = queries.get(i);
                SqlAnswer expected = SqlAnswer.ask(postgres, query, Form.EXTENDED_TEXT);
                SqlAnswer got;
                long millis;
                String route;
                long end = System.currentTimeMillis() + CATCH_UP_MILLIS;
                do {
                    long before = System.nanoTime();
                    got = SqlAnswer.ask(other, query, Form.EXTENDED_TEXT);
                    millis = (System.nanoTime() - before) / 1_000_000;
                    route = targets.edge() == null ? "elsewhere" : route(other);
                    // After one that was relayed the copy first has to be where the upstream was.
                } while (route.equals("upstream: not caught up") && System.currentTimeMillis() < end);
                local += route.equals("local") ? 1 : 0;
                report.append("  %2d %5d rows %5d ms %s%n".formatted(i + 1, got.rows().size(), millis, route));
                if (!got.equals(expected)) {
                    different.add("query " + (i + 1) + ", " + route + "\n    " + expected + "\n  got:\n    " + got);
                }
            }
        }
        System.out.println(report.append("  ").append(local).append(" of 22 local\n"));
        assertThat(different).isEmpty();
        if (targets.edge() != null) {
            assertThat(local).isGreaterThanOrEqualTo(LEAST_LOCAL);
        }
    }

    private static String route(WireClient other) throws Exception {
        SqlCase show = new SqlCase("", "SHOW sqledge.last_route", null, false, List.of(), List.of(), List.of());
        String row = SqlAnswer.ask(other, show, Form.SIMPLE).rows().get(0);
        return row.substring("DataRow \"".length(), row.length() - 1);
    }
}
