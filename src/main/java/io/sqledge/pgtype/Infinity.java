package io.sqledge.pgtype;

/** {@code infinity} and {@code -infinity} of date and the timestamps. As text they sort after and before every year. */
enum Infinity {
    NONE, POSITIVE, NEGATIVE;

    static Infinity of(byte[] utf8, int offset, int length) {
        if (Utf8.equalsIgnoreCase(utf8, offset, length, "infinity")) {
            return POSITIVE;
        }
        return Utf8.equalsIgnoreCase(utf8, offset, length, "-infinity") ? NEGATIVE : NONE;
    }

    SqliteValue stored() {
        return SqliteValue.Text.of(this == POSITIVE ? "infinity" : "-infinity");
    }
}
