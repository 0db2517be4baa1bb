package io.sqledge.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.sql.format.Formatter;
import io.sqledge.sql.tree.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlParserTest {

    private static String expression(String text) {
        Query query = SqlParser.parse("SELECT " + text);
        Query.Item item = (Query.Item) ((Query.Select) query.body()).items().get(0);
        return Formatter.format(item.expression()).replace("\"", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "a OR b AND c               ~ (a OR (b AND c))",
            "NOT a = b AND c            ~ ((NOT (a = b)) AND c)",
            "a = b IS NULL              ~ ((a = b) IS NULL)",
            "a + b * c - d              ~ ((a + (b * c)) - d)",
            "a - b - c                  ~ ((a - b) - c)",
            "a ^ b ^ c                  ~ ((a ^ b) ^ c)",
            "- a ^ b                    ~ ((- a) ^ b)",
            "-2::int                    ~ (- CAST(2 AS pg_catalog.int4))",
            "2 - -1                     ~ (2 - (- 1))",
            "a || b + c                 ~ (a || (b + c))",
            "a < b || c                 ~ (a < (b || c))",
            "a BETWEEN b AND c AND d    ~ ((a BETWEEN b AND c) AND d)",
            "a = b BETWEEN c AND d      ~ (a = (b BETWEEN c AND d))",
            "a NOT BETWEEN b AND c = d  ~ ((a NOT BETWEEN b AND c) = d)",
            "a + b IN (c, d) OR e       ~ (((a + b) IN (c, d)) OR e)",
            "NOT a IN (b)               ~ (NOT (a IN (b)))",
            "a NOT LIKE b || c          ~ (a NOT LIKE (b || c))",
            "a LIKE b ESCAPE c AND d    ~ ((a LIKE b ESCAPE c) AND d)",
            "a = ANY (b) AND c          ~ ((a = ANY (b)) AND c)",
            "a < b COLLATE x            ~ (a < (b COLLATE x))",
            "- a COLLATE x              ~ ((- a) COLLATE x)",
            "a IS DISTINCT FROM b = c   ~ (a IS DISTINCT FROM (b = c))",
            "a + b AT TIME ZONE c || d  ~ ((a + (b AT TIME ZONE c)) || d)",
            "a AT TIME ZONE b COLLATE x ~ (a AT TIME ZONE (b COLLATE x))",
            "a isnull                   ~ (a IS NULL)",
            "((SELECT 1) + 2)           ~ ((SELECT 1) + 2)",
            "char 'ab'                  ~ CAST('ab' AS pg_catalog.bpchar)",
            "'ab'::char                 ~ CAST('ab' AS pg_catalog.bpchar(1))"})
    void operatorsBindAsTheGrammarSays(String text, String expected) {
        assertThat(expression(text)).isEqualTo(expected);
    }

    @Test
    void intersectBindsTighterThanUnion() {
        Query.SetOperation union = (Query.SetOperation) SqlParser.parse("SELECT 1 UNION SELECT 2 INTERSECT SELECT 3").body();
        assertThat(union.operator()).isEqualTo(Query.SetOperator.UNION);
        assertThat(((Query.SetOperation) union.right().body()).operator()).isEqualTo(Query.SetOperator.INTERSECT);
    }

    @Test
    void unionAndExceptGoLeftToRight() {
        Query.SetOperation except = (Query.SetOperation) SqlParser.parse("SELECT 1 UNION ALL SELECT 2 EXCEPT SELECT 3").body();
        assertThat(except.operator()).isEqualTo(Query.SetOperator.EXCEPT);
        assertThat(((Query.SetOperation) except.left().body()).all()).isTrue();
    }

    /** Chains of what does not associate, what Postgres refuses, and what is read differently by version or not read here. */
    @ParameterizedTest
    @ValueSource(strings = {"a < b < c", "a = b = c", "a LIKE b LIKE c", "a BETWEEN b AND c BETWEEN d AND e",
            "a IS NULL IS NULL", "a BETWEEN b COLLATE x AND c", "a = NOT b", "a at", "a AT LOCAL", "left.f(a)",
            "operator(a)", "a COLLATE left", "ARRAY[]", "(a).b", "a[1:2]", "a[1][2]", "a[]", "f(a)[1]", "(a, b)[1]", "ARRAY[1][1]", "a LIKE ANY (b)", "a FROM t NATURAL CROSS JOIN u",
            "a FROM t OFFSET 1 + 1 ROWS", "a FROM t x LEFT JOIN u", "count(*) OVER (w)", "count(*) OVER (RANGE 1 PRECEDING)", "count(*) OVER (ROWS 1 FOLLOWING)", "a FROM t LIMIT 1, 2", "a FROM (SELECT 1)",
            "a INTO b FROM t", "((SELECT 1))", "1; SELECT 2", "@ a"})
    void whatIsNotKnownToMeanTheSameIsRefused(String text) {
        assertThatThrownBy(() -> SqlParser.parse("SELECT " + text)).isInstanceOf(RefusedException.class);
    }

    @Test
    void parenthesesDecideWhatASetOperationJoins() {
        assertThat(Formatter.format(SqlParser.parse("((SELECT 1) UNION SELECT 2) INTERSECT (SELECT 3 LIMIT 1)")))
                .isEqualTo(Formatter.format(SqlParser.parse("(SELECT 1 UNION (SELECT 2)) INTERSECT (SELECT 3 LIMIT 1)")))
                .isEqualTo("((SELECT 1) UNION (SELECT 2)) INTERSECT (SELECT 3 LIMIT 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT INTO t VALUES (1)", "", ";", "WITH a AS (DELETE FROM t RETURNING 1) SELECT 1",
            "WITH a AS (SELECT 1) INSERT INTO t SELECT 1", "(INSERT INTO t VALUES (1))",
            "(SELECT 1 ORDER BY 1) ORDER BY 1"})
    void otherStatementsAreNoReads(String text) {
        assertThatThrownBy(() -> SqlParser.parse(text)).isInstanceOf(RefusedException.class);
    }

    @Test
    void depthIsBounded() {
        String deep = "SELECT " + "(".repeat(5000) + "1" + ")".repeat(5000);
        assertThatThrownBy(() -> SqlParser.parse(deep)).isInstanceOf(RefusedException.class).hasMessage("too deep");
    }
}
