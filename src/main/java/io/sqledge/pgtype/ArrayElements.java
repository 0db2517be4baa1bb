package io.sqledge.pgtype;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What queries ask of arrays as they are kept: the text of {@code array_out}. */
public final class ArrayElements {

    private ArrayElements() { }

    private static ArrayText parsed(String array) {
        byte[] utf8 = array.getBytes(StandardCharsets.UTF_8);
        ArrayText parsed = ArrayText.parse(utf8, 0, utf8.length);
        if (parsed == null) {
            throw new IllegalArgumentException("not an array");
        }
        return parsed;
    }

    /**
     * A JSON array of the elements of all dimensions, in storage order.
     *
     * @param numbers whether elements are integers, which stay so; else they are strings
     */
    public static String json(String array, boolean numbers) {
        StringBuilder json = new StringBuilder("[");
        for (byte[] element : parsed(array).elements()) {
            json.append(json.length() == 1 ? "" : ",");
            if (element == null) {
                json.append("null");
            } else if (numbers) {
                json.append(new String(element, StandardCharsets.US_ASCII));
            } else {
                JsonString.append(json, new String(element, StandardCharsets.UTF_8));
            }
        }
        return json.append(']').toString();
    }

    /** Of a one-dimensional array as a client writes it; null for a NULL. @return null for any other array */
    public static List<String> texts(String array) {
        byte[] utf8 = array.getBytes(StandardCharsets.UTF_8);
        ArrayText parsed = array.startsWith("{") ? ArrayText.parse(utf8, 0, utf8.length) : null;
        if (parsed == null || parsed.sizes().length > 1) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        parsed.elements().forEach(element -> texts.add(element == null ? null : new String(element, StandardCharsets.UTF_8)));
        return texts;
    }

    /** A value's text as an element: in quotes when empty, the word NULL, or of characters that mean something in an array. */
    public static String quoted(String text) {
        boolean plain = !text.isEmpty() && !text.equalsIgnoreCase("null") && text.chars().noneMatch(c -> "{},\"\\ \t\n\r\u000b\f".indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The element that a subscript means. @return null for NULL, where there is none, or where the array has other dimensions than one */
    public static String at(String array, long subscript) {
        ArrayText parsed = parsed(array);
        if (parsed.sizes().length != 1) {
            return null;
        }
        long index = subscript - parsed.lowerBounds()[0];
        byte[] element = index < 0 || index >= parsed.sizes()[0] ? null : parsed.elements().get((int) index);
        return element == null ? null : new String(element, StandardCharsets.UTF_8);
    }

    /** {@code cardinality}: of all dimensions. */
    public static long count(String array) {
        return parsed(array).elements().size();
    }

    /** {@code array_length}. @return null where it has no such dimension */
    public static Long length(String array, long dimension) {
        int[] sizes = parsed(array).sizes();
        return dimension < 1 || dimension > sizes.length ? null : Long.valueOf(sizes[(int) dimension - 1]);
    }

    /** The elements of a client's array as JSON: integers, strings and nulls. @return null where one is anything else */
    public static String json(List<SqliteValue> elements) {
        StringBuilder json = new StringBuilder("[");
        for (SqliteValue element : elements) {
            json.append(json.length() == 1 ? "" : ",");
            if (element == SqliteValue.NULL) {
                json.append("null");
            } else if (element instanceof SqliteValue.Int number) {
                json.append(number.value());
            } else if (element instanceof SqliteValue.Text text) {
                JsonString.append(json, text.string());
            } else {
                return null;
            }
        }
        return json.append(']').toString();
    }
}
