package io.sqledge.sql.analyze;

import java.util.List;

/**
 * An expression's collation and how it came by it (manual, "Collation Support", "Concepts").
 *
 * @param oid {@code pg_collation} OID, 0 for types that have none and for a conflict
 */
public record Collated(int oid, Derivation derivation) {

    private static final int DEFAULT = 100;

    public enum Derivation { NONE, IMPLICIT, CONFLICT, EXPLICIT }

    public static final Collated NONE = new Collated(0, Derivation.NONE);

    public static Collated implicit(int oid) {
        return oid == 0 ? NONE : new Collated(oid, Derivation.IMPLICIT);
    }

    /** What an operation over these inputs has: explicit wins, then the one that is not the default. */
    public static Collated combine(List<TypedExpression> inputs) {
        Collated result = NONE;
        for (TypedExpression input : inputs) {
            result = result.with(input.collated());
        }
        return result;
    }

    private Collated with(Collated other) {
        if (other.derivation != derivation) {
            return other.derivation.compareTo(derivation) > 0 ? other : this;
        }
        if (other.oid == oid) {
            return this;
        }
        return switch (derivation) {
            case NONE, CONFLICT -> this;
            case EXPLICIT -> throw new NotProved("collation");
            case IMPLICIT -> oid == DEFAULT ? other : other.oid == DEFAULT ? this : new Collated(0, Derivation.CONFLICT);
        };
    }
}
