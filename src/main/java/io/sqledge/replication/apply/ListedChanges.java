package io.sqledge.replication.apply;

import io.sqledge.replication.apply.ChangeSet.Change;
import java.util.Iterator;
import java.util.List;

/** Changes in memory. */
record ListedChanges(List<Change> list) implements ChangeSet.Changes {

    ListedChanges {
        list = List.copyOf(list);
    }

    @Override
    public Iterator<Change> iterator() {
        return list.iterator();
    }

    @Override
    public void close() {
        // Memory.
    }
}
