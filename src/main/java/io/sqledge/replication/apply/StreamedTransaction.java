package io.sqledge.replication.apply;

import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What has come of a large transaction that is still in progress upstream: its changes in a file, each with the (sub)transaction that
 * made it, and what it has described. Blocks of other transactions may come in between. One thread.
 */
final class StreamedTransaction implements AutoCloseable {

    private final CollectedChanges changes;
    private final SubtransactionRuns runs = new SubtransactionRuns();
    private final Set<Integer> aborted = new HashSet<>();
    private final Map<Integer, NumberedRelation> relations = new HashMap<>();
    private long bytes;

    /** @param number of the description among those of the connection, from 1 */
    record NumberedRelation(SourceRelation relation, long number) { }

    /** @param directory where the file is made */
    StreamedTransaction(Path directory) {
        changes = new CollectedChanges(directory, 0);
    }

    /** @param size of a message that came for it */
    void count(int size) {
        bytes += size;
    }

    long bytes() {
        return bytes;
    }

    /**
     * Also what a subtransaction describes that is then aborted: the server does not describe a table again for the next one, unless that
     * is another shape.
     */
    void describe(NumberedRelation relation) {
        relations.put(relation.relation().description().oid(), relation);
    }

    /** @return null before its description: each such transaction has its own */
    SourceRelation relation(int oid) {
        NumberedRelation relation = relations.get(oid);
        return relation == null ? null : relation.relation();
    }

    /** The last description of each table, by its OID. */
    Map<Integer, NumberedRelation> relations() {
        return relations;
    }

    /** @param xid of the transaction or subtransaction that made it */
    void add(int xid, Change change) {
        changes.add(change);
        runs.add(xid);
    }

    /** The subtransaction's changes are void. Those within it are told of one by one. */
    void abort(int subXid) {
        aborted.add(subXid);
    }

    /** It is committed; nothing is added any more, and who takes them closes them. */
    ChangeSet.Changes complete() {
        ChangeSet.Changes all = changes.complete();
        return aborted.isEmpty() ? all : new KeptChanges(all, runs, aborted);
    }

    /** Instead of {@link #complete}. */
    @Override
    public void close() {
        changes.close();
    }
}
