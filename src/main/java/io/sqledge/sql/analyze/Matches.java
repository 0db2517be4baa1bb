package io.sqledge.sql.analyze;

import io.sqledge.catalog.OperatorInfo;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.InArray;
import io.sqledge.sql.analyze.TypedExpression.Like;
import io.sqledge.sql.analyze.TypedExpression.ParameterReference;

/** LIKE, and membership in an array that the client sends (make_scalar_array_op in parse_oper.c). */
final class Matches {

    private final TypeRules types;
    private final OperatorResolver resolver;
    private final Operators operators;
    private final Coercions coercions;
    private final ParameterTypes parameters;

    Matches(TypeRules types, OperatorResolver resolver, Operators operators, Coercions coercions, ParameterTypes parameters) {
        this.types = types;
        this.resolver = resolver;
        this.operators = operators;
        this.coercions = coercions;
        this.parameters = parameters;
    }

    /** Of text with text only: char(n) matches with its padding. */
    Like like(TypedExpression input, TypedExpression pattern, int escape, boolean ignoreCase, boolean negated) {
        String name = (negated ? "!~~" : "~~") + (ignoreCase ? "*" : "");
        OperatorInfo operator = resolver.binary(null, name, input.type(), pattern.type());
        if (operator.leftOid() != TypeOids.TEXT || operator.rightOid() != TypeOids.TEXT
                || Integer.compareUnsigned(operator.oid(), TypeOids.FIRST_USER_OID) >= 0) {
            throw new NotProved("operator " + operator.schema() + "." + name);
        }
        return new Like(coercions.to(input, TypeOids.TEXT), coercions.to(pattern, TypeOids.TEXT), escape, ignoreCase, negated);
    }

    /**
     * An array of a known type is asked for its elements' type; one of unknown type becomes an array of what the operator
     * takes.
     */
    InArray inArray(TypedExpression tested, TypedExpression array, boolean negated) {
        String name = negated ? "<>" : "=";
        int arrayType;
        int element;
        if (array.type() == TypeOids.UNKNOWN) {
            element = operators.comparison(name, tested, new Constant("", TypeOids.UNKNOWN, -1, Collated.NONE)).right().type();
            arrayType = types.type(element).arrayOid();
            if (arrayType == 0) {
                throw new NotProved("type " + types.name(element));
            }
            if (array instanceof ParameterReference parameter) {
                parameters.infer(parameter.number(), arrayType);
            }
        } else {
            arrayType = array.type();
            TypeInfo info = types.type(arrayType);
            if (!info.isArray()) {
                throw new NotProved("type " + info.name());
            }
            element = info.elementOid();
        }
        TypedExpression standIn = standIn(array, element);
        Comparison found = operators.comparison(name, tested, standIn);
        // Elements of varchar are those of text; no other conversion of elements is proved.
        boolean relabelled = element == TypeOids.VARCHAR && found.right().type() == TypeOids.TEXT;
        if (found.right() != standIn && !relabelled) {
            throw new NotProved("cast " + types.name(element) + " to " + types.name(found.right().type()));
        }
        return new InArray(found, arrayType, negated);
    }

    private TypedExpression standIn(TypedExpression array, int element) {
        Collated collated = Collated.implicit(types.type(element).collationOid());
        if (array instanceof ParameterReference parameter) {
            return new ParameterReference(parameter.number(), element, collated);
        }
        if (array instanceof Constant constant && constant.text() != null) {
            return new Constant(constant.text(), element, -1, collated);
        }
        if (array instanceof Constant) {
            throw new NotProved("operator ANY");
        }
        return new TypedExpression.ArrayElement(array, element, array.collated());
    }
}
