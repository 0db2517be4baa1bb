package io.sqledge.replication.pgoutput;

import io.sqledge.pgtype.Lsn;
import java.util.List;

/**
 * A message of the logical replication protocol, version 2 (PostgreSQL manual, "Logical Replication Message Formats").
 * Equal by value, tuples apart; no reference to the connection.
 */
public sealed interface PgOutputMessage {

    <R> R accept(Handler<R> handler);

    /** One method per message, no defaults: a new message does not compile until every handler answers it. */
    interface Handler<R> {
        R onBegin(Begin message);

        R onCommit(Commit message);

        R onOrigin(Origin message);

        R onRelation(Relation message);

        R onType(Type message);

        R onInsert(Insert message);

        R onUpdate(Update message);

        R onDelete(Delete message);

        R onTruncate(Truncate message);

        R onLogicalMessage(LogicalMessage message);

        R onStreamStart(StreamStart message);

        R onStreamStop(StreamStop message);

        R onStreamCommit(StreamCommit message);

        R onStreamAbort(StreamAbort message);
    }

    /**
     * 'B' Int64 final LSN, Int64 commit time, Int32 xid.
     *
     * @param commitLsn start of the commit record
     * @param commitTimeMicros since 2000-01-01 UTC
     */
    record Begin(Lsn commitLsn, long commitTimeMicros, int xid) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onBegin(this);
        }
    }

    /**
     * 'C' Int8 flags, Int64 commit LSN, Int64 end LSN, Int64 commit time.
     *
     * @param endLsn start of the record after the commit: the position to store
     */
    record Commit(Lsn commitLsn, Lsn endLsn, long commitTimeMicros) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onCommit(this);
        }
    }

    /** 'O' Int64 LSN at the origin, String name. */
    record Origin(Lsn commitLsn, String name) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onOrigin(this);
        }
    }

    /**
     * 'R' Int32 OID, String namespace (empty for pg_catalog), String name, Int8 replica identity, Int16 columns, each Int8
     * flags (1: part of the key), String name, Int32 type OID, Int32 typmod. Sent before the first change of a connection,
     * and again after any alteration.
     */
    record Relation(int oid, String schema, String name, char replicaIdentity, List<RelationColumn> columns)
            implements PgOutputMessage {
        public Relation {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onRelation(this);
        }
    }

    record RelationColumn(boolean key, String name, int typeOid, int typmod) { }

    /** 'Y' Int32 OID, String namespace, String name: precedes a relation that uses a type not built in. */
    record Type(int oid, String schema, String name) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onType(this);
        }
    }

    /** 'I' Int32 relation OID, 'N', tuple. */
    record Insert(int relationOid, Tuple row) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onInsert(this);
        }
    }

    /**
     * 'U' Int32 relation OID, optionally 'K' or 'O' and a tuple, 'N', tuple.
     *
     * @param key the old key ('K'), present only when it changed, or null; columns outside the key are null in it
     * @param old the whole old row ('O'), under REPLICA IDENTITY FULL, or null
     */
    record Update(int relationOid, Tuple key, Tuple old, Tuple row) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onUpdate(this);
        }
    }

    /** 'D' Int32 relation OID, 'K' or 'O', tuple; one of {@code key} and {@code old} is null. */
    record Delete(int relationOid, Tuple key, Tuple old) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onDelete(this);
        }
    }

    /** 'T' Int32 number of relations, Int8 options (1 CASCADE, 2 RESTART IDENTITY), Int32 relation OIDs. */
    record Truncate(List<Integer> relationOids, int options) implements PgOutputMessage {
        public Truncate {
            relationOids = List.copyOf(relationOids);
        }

        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onTruncate(this);
        }
    }

    /** 'M' Int8 flags (1 transactional), Int64 LSN, String prefix, Int32 length, content. */
    record LogicalMessage(boolean transactional, Lsn lsn, String prefix) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onLogicalMessage(this);
        }
    }

    /**
     * 'S' Int32 xid, Int8 1 for the transaction's first block. Until the next Stream Stop all messages are of this transaction, which
     * is still in progress.
     */
    record StreamStart(int xid, boolean first) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onStreamStart(this);
        }
    }

    /** 'E'. */
    record StreamStop() implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onStreamStop(this);
        }
    }

    /** 'c' Int32 xid, Int8 flags, Int64 commit LSN, Int64 end LSN, Int64 commit time. */
    record StreamCommit(int xid, Lsn commitLsn, Lsn endLsn, long commitTimeMicros) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onStreamCommit(this);
        }
    }

    /**
     * 'A' Int32 xid, Int32 xid of the subtransaction.
     *
     * @param subXid whose changes are void; the transaction's own: all of them
     */
    record StreamAbort(int xid, int subXid) implements PgOutputMessage {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onStreamAbort(this);
        }
    }
}
