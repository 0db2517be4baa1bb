package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Answers;
import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Upper and lower case of all letters, under collations that know more of them than ASCII has, as the upstream gives them. */
class LettersIT {

    private static final String ROWS = """
            CREATE TABLE word (id int PRIMARY KEY, w text);
            INSERT INTO word SELECT i, 'x' || chr(i) || 'Y' FROM generate_series(1, 131071) i WHERE i NOT BETWEEN 55296 AND 57343
              AND (i < 12000 OR i > 42000) AND (i < 45000 OR i > 63000);
            INSERT INTO word VALUES (200001, 'Straße GRÖẞE'), (200002, 'İstanbul ıI'), (200003, 'Ǆungla ǅ ǆ'), (200004, 'ÀÉÎ e\u0301A\u030A'), (200005, 'ﬁ ŉ ǰ');
            CREATE TABLE greek (id int PRIMARY KEY, w text);
            INSERT INTO greek VALUES (1, 'ΟΔΟΣ'), (2, 'ΣΑΣ Σ'), (3, 'σς');
            CREATE TABLE code (id int PRIMARY KEY, c text, mixed text);
            INSERT INTO code SELECT i, substr(md5(i::text), 1, i % 9), md5(i::text) || CASE WHEN i = 77 THEN 'A' ELSE '' END FROM generate_series(1, 3000) i;
            INSERT INTO code VALUES (0, NULL, NULL)""";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"icu, LOCALE_PROVIDER icu ICU_LOCALE 'en-US'", "builtin, LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'",
        "libc, LOCALE_PROVIDER libc LOCALE 'en_US.UTF-8'"})
    void haveTheCaseTheyHaveUpstream(String provider, String options) throws Exception {
        PostgresServer server = PostgresServer.shared();
        Assumptions.assumeTrue(!provider.equals("builtin") || server.majorVersion() >= 17, "builtin locales came with 17");
        if (provider.equals("libc")) {
            RequiredTools.locale("en_US.UTF-8");
        }
        try (TestDatabase database = server.createDatabase("letters", "TEMPLATE template0 " + options)) {
            database.run(ROWS);
            try (Edge edge = Edge.start(database)) {
                edge.awaitReady();
                try (Connection direct = database.connect(); Connection proxied = edge.connect()) {
                    edge.awaitCaughtUp();
                    local(edge, direct, proxied, "SELECT id, lower(w), upper(w) FROM word WHERE id <> 200002 AND id <> 931 ORDER BY id");
                    local(edge, direct, proxied, "SELECT id FROM word WHERE id <> 931 AND lower(w) = lower(?) ORDER BY id", "XÉY");
                    local(edge, direct, proxied, "SELECT id FROM word WHERE id <> 931 AND w ILIKE ? ORDER BY id", "%é%");
                    local(edge, direct, proxied, "SELECT id FROM word WHERE id <> 931 AND w ILIKE ? ORDER BY id", "x_y");
                    local(edge, direct, proxied, "SELECT id FROM word WHERE upper(w) LIKE upper(?) ORDER BY id", "%straße%");
                    local(edge, direct, proxied, "SELECT id, upper(w) FROM greek ORDER BY id");
                    local(edge, direct, proxied, "SELECT c, id FROM code ORDER BY c DESC NULLS LAST, id LIMIT 700");
                    local(edge, direct, proxied, "SELECT min(c), max(c) FROM code");
                    local(edge, direct, proxied, "SELECT id FROM code WHERE c < ? ORDER BY id", "3f");
                    local(edge, direct, proxied, "SELECT id, greatest(c, 'b'), rank() OVER (ORDER BY c) FROM code WHERE c BETWEEN ? AND 'fz' ORDER BY id", "ab");
                    relayed(edge, direct, proxied, "SELECT id FROM code ORDER BY mixed", provider);
                    relayed(edge, direct, proxied, "SELECT count(*) FROM code WHERE c > ?", provider, "A");
                    assertThat(Answers.of(proxied, "SELECT id, lower(w) FROM greek ORDER BY id")).isEqualTo(Answers.of(direct, "SELECT id, lower(w) FROM greek ORDER BY id"));
                    assertThat(Answers.of(proxied, "SHOW sqledge.last_route")).containsExactly(provider.equals("icu") ? "upstream: guard" : "local");
                }
            }
        }
    }

    private static void local(Edge edge, Connection direct, Connection proxied, String query, String... parameters) throws SQLException {
        List<String> there = Answers.of(direct, query, List.of(parameters));
        assertThat(there).isNotEmpty();
        edge.await(query + " is local", () -> {
            assertThat(Answers.of(proxied, query, List.of(parameters))).isEqualTo(there);
            return Answers.of(proxied, "SHOW sqledge.last_route").equals(List.of("local"));
        });
    }

    /** For what is not of the alphabet that sorts by its bytes everywhere; C.UTF-8 sorts all so. */
    private static void relayed(Edge edge, Connection direct, Connection proxied, String query, String provider, String... parameters) throws SQLException {
        List<String> there = Answers.of(direct, query, List.of(parameters));
        List<String> route = List.of(provider.equals("builtin") ? "local" : "upstream: guard");
        edge.await(query + " is relayed", () -> {
            assertThat(Answers.of(proxied, query, List.of(parameters))).isEqualTo(there);
            return Answers.of(proxied, "SHOW sqledge.last_route").equals(route);
        });
    }
}
