package io.sqledge.replication;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often the stream has described each table since the process began. It does so before the first change after anything about the
 * table may have changed, and on each connection: a comparison of the catalog that began before the last description may have missed
 * what led to it. Counted by the file's one writer, within the transaction that brings the changes behind it.
 */
final class Descriptions {

    private final Map<Integer, Long> counts = new ConcurrentHashMap<>();
    private volatile long total;

    /** Of one moment. */
    record Seen(Map<Integer, Long> counts, long total) {

        Seen {
            counts = Map.copyOf(counts);
        }
    }

    /** @return true: the catalog has to be compared */
    synchronized boolean note(int table) {
        counts.merge(table, 1L, Long::sum);
        total++;
        return true;
    }

    synchronized Seen seen() {
        return new Seen(counts, total);
    }

    synchronized boolean isLast(Seen seen, int table) {
        return counts.getOrDefault(table, 0L).equals(seen.counts.getOrDefault(table, 0L));
    }

    synchronized boolean isLast(Seen seen) {
        return total == seen.total;
    }
}
