package io.sqledge.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What {@code lower} and {@code upper} make of letters beyond ASCII under a collation of the upstream, as it said itself, letter
 * by letter. Immutable; equal ones are one object, which queries name by its {@link #id}.
 */
public final class LetterCase {

    /** The last code point asked for; there are no letters with a case behind it. */
    public static final int LAST = 0x1FFFF;
    /** Its lower case under ICU depends on what stands around it. */
    private static final int SIGMA = 0x3A3;
    private static final Map<String, LetterCase> KNOWN = new ConcurrentHashMap<>();

    private final String source;
    private final boolean contextual;
    private final Map<Integer, String> lower;
    private final Map<Integer, String> upper;
    private final String id;

    private LetterCase(String source, boolean contextual, Map<Integer, String> lower, Map<Integer, String> upper) {
        this.source = source;
        this.contextual = contextual;
        this.lower = Map.copyOf(lower);
        this.upper = Map.copyOf(upper);
        this.id = source + "/" + Integer.toHexString(Objects.hash(contextual, new TreeMap<>(lower), new TreeMap<>(upper)));
    }

    /**
     * @param source server, provider, locale and version, under which the answer does not change
     * @param contextual whether the provider is ICU
     * @param lower pairs of a letter and its lower case, only where they differ; so {@code upper}
     */
    public static LetterCase of(String source, boolean contextual, List<String> lower, List<String> upper) {
        LetterCase made = new LetterCase(source, contextual, pairs(lower), pairs(upper));
        return KNOWN.computeIfAbsent(made.id, id -> made);
    }

    private static Map<Integer, String> pairs(List<String> list) {
        Map<Integer, String> map = new TreeMap<>();
        for (int i = 0; i + 1 < list.size(); i += 2) {
            map.put(list.get(i).codePointAt(0), list.get(i + 1));
        }
        return map;
    }

    private static List<String> list(Map<Integer, String> pairs) {
        return new TreeMap<>(pairs).entrySet().stream().flatMap(e -> List.of(Character.toString(e.getKey()), e.getValue()).stream()).toList();
    }

    /** @throws IllegalStateException where this process has made none of that id */
    public static LetterCase named(String id) {
        LetterCase known = KNOWN.get(id);
        if (known == null) {
            throw new IllegalStateException("no letters " + id);
        }
        return known;
    }

    public String id() {
        return id;
    }

    public String source() {
        return source;
    }

    public boolean contextual() {
        return contextual;
    }

    public List<String> lowerPairs() {
        return list(lower);
    }

    public List<String> upperPairs() {
        return list(upper);
    }

    /** @return null where it is not known */
    public String lower(String text) {
        return contextual && text.indexOf(SIGMA) >= 0 ? null : mapped(text, lower, 'A', 'Z', 'a' - 'A');
    }

    /** @return null where it is not known */
    public String upper(String text) {
        return mapped(text, upper, 'a', 'z', 'A' - 'a');
    }

    private static String mapped(String text, Map<Integer, String> letters, char first, char last, int shift) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c > LAST) {
                return null;
            }
            if (c <= 0x7F) {
                mapped.append((char) (c >= first && c <= last ? c + shift : c));
            } else {
                String other = letters.get(c);
                if (other == null) {
                    mapped.appendCodePoint(c);
                } else {
                    mapped.append(other);
                }
            }
        }
        return mapped.toString();
    }
}
