package io.sqledge.session;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.FunctionInfo;
import io.sqledge.sql.parse.ClassifiedStatement;
import io.sqledge.sql.parse.Lexer;
import io.sqledge.sql.parse.StatementClassifier;
import io.sqledge.sql.parse.StatementKind;
import io.sqledge.sql.parse.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the text of a simple Query or a Parse tells about routing and about what it leaves behind. Where the text does
 * not tell, the answer is the one that costs a relay, not the one that risks a stale or wrong answer.
 */
final class StatementText {

    /** Plain statements: of themselves they change rows at most. */
    private static final Set<StatementKind> DATA_ONLY = EnumSet.of(StatementKind.EMPTY, StatementKind.SELECT,
            StatementKind.INSERT, StatementKind.UPDATE, StatementKind.DELETE, StatementKind.MERGE, StatementKind.COPY,
            StatementKind.BEGIN, StatementKind.COMMIT, StatementKind.ROLLBACK, StatementKind.SAVEPOINT,
            StatementKind.RELEASE, StatementKind.ROLLBACK_TO, StatementKind.SHOW, StatementKind.SET,
            StatementKind.RESET, StatementKind.FETCH, StatementKind.CLOSE, StatementKind.DECLARE, StatementKind.LISTEN,
            StatementKind.UNLISTEN, StatementKind.NOTIFY, StatementKind.LOCK, StatementKind.EXPLAIN,
            StatementKind.DEALLOCATE);

    /** Statements after which the upstream session holds nothing that a new connection would not have. */
    private static final Set<StatementKind> STATELESS = EnumSet.of(StatementKind.EMPTY, StatementKind.SELECT,
            StatementKind.INSERT, StatementKind.UPDATE, StatementKind.DELETE, StatementKind.MERGE, StatementKind.COPY,
            StatementKind.BEGIN, StatementKind.COMMIT, StatementKind.ROLLBACK, StatementKind.SAVEPOINT,
            StatementKind.RELEASE, StatementKind.ROLLBACK_TO, StatementKind.SHOW, StatementKind.FETCH,
            StatementKind.CLOSE, StatementKind.NOTIFY, StatementKind.LOCK, StatementKind.EXPLAIN,
            StatementKind.DEALLOCATE, StatementKind.ALTER, StatementKind.DROP, StatementKind.TRUNCATE);

    private static final Set<StatementKind> READS = EnumSet.of(StatementKind.SELECT, StatementKind.SHOW,
            StatementKind.EXPLAIN, StatementKind.FETCH, StatementKind.EMPTY);

    /** VACUUM, CREATE DATABASE, DROP INDEX CONCURRENTLY, DISCARD ALL and the like. */
    private static final Set<StatementKind> MAY_REFUSE_PIPELINE = EnumSet.of(StatementKind.OTHER, StatementKind.CREATE,
            StatementKind.ALTER, StatementKind.DROP, StatementKind.DISCARD, StatementKind.COMMIT_PREPARED,
            StatementKind.ROLLBACK_PREPARED, StatementKind.CALL);

    /** ALTER TABLE, CREATE INDEX, REINDEX and the like, and code that may run them. */
    private static final Set<StatementKind> MAY_REFUSE_TABLE_IN_USE = EnumSet.of(StatementKind.OTHER, StatementKind.CREATE,
            StatementKind.ALTER, StatementKind.DROP, StatementKind.TRUNCATE, StatementKind.CALL, StatementKind.DO);

    private static final Set<StatementKind> TRANSACTION_ENDS = EnumSet.of(StatementKind.COMMIT, StatementKind.ROLLBACK,
            StatementKind.ROLLBACK_TO, StatementKind.PREPARE_TRANSACTION);

    /** Volatile functions of Postgres that touch neither settings nor locks nor the schema. */
    private static final Set<String> HARMLESS_VOLATILE = Set.of("random", "nextval", "currval", "lastval", "setval",
            "clock_timestamp", "timeofday", "gen_random_uuid", "pg_sleep", "pg_sleep_for", "pg_notify");

    private final List<ClassifiedStatement> statements;

    private StatementText(List<ClassifiedStatement> statements) {
        this.statements = statements;
    }

    static StatementText of(String text) {
        return new StatementText(StatementClassifier.classify(text));
    }

    List<ClassifiedStatement> statements() {
        return statements;
    }

    boolean isEmpty() {
        return statements.stream().allMatch(s -> s.kind() == StatementKind.EMPTY);
    }

    /** One statement that reads and writes nothing of itself. */
    boolean isSingleSelect() {
        return statements.size() == 1 && statements.get(0).kind() == StatementKind.SELECT
                && !statements.get(0).modifiesDataInWith();
    }

    boolean onlyReads() {
        return statements.stream().allMatch(s -> READS.contains(s.kind()) && !s.modifiesDataInWith());
    }

    boolean has(StatementKind kind) {
        return statements.stream().anyMatch(s -> s.kind() == kind);
    }

    /** Names of prepared statements that EXECUTE and DEALLOCATE in this text mean, and those that PREPARE would find taken. */
    List<String> namesUsed() {
        Stream<String> used = statements.stream()
                .filter(s -> s.kind() == StatementKind.EXECUTE || s.kind() == StatementKind.DEALLOCATE)
                .map(s -> preparedName(s.text())).filter(name -> name != null);
        return Stream.concat(used, namesPrepared().stream()).toList();
    }

