package io.sqledge.pgtype;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A jsonb value (manual, "JSON Types"): keys sorted by length and bytes, the last of equal ones kept, numbers as numeric. Objects are
 * {@link Map}, arrays {@link List}, strings {@link String}, numbers {@link Number}, booleans {@link Boolean}, null {@link #NULL}.
 */
public final class JsonbDocument {

    private static final Object NULL = new Object();
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_DEPTH = 200;
    private static final int MOST_DIGITS = 200;
    /** Characters, its letter and sign among them. */
    private static final int MOST_EXPONENT = 5;
    private static final Comparator<String> KEY_ORDER = Comparator.comparing((String key) -> key.getBytes(StandardCharsets.UTF_8),
            Comparator.comparingInt((byte[] key) -> key.length).thenComparing(Arrays::compareUnsigned));

    private final Object root;

    private JsonbDocument(Object root) {
        this.root = root;
    }

    /** @param text as numeric prints it */
    private record Number(String text, BigDecimal value) { }

    /** @return null where the text is no JSON, or has what is not proved to be read alike: PostgreSQL words the errors */
    public static JsonbDocument parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = value(parser, 0);
            return value == null || parser.nextToken() != null ? null : new JsonbDocument(value);
        } catch (IOException e) {
            return null;
        }
    }

    private static Object value(JsonParser parser, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || depth > MOST_DEPTH) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> string(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> NULL;
            default -> null;
        };
    }

    private static Object object(JsonParser parser, int depth) throws IOException {
        Map<String, Object> members = new TreeMap<>(KEY_ORDER);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = string(parser.currentName());
            parser.nextToken();
            Object member = value(parser, depth + 1);
            if (key == null || member == null) {
                return null;
            }
            members.put(key, member);
        }
        return members;
    }

    private static Object array(JsonParser parser, int depth) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object element = value(parser, depth + 1);
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        return elements;
    }

    /** Null for what text can't hold: the character 0, and half of a pair of surrogates. */
    private static String string(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                return null;
            }
            i += pair ? 1 : 0;
        }
        return text;
    }

    /** An exponent is written out, as numeric prints it. */
    private static Object number(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        boolean plain = text.length() <= MOST_DIGITS && (exponent < 0 || text.length() - exponent <= MOST_EXPONENT);
        if (!plain) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        return Math.abs(value.scale()) > MOST_DIGITS ? null : new Number(value.toPlainString(), value);
    }

    /** As jsonb prints it, which is the form it is kept in. */
    public String text() {
        StringBuilder text = new StringBuilder();
        print(root, text);
        return text.toString();
    }

    private static void print(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> members) {
            text.append('{');
            String comma = "";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                text.append(comma);
                comma = ", ";
                JsonString.append(text, (String) member.getKey());
                text.append(": ");
                print(member.getValue(), text);
            }
            text.append('}');
        } else if (value instanceof List<?> elements) {
            text.append('[');
            for (int i = 0; i < elements.size(); i++) {
                text.append(i == 0 ? "" : ", ");
                print(elements.get(i), text);
            }
            text.append(']');
        } else if (value instanceof String string) {
            JsonString.append(text, string);
        } else {
            text.append(value instanceof Number number ? number.text : value == NULL ? "null" : value.toString());
        }
    }

    /** {@code @>} (JsonbDeepContains): an array also contains the scalar that is one of its elements. */
    public boolean contains(JsonbDocument other) {
        if (root instanceof List<?> elements && !(other.root instanceof List) && !(other.root instanceof Map)) {
            return elements.stream().anyMatch(element -> equal(element, other.root));
        }
        return contains(root, other.root);
    }

    private static boolean contains(Object one, Object other) {
        if (one instanceof Map<?, ?> members && other instanceof Map<?, ?> wanted) {
            return wanted.entrySet().stream().allMatch(entry -> members.containsKey(entry.getKey())
                    && contains(members.get(entry.getKey()), entry.getValue()));
        }
        if (one instanceof List<?> elements && other instanceof List<?> wanted) {
            return wanted.stream().allMatch(want -> elements.stream().anyMatch(element -> contains(element, want)));
        }
        return equal(one, other);
    }

    /** Of scalars. */
    private static boolean equal(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b ? a.value.compareTo(b.value) == 0
                : !(one instanceof Map) && !(one instanceof List) && one.equals(other);
    }

    /** {@code ?}: a key of the object, a string of the array, or the string itself. */
    public boolean has(String key) {
        return root instanceof Map<?, ?> members ? members.containsKey(key)
                : root instanceof List<?> elements ? elements.contains(key) : key.equals(root);
    }

    /**
     * A step into a document.
     *
     * @param kind {@code k} to a key ({@code -> text}), {@code e} to an element ({@code -> int}), {@code p} to either ({@code #>})
     */
    public record Step(char kind, String text) { }

    /** {@code ->} and {@code #>}; elements count from the end where their number is negative. @return null where there is nothing */
    public JsonbDocument at(List<Step> path) {
        Object value = root;
        for (Step step : path) {
            if (value instanceof Map<?, ?> members) {
                value = step.kind == 'e' ? null : members.get(step.text);
            } else if (step.kind == 'k' || !step.text.matches("-?[0-9]{1,9}")) {
                value = null;
            } else if (value instanceof List<?> elements) {
                value = element(elements, step.text);
            } else {
                // For -> a scalar is an array of itself.
                value = step.kind == 'e' ? element(List.of(value), step.text) : null;
            }
            if (value == null) {
                return null;
            }
        }
        return new JsonbDocument(value);
    }

    private static Object element(List<?> elements, String number) {
        int index = Integer.parseInt(number);
        index += index < 0 ? elements.size() : 0;
        return index < 0 || index >= elements.size() ? null : elements.get(index);
    }

    /** {@code ->>} of it: a string without its escapes, null for JSON's null. */
    public String asText() {
        return root == NULL ? null : root instanceof String string ? string : text();
    }
}
