package io.sqledge.sql.analyze;

import io.sqledge.catalog.CastInfo;
import io.sqledge.catalog.Catalog;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Conversions that a statement has to ask for (manual, "Type Casts"): those whose value SQLite gives, or of which it knows
 * when they fail.
 */
public final class ExplicitCasts {

    /** Their stored form is what they print as, or becomes so; timestamptz where the session's zone is UTC. */
    private static final Set<Integer> PRINTED = Set.of(TypeOids.BOOL, TypeOids.INT2, TypeOids.INT4, TypeOids.INT8, TypeOids.NUMERIC,
            TypeOids.DATE, TypeOids.TIME, TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ, TypeOids.INTERVAL, TypeOids.UUID, TypeOids.JSON,
            TypeOids.JSONB);
    /** Their input is exact here, or declined when it is bound. */
    private static final Set<Integer> READ = Set.of(TypeOids.BOOL, TypeOids.INT2, TypeOids.INT4, TypeOids.INT8, TypeOids.NUMERIC,
            TypeOids.FLOAT8, TypeOids.DATE, TypeOids.TIME, TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ, TypeOids.UUID);
    private static final Map<Integer, Set<Integer>> FUNCTIONS = Map.of(
            TypeOids.INT8, Set.of(TypeOids.INT4, TypeOids.INT2),
            TypeOids.INT4, Set.of(TypeOids.INT2, TypeOids.BOOL),
            TypeOids.BOOL, Set.of(TypeOids.INT4),
            TypeOids.NUMERIC, Set.of(TypeOids.INT8, TypeOids.INT4, TypeOids.INT2),
            TypeOids.DATE, Set.of(TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ),
            TypeOids.TIMESTAMP, Set.of(TypeOids.DATE),
            TypeOids.TIMESTAMPTZ, Set.of(TypeOids.DATE));

    private final Catalog catalog;
    private final TypeRules types;

    ExplicitCasts(Catalog catalog, TypeRules types) {
        this.catalog = catalog;
        this.types = types;
    }

    /** The catalog's conversion, if there is one. */
    Optional<CastInfo> between(int from, int to) {
        return catalog.cast(from, to);
    }

    /** Whether this is such a conversion, and nobody has defined another one between the two types. */
    boolean isKnown(TypedExpression operand, int target) {
        if (isGiven(operand)) {
            return false;
        }
        int from = types.base(operand.type());
        Optional<CastInfo> cast = catalog.cast(from, target);
        boolean own = cast.isPresent() && Integer.compareUnsigned(cast.get().functionOid(), TypeOids.FIRST_USER_OID) >= 0;
        if (own) {
            return false;
        }
        if (target == TypeOids.TEXT || target == TypeOids.VARCHAR) {
            return PRINTED.contains(from) || types.isEnum(from);
        }
        return cast.isPresent() && cast.get().method() == 'f' && FUNCTIONS.getOrDefault(from, Set.of()).contains(target);
    }

    /** Whether it is a parameter sent as text that the input function of the type reads, as of a literal. */
    boolean isReadFromText(TypedExpression operand, int target) {
        return operand instanceof TypedExpression.ParameterReference && readsText(operand.type(), target)
                && catalog.cast(operand.type(), target).isEmpty();
    }

    public static boolean readsText(int from, int to) {
        return (from == TypeOids.TEXT || from == TypeOids.VARCHAR) && READ.contains(to);
    }

    /** A literal or parameter, which is bound as the type it is converted to. */
    private static boolean isGiven(TypedExpression expression) {
        return expression instanceof TypedExpression.Constant || expression instanceof TypedExpression.ParameterReference
                || expression instanceof TypedExpression.Coercion coercion && isGiven(coercion.input());
    }
}
