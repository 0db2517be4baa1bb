package io.sqledge.catalog;

import io.sqledge.pgtype.PgType;
import io.sqledge.pgtype.PgTypes;

/** Finds the {@link PgType} that carries values of a catalog type: domains by their base, arrays by their element. */
public final class TypeCodecs {

    private TypeCodecs() { }

    /** A type's codec together with the type modifier it works under (a domain brings its own). */
    public record Codec(PgType type, int typmod) { }

    /**
     * @param types looks up {@code pg_type} rows; unknown OIDs give the opaque text type
     */
    public static Codec of(java.util.function.IntFunction<TypeInfo> types, int typeOid, int typmod) {
        TypeInfo info = types.apply(typeOid);
        if (info == null) {
            return new Codec(PgTypes.opaque(), -1);
        }
        if (info.kind() == 'd') {
            return of(types, info.baseOid(), info.baseTypmod());
        }
        if (info.kind() == 'e') {
            return new Codec(PgTypes.enumeration(), -1);
        }
        if (info.isArray() && !PgTypes.isVector(typeOid)) {
            Codec element = of(types, info.elementOid(), typmod);
            TypeInfo elementInfo = types.apply(info.elementOid());
            // The binary form carries the element's own OID: a domain array carries the domain's.
            return new Codec(PgTypes.arrayOf(info.elementOid(), element.type(), elementInfo != null && elementInfo.kind() == 'd' ? element.typmod() : typmod), typmod);
        }
        return new Codec(PgTypes.builtin(typeOid), typmod);
    }

    public static Codec of(Catalog catalog, int typeOid, int typmod) {
        return of(oid -> catalog.type(oid).orElse(null), typeOid, typmod);
    }
}
