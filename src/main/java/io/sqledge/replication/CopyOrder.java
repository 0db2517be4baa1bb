package io.sqledge.replication;

import io.sqledge.catalog.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which of the tables that wait are copied next, at one snapshot: the small ones first, so that most of them are soon there, and
 * only as many as are quickly copied again should the process end meanwhile. One whose copy did not come about holds up nobody: it
 * is tried when no others wait, by itself, and more at a time for as long as that goes well: it may have been the connection. Belongs to the thread {@code replication-copy}.
 */
final class CopyOrder {

    /** Of a round's tables upstream, unless there are fewer tables than workers. */
    static final long ROUND_BYTES = 32L * 1024 * 1024;

    private static final int MOST_PUT_OFF_AT_ONCE = 1024;

    private final int workers;
    private final Set<Integer> putOff = new LinkedHashSet<>();
    private int putOffAtOnce = 1;

    CopyOrder(int workers) {
        this.workers = workers;
    }

    /**
     * @param waiting at least one table
     * @param sizes bytes by table OID; a missing one is small
     * @return the largest first, which keeps all workers busy to the end
     */
    List<Table> next(List<Table> waiting, Map<Integer, Long> sizes) {
        List<Table> fresh = waiting.stream().filter(t -> !putOff.contains(t.oid()))
                .sorted(Comparator.comparing(t -> size(t, sizes))).toList();
        return fresh.isEmpty() ? quick(longestPutOff(waiting), sizes) : quick(fresh, sizes);
    }

    private List<Table> longestPutOff(List<Table> waiting) {
        Map<Integer, Table> byOid = new HashMap<>();
        waiting.forEach(t -> byOid.put(t.oid(), t));
        return putOff.stream().map(byOid::get).filter(Objects::nonNull).limit(putOffAtOnce).toList();
    }

    private List<Table> quick(List<Table> tables, Map<Integer, Long> sizes) {
        List<Table> round = new ArrayList<>();
        long bytes = 0;
        for (Table table : tables) {
            bytes += size(table, sizes);
            if (bytes > ROUND_BYTES && round.size() >= workers) {
                break;
            }
            round.add(0, table);
        }
        return round;
    }

    private static long size(Table table, Map<Integer, Long> sizes) {
        return sizes.getOrDefault(table.oid(), 0L);
    }

    /** It is there. */
    void done(int oid) {
        if (putOff.remove(oid)) {
            putOffAtOnce = Math.min(2 * putOffAtOnce, MOST_PUT_OFF_AT_ONCE);
        }
    }

    /** Others go first. */
    void putOff(int oid) {
        putOff.remove(oid);
        putOff.add(oid);
        putOffAtOnce = 1;
    }
}
