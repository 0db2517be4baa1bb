package io.sqledge.session;

import io.sqledge.sql.parse.StatementKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The session's prepared statements by name. One whose Parse is still unanswered is expected: later messages of the same
 * pipeline already mean it, and if it fails the one before it is still there. So it is with one whose Close is unanswered.
 */
final class Statements {

    /** In place of a batch, for what happens whatever becomes of the messages before it. */
    static final long CERTAIN = -1;

    private final Map<String, PreparedQuery> confirmed = new HashMap<>();
    /** The last of what is under way for a name: a {@link PreparedQuery}, or the {@link Removal} of one. */
    private final Map<String, Object> expected = new HashMap<>();

    /** In which batch that came, or {@link #CERTAIN}. */
    private final Map<String, Long> expectedSince = new HashMap<>();

    /** Names that SQL's own PREPARE may have given upstream. */
    private final Set<String> givenBySql = new HashSet<>();
    private boolean anyGivenBySql;
    /** Whether one of them, or of those that SQL gave, asks which there are. */
    private boolean anyLists;
    private boolean unread;

    /** A Close, or a Query that ends the unnamed statement, which is still unanswered. */
    final class Removal {
        private final String name;

        private Removal(String name) {
            this.name = name;
        }

        void confirm() {
            expected.remove(name, this);
            remove(name);
        }

        void revoke() {
            expected.remove(name, this);
        }
    }

    PreparedQuery find(String name) {
        Object last = expected.get(name);
        return last instanceof Removal ? null : last != null ? (PreparedQuery) last : confirmed.get(name);
    }

    /** Later messages of the pipeline find nothing of that name any more. */
    Removal expectRemoval(String name, long batch) {
        Removal removal = new Removal(name);
        expected.put(name, removal);
        expectedSince.put(name, batch);
        return removal;
    }

    /** So it is with all named ones. */
    List<Removal> expectRemovalOfAll(long batch) {
        Set<String> names = new HashSet<>(confirmed.keySet());
        names.addAll(expected.keySet());
        names.remove("");
        return names.stream().map(name -> expectRemoval(name, batch)).toList();
    }

    /** Whether it depends on the outcome of an earlier batch what this name means. */
    boolean isUncertain(String name, long batch) {
        return expected.containsKey(name) && expectedSince.get(name) != CERTAIN && expectedSince.get(name) != batch;
    }

    /** How many there are, or will be when all that is under way succeeds. */
    int size() {
        return confirmed.size() + expected.size();
    }

    /** Of the named ones. */
    List<String> names() {
        return confirmed.keySet().stream().filter(name -> !name.isEmpty()).toList();
    }

    boolean isExpected(PreparedQuery query) {
        return expected.get(query.name()) == query;
    }

    void put(PreparedQuery query) {
        onText(query.statementText());
        confirmed.put(query.name(), query);
    }

    void expect(PreparedQuery query, long batch) {
        onText(query.statementText());
        expected.put(query.name(), query);
        expectedSince.put(query.name(), batch);
    }

    void confirm(PreparedQuery query) {
        expected.remove(query.name(), query);
        confirmed.put(query.name(), query);
    }

    void revoke(PreparedQuery query) {
        expected.remove(query.name(), query);
    }

    void remove(String name) {
        confirmed.remove(name);
        givenBySql.remove(name);
    }

    /** All named ones: the unnamed one stays. */
    void clear() {
        confirmed.keySet().removeIf(name -> !name.isEmpty());
        forgetSql();
    }

    private void forgetSql() {
        givenBySql.clear();
        anyGivenBySql = false;
    }

    /** A Parse could not be read here and was relayed. */
    void onUnread() {
        unread = true;
    }

    /** Whether the upstream may have statements of which nothing is known here, not even the name. */
    boolean mayHaveUnread() {
        return unread;
    }

    /** A text is about to run upstream. */
    void onRelay(StatementText text) {
        onText(text);
        givenBySql.addAll(text.namesPrepared());
        anyGivenBySql |= text.mayPrepareAnything();
    }

    private void onText(StatementText text) {
        anyLists |= text != null && text.listsPrepared();
    }

    /** Whether the text asks which prepared statements there are, or runs one that may. */
    boolean mayBeListed(StatementText text) {
        return text.listsPrepared() || anyLists && text.has(StatementKind.EXECUTE);
    }

    /** Whether the upstream may have a statement of that name of which nothing is known here. */
    boolean mayBeGivenBySql(String name) {
        return !name.isEmpty() && (anyGivenBySql || givenBySql.contains(name));
    }

    /** The connection is gone: what was prepared up there is prepared anew when it is needed. */
    void forgetUpstream() {
        confirmed.values().forEach(query -> query.setPreparedUpstream(false));
        expected.clear();
        forgetSql();
    }
}
