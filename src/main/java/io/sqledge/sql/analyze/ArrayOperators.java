package io.sqledge.sql.analyze;

import io.sqledge.catalog.OperatorInfo;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.sql.analyze.TypedExpression.ArrayElement;
import io.sqledge.sql.analyze.TypedExpression.ArrayTest;
import io.sqledge.sql.analyze.TypedExpression.ArrayValue;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import java.util.List;
import java.util.Set;

/** {@code @>}, {@code <@} and {@code &&} of arrays (manual, "Array Functions and Operators"). */
final class ArrayOperators {

    private static final Set<String> NAMES = Set.of("@>", "<@", "&&");

    private static final Set<Integer> SUBSCRIPTED = Set.of(TypeOids.TEXT, TypeOids.INT2, TypeOids.INT4, TypeOids.INT8, TypeOids.UUID);

    private final TypeRules types;
    private final OperatorResolver resolver;
    private final Operators operators;
    private final Coercions coercions;

    ArrayOperators(TypeRules types, OperatorResolver resolver, Operators operators, Coercions coercions) {
        this.types = types;
        this.resolver = resolver;
        this.operators = operators;
        this.coercions = coercions;
    }

    boolean isOfArrays(String operator, TypedExpression left, TypedExpression right) {
        return NAMES.contains(operator) && (isArray(left) || isArray(right));
    }

    private boolean isArray(TypedExpression expression) {
        return expression.type() != TypeOids.UNKNOWN && types.type(expression.type()).isArray();
    }

    /** {@code ARRAY[...]}, whose elements take a common type. */
    ArrayValue value(List<TypedExpression> items) {
        List<TypedExpression> elements = coercions.unify(items);
        TypeInfo type = types.type(elements.get(0).type());
        if (type.arrayOid() == 0 || type.isArray()) {
            throw new NotProved("array constructor");
        }
        return new ArrayValue(elements, type.oid(), type.arrayOid(), Collated.combine(elements));
    }

    ArrayTest test(String name, TypedExpression left, TypedExpression right) {
        OperatorInfo operator = resolver.binary(null, name, left.type(), right.type());
        boolean builtin = operator.schema().equals("pg_catalog") && Integer.compareUnsigned(operator.oid(), TypeOids.FIRST_USER_OID) < 0;
        if (!builtin || operator.leftOid() != TypeOids.ANYARRAY || operator.rightOid() != TypeOids.ANYARRAY) {
            throw new NotProved("operator " + operator.schema() + "." + name);
        }
        int array = left.type() == TypeOids.UNKNOWN ? right.type() : left.type();
        TypedExpression one = coercions.to(left, array);
        TypedExpression other = coercions.to(right, array);
        if (one.type() != array || other.type() != array || one instanceof TypedExpression.Coercion || other instanceof TypedExpression.Coercion) {
            throw new NotProved("operator " + operator.schema() + "." + name);
        }
        Comparison equality = operators.comparison("=", element(one), element(other));
        return name.equals("<@") ? new ArrayTest(false, other, one, equality) : new ArrayTest(name.equals("&&"), one, other, equality);
    }

    /** {@code array[index]}, where an element's text in the array is what a column of its type keeps. */
    TypedExpression at(TypedExpression array, TypedExpression index) {
        int element = isArray(array) ? types.type(array.type()).elementOid() : 0;
        TypedExpression position = coercions.to(index, TypeOids.INT4);
        if (!SUBSCRIPTED.contains(element) || position.type() != TypeOids.INT4) {
            throw new NotProved("subscript");
        }
        return operators.operation(Builtin.ELEMENT, List.of(array, position), element);
    }

    /** A stand-in for each of its elements. */
    ArrayElement element(TypedExpression array) {
        return new ArrayElement(array, types.type(array.type()).elementOid(), array.collated());
    }
}
