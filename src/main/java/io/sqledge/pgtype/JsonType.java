package io.sqledge.pgtype;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * json (OID 114): TEXT as it was written; no equality in PostgreSQL either.
 *
 * <p>jsonb (3802): TEXT as printed, which is canonical but for the scale of numbers: {@code 1.0} equals {@code 1}. Binary is
 * a version byte 1 and the text. Parameters are brought into that form.
 */
final class JsonType extends TextStoredType {

    private static final int JSONB_VERSION = 1;
    private static final Set<String> KEPT = Set.of("[]", "{}", "null", "true", "false");

    private final boolean canonical;

    JsonType(String name, boolean canonical) {
        super(name);
        this.canonical = canonical;
    }

    /** jsonb in its printed form; of json only what is surely valid. */
    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        if (canonical) {
            JsonbDocument document = Utf8.isText(utf8, offset, length)
                    ? JsonbDocument.parse(new String(utf8, offset, length, StandardCharsets.UTF_8)) : null;
            return document == null ? null : SqliteValue.Text.of(document.text());
        }
        return KEPT.contains(new String(utf8, offset, length, StandardCharsets.UTF_8)) ? Stored.copy(utf8, offset, length) : null;
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        boolean version = canonical && length > 0 && bytes[offset] == JSONB_VERSION;
        return version ? fromClientText(bytes, offset + 1, length - 1, typmod) : null;
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        if (canonical) {
            out.put(JSONB_VERSION);
        }
        writeText(stored, typmod, out);
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return canonical;
    }

    @Override
    public int profile(SqliteValue stored, int typmod) {
        return canonical && hasTrailingZero(Stored.text(this, stored)) ? ColumnProfile.EQUALITY_DIFFERS : 0;
    }

    /** Whether a number outside strings has a fraction that ends in 0. */
    private static boolean hasTrailingZero(byte[] json) {
        boolean inString = false;
        boolean inFraction = false;
        for (int i = 0; i < json.length; i++) {
            int b = json[i];
            if (inString) {
                if (b == '\\') {
                    i++;
                } else if (b == '"') {
                    inString = false;
                }
            } else if (b == '"') {
                inString = true;
            } else if (b == '.') {
                inFraction = true;
            } else if (inFraction && (b < '0' || b > '9')) {
                if (json[i - 1] == '0') {
                    return true;
                }
                inFraction = false;
            }
        }
        return inFraction && json[json.length - 1] == '0';
    }
}
