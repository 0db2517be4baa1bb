package io.sqledge.replication.apply;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * A committed transaction of the upstream as a value: what happened, apart from where it was read.
 *
 * @param timeline of the upstream's log that the positions are in
 * @param commitLsn start of the commit record: orders transactions
 * @param endLsn the position to store with the rows
 * @param commitTimeMicros since 2000-01-01 UTC
 * @param bytes size of the messages, for bounds on what is applied together
 */
public record ChangeSet(int timeline, Lsn commitLsn, Lsn endLsn, long commitTimeMicros, Changes changes, long bytes) implements AutoCloseable {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    /** In their order; those of a large transaction are in a file, so that they can be read until they are closed. */
    public interface Changes extends Iterable<Change>, AutoCloseable {

        /** What the changes are described by, each once, in the order of their first change. */
        Collection<SourceRelation> relations();

        @Override
        void close();
    }

    /** When it was committed upstream, by the clock there. */
    public Instant commitTime() {
        return EPOCH.plus(commitTimeMicros, ChronoUnit.MICROS);
    }

    @Override
    public void close() {
        changes.close();
    }

    /**
     * A change of one relation.
     *
     * @param relation the relation as the stream described it before this change
     * @param message Insert, Update, Delete, or a Truncate of this relation alone
     * @param raw the message's bytes as they came, and those of the relation's description, for tables that wait
     */
    public record Change(SourceRelation relation, PgOutputMessage message, ByteBuffer raw) { }

    /** A relation's description together with its bytes. */
    public record SourceRelation(PgOutputMessage.Relation description, ByteBuffer raw) { }
}
