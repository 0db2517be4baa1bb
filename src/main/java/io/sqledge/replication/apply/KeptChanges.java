package io.sqledge.replication.apply;

import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Changes without those of aborted subtransactions.
 *
 * @param runs who made each of them
 */
record KeptChanges(ChangeSet.Changes all, SubtransactionRuns runs, Set<Integer> aborted) implements ChangeSet.Changes {

    @Override
    public Collection<SourceRelation> relations() {
        return all.relations();
    }

    @Override
    public Iterator<Change> iterator() {
        return new Iterator<>() {

            private final Iterator<Change> changes = all.iterator();
            private int run = -1;
            private int left;

            @Override
            public boolean hasNext() {
                while (left == 0 && run + 1 < runs.size()) {
                    run++;
                    left = runs.count(run);
                    if (aborted.contains(runs.xid(run))) {
                        for (; left > 0; left--) {
                            changes.next();
                        }
                    }
                }
                return left > 0;
            }

            @Override
            public Change next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                left--;
                return changes.next();
            }
        };
    }

    @Override
    public void close() {
        all.close();
    }
}
