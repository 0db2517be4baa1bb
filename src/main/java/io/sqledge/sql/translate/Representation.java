package io.sqledge.sql.translate;

import io.sqledge.pgtype.PgType;

/**
 * How an expression's values stand in SQLite.
 *
 * @param type OID of the type whose codec reads them; never a domain
 * @param typmod the modifier the codec works under
 * @param profile bits of {@link io.sqledge.pgtype.ColumnProfile} of the columns the values come from
 */
record Representation(int type, PgType codec, int typmod, int profile) {

    /** Whether comparisons go by the order key beside the value. */
    boolean hasKey() {
        return codec.hasOrderKey(typmod);
    }

    boolean has(int profileBit) {
        return (profile & profileBit) != 0;
    }

    Representation withProfile(int bits) {
        return new Representation(type, codec, typmod, profile | bits);
    }
}
