package io.sqledge.replica;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Copies of parts of an array, as the driver wants them: each an array of exactly its length. They are used again for the next
 * statement, since rows of a table are much alike: a copy of millions of rows would else fill the heap with them all the time. Used
 * with the connection it belongs to.
 */
final class ExactBytes {

    private static final int LONGEST = 1024;
    private static final int MOST_KEPT_BYTES = 256 * 1024;

    /** By length: those before {@link #used} are in use. */
    private final List<List<byte[]>> arrays = new ArrayList<>();
    private final int[] used = new int[LONGEST + 1];
    private int kept;

    ExactBytes() {
        for (int length = 0; length <= LONGEST; length++) {
            arrays.add(null);
        }
    }

    /** Valid until {@link #release}. */
    byte[] copy(byte[] source, int offset, int length) {
        byte[] copy = length <= LONGEST ? array(length) : new byte[length];
        System.arraycopy(source, offset, copy, 0, length);
        return copy;
    }

    private byte[] array(int length) {
        List<byte[]> same = arrays.get(length);
        if (same == null) {
            same = new ArrayList<>();
            arrays.set(length, same);
        }
        if (used[length] < same.size()) {
            return same.get(used[length]++);
        }
        byte[] array = new byte[length];
        if (kept + length < MOST_KEPT_BYTES) {
            kept += length;
            same.add(array);
            used[length]++;
        }
        return array;
    }

    /** Nobody needs the copies any more. */
    void release() {
        Arrays.fill(used, 0);
    }
}
