package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.JoinKind;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Output;
import io.sqledge.sql.analyze.AnalyzedSelect.RecursionSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import java.util.List;

/**
 * The name of a query of WITH RECURSIVE while that query is analyzed. It may be named once, in FROM of the side of UNION that
 * is repeated (checkWellFormedRecursion); where else PostgreSQL takes it, it is left to it.
 */
final class Recursion {

    private final int relation;
    private List<Output> columns;
    private int uses;

    /** @param relation of the recursive query */
    Recursion(int relation) {
        this.relation = relation;
    }

    int relation() {
        return relation;
    }

    /** From now on it may be named. */
    void open(List<Output> named) {
        columns = named;
    }

    boolean isUsed() {
        return uses > 0;
    }

    /** @throws NotProved where the name stands in a place it is not read in */
    List<Output> use() {
        if (columns == null) {
            throw new NotProved("recursive query");
        }
        uses++;
        return columns;
    }

    /** @throws NotProved where SQLite would not take the step, or PostgreSQL would not */
    void requireStep(AnalyzedSelect step) {
        boolean plain = !step.grouped() && !step.distinct() && step.orderBy().isEmpty() && step.limit() == null && step.offset() == null;
        if (uses != 1 || !plain || !joins(step.from())) {
            throw new NotProved("recursive query");
        }
    }

    private boolean joins(Source source) {
        if (source instanceof JoinSource join) {
            return (join.kind() == JoinKind.INNER || join.kind() == JoinKind.CROSS) && (joins(join.left()) || joins(join.right()));
        }
        return source instanceof RecursionSource recursion && recursion.recursive() == relation;
    }
}