    /** Those that DEALLOCATE removes, in order; null stands for one that cannot be told. */
    List<String> namesDeallocated() {
        return statements.stream().filter(s -> s.kind() == StatementKind.DEALLOCATE)
                .map(s -> preparedName(s.text())).filter(name -> name != null).toList();
    }

    /** {@code DEALLOCATE ALL}, {@code DISCARD ALL}. */
    boolean deallocatesAll() {
        return statements.stream().anyMatch(s -> (s.kind() == StatementKind.DEALLOCATE || s.kind() == StatementKind.DISCARD)
                && Lexer.scan(s.text()).stream().skip(1).anyMatch(token -> token.text().equalsIgnoreCase("all")));
    }

    /** Whether it is of a kind of which some refuse a table that an open portal reads. */
    boolean mayRefuseTableInUse() {
        return statements.stream().anyMatch(s -> MAY_REFUSE_TABLE_IN_USE.contains(s.kind()));
    }

    /** What in it ends a transaction or goes back in it, in order. */
    List<StatementKind> transactionEnds() {
        return statements.stream().map(s -> s.kind()).filter(TRANSACTION_ENDS::contains).toList();
    }

    /** Whether it is of a kind of which some refuse to run in a transaction that has run anything before. */
    boolean mayRefusePipeline() {
        return statements.stream().anyMatch(s -> MAY_REFUSE_PIPELINE.contains(s.kind()));
    }

    /** The parameter {@code sqledge.*}, folded, when setting one is all the text does; else null. */
    String ownParameterSet() {
        if (statements.size() != 1 || statements.get(0).kind() != StatementKind.SET || statements.get(0).parameterName() == null) {
            return null;
        }
        String name = statements.get(0).parameterName().toLowerCase(Locale.ROOT);
        return name.startsWith(OwnSetting.PREFIX) ? name : null;
    }

    /** Whether it asks which prepared statements there are. */
    boolean listsPrepared() {
        return statements.stream().anyMatch(s -> s.text().toLowerCase(Locale.ROOT).contains("pg_prepared_statement"));
    }

    /** Names that PREPARE in this text gives. */
    List<String> namesPrepared() {
        return statements.stream().filter(s -> s.kind() == StatementKind.PREPARE).map(s -> Lexer.scan(s.text()).get(1).text())
                .toList();
    }

    /** Whether it runs code that nobody here reads, which may prepare statements as well. */
    boolean mayPrepareAnything() {
        return statements.stream().anyMatch(s -> s.kind() == StatementKind.DO || s.kind() == StatementKind.CALL
                || s.kind() == StatementKind.OTHER);
    }

    /** {@code EXECUTE name ...}, {@code DEALLOCATE [PREPARE] name}; null for ALL. */
    private static String preparedName(String text) {
        List<Token> tokens = Lexer.scan(text);
        int at = 1;
        if (tokens.get(0).is("deallocate") && tokens.get(at).is("prepare") && tokens.size() > 3) {
            at++;
        }
        Token name = tokens.get(at);
        return name.is("all") ? null : name.text();
    }

    /** The name behind {@code SHOW sqledge.}, lower case, when this is all the text asks; else null. */
    String ownParameter() {
        if (statements.size() != 1 || statements.get(0).kind() != StatementKind.SHOW
                || statements.get(0).parameterName() == null) {
            return null;
        }
        String name = statements.get(0).parameterName().toLowerCase(Locale.ROOT);
        return name.startsWith("sqledge.") ? name.substring("sqledge.".length()) : null;
    }

    /**
     * Whether the schema may be another one afterwards, so that a later read has to wait for the catalog position too.
     *
     * @param catalog null when none is known
     */
    boolean mayChangeSchema(Catalog catalog) {
        return statements.stream().anyMatch(s -> !DATA_ONLY.contains(s.kind()) || callsUnknown(s, catalog));
    }

    /** Whether losing the connection afterwards loses something of the session. */
    boolean leavesState(Catalog catalog) {
        return statements.stream().anyMatch(s -> !STATELESS.contains(s.kind())
                && !(setsOrResets(s) && SessionSettings.isRestorable(s.parameterName()))
                || callsUnknown(s, catalog));
    }

    /** Parameters that SET and RESET in this text change, folded. */
    List<String> parametersSet() {
        return statements.stream().filter(s -> setsOrResets(s) && s.parameterName() != null)
                .map(ClassifiedStatement::parameterName).toList();
    }

    private static boolean setsOrResets(ClassifiedStatement statement) {
        return statement.kind() == StatementKind.SET || statement.kind() == StatementKind.RESET;
    }

    private static boolean callsUnknown(ClassifiedStatement statement, Catalog catalog) {
        return catalog == null ? !statement.calledNames().isEmpty()
                : statement.calledNames().stream().anyMatch(name -> !isHarmless(name, catalog));
    }

    /** A name nobody has a function of is a keyword, a type or a table in front of a parenthesis. */
    private static boolean isHarmless(String name, Catalog catalog) {
        for (FunctionInfo function : catalog.functionsNamed(name)) {
            if (!function.schema().equals("pg_catalog")
                    || function.volatility() == 'v' && !HARMLESS_VOLATILE.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
