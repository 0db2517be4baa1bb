package io.sqledge.sql.translate;

import io.sqledge.sql.analyze.Children;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.List;

/**
 * Where SQLite asks less than PostgreSQL does. Of an operator it passes over an operand with a subquery when the other one is NULL; of
 * AND and OR it asks the side without a subquery first, and of WHERE the terms without one. An error in the subquery is then missed, so
 * what has one to raise is not written there.
 */
final class UnaskedSubquery {

    private UnaskedSubquery() { }

    /** Whether it has a subquery and an error to raise, be it inside or outside of that. */
    static boolean mayFail(String text) {
        return SelectWriter.mayFail(text) && text.contains("SELECT ");
    }

    static boolean isPartOf(TypedExpression expression) {
        boolean[] found = {false};
        Children.walk(expression, part -> found[0] |= part instanceof TypedExpression.ScalarSubquery || part instanceof TypedExpression.Exists
                || part instanceof TypedExpression.InSubquery);
        return found[0];
    }

    /** @param texts operands of one operator, or terms of AND and OR */
    static void requireAsked(List<String> texts) {
        if (texts.size() > 1 && texts.stream().anyMatch(UnaskedSubquery::mayFail)) {
            throw new NotProved("error in a subquery");
        }
    }

    /** PostgreSQL may make a join of EXISTS and IN, and so look at more rows than those that the row around asks for. */
    static void requireJoinable(String query) {
        if (SelectWriter.mayFail(query)) {
            throw new NotProved("error in a subquery");
        }
    }

    static void requireAsked(String left, String right) {
        requireAsked(List.of(left, right));
    }
}
