package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.TimestampInZone;
import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;
import io.sqledge.sql.analyze.TypedExpression.Exists;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import java.util.List;
import java.util.Set;

/**
 * Whether the setting {@code TimeZone} can enter a statement's answer: when any value in it is of a type whose text form
 * has to do with the zone, or of a type of which that is not known. Too often rather than too rarely: comparing two
 * columns needs no zone, yet counts.
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
        use.query(select);
        parameterOids.forEach(use::type);
        return use.computed ? Dependence.COMPUTED : use.touched ? Dependence.PRINTED : Dependence.NONE;
    }

    private void type(int oid) {
        touched |= oid == TypeOids.TIMESTAMPTZ;
        computed |= oid != TypeOids.TIMESTAMPTZ && isZoned(oid);
    }

    private void query(AnalyzedSelect select) {
        select.outputs().forEach(o -> expression(o.expression()));
        source(select.from());
        expression(select.where());
        select.groupBy().forEach(this::expression);
        expression(select.having());
        select.orderBy().forEach(k -> expression(k.expression()));
        expression(select.limit());
        expression(select.offset());
    }

    private void source(Source source) {
        if (source instanceof JoinSource join) {
            source(join.left());
            source(join.right());
            expression(join.condition());
        } else if (source instanceof DerivedSource derived) {
            query(derived.query());
        } else if (source instanceof SetSource set) {
            query(set.left());
            query(set.right());
        } else if (source != null && !(source instanceof TableSource)) {
            throw new AssertionError(source);
        }
    }

    private void expression(TypedExpression expression) {
        if (expression == null) {
            return;
        }
        Children.walk(expression, part -> {
            part(part);
            if (part instanceof Exists exists) {
                query(exists.query());
            } else if (part instanceof ScalarSubquery scalar) {
                query(scalar.query());
            } else if (part instanceof InSubquery in) {
                expression(in.equality().right());
                query(in.query());
            }
        });
    }

    private void part(TypedExpression part) {
        type(part.type());
        if (part instanceof TypedExpression.Clock clock) {
            computed |= clock.type() != TypeOids.TIMESTAMPTZ || clock.today()
                    || clock.shifts().stream().anyMatch(shift -> shift.months() != 0 || shift.days() != 0);
        } else if (part instanceof TypedExpression.Constant constant && constant.type() == TypeOids.TIMESTAMPTZ) {
            computed |= constant.text() != null && !TimestampInZone.namesOffset(constant.text());
        } else if (part instanceof TypedExpression.Operation || part instanceof TypedExpression.Coercion) {
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
