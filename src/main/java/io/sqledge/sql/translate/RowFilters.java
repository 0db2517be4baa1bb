package io.sqledge.sql.translate;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.analyze.AnalyzedSelect;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of a table whose publication has a row filter only some rows are here. It is read where the query itself has each term of the
 * filter as a term that a row must satisfy to matter: then the rows that are not here do not matter. A term is the same when it
 * has the same operators over the same columns, and the same values in the same places of its text for SQLite; one that a parameter
 * gives is compared when it is bound.
 */
final class RowFilters {

    static final String REASON = "row filter";

    /** @param slot of the statement's values, from 0, that must be that value */
    record Demand(int slot, SqliteValue value) { }

    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");

    private final StatementParts parts;
    /** Tables by their relation's number. */
    private final Set<Integer> proved = new HashSet<>();
    private final List<Demand> demands = new ArrayList<>();

    RowFilters(StatementParts parts) {
        this.parts = parts;
    }

    /** Looks at the tables of a query's FROM. */
    void prove(AnalyzedSelect select) {
        prove(select.from(), terms(select.where()));
    }

    /** @param terms what each row of the source must satisfy to matter */
    private void prove(Source source, List<TypedExpression> terms) {
        if (source instanceof TableSource table && table.rowFilter() != null && has(terms, table.rowFilter())) {
            proved.add(table.relation());
        }
        if (source instanceof JoinSource join) {
            List<TypedExpression> on = terms(join.condition());
            List<TypedExpression> both = new ArrayList<>(terms);
            both.addAll(on);
            // Of the side that may be missing, a row matters that joins: WHERE sees NULLs in the place of one that does not.
            switch (join.kind()) {
                case INNER, CROSS -> {
                    prove(join.left(), both);
                    prove(join.right(), both);
                }
                case LEFT -> {
                    prove(join.left(), terms);
                    prove(join.right(), on);
                }
                case RIGHT -> {
                    prove(join.left(), on);
                    prove(join.right(), terms);
                }
                case FULL -> { }
            }
        }
    }

    private boolean has(List<TypedExpression> terms, TypedExpression filter) {
        List<Demand> wanted = new ArrayList<>();
        for (TypedExpression part : terms(filter)) {
            List<Demand> found = demands(terms, part);
            if (found == null) {
                return false;
            }
            wanted.addAll(found);
        }
        demands.addAll(wanted);
        return true;
    }

    /** What one of the terms demands to be this part of the filter: preferably nothing. @return null when none can be it */
    private List<Demand> demands(List<TypedExpression> terms, TypedExpression part) {
        StatementParts ofFilter = new StatementParts(parts.catalog());
        String text = ofFilter.selects().condition(part);
        List<Demand> best = null;
        for (TypedExpression term : terms) {
            List<Demand> found = SameTerm.of(term, part) ? demands(parts.selects().condition(term), text, ofFilter.values().slots()) : null;
            if (found != null && (best == null || found.size() < best.size())) {
                best = found;
            }
        }
        return best;
    }

    private List<Demand> demands(String term, String filter, List<BoundValues.Slot> wanted) {
        if (!PLACE.matcher(term).replaceAll("?").equals(PLACE.matcher(filter).replaceAll("?"))) {
            return null;
        }
        List<BoundValues.Slot> given = parts.values().slots();
        List<Demand> demands = new ArrayList<>();
        Matcher ofTerm = PLACE.matcher(term);
        Matcher ofFilter = PLACE.matcher(filter);
        while (ofTerm.find() && ofFilter.find()) {
            int slot = Integer.parseInt(ofTerm.group(1)) - 1;
            int of = Integer.parseInt(ofFilter.group(1)) - 1;
            // Out of range: not a place but part of a name.
            SqliteValue value = of < wanted.size() ? wanted.get(of).known() : null;
            if (value == null || slot >= given.size() || given.get(slot).known() != null && !given.get(slot).known().equals(value)) {
                return null;
            }
            if (given.get(slot).known() == null) {
                demands.add(new Demand(slot, value));
            }
        }
        return demands;
    }

    private static List<TypedExpression> terms(TypedExpression condition) {
        if (condition == null) {
            return List.of();
        }
        if (!(condition instanceof TypedExpression.Logical logical) || !logical.and()) {
            return List.of(condition);
        }
        return logical.terms().stream().flatMap(term -> terms(term).stream()).toList();
    }

    /** @throws NotProved for a table with a filter that no query proved */
    void requireProved(TableSource table) {
        if (table.rowFilter() != null && !proved.contains(table.relation())) {
            throw new NotProved(REASON);
        }
    }

    /** A row that does not matter may still be one whose condition fails, and it is not here. */
    void requireNoFailure(String text) {
        if (!proved.isEmpty() && SelectWriter.mayFail(text)) {
            throw new NotProved(REASON);
        }
    }

    List<Demand> demands() {
        return List.copyOf(demands);
    }
}
