package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.Coalesce;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Conditional;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.DistinctTest;
import io.sqledge.sql.analyze.TypedExpression.Exists;
import io.sqledge.sql.analyze.TypedExpression.Extreme;
import io.sqledge.sql.analyze.TypedExpression.InArray;
import io.sqledge.sql.analyze.TypedExpression.InList;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import io.sqledge.sql.analyze.TypedExpression.Like;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import io.sqledge.sql.analyze.TypedExpression.Not;
import io.sqledge.sql.analyze.TypedExpression.NullIf;
import io.sqledge.sql.analyze.TypedExpression.NullTest;
import io.sqledge.sql.analyze.TypedExpression.Operation;
import io.sqledge.sql.analyze.TypedExpression.ParameterReference;
import io.sqledge.sql.analyze.TypedExpression.RowComparison;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import io.sqledge.sql.analyze.TypedExpression.TruthTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The parts of an expression at its own query level; of a subquery only what stands outside it. */
public final class Children implements TypedExpression.Visitor<List<TypedExpression>> {

    private static final Children INSTANCE = new Children();

    private Children() { }

    static List<TypedExpression> of(TypedExpression expression) {
        return expression.accept(INSTANCE);
    }

    /** The expression and all its parts, outermost first. */
    public static void walk(TypedExpression expression, Consumer<TypedExpression> visitor) {
        visitor.accept(expression);
        of(expression).forEach(child -> walk(child, visitor));
    }

    @Override
    public List<TypedExpression> onColumn(ColumnReference node) {
        return List.of();
    }

    @Override
    public List<TypedExpression> onConstant(Constant node) {
        return List.of();
    }

    @Override
    public List<TypedExpression> onClock(TypedExpression.Clock node) {
        return List.of();
    }

    @Override
    public List<TypedExpression> onParameter(ParameterReference node) {
        return List.of();
    }

    @Override
    public List<TypedExpression> onComparison(Comparison node) {
        return List.of(node.left(), node.right());
    }

    @Override
    public List<TypedExpression> onCoercion(Coercion node) {
        return List.of(node.input());
    }

    @Override
    public List<TypedExpression> onLogical(Logical node) {
        return node.terms();
    }

    @Override
    public List<TypedExpression> onNot(Not node) {
        return List.of(node.input());
    }

    @Override
    public List<TypedExpression> onNullTest(NullTest node) {
        return List.of(node.input());
    }

    @Override
    public List<TypedExpression> onTruthTest(TruthTest node) {
        return List.of(node.input());
    }

    @Override
    public List<TypedExpression> onDistinctTest(DistinctTest node) {
        return List.of(node.equality());
    }

    @Override
    public List<TypedExpression> onInList(InList node) {
        return List.copyOf(node.equalities());
    }

    @Override
    public List<TypedExpression> onInArray(InArray node) {
        return List.of(node.equality());
    }

    @Override
    public List<TypedExpression> onArrayValue(TypedExpression.ArrayValue node) {
        return node.elements();
    }

    @Override
    public List<TypedExpression> onArrayElement(TypedExpression.ArrayElement node) {
        return List.of(node.array());
    }

    @Override
    public List<TypedExpression> onArrayTest(TypedExpression.ArrayTest node) {
        return List.of(node.array(), node.other());
    }

    @Override
    public List<TypedExpression> onLike(Like node) {
        return List.of(node.input(), node.pattern());
    }

    @Override
    public List<TypedExpression> onAggregate(Aggregate node) {
        List<TypedExpression> parts = new ArrayList<>();
        if (node.argument() != null) {
            parts.add(node.argument());
        }
        if (node.filter() != null) {
            parts.add(node.filter());
        }
        if (node.gathering() != null) {
            node.gathering().order().allKeys().forEach(key -> parts.add(key.expression()));
        }
        return parts;
    }

    @Override
    public List<TypedExpression> onJsonText(TypedExpression.JsonText node) {
        return node.values();
    }

    @Override
    public List<TypedExpression> onConditional(Conditional node) {
        List<TypedExpression> parts = new ArrayList<>();
        node.branches().forEach(b -> {
            parts.add(b.condition());
            parts.add(b.result());
        });
        parts.add(node.otherwise());
        return parts;
    }

    @Override
    public List<TypedExpression> onCoalesce(Coalesce node) {
        return node.arguments();
    }

    @Override
    public List<TypedExpression> onNullIf(NullIf node) {
        return List.of(node.equality());
    }

    @Override
    public List<TypedExpression> onOperation(Operation node) {
        return node.operands();
    }

    @Override
    public List<TypedExpression> onRowComparison(RowComparison node) {
        return List.copyOf(node.pairs());
    }

    @Override
    public List<TypedExpression> onExtreme(Extreme node) {
        return node.arguments();
    }

    /** An aggregate over a window makes no groups, so it is not among them; its parts are. */
    @Override
    public List<TypedExpression> onWindow(TypedExpression.Window node) {
        List<TypedExpression> parts = new ArrayList<>(node.aggregate() == null ? node.arguments() : onAggregate(node.aggregate()));
        parts.addAll(node.partitionBy());
        node.orderBy().forEach(key -> parts.add(key.expression()));
        return parts;
    }

    @Override
    public List<TypedExpression> onExists(Exists node) {
        return List.of();
    }

    @Override
    public List<TypedExpression> onInSubquery(InSubquery node) {
        return List.of(node.equality().left());
    }

    @Override
    public List<TypedExpression> onScalarSubquery(ScalarSubquery node) {
        return List.of();
    }
}
