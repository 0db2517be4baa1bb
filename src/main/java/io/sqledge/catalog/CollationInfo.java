package io.sqledge.catalog;

import java.util.Locale;
import java.util.Set;

/**
 * A row of the upstream's {@code pg_collation}; for OID 100 ({@code default}) provider and locale are the database's.
 *
 * @param provider c libc, i ICU, b builtin
 * @param locale {@code collcollate} or the ICU or builtin locale
 * @param characters {@code collctype} or the ICU or builtin locale; null when not known
 * @param sortsAlphabetByBytes whether texts of nothing but 0 to 9 and a to z are known to sort by their bytes
 * @param letters what becomes of letters beyond ASCII; null where that is not known, or there are none
 */
public record CollationInfo(int oid, String schema, String name, char provider, String locale, boolean deterministic,
        String characters, LetterCase letters, boolean sortsAlphabetByBytes) {

    /** Languages whose letters A to Z have a to z as their lower case, and the other way round: not Turkish and its kin. */
    private static final Set<String> PLAIN_LATIN = Set.of("c", "posix", "und", "en", "de", "fr", "es", "it", "pt", "nl",
            "sv", "da", "nb", "nn", "no", "fi", "is", "et", "lv", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "bg", "ru", "uk",
            "el", "he", "ar", "fa", "hi", "th", "vi", "id", "ms", "ja", "ko", "zh");

    /** Whether {@code lower} and {@code upper} treat the letters A to Z under it as ASCII does. */
    public boolean foldsLatinAsAscii() {
        if (characters == null) {
            return false;
        }
        String language = characters.toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
        return PLAIN_LATIN.contains(language.isEmpty() ? "und" : language);
    }

    /** Whether {@code lower} and {@code upper} change the letters A to Z under it, and no others. */
    public boolean foldsAsciiOnly() {
        return provider == 'c' && ("C".equals(characters) || "POSIX".equals(characters))
                || provider == 'b' && "C".equals(characters);
    }

    /** Whether text sorts by bytes under this collation: C, POSIX, C.UTF-8, ucs_basic. */
    public boolean isBytewise() {
        if (!deterministic) {
            return false;
        }
        String plain = locale == null ? "" : locale.toLowerCase(Locale.ROOT).replace("-", "");
        return switch (provider) {
            case 'c' -> plain.equals("c") || plain.equals("posix") || plain.equals("c.utf8");
            case 'b' -> plain.equals("c") || plain.equals("c.utf8");
            default -> false;
        };
    }
}
