package io.sqledge.sql.translate;

import io.sqledge.pgtype.ArrayType;
import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.ArrayElement;
import io.sqledge.sql.analyze.TypedExpression.ArrayTest;
import io.sqledge.sql.analyze.TypedExpression.ArrayValue;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.InArray;
import io.sqledge.sql.analyze.TypedExpression.ParameterReference;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes questions to arrays: their elements become rows, as JSON that {@code json_each} takes apart. */
final class ArrayWriter {

    /** An element's text in an array is its text, or its digits; equal texts are equal values. */
    private static final Set<Integer> ELEMENTS = Set.of(TypeOids.TEXT, TypeOids.VARCHAR, TypeOids.INT2, TypeOids.INT4, TypeOids.INT8,
            TypeOids.UUID, TypeOids.DATE);

    private static final int ANY_PROFILE = -1;

    private final StatementParts parts;

    ArrayWriter(StatementParts parts) {
        this.parts = parts;
    }

    /** Whether it stands for the elements of what is no literal or parameter. */
    static boolean isElement(TypedExpression expression) {
        return expression instanceof ArrayElement || expression instanceof Coercion coercion && isElement(coercion.input());
    }

    private static ArrayElement element(TypedExpression expression) {
        return expression instanceof ArrayElement element ? element : element(((Coercion) expression).input());
    }

    /** {@code = ANY}; of a NULL array it is NULL. */
    String member(InArray node) {
        TypedExpression right = node.equality().right();
        ArrayElement element = element(right);
        requireElements(element.type());
        Representation common = parts.storage().common(node.equality().left(), right);
        parts.proofs().requireEquality(common, node.equality().inputCollation());
        if (common.hasKey()) {
            throw new NotProved("type " + parts.proofs().name(element.type()));
        }
        String tested = ExpressionWriter.refusing(parts, common, ColumnProfile.EQUALITY_DIFFERS).write(node.equality().left());
        String array = plain(element.array());
        return "(CASE WHEN " + array + " IS NULL THEN NULL ELSE " + tested + (node.negated() ? " NOT IN " : " IN ")
                + "(SELECT value FROM json_each(" + elements(array, element.type()) + ")) END)";
    }

    /** NULL elements are in no array. */
    String test(ArrayTest node) {
        int type = node.equality().left().type();
        requireElements(type);
        Representation form = parts.proofs().representation(type, -1, 0);
        parts.proofs().requireEquality(form, node.equality().inputCollation());
        String array = json(node.array(), type, form, ColumnProfile.EQUALITY_DIFFERS);
        String other = json(node.other(), type, form, ColumnProfile.EQUALITY_DIFFERS);
        String own = "(SELECT value FROM json_each(" + array + ") WHERE value IS NOT NULL)";
        String found = node.overlaps() ? "EXISTS (SELECT 1 FROM json_each(" + other + ") WHERE value IN " + own + ")"
                : "NOT EXISTS (SELECT 1 FROM json_each(" + other + ") WHERE value IS NULL OR value NOT IN " + own + ")";
        return "(CASE WHEN " + array + " IS NULL OR " + other + " IS NULL THEN NULL ELSE " + found + " END)";
    }

    /** A value as an element in {@code array_out}'s text. */
    String printed(TypedExpression element) {
        Representation form = parts.storage().alone(element);
        String text;
        if (form.type() == TypeOids.NUMERIC && !form.hasKey()) {
            text = ScaledNumbers.of(parts, element).printed();
        } else if (form.type() == TypeOids.BOOL) {
            text = "(CASE " + plain(element) + " WHEN 1 THEN 't' WHEN 0 THEN 'f' END)";
        } else if (ELEMENTS.contains(form.type()) || form.type() == TypeOids.NUMERIC || parts.proofs().type(form.type()).kind() == 'e') {
            text = plain(element);
        } else {
            throw new NotProved("type " + parts.proofs().name(form.type()) + "[]");
        }
        return "coalesce(sqledge_array_element(CAST(" + text + " AS TEXT)), 'NULL')";
    }

    private void requireElements(int type) {
        if (!ELEMENTS.contains(type)) {
            throw new NotProved("type " + parts.proofs().name(type) + "[]");
        }
    }

    /** JSON of the elements, whose column is one of plain values. */
    String rows(ArrayElement element) {
        requireElements(element.type());
        return json(element.array(), element.type(), parts.proofs().representation(element.type(), -1, 0), ANY_PROFILE);
    }

    /** @param refused profile bits that elements must not have */
    private String json(TypedExpression array, int elementType, Representation form, int refused) {
        if (array instanceof ArrayValue value) {
            return "json_array(" + value.elements().stream().map(item -> ExpressionWriter.refusing(parts, form, refused).write(item))
                    .collect(Collectors.joining(", ")) + ")";
        }
        boolean given = array instanceof Constant || array instanceof ParameterReference;
        if (!given) {
            return elements(plain(array), elementType);
        }
        if (!(parts.proofs().representation(array.type(), -1, 0).codec() instanceof ArrayType type)
                || array instanceof Constant constant && constant.text() == null) {
            throw new NotProved("type " + parts.proofs().name(array.type()));
        }
        TypedExpression standIn = array instanceof Constant constant ? new Constant(constant.text(), elementType, -1, constant.collated())
                : new ParameterReference(((ParameterReference) array).number(), elementType, array.collated());
        return parts.bind(standIn, form, false, refused, new Shape.Elements(type));
    }

    private static String elements(String array, int elementType) {
        return "sqledge_elements(" + array + ", " + (TypeOids.isInteger(elementType) ? 1 : 0) + ")";
    }

    private String plain(TypedExpression expression) {
        return ExpressionWriter.in(parts, parts.storage().alone(expression), false).write(expression);
    }
}
