package io.sqledge.catalog;

/**
 * A row of the upstream's {@code pg_type}, the columns that typing needs.
 *
 * @param kind {@code typtype}: b base, c composite, d domain, e enum, p pseudo, r range, m multirange
 * @param category {@code typcategory}
 * @param elementOid {@code typelem}, 0 when it is none; {@code isArray} tells a true array
 * @param arrayOid {@code typarray}
 * @param baseOid {@code typbasetype}: what a domain is over, else 0
 * @param baseTypmod {@code typtypmod}: the domain's type modifier for its base, -1 when none
 * @param isArray whether this is a true array type ({@code typsubscript = array_subscript_handler})
 */
public record TypeInfo(int oid, String schema, String name, short length, char kind, char category, boolean preferred,
        int elementOid, int arrayOid, int baseOid, int baseTypmod, int collationOid, boolean isArray) { }
