package io.sqledge.pgtype;

import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's array text as {@code array_out} prints it: {@code [0:1]={1,2}}, {@code {{a,"b c"},{NULL,"NULL"}}}. Elements are quoted when
 * empty, the word NULL in any case, or holding braces, commas, quotes, backslashes or white space.
 *
 * @param lowerBounds of each dimension, outermost first; empty for an array without elements
 * @param sizes of each dimension
 * @param elements in storage order; null for NULL, else the element's own text
 */
record ArrayText(int[] lowerBounds, int[] sizes, List<byte[]> elements) {

    private static final int MOST_DIMENSIONS = 6;

    /** Null when the range is not such a text. */
    static ArrayText parse(byte[] utf8, int offset, int length) {
        return new Parser(utf8, offset, offset + length).parse();
    }

    private static final class Parser {

        private final byte[] utf8;
        private final int end;
        private int at;
        private int dimensions;
        private boolean failed;
        private final int[] lowerBounds = new int[MOST_DIMENSIONS];
        private final int[] sizes = new int[MOST_DIMENSIONS];
        private final List<byte[]> elements = new ArrayList<>();

        Parser(byte[] utf8, int at, int end) {
            this.utf8 = utf8;
            this.at = at;
            this.end = end;
        }

        ArrayText parse() {
            java.util.Arrays.fill(lowerBounds, 1);
            java.util.Arrays.fill(sizes, -1);
            if (peek() == '[' && !bounds()) {
                return null;
            }
            if (end - at == 2 && utf8[at] == '{' && utf8[at + 1] == '}') {
                return new ArrayText(new int[0], new int[0], elements);
            }
            level(0);
            if (failed || at != end) {
                return null;
            }
            return new ArrayText(java.util.Arrays.copyOf(lowerBounds, dimensions),
                    java.util.Arrays.copyOf(sizes, dimensions), elements);
        }

        private int peek() {
            return at < end ? utf8[at] : -1;
        }

        private boolean skip(int expected) {
            if (peek() != expected) {
                return false;
            }
            at++;
            return true;
        }

        /** {@code [0:1][2:4]=}; the sizes are counted from the elements. */
        private boolean bounds() {
            for (int i = 0; skip('['); i++) {
                if (i == MOST_DIMENSIONS) {
                    return false;
                }
                lowerBounds[i] = integer();
                if (!skip(':')) {
                    return false;
                }
                integer();
                if (!skip(']')) {
                    return false;
                }
            }
            return skip('=') && !failed;
        }

        private int integer() {
            boolean negative = skip('-');
            long value = 0;
            int from = at;
            while (peek() >= '0' && peek() <= '9' && at - from < 10) {
                value = value * 10 + utf8[at++] - '0';
            }
            value = negative ? -value : value;
            failed |= at == from || value != (int) value;
            return (int) value;
        }

        private void level(int depth) {
            if (depth == MOST_DIMENSIONS || !skip('{')) {
                failed = true;
                return;
            }
            int count = 0;
            do {
                if (peek() == '{') {
                    level(depth + 1);
                } else {
                    element();
                    failed |= dimensions != 0 && dimensions != depth + 1;
                    dimensions = depth + 1;
                }
                count++;
            } while (!failed && skip(','));
            failed |= !skip('}') || sizes[depth] != -1 && sizes[depth] != count;
            sizes[depth] = count;
        }

        private void element() {
            if (skip('"')) {
                quoted();
                return;
            }
            int from = at;
            while (at < end && utf8[at] != ',' && utf8[at] != '}') {
                if (utf8[at] == '"' || utf8[at] == '\\' || utf8[at] == '{' || Utf8.isSpace(utf8[at])) {
                    failed = true;
                    return;
                }
                at++;
            }
            failed |= at == from;
            boolean isNull = Utf8.equalsIgnoreCase(utf8, from, at - from, "null");
            elements.add(isNull ? null : java.util.Arrays.copyOfRange(utf8, from, at));
        }

        private void quoted() {
            ByteBuilder text = new ByteBuilder(16);
            while (at < end && utf8[at] != '"') {
                if (utf8[at] == '\\' && at + 1 < end) {
                    at++;
                }
                text.put(utf8[at++]);
            }
            failed |= !skip('"');
            elements.add(text.toByteArray());
        }
    }
}
