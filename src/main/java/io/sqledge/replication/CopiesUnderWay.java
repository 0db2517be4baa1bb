package io.sqledge.replication;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables whose copy has begun: only their changes must wait in the file for it. What changes in a table before is in the
 * snapshot of its copy. Changed by {@code replication-copy} with the turn to write, so that it holds from one transaction of the
 * stream on; asked by whoever applies. Outlives connections, not the process: no copy does.
 */
final class CopiesUnderWay {

    private final Set<Integer> tables = ConcurrentHashMap.newKeySet();

    void begun(int oid) {
        tables.add(oid);
    }

    void ended(Collection<Integer> oids) {
        tables.removeAll(oids);
    }

    boolean contains(int oid) {
        return tables.contains(oid);
    }
}
