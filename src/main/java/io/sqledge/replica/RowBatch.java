package io.sqledge.replica;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.pgtype.ValueSink;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Rows on their way into the file, value by value in flat arrays: many rows cost three objects, not several each, which halves
 * what a copy needs of processor time and lets a small heap do. Filled by one thread, then handed to another.
 */
public final class RowBatch implements ValueSink {

    private static final byte NULL = 0;
    private static final byte INTEGER = 1;
    private static final byte REAL = 2;
    private static final byte TEXT = 3;
    private static final byte BLOB = 4;

    private int width;
    private byte[] classes;
    /** The integer, the bits of the double, or where in {@link #bytes} the text or blob is: offset in the upper half, length in the lower. */
    private long[] values;
    private int count;
    private byte[] bytes;
    private int end;

    /**
     * @param width values of a row, from 1
     * @param expectedBytes of all texts and blobs
     */
    public RowBatch(int width, int expectedBytes) {
        this.width = width;
        classes = new byte[64 * width];
        values = new long[64 * width];
        bytes = new byte[expectedBytes];
    }

    /**
     * Empties it for other rows.
     *
     * @param newWidth values of a row from now on, from 1
     */
    public void reset(int newWidth) {
        width = newWidth;
        count = 0;
        end = 0;
    }

    /** Bytes it has room for, in texts and blobs. */
    public int capacity() {
        return bytes.length;
    }

    @Override
    public void addNull() {
        add(NULL, 0);
    }

    @Override
    public void addInteger(long value) {
        add(INTEGER, value);
    }

    @Override
    public void addText(byte[] utf8, int offset, int length) {
        addBytes(TEXT, utf8, offset, length);
    }

    @Override
    public void add(SqliteValue value) {
        if (value instanceof SqliteValue.Int integer) {
            add(INTEGER, integer.value());
        } else if (value instanceof SqliteValue.Real real) {
            add(REAL, Double.doubleToRawLongBits(real.value()));
        } else if (value instanceof SqliteValue.Text text) {
            addBytes(TEXT, text.utf8(), 0, text.utf8().length);
        } else if (value instanceof SqliteValue.Blob blob) {
            addBytes(BLOB, blob.bytes(), 0, blob.bytes().length);
        } else {
            add(NULL, 0);
        }
    }

    private void addBytes(byte storageClass, byte[] source, int offset, int length) {
        if (bytes.length - end < length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(end, length), bytes.length + bytes.length / 2));
        }
        System.arraycopy(source, offset, bytes, end, length);
        add(storageClass, (long) end << 32 | length);
        end += length;
    }

    private void add(byte storageClass, long value) {
        if (count == classes.length) {
            classes = Arrays.copyOf(classes, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        classes[count] = storageClass;
        values[count++] = value;
    }

    /** Complete rows. */
    public int rows() {
        return count / width;
    }

    /**
     * Binds the values of some rows to the statement's parameters, from the first on.
     *
     * @param copies to be released when the statement has run
     */
    void bind(PreparedStatement statement, int firstRow, int rows, BitSet utf8, ExactBytes copies) throws SQLException {
        int first = firstRow * width;
        for (int i = 0; i < rows * width; i++) {
            long value = values[first + i];
            switch (classes[first + i]) {
                case NULL -> statement.setNull(i + 1, Types.NULL);
                case INTEGER -> statement.setLong(i + 1, value);
                case REAL -> statement.setDouble(i + 1, Double.longBitsToDouble(value));
                case TEXT -> {
                    int offset = (int) (value >>> 32);
                    int length = (int) value;
                    if (utf8.get(i)) {
                        statement.setBytes(i + 1, copies.copy(bytes, offset, length));
                    } else {
                        statement.setString(i + 1, new String(bytes, offset, length, StandardCharsets.UTF_8));
                    }
                }
                default -> statement.setBytes(i + 1, copies.copy(bytes, (int) (value >>> 32), (int) value));
            }
        }
    }
}
