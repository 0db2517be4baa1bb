package io.sqledge.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementClassifierTest {

    private static String kinds(String text) {
        return StatementClassifier.classify(text).stream().map(s -> s.kind().name()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "``                                           | EMPTY",
            ";;                                           | EMPTY",
            "-- nothing                                   | EMPTY",
            "select 1; ; select 2;                        | SELECT SELECT",
            "select ';' ; select $$;$$, \";\" /* ; */     | SELECT SELECT",
            "(select 1) union select 2                    | SELECT",
            "values (1)                                   | SELECT",
            "table t                                      | SELECT",
            "with a as (select 1) select 1                | SELECT",
            "with a as (select 1) insert into t select 1  | INSERT",
            "with a as (select 1) update t set b = 1      | UPDATE",
            "select a into b from t                       | CREATE",
            "with a as (select 1) select a into b         | CREATE",
            "begin; commit                                | BEGIN COMMIT",
            "start transaction read only                  | BEGIN",
            "end                                          | COMMIT",
            "abort                                        | ROLLBACK",
            "rollback work to savepoint a                 | ROLLBACK_TO",
            "rollback prepared 'x'                        | ROLLBACK_PREPARED",
            "commit prepared 'x'                          | COMMIT_PREPARED",
            "prepare transaction 'x'                      | PREPARE_TRANSACTION",
            "prepare p as select 1                        | PREPARE",
            "explain select 1                             | EXPLAIN",
            "explain (analyze) select 1                   | OTHER",
            "move 1 in c                                  | FETCH",
            "create function f() begin atomic select 1; select 2; end | OTHER",
            "select 'open                                 | OTHER",
            "vacuum                                       | OTHER"})
    void statementsAreSplitAndNamed(String text, String expected) {
        assertThat(kinds(text)).isEqualTo(expected);
    }

    @Test
    void writesInWithAreSeen() {
        assertThat(only("with a as (delete from t returning 1) select 1").modifiesDataInWith()).isTrue();
        assertThat(only("select 1").modifiesDataInWith()).isFalse();
    }

    @Test
    void calledNamesAreFolded() {
        assertThat(only("select Nextval('s'), \"F\" (1), a from t where b in (1)").calledNames())
                .contains("nextval", "F").doesNotContain("a", "t");
    }

    @Test
    void parametersAreNamed() {
        assertThat(only("set local Search_Path to a").parameterName()).isEqualTo("search_path");
        assertThat(only("show sqledge.last_route").parameterName()).isEqualTo("sqledge.last_route");
        assertThat(only("reset all").parameterName()).isEqualTo("all");
    }

    @Test
    void textIsTheStatementsOwn() {
        assertThat(StatementClassifier.classify(" select 1 ; /* x */ select 2 -- y").stream().map(ClassifiedStatement::text))
                .isEqualTo(List.of("select 1", "select 2"));
    }

    private static ClassifiedStatement only(String text) {
        List<ClassifiedStatement> statements = StatementClassifier.classify(text);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }
}
