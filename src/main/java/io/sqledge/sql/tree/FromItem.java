package io.sqledge.sql.tree;

import java.util.List;

/** What stands in FROM. */
public sealed interface FromItem {

    /**
     * @param names {@code t} or {@code s.t}
     * @param only whether ONLY excludes the children
     * @param alias null when there is none
     */
    record TableItem(List<String> names, boolean only, String alias, List<String> columnAliases, int position)
            implements FromItem {
        public TableItem {
            names = List.copyOf(names);
            columnAliases = List.copyOf(columnAliases);
        }
    }

    /** @param alias null is allowed since version 16 only, so it is never null here */
    record QueryItem(Query query, boolean lateral, String alias, List<String> columnAliases) implements FromItem {
        public QueryItem {
            columnAliases = List.copyOf(columnAliases);
        }
    }

    /** A function's rows. @param alias null when there is none */
    record CallItem(List<String> names, List<Expression> arguments, String alias, List<String> columnAliases) implements FromItem {
        public CallItem {
            names = List.copyOf(names);
            arguments = List.copyOf(arguments);
            columnAliases = List.copyOf(columnAliases);
        }
    }

    enum JoinKind { INNER, LEFT, RIGHT, FULL, CROSS }

    /**
     * @param on null for CROSS, NATURAL and USING
     * @param using columns of USING, empty otherwise
     */
    record Join(JoinKind kind, FromItem left, FromItem right, boolean natural, List<String> using, Expression on)
            implements FromItem {
        public Join {
            using = List.copyOf(using);
        }
    }
}
