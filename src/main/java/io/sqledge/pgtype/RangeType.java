package io.sqledge.pgtype;

/**
 * The built-in ranges and multiranges: TEXT as {@code range_out} prints it, {@code empty}, {@code [1,5)}, {@code (,"2026-01-01 00:00:00")},
 * {@code {[1,2),[3,4)}}. Binary of a range ({@code range_send}): one byte of flags, then for each bound that is there int32 length and
 * the subtype's binary form; of a multirange int32 count, then for each range int32 length and its binary form.
 *
 * <p>The server keeps ranges of int and date in one canonical form, so equal ranges have equal texts wherever equal bounds
 * have: everywhere but with numeric bounds.
 */
final class RangeType extends TextStoredType {

    private static final int EMPTY = 0x01;
    private static final int LOWER_INCLUSIVE = 0x02;
    private static final int UPPER_INCLUSIVE = 0x04;
    private static final int LOWER_INFINITE = 0x08;
    private static final int UPPER_INFINITE = 0x10;

    private final PgType subtype;
    private final boolean multiple;

    RangeType(String name, PgType subtype, boolean multiple) {
        super(name);
        this.subtype = subtype;
        this.multiple = multiple;
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        Writer writer = new Writer(utf8, out);
        if (multiple) {
            writer.multirange();
        } else {
            writer.range();
        }
        if (writer.failed || writer.at != utf8.length) {
            throw Stored.malformed(this);
        }
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return subtype.equalityIsExact(-1);
    }

    private final class Writer {

        private final byte[] utf8;
        private final ByteBuilder out;
        private int at;
        private boolean failed;

        Writer(byte[] utf8, ByteBuilder out) {
            this.utf8 = utf8;
            this.out = out;
        }

        private int next() {
            return at < utf8.length ? utf8[at++] : -1;
        }

        private void multirange() {
            int countAt = out.length();
            out.putInt(0);
            failed |= next() != '{';
            int count = 0;
            while (!failed && at < utf8.length && utf8[at] != '}') {
                if (count++ > 0) {
                    failed |= next() != ',';
                }
                int lengthAt = out.length();
                out.putInt(0);
                range();
                out.setInt(lengthAt, out.length() - lengthAt - 4);
            }
            failed |= next() != '}';
            out.setInt(countAt, count);
        }

        private void range() {
            if (Utf8.equalsIgnoreCase(utf8, at, utf8.length - at, "empty")) {
                at = utf8.length;
                out.put(EMPTY);
                return;
            }
            int flagsAt = out.length();
            out.put(0);
            int opening = next();
            boolean lower = bound();
            failed |= next() != ',';
            boolean upper = bound();
            int closing = next();
            failed |= opening != '[' && opening != '(' || closing != ']' && closing != ')';
            int flags = (opening == '[' ? LOWER_INCLUSIVE : 0) | (closing == ']' ? UPPER_INCLUSIVE : 0)
                    | (lower ? 0 : LOWER_INFINITE) | (upper ? 0 : UPPER_INFINITE);
            out.bytes()[flagsAt] = (byte) flags;
        }

        /** Whether there is a bound; it may be quoted, a quote or backslash in it doubled. */
        private boolean bound() {
            ByteBuilder text = new ByteBuilder(32);
            boolean quoted = false;
            for (; at < utf8.length; at++) {
                int b = utf8[at];
                if (b == '"') {
                    quoted = !quoted;
                } else if (!quoted && (b == ',' || b == ')' || b == ']')) {
                    break;
                } else {
                    text.put(b);
                }
            }
            if (text.length() == 0) {
                return false;
            }
            int lengthAt = out.length();
            out.putInt(0);
            // No built-in subtype prints a quote or a backslash, so there is nothing doubled to undo.
            subtype.writeBinary(subtype.fromServerText(text.bytes(), 0, text.length(), -1), -1, out);
            out.setInt(lengthAt, out.length() - lengthAt - 4);
            return true;
        }
    }
}
