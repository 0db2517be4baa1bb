package io.sqledge.catalog;

/**
 * A row of the upstream's {@code pg_collation}; for OID 100 ({@code default}) provider and locale are the database's.
 *
 * @param provider c libc, i ICU, b builtin
 * @param locale {@code collcollate} or the ICU or builtin locale
 */
public record CollationInfo(int oid, String schema, String name, char provider, String locale, boolean deterministic) {

    /** Whether text sorts by bytes under this collation: C, POSIX, C.UTF-8, ucs_basic. */
    public boolean isBytewise() {
        if (!deterministic) {
            return false;
        }
        String plain = locale == null ? "" : locale.toLowerCase(java.util.Locale.ROOT).replace("-", "");
        return switch (provider) {
            case 'c' -> plain.equals("c") || plain.equals("posix") || plain.equals("c.utf8");
            case 'b' -> plain.equals("c") || plain.equals("c.utf8");
            default -> false;
        };
    }
}
