package io.sqledge.replication.apply;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import io.sqledge.replication.apply.StreamedTransaction.NumberedRelation;
import io.sqledge.replication.pgoutput.PgOutputDecoder;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects messages from Begin to Commit, those of a large transaction in a file. A still larger one comes block by block while it is
 * in progress upstream, before it is known whether it commits; it becomes a change set with its commit like any other. Keeps the
 * relations that the stream has described, which is all the state the protocol demands; a new connection needs a new builder. One
 * thread.
 */
public final class ChangeSetBuilder implements PgOutputMessage.Handler<ChangeSet>, AutoCloseable {

    private final Path directory;
    private final int timeline;
    private final Map<Integer, NumberedRelation> relations = new HashMap<>();
    /** By their xid. */
    private final Map<Integer, StreamedTransaction> inProgress = new HashMap<>();
    private long descriptions;
    private PgOutputMessage.Begin begin;
    /** Whose block this is; null outside of one. */
    private StreamedTransaction streamed;
    /** Who made the change, inside a block. */
    private int xid;
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
     * @param message its owner, and its array's, from then on
     * @return the transaction that this message commits, or null
     * @throws PgException 08P01 for messages out of order or malformed
     */
    public ChangeSet add(ByteBuffer message) {
        raw = message;
        if (streamed == null) {
            bytes += message.remaining();
        } else {
            xid = PgOutputDecoder.takeXid(message);
            streamed.count(message.remaining());
        }
        return PgOutputDecoder.decode(message).accept(this);
    }

    @Override
    public ChangeSet onBegin(PgOutputMessage.Begin message) {
        if (begin != null || streamed != null) {
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
        NumberedRelation relation = new NumberedRelation(new SourceRelation(message, raw), ++descriptions);
        if (streamed == null) {
            relations.put(message.oid(), relation);
        } else {
            streamed.describe(relation);
        }
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

    @Override
    public ChangeSet onStreamStart(PgOutputMessage.StreamStart message) {
        if (begin != null || streamed != null || inProgress.containsKey(message.xid()) == message.first()) {
            throw outOfOrder("a block of transaction " + Integer.toUnsignedString(message.xid()));
        }
        streamed = inProgress.computeIfAbsent(message.xid(), started -> new StreamedTransaction(directory));
        return null;
    }

    @Override
    public ChangeSet onStreamStop(PgOutputMessage.StreamStop message) {
        if (streamed == null) {
            throw outOfOrder("the end of a block that did not begin");
        }
        streamed = null;
        return null;
    }

    @Override
    public ChangeSet onStreamAbort(PgOutputMessage.StreamAbort message) {
        if (begin != null || streamed != null) {
            throw outOfOrder("Stream Abort inside a transaction");
        }
        // Of one that has brought nothing there is nothing to forget.
        StreamedTransaction of = message.xid() == message.subXid() ? inProgress.remove(message.xid()) : inProgress.get(message.xid());
        if (of != null && message.xid() == message.subXid()) {
            of.close();
        } else if (of != null) {
            of.abort(message.subXid());
        }
        return null;
    }

    @Override
    public ChangeSet onStreamCommit(PgOutputMessage.StreamCommit message) {
        StreamedTransaction of = begin == null && streamed == null ? inProgress.remove(message.xid()) : null;
        if (of == null) {
            throw outOfOrder("Stream Commit of a transaction that did not begin");
        }
        // From its commit on the server takes what it described for known, but for what has been described otherwise since.
        of.relations().forEach((oid, relation) -> relations.merge(oid, relation, (a, b) -> a.number() > b.number() ? a : b));
        return new ChangeSet(timeline, message.commitLsn(), message.endLsn(), message.commitTimeMicros(), of.complete(), of.bytes());
    }

    /** Whether blocks of a transaction have come whose end has not. */
    public boolean hasInProgress() {
        return !inProgress.isEmpty();
    }

    private ChangeSet change(int relationOid, PgOutputMessage message) {
        if (streamed != null) {
            streamed.add(xid, new Change(described(streamed.relation(relationOid)), message, raw));
            return null;
        }
        if (begin == null) {
            throw outOfOrder("a change outside a transaction");
        }
        NumberedRelation relation = relations.get(relationOid);
        changes.add(new Change(described(relation == null ? null : relation.relation()), message, raw));
        return null;
    }

    private static SourceRelation described(SourceRelation relation) {
        if (relation == null) {
            throw outOfOrder("a change of an undescribed relation");
        }
        return relation;
    }

    /** Forgets what is not committed. */
    @Override
    public void close() {
        changes.close();
        inProgress.values().forEach(StreamedTransaction::close);
        inProgress.clear();
    }

    private static PgException outOfOrder(String what) {
        return PgException.error(SqlState.PROTOCOL_VIOLATION, "malformed pgoutput stream: " + what);
    }
}
