package io.sqledge.replication.apply;

import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Changes in memory. */
record ListedChanges(List<Change> list) implements ChangeSet.Changes {

    ListedChanges {
        list = List.copyOf(list);
    }

    @Override
    public Collection<SourceRelation> relations() {
        Set<SourceRelation> relations = Collections.newSetFromMap(new IdentityHashMap<>());
        return list.stream().map(Change::relation).filter(relations::add).toList();
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
