package io.sqledge.pgtype;

/**
 * int2vector (OID 22) and oidvector (30): TEXT of numbers with spaces between; binary that of a one-dimensional array with lower
 * bound 0, also when it is empty.
 */
final class VectorType extends TextStoredType {

    private final int elementOid;
    private final PgType element;

    VectorType(String name, int elementOid, PgType element) {
        super(name);
        this.elementOid = elementOid;
        this.element = element;
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        out.putInt(1).putInt(0).putInt(elementOid);
        int sizeAt = out.length();
        out.putInt(0).putInt(0);
        int count = 0;
        for (int at = 0; at < utf8.length; count++) {
            int end = at;
            while (end < utf8.length && utf8[end] != ' ') {
                end++;
            }
            int lengthAt = out.length();
            out.putInt(0);
            element.writeBinary(element.fromServerText(utf8, at, end - at, -1), -1, out);
            out.setInt(lengthAt, out.length() - lengthAt - 4);
            at = end + 1;
        }
        out.setInt(sizeAt, count);
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return true;
    }
}
