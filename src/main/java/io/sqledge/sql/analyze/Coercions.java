package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.ParameterReference;
import java.util.List;

/** Implicit conversions and common types (manual, "Type Conversion"; parse_coerce.c). */
final class Coercions {

    private final TypeRules types;
    private final ParameterTypes parameters;

    Coercions(TypeRules types, ParameterTypes parameters) {
        this.types = types;
        this.parameters = parameters;
    }

    /** The expression as that type. Literals and parameters of unknown type become it, others are converted. */
    TypedExpression to(TypedExpression expression, int target) {
        if (expression.type() == target) {
            return expression;
        }
        Collated own = Collated.implicit(types.type(target).collationOid());
        if (expression.type() == TypeOids.UNKNOWN) {
            if (types.type(target).kind() == 'd' || types.type(target).kind() == 'p') {
                throw new NotProved("type " + types.name(target));
            }
            if (expression instanceof Constant constant) {
                return new Constant(constant.text(), target, -1, own);
            }
            if (expression instanceof ParameterReference parameter) {
                parameters.infer(parameter.number(), target);
                return new ParameterReference(parameter.number(), target, own);
            }
            throw new NotProved("type unknown");
        }
        if (!types.isImplicit(expression.type(), target)) {
            throw new NotProved("cast " + types.name(expression.type()) + " to " + types.name(target));
        }
        return converted(expression, target, -1);
    }

    /** A conversion that somebody else has found permitted. */
    TypedExpression converted(TypedExpression expression, int target, int typmod) {
        Collated own = Collated.implicit(types.type(target).collationOid());
        boolean keeps = own.oid() != 0 && expression.collated().derivation() != Collated.Derivation.NONE;
        return new Coercion(expression, target, typmod, keeps ? expression.collated() : own);
    }

    /** Of that type and showing that modifier, which changes no value. */
    TypedExpression as(TypedExpression expression, int target, int typmod) {
        TypedExpression typed = to(expression, target);
        return typed.typmod() == typmod ? typed : converted(typed, target, typmod);
    }

    /** What stays unknown in a select list becomes text. */
    TypedExpression settled(TypedExpression expression) {
        return expression.type() == TypeOids.UNKNOWN ? to(expression, TypeOids.TEXT) : expression;
    }

    /** The type that several expressions share (manual, "UNION, CASE, and Related Constructs"; select_common_type). */
    int common(List<Integer> given) {
        int first = given.get(0);
        if (first != TypeOids.UNKNOWN && given.stream().allMatch(t -> t == first)) {
            return first;
        }
        int chosen = first == TypeOids.UNKNOWN ? first : types.base(first);
        for (int type : given.subList(1, given.size())) {
            int next = type == TypeOids.UNKNOWN ? type : types.base(type);
            if (next == TypeOids.UNKNOWN || next == chosen) {
                continue;
            }
            if (chosen == TypeOids.UNKNOWN) {
                chosen = next;
            } else if (types.category(next) != types.category(chosen)) {
                throw new NotProved("type " + types.name(next));
            } else if (!types.isPreferred(chosen) && types.isImplicit(chosen, next) && !types.isImplicit(next, chosen)) {
                chosen = next;
            }
        }
        return chosen == TypeOids.UNKNOWN ? TypeOids.TEXT : chosen;
    }

    /** {@link #common} of expressions, which then are of that type. */
    List<TypedExpression> unify(List<TypedExpression> expressions) {
        int type = common(expressions.stream().map(TypedExpression::type).toList());
        return expressions.stream().map(e -> to(e, type)).toList();
    }

    /** A modifier only where all have it. */
    static int commonTypmod(List<TypedExpression> expressions) {
        int typmod = expressions.get(0).typmod();
        return expressions.stream().allMatch(e -> e.typmod() == typmod) ? typmod : -1;
    }
}
