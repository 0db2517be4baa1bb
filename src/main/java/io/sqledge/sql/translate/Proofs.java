package io.sqledge.sql.translate;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.CollationInfo;
import io.sqledge.catalog.LetterCase;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.ComputedNumeric;
import io.sqledge.sql.analyze.Collated;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import java.util.Set;

/**
 * The questions on which everything rests: does SQLite's {@code =} on the stored forms, or its order, give what PostgreSQL
 * gives on the values? Each method returns where it does and throws {@link NotProved} where that is not known.
 */
final class Proofs {

    private static final Set<Integer> HASHED = Set.of(TypeOids.BOOL, TypeOids.INT2, TypeOids.INT4, TypeOids.INT8, TypeOids.TEXT, TypeOids.VARCHAR,
            TypeOids.BPCHAR, TypeOids.DATE, TypeOids.TIME, TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ, TypeOids.UUID, TypeOids.JSONB, TypeOids.NUMERIC,
            TypeOids.FLOAT8);

    private final Catalog catalog;

    Proofs(Catalog catalog) {
        this.catalog = catalog;
    }

    Representation representation(int type, int typmod, int profile) {
        TypeCodecs.Codec codec = TypeCodecs.of(catalog, type, typmod);
        return new Representation(base(type), codec.type(), codec.typmod(), profile);
    }

    int base(int type) {
        TypeInfo info = type(type);
        return info.kind() == 'd' ? base(info.baseOid()) : type;
    }

    TypeInfo type(int oid) {
        return catalog.type(oid).orElseThrow(() -> new NotProved("type " + oid));
    }

    String name(int type) {
        return catalog.type(type).map(TypeInfo::name).orElse(String.valueOf(type));
    }

    /** By value or, where it has one, by order key. */
    void requireEquality(Representation form, Collated collation) {
        requireDeterministic(form, collation);
        boolean exact = form.hasKey() || form.codec().equalityIsExact(form.typmod());
        if (!exact || form.has(ColumnProfile.EQUALITY_DIFFERS)) {
            throw new NotProved("type " + name(form.type()));
        }
    }

    /** By value alone, and equal values must look alike too: what DISTINCT and GROUP BY keep of a group is any of it. */
    void requireGrouping(Representation form, Collated collation) {
        requireEquality(form, collation);
        if (form.hasKey() || form.has(ColumnProfile.NEGATIVE_ZERO)) {
            throw new NotProved("type " + name(form.type()));
        }
    }

    /** What a recursive UNION wants of its columns in PostgreSQL: not every type that sorts has it. */
    void requireHash(Representation form) {
        if (!HASHED.contains(form.type()) && type(form.type()).kind() != 'e') {
            throw new NotProved("type " + name(form.type()));
        }
    }

    /** By value or, where it has one, by order key. Enums: by rank, which is the caller's to write. */
    void requireOrder(Representation form, Collated collation) {
        if (form.has(ColumnProfile.ORDER_DIFFERS)) {
            throw new NotProved("type " + name(form.type()));
        }
        // An array of texts has a collation too, but its order is not that of its text.
        if (isCollatable(form) && !type(form.type()).isArray()) {
            if (!collation(collation).isBytewise() && !collation(collation).sortsAlphabetByBytes()) {
                throw new NotProved("collation");
            }
            if (!form.codec().equalityIsExact(form.typmod())) {
                throw new NotProved("type " + name(form.type()));
            }
        } else if (!form.codec().orderIsExact(form.typmod())) {
            throw new NotProved("type " + name(form.type()));
        }
    }

    /**
     * The text of a value that may be ordered by its bytes: under a collation that sorts by them only what is written in digits and small
     * letters, an error for any other.
     */
    String ordered(Representation form, Collated collation, String text) {
        boolean bytes = !isCollatable(form) || type(form.type()).isArray() || collation(collation).isBytewise();
        return bytes ? text : "(CASE WHEN " + text + " GLOB '*[^0-9a-z]*' THEN " + SelectWriter.NOT_OURS + " ELSE " + text + " END)";
    }

    /** Whether upper and lower case of ASCII letters are what ASCII says. */
    void requirePlainLetters(Collated collation) {
        if (!collation(collation).foldsLatinAsAscii()) {
            throw new NotProved("collation");
        }
    }

    /** What it makes of other letters, null where that is not known. */
    LetterCase letters(Collated collation) {
        return collation(collation).letters();
    }

    /** Whether no other letters than those of ASCII have an upper and a lower case. */
    boolean foldsAsciiOnly(Collated collation) {
        return collation(collation).foldsAsciiOnly();
    }

    private void requireDeterministic(Representation form, Collated collation) {
        if (isCollatable(form) && !collation(collation).deterministic()) {
            throw new NotProved("collation");
        }
    }

    private boolean isCollatable(Representation form) {
        return type(form.type()).collationOid() != 0;
    }

    private CollationInfo collation(Collated collation) {
        return catalog.collation(collation.oid()).orElseThrow(() -> new NotProved("collation"));
    }

    /** Whether values of both forms may meet in one comparison as they are stored. */
    void requireSameForm(Representation a, Representation b) {
        boolean numbers = TypeOids.isInteger(a.type()) && TypeOids.isInteger(b.type())
                || isFloat(a.type()) && isFloat(b.type());
        boolean texts = isPlainText(a.type()) && isPlainText(b.type());
        boolean computed = a.codec() instanceof ComputedNumeric || b.codec() instanceof ComputedNumeric;
        boolean same = a.type() == b.type() && a.hasKey() == b.hasKey() && (!computed || a.codec().equals(b.codec()));
        if (!numbers && !texts && !same) {
            throw new NotProved("operator between " + name(a.type()) + " and " + name(b.type()));
        }
    }

    private static boolean isFloat(int type) {
        return type == TypeOids.FLOAT4 || type == TypeOids.FLOAT8;
    }

    private static boolean isPlainText(int type) {
        return type == TypeOids.TEXT || type == TypeOids.VARCHAR || type == TypeOids.NAME;
    }
}
