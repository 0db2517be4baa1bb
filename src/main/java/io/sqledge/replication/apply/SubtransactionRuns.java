package io.sqledge.replication.apply;

import java.util.Arrays;

/** Which (sub)transaction made each change of a list, as runs of changes that one made: 8 bytes each. */
final class SubtransactionRuns {

    private int[] xids = new int[4];
    private int[] counts = new int[4];
    private int size;

    /** The next change is of that one. */
    void add(int xid) {
        if (size > 0 && xids[size - 1] == xid && counts[size - 1] < Integer.MAX_VALUE) {
            counts[size - 1]++;
            return;
        }
        if (size == xids.length) {
            xids = Arrays.copyOf(xids, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        xids[size] = xid;
        counts[size] = 1;
        size++;
    }

    int size() {
        return size;
    }

    int xid(int run) {
        return xids[run];
    }

    /** Changes of the run, at least 1. */
    int count(int run) {
        return counts[run];
    }
}
