package io.sqledge.pgtype;

/**
 * A type kept as the very text PostgreSQL prints for it, so that text passes from the stream to the wire unread. What a
 * subclass does not override is not proved: no parameters, no binary form, no comparison.
 */
abstract class TextStoredType implements PgType {

    private final String name;

    TextStoredType(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Affinity affinity(int typmod) {
        return Affinity.TEXT;
    }

    @Override
    public SqliteValue fromServerText(byte[] utf8, int offset, int length, int typmod) {
        return Stored.copy(utf8, offset, length);
    }

    @Override
    public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
        return null;
    }

    @Override
    public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
        return null;
    }

    @Override
    public void writeText(SqliteValue stored, int typmod, ByteBuilder out) {
        out.put(Stored.text(this, stored));
    }

    @Override
    public boolean hasBinary() {
        return false;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        throw new UnsupportedOperationException(name + " has no binary form here");
    }

    @Override
    public boolean equalityIsExact(int typmod) {
        return false;
    }

    @Override
    public boolean orderIsExact(int typmod) {
        return false;
    }
}
