package io.sqledge.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.sql.format.Formatter;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the parser accepts is no syntax error to Postgres, and means the same there: as a view, a text and its fully
 * parenthesised form have one definition.
 */
class ParserProofIT {

    private static final String SCHEMA = """
            CREATE TABLE p (a boolean, b boolean, c boolean, t text, x boolean[]);
            CREATE TABLE q (a boolean, d boolean);
            CREATE FUNCTION f(boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1';
            CREATE FUNCTION f(boolean, boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1';
            CREATE FUNCTION f(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
            DO $$
            DECLARE name text;
            BEGIN
              FOREACH name IN ARRAY '{+,-,*,/,%,^,||,@>,~~,!~~,~~*}'::text[] LOOP
                EXECUTE format('CREATE OPERATOR %s (LEFTARG = boolean, RIGHTARG = boolean, FUNCTION = f)', name);
                IF name IN ('+', '-', '*', '/', '%', '^') THEN
                  EXECUTE format('CREATE OPERATOR %s (LEFTARG = text, RIGHTARG = text, FUNCTION = f)', name);
                END IF;
              END LOOP;
            END $$;
            CREATE OPERATOR - (RIGHTARG = boolean, FUNCTION = f);
            CREATE OPERATOR + (RIGHTARG = boolean, FUNCTION = f);
            -- The definition of a view of a query, or the SQLSTATE. Raising undoes the view.
            CREATE FUNCTION definition(query text) RETURNS text LANGUAGE plpgsql AS $$
            BEGIN
              EXECUTE 'CREATE TEMP VIEW proof AS ' || query;
              RAISE EXCEPTION USING ERRCODE = 'PRF00', MESSAGE = pg_get_viewdef('pg_temp.proof'::regclass);
            EXCEPTION WHEN OTHERS THEN
              RETURN CASE SQLSTATE WHEN 'PRF00' THEN SQLERRM ELSE SQLSTATE END;
            END $$;
            """;

    private static final List<String> KEYWORD_PLACES = List.of("SELECT a %s FROM p", "SELECT a AS %s FROM p",
            "SELECT %s FROM p", "SELECT p.%s FROM p", "SELECT %s.a FROM p", "SELECT %s.f(a) FROM p", "SELECT %s(a) FROM p",
            "SELECT a::%s FROM p", "SELECT a::pg_catalog.%s FROM p", "SELECT %s 'x'", "SELECT %s.bool 'x'",
            "SELECT 1 FROM %s", "SELECT 1 FROM p %s", "SELECT 1 FROM p AS %s", "SELECT 1 FROM p z (%s)", "SELECT %s.* FROM p",
            "WITH %s AS (SELECT 1) SELECT 1", "SELECT 1 %s", "SELECT f(a) %s FROM p", "SELECT t COLLATE %s FROM p",
            "SELECT a IS %s FROM p", "SELECT a %s b FROM p", "SELECT 1 FROM p %s JOIN q USING (a)", "SELECT %s a FROM p",
            "SELECT 1 FROM p %s", "SELECT 1 FROM p WHERE a %s", "SELECT a FROM p ORDER BY a %s", "SELECT a FROM p LIMIT 1 %s",
            "SELECT a::time %s FROM p", "SELECT '1'::timestamp(3) %s", "SELECT ROW(a) %s FROM p");

    private static TestDatabase database;
    private static Connection connection;

    @BeforeAll
    static void prepare() throws SQLException {
        database = PostgresServer.shared().createDatabase("parser");
        database.run(SCHEMA);
        connection = database.connect();
    }

    @AfterAll
    static void drop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void operatorsBindAsInPostgres() throws SQLException {
        prove(ExpressionTexts.pairs().stream().map(e -> "SELECT " + e + " AS r FROM p").toList(), 1500);
    }

