package io.sqledge.replication.apply;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import io.sqledge.replication.pgoutput.PgOutputDecoder;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects messages from Begin to Commit, those of a large transaction in a file. Keeps the relations that the stream has
 * described, which is all the state the protocol demands; a new connection needs a new builder. One thread.
 */
public final class ChangeSetBuilder implements PgOutputMessage.Handler<ChangeSet>, AutoCloseable {

    private final Path directory;
    private final int timeline;
    private final Map<Integer, SourceRelation> relations = new HashMap<>();
    private PgOutputMessage.Begin begin;
    private CollectedChanges changes;
    private long bytes;
    private ByteBuffer raw;

    /**
     * @param directory where a large transaction's file is made
     * @param timeline of the log that the messages are made from
     */
    public ChangeSetBuilder(Path directory, int timeline) {
        this.directory = directory;
        this.timeline = timeline;
        changes = new CollectedChanges(directory);
    }

    /**
     * @return the transaction that this message commits, or null
     * @throws PgException 08P01 for messages out of order or malformed
     */
    public ChangeSet add(ByteBuffer message) {
        raw = message;
        bytes += message.remaining();
        return PgOutputDecoder.decode(message).accept(this);
    }

    @Override
    public ChangeSet onBegin(PgOutputMessage.Begin message) {
        if (begin != null) {
            throw outOfOrder("Begin inside a transaction");
        }
        begin = message;
        return null;
    }

    @Override
    public ChangeSet onCommit(PgOutputMessage.Commit message) {
        if (begin == null || !begin.commitLsn().equals(message.commitLsn())) {
            throw outOfOrder("Commit without its Begin");
        }
        ChangeSet done = new ChangeSet(timeline, message.commitLsn(), message.endLsn(), message.commitTimeMicros(), changes.complete(), bytes);
        begin = null;
        changes = new CollectedChanges(directory);
        bytes = 0;
        return done;
    }

    @Override
    public ChangeSet onOrigin(PgOutputMessage.Origin message) {
        return null;
    }

    @Override
    public ChangeSet onRelation(PgOutputMessage.Relation message) {
        relations.put(message.oid(), new SourceRelation(message, raw));
        return null;
    }

    @Override
    public ChangeSet onType(PgOutputMessage.Type message) {
        return null;
    }

    @Override
    public ChangeSet onInsert(PgOutputMessage.Insert message) {
        return change(message.relationOid(), message);
    }

    @Override
    public ChangeSet onUpdate(PgOutputMessage.Update message) {
        return change(message.relationOid(), message);
    }

    @Override
    public ChangeSet onDelete(PgOutputMessage.Delete message) {
        return change(message.relationOid(), message);
    }

    @Override
    public ChangeSet onTruncate(PgOutputMessage.Truncate message) {
        for (int oid : message.relationOids()) {
            change(oid, new PgOutputMessage.Truncate(List.of(oid), message.options()));
        }
        return null;
    }

    @Override
    public ChangeSet onLogicalMessage(PgOutputMessage.LogicalMessage message) {
        return null;
    }

    private ChangeSet change(int relationOid, PgOutputMessage message) {
        SourceRelation relation = relations.get(relationOid);
        if (begin == null || relation == null) {
            throw outOfOrder(begin == null ? "a change outside a transaction" : "a change of an undescribed relation");
        }
        changes.add(new Change(relation, message, raw));
        return null;
    }

    /** Forgets what is not committed. */
    @Override
    public void close() {
        changes.close();
    }

    private static PgException outOfOrder(String what) {
        return PgException.error(SqlState.PROTOCOL_VIOLATION, "malformed pgoutput stream: " + what);
    }
}
