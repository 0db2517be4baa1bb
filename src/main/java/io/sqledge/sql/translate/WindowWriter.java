package io.sqledge.sql.translate;

import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Window;
import io.sqledge.sql.tree.Expression.Bound;
import io.sqledge.sql.tree.Expression.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes OVER clauses. SQLite's frames and peers are PostgreSQL's; what is written out is where NULLs sort. */
final class WindowWriter {

    /** The same for all rows that tie. */
    private static final Set<String> OF_PEERS = Set.of("rank", "dense_rank");

    /** The rank that DISTINCT ON asks for. */
    static final String ONLY_FIRST = "first";

    private final StatementParts parts;

    WindowWriter(StatementParts parts) {
        this.parts = parts;
    }

    String over(Window node) {
        List<String> clauses = new ArrayList<>();
        if (!node.partitionBy().isEmpty()) {
            clauses.add("PARTITION BY " + String.join(", ", partition(node)));
        }
        if (!node.orderBy().isEmpty()) {
            clauses.add(parts.selects().orderBy(node.orderBy()));
        }
        if (node.frame() != null) {
            clauses.add((node.frame().rows() ? "ROWS BETWEEN " : "RANGE BETWEEN ") + node.frame().start().text() + " AND "
                    + node.frame().end().text());
        }
        return " OVER (" + clauses.stream().map(String::strip).collect(Collectors.joining(" ")) + ")";
    }

    private List<String> partition(Window node) {
        return node.partitionBy().stream().map(this::equal).toList();
    }

    private String equal(TypedExpression expression) {
        Representation form = parts.storage().alone(expression);
        parts.proofs().requireEquality(form, expression.collated());
        return ExpressionWriter.in(parts, form, form.hasKey()).write(expression);
    }

    /** Where rows tie that the function tells apart, SQLite's order of them is not PostgreSQL's: then the upstream is asked. */
    String ifDetermined(Window node, String text) {
        if (!tellsPeersApart(node)) {
            return text;
        }
        return "(CASE WHEN " + peers(node) + " > 1 THEN " + SelectWriter.NOT_OURS + " ELSE " + text + " END)";
    }

    /** An error where rows that tie are the first of their partition. */
    String rankOfOnlyFirst(Window node, String over) {
        return "(CASE WHEN rank()" + over + " = 1 AND " + peers(node) + " > 1 THEN " + SelectWriter.NOT_OURS + " ELSE rank()" + over + " END)";
    }

    private String peers(Window node) {
        List<String> keys = new ArrayList<>(partition(node));
        node.orderBy().forEach(key -> keys.add(equal(key.expression())));
        return "count(*) OVER (" + (keys.isEmpty() ? "" : "PARTITION BY " + String.join(", ", keys)) + ")";
    }

    private static boolean tellsPeersApart(Window node) {
        if (node.aggregate() == null) {
            return !OF_PEERS.contains(node.name());
        }
        Frame frame = node.frame();
        boolean whole = frame != null && frame.start().equals(Bound.UNBOUNDED_PRECEDING) && frame.end().equals(Bound.UNBOUNDED_FOLLOWING);
        return frame != null && frame.rows() && !whole;
    }
}
