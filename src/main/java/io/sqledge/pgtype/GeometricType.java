package io.sqledge.pgtype;

/**
 * point (OID 600), lseg (601), path (602), box (603), polygon (604), line (628), circle (718): TEXT as printed, coordinates in float8's
 * shortest text. Binary is the coordinates as float8 in the order of the text; before them path has one byte (1 closed, 0
 * open) and, as polygon, int32 count of points. Their operators compare with a tolerance, or by area: never here.
 */
final class GeometricType extends TextStoredType {

    private static final PgType COORDINATE = new FloatType("float8", false);
    private static final int POINT_BYTES = 16;

    private final boolean counted;
    private final boolean closable;

    private GeometricType(String name, boolean counted, boolean closable) {
        super(name);
        this.counted = counted;
        this.closable = closable;
    }

    static GeometricType fixed(String name) {
        return new GeometricType(name, false, false);
    }

    static GeometricType polygon() {
        return new GeometricType("polygon", true, false);
    }

    static GeometricType path() {
        return new GeometricType("path", true, true);
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        if (closable) {
            out.put(utf8.length > 0 && utf8[0] == '(' ? 1 : 0);
        }
        int countAt = out.length();
        if (counted) {
            out.putInt(0);
        }
        int coordinatesAt = out.length();
        for (int at = 0; at < utf8.length; at++) {
            int from = at;
            while (at < utf8.length && !isPunctuation(utf8[at])) {
                at++;
            }
            if (at > from) {
                COORDINATE.writeBinary(COORDINATE.fromServerText(utf8, from, at - from, -1), -1, out);
            }
        }
        if (counted) {
            out.setInt(countAt, (out.length() - coordinatesAt) / POINT_BYTES);
        }
    }

    private static boolean isPunctuation(byte b) {
        return switch (b) {
            case '(', ')', '[', ']', '{', '}', '<', '>', ',' -> true;
            default -> false;
        };
    }
}
