package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.TimestampInZone;
import java.util.List;
import java.util.Set;

/**
 * How the setting {@code TimeZone} can enter a statement's answer: not at all where no value in it is of a type whose text form
 * has to do with the zone; by what is printed where each is a timestamptz, only compared and passed on; else by what is computed.
 */
public final class TimeZoneUse {

    /** timestamptz, timetz (the zone fills in where a literal names none), tstzrange, tstzmultirange. */
    private static final Set<Integer> ZONED = Set.of(1184, 1266, 3910, 4534);
    /** int4range, numrange, tsrange, daterange, int8range and their multiranges. */
    private static final Set<Integer> ZONELESS_RANGES = Set.of(3904, 3906, 3908, 3912, 3926, 4451, 4532, 4533, 4535, 4536);

    private final Catalog catalog;
    private boolean touched;
    private boolean computed;

    private TimeZoneUse(Catalog catalog) {
        this.catalog = catalog;
    }

    /** How a statement depends on the session's zone. */
    public enum Dependence {
        NONE,
        /** Times are compared and printed: the zone counts where they become text, or where a parameter's text does not say its own. */
        PRINTED,
        /** The zone decides what is computed. */
        COMPUTED
    }

    /** @param parameterOids of all parameters, also those that the statement does not mention */
    public static Dependence in(Catalog catalog, AnalyzedSelect select, List<Integer> parameterOids) {
        TimeZoneUse use = new TimeZoneUse(catalog);
        QueryParts.walk(select, use::part, source -> { });
        parameterOids.forEach(use::type);
        return use.computed ? Dependence.COMPUTED : use.touched ? Dependence.PRINTED : Dependence.NONE;
    }

    private void type(int oid) {
        touched |= oid == TypeOids.TIMESTAMPTZ;
        computed |= oid != TypeOids.TIMESTAMPTZ && isZoned(oid);
    }

    private void part(TypedExpression part) {
        type(part.type());
        if (part instanceof TypedExpression.Clock clock) {
            computed |= clock.type() != TypeOids.TIMESTAMPTZ || clock.today()
                    || clock.shifts().stream().anyMatch(shift -> shift.months() != 0 || shift.days() != 0);
        } else if (part instanceof TypedExpression.Constant constant && constant.type() == TypeOids.TIMESTAMPTZ) {
            computed |= constant.text() != null && !TimestampInZone.namesOffset(constant.text());
        } else if (part instanceof TypedExpression.Operation || part instanceof TypedExpression.Coercion
                || part instanceof TypedExpression.JsonText || part instanceof TypedExpression.Aggregate aggregate && aggregate.gathering() != null) {
            computed |= isZoned(part.type()) || Children.of(part).stream().anyMatch(child -> isZoned(child.type()));
        }
    }

    private boolean isZoned(int oid) {
        TypeInfo type = catalog.type(oid).orElse(null);
        if (type == null) {
            return oid != 0;
        }
        if (type.isArray()) {
            return isZoned(type.elementOid());
        }
        return switch (type.kind()) {
            case 'd' -> isZoned(type.baseOid());
            case 'e' -> false;
            case 'b', 'p' -> ZONED.contains(oid);
            default -> !ZONELESS_RANGES.contains(oid);
        };
    }
}
