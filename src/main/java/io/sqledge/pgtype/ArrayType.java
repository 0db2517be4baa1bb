package io.sqledge.pgtype;

import java.util.ArrayList;
import java.util.List;

/**
 * A true array type: TEXT as {@code array_out} prints it. Binary ({@code array_send}): int32 count of dimensions, int32 1 when an
 * element is NULL, the element's OID, for each dimension int32 size and lower bound, then each element as int32 length
 * (-1 for NULL) and its binary form.
 *
 * <p>Arrays are equal when bounds and elements are; the text shows both, so it compares where the element's own text is the same for
 * equal elements. Their order is never the text's.
 */
public final class ArrayType extends TextStoredType {

    /** The one built-in type whose array separates elements by a semicolon ({@code pg_type.typdelim}). */
    private static final int BOX = 603;

    private final int elementOid;
    private final PgType element;
    private final int elementTypmod;

    ArrayType(int elementOid, PgType element, int elementTypmod) {
        super(element.name() + "[]");
        this.elementOid = elementOid;
        this.element = element;
        this.elementTypmod = elementTypmod;
    }

    public PgType element() {
        return element;
    }

    @Override
    public boolean hasBinary() {
        return element.hasBinary() && elementOid != BOX;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        ArrayText array = ArrayText.parse(utf8, 0, utf8.length);
        if (array == null) {
            throw Stored.malformed(this);
        }
        out.putInt(array.sizes().length).putInt(array.elements().contains(null) ? 1 : 0).putInt(elementOid);
        for (int i = 0; i < array.sizes().length; i++) {
            out.putInt(array.sizes()[i]).putInt(array.lowerBounds()[i]);
        }
        for (byte[] text : array.elements()) {
            int lengthAt = out.length();
            out.putInt(-1);
            if (text != null) {
                element.writeBinary(element.fromServerText(text, 0, text.length, elementTypmod), elementTypmod, out);
                out.setInt(lengthAt, out.length() - lengthAt - 4);
            }
        }
    }

    /**
     * The elements of a one-dimensional array parameter in text format, as {@code = ANY($1)} needs them; NULL elements are
     * {@link SqliteValue#NULL}.
     *
     * @param typmod of the column they meet
     * @return null when the spelling of the array or of an element is not one that is proved
     */
    public List<SqliteValue> elementsOfText(byte[] utf8, int offset, int length, int typmod) {
        // Explicit bounds may contradict the elements, which is an error upstream.
        boolean plain = length > 0 && utf8[offset] == '{' && Utf8.isText(utf8, offset, length);
        ArrayText array = plain ? ArrayText.parse(utf8, offset, length) : null;
        if (array == null || array.sizes().length > 1) {
            return null;
        }
        List<SqliteValue> values = new ArrayList<>(array.elements().size());
        for (byte[] text : array.elements()) {
            SqliteValue value = text == null ? SqliteValue.NULL : element.fromClientText(text, 0, text.length, typmod);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** As {@link #elementsOfText}, of a parameter in binary format. */
    public List<SqliteValue> elementsOfBinary(byte[] bytes, int offset, int length, int typmod) {
        int end = offset + length;
        if (length == 12 && BigEndian.readInt(bytes, offset) == 0) {
            return List.of();
        }
        if (length < 20 || BigEndian.readInt(bytes, offset) != 1 || BigEndian.readInt(bytes, offset + 8) != elementOid) {
            return null;
        }
        int count = BigEndian.readInt(bytes, offset + 12);
        int at = offset + 20;
        if (count < 0 || count > (end - at) / 4) {
            return null;
        }
        List<SqliteValue> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (end - at < 4) {
                return null;
            }
            int size = BigEndian.readInt(bytes, at);
            at += 4;
            if (size < -1 || size > end - at) {
                return null;
            }
            SqliteValue value = size == -1 ? SqliteValue.NULL : element.fromBinary(bytes, at, size, typmod);
            if (value == null) {
                return null;
            }
            values.add(value);
            at += Math.max(size, 0);
        }
        return at == end ? values : null;
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return element.equalityIsExact(elementTypmod) && element.affinity(elementTypmod) != Affinity.NONE
                && !(element instanceof JsonType);
    }

    @Override
    public boolean outputIsExact() {
        return element.outputIsExact();
    }
}
