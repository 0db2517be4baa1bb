package io.sqledge.pgtype;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A value in one of SQLite's five storage classes (SQLite documentation, "Datatypes In SQLite"). Text is UTF-8 bytes, so
 * that text columns pass from the stream to the file and from the file to the wire without becoming a String.
 */
public sealed interface SqliteValue {

    Null NULL = new Null();

    /** Equal for two values exactly when SQLite sorts them alike: among numbers, 0, 0.0 and -0.0 are one. */
    default SqliteValue sortKey() {
        return this;
    }

    record Null() implements SqliteValue { }

    record Int(long value) implements SqliteValue { }

    /** Never NaN: SQLite stores a bound NaN as NULL, so types store {@code 'NaN'} as text. */
    record Real(double value) implements SqliteValue {
        public Real {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("NaN has no REAL form in SQLite");
            }
        }

        @Override
        public SqliteValue sortKey() {
            // Beyond 2^53 neighbouring integers are the same double, but not the same number.
            return value == Math.rint(value) && Math.abs(value) <= 1L << 53 ? new Int((long) value) : this;
        }
    }

    record Text(byte[] utf8) implements SqliteValue {
        public static Text of(String text) {
            return new Text(text.getBytes(StandardCharsets.UTF_8));
        }

        public String string() {
            return new String(utf8, StandardCharsets.UTF_8);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text text && Arrays.equals(utf8, text.utf8);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(utf8);
        }

        @Override
        public String toString() {
            return "Text[" + string() + "]";
        }
    }

    record Blob(byte[] bytes) implements SqliteValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof Blob blob && Arrays.equals(bytes, blob.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
