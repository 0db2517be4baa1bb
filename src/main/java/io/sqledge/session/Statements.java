package io.sqledge.session;

import java.util.HashMap;
import java.util.Map;

/**
 * The session's prepared statements by name. One whose Parse is still unanswered is expected: later messages of the same
 * pipeline already mean it, and if it fails the one before it is still there.
 */
final class Statements {

    private final Map<String, PreparedQuery> confirmed = new HashMap<>();
    private final Map<String, PreparedQuery> expected = new HashMap<>();

    PreparedQuery find(String name) {
        PreparedQuery query = expected.get(name);
        return query != null ? query : confirmed.get(name);
    }

    boolean isExpected(PreparedQuery query) {
        return expected.get(query.name()) == query;
    }

    void put(PreparedQuery query) {
        confirmed.put(query.name(), query);
    }

    void expect(PreparedQuery query) {
        expected.put(query.name(), query);
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
    }

    void clear() {
        confirmed.clear();
    }

    /** The connection is gone: what was prepared up there is prepared anew when it is needed. */
    void forgetUpstream() {
        confirmed.values().forEach(query -> query.setPreparedUpstream(false));
        expected.clear();
    }
}
