package io.sqledge.sql.analyze;

import io.sqledge.sql.tree.Expression;
import io.sqledge.sql.tree.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The windows of a WINDOW clause. PostgreSQL analyzes also those that nobody names, so each has to be named. */
final class NamedWindows {

    static final NamedWindows NONE = new NamedWindows(List.of());

    private final Map<String, Expression.Over> windows = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    NamedWindows(List<Query.NamedWindow> clause) {
        for (Query.NamedWindow window : clause) {
            if (windows.put(window.name(), window.window()) != null) {
                throw new NotProved("window function");
            }
        }
    }

    Expression.Over resolved(Expression.Over over) {
        if (over.window() == null) {
            return over;
        }
        Expression.Over named = windows.get(over.window());
        if (named == null) {
            throw new NotProved("window function");
        }
        used.add(over.window());
        return named;
    }

    void requireUsed() {
        if (used.size() < windows.size()) {
            throw new NotProved("window function");
        }
    }
}