    /** More of them by {@code -Dsqledge.random.queries}, others by {@code -Dsqledge.random.seed}. */
    @Test
    void randomExpressionsMeanTheSame() throws SQLException {
        long seed = Long.getLong("sqledge.random.seed", System.nanoTime());
        System.out.println("random expressions: seed=" + seed);
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2 * Integer.getInteger("sqledge.random.queries", 1500); i++) {
            texts.add("SELECT " + ExpressionTexts.random(random) + " AS r FROM p");
        }
        prove(texts, 100);
    }

    @Test
    void statementsMeanTheSame() throws SQLException {
        prove(QueryTexts.ALL, QueryTexts.ALL.size() / 2);
    }

    @Test
    void keywordsStandOnlyWherePostgresTakesThem() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("SELECT word FROM pg_get_keywords() ORDER BY 1")) {
            while (words.next()) {
                for (String place : KEYWORD_PLACES) {
                    texts.add(String.format(place, words.getString(1)));
                }
            }
        }
        List<String> accepted = texts.stream().filter(text -> parenthesised(text) != null).toList();
        List<String> definitions = definitions(accepted);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            if (definitions.get(i).equals("42601")) {
                failures.add(accepted.get(i));
            }
        }
        assertThat(failures).isEmpty();
    }

    /** The table holds the strictest of all versions: never laxer than the one at hand. */
    @Test
    void keywordTableIsNeverLaxer() throws SQLException {
        TreeSet<String> laxer = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("SELECT word, catcode, barelabel FROM pg_get_keywords()")) {
            while (words.next()) {
                String word = words.getString(1);
                char category = words.getString(2).charAt(0);
                boolean column = category == 'U' || category == 'C';
                boolean function = category == 'U' || category == 'T';
                if (!Keywords.isKeyword(word) || Keywords.mayNameColumn(word) && !column
                        || Keywords.mayNameFunction(word) && !function
                        || Keywords.mayLabelBare(word) && !words.getBoolean(3)) {
                    laxer.add(word);
                }
            }
        }
        assertThat(laxer).isEmpty();
    }

    /** @param least how many of the texts must have been accepted and defined a view, for the proof to prove something */
    private static void prove(List<String> texts, int least) throws SQLException {
        List<String> accepted = new ArrayList<>();
        List<String> parenthesised = new ArrayList<>();
        for (String text : texts) {
            String full = parenthesised(text);
            if (full != null) {
                accepted.add(text);
                parenthesised.add(full);
            }
        }
        List<String> expected = definitions(accepted);
        List<String> actual = definitions(parenthesised);
        List<String> failures = new ArrayList<>();
        int views = 0;
        for (int i = 0; i < accepted.size(); i++) {
            views += expected.get(i).length() > 5 ? 1 : 0;
            if (expected.get(i).equals("42601") || !expected.get(i).equals(actual.get(i))) {
                failures.add(accepted.get(i) + "\n  is    " + expected.get(i) + "\n  not   " + actual.get(i) + "\n  read: "
                        + parenthesised.get(i));
            }
            String again = parenthesised(parenthesised.get(i));
            if (!parenthesised.get(i).equals(again)) {
                failures.add("formatted " + parenthesised.get(i) + "\n  reads " + again);
            }
        }
        System.out.println("parser proof: texts=" + texts.size() + " accepted=" + accepted.size() + " views=" + views);
        assertThat(failures.stream().limit(20).collect(Collectors.joining("\n"))).isEmpty();
        assertThat(views).isGreaterThanOrEqualTo(least);
    }

    private static String parenthesised(String text) {
        try {
            return Formatter.format(SqlParser.parse(text));
        } catch (RefusedException e) {
            return null;
        }
    }

    private static List<String> definitions(List<String> queries) throws SQLException {
        List<String> definitions = new ArrayList<>();
        String sql = "SELECT definition(q) FROM unnest(?) WITH ORDINALITY AS u (q, n) ORDER BY n";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", queries.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    definitions.add(rows.getString(1));
                }
            }
        }
        return definitions;
    }
}
