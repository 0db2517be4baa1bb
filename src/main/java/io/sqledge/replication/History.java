package io.sqledge.replication;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaState;

/** Decides whether the upstream's log continues what the file holds. Pure. Never is a gap passed over. */
final class History {

    private History() { }

    /** What the file remembers besides {@link ReplicaState}; null where nothing was noted. */
    record Remembered(String databaseOid, String publicationOid) { }

    /**
     * @param slot our slot as it is now, or null when there is none
     * @return why the file can't be continued from this slot, or null when it can
     * @throws PgException 55006 when the slot of that name is made for something else
     */
    static String gap(ReplicaState state, Remembered remembered, UpstreamServer server, ReplicationSlot.Slot slot,
            int publicationOid) {
        if (slot != null && (!"pgoutput".equals(slot.plugin()) || !state.sourceDb().equals(slot.database()))) {
            throw PgException.fatal(SqlState.OBJECT_IN_USE, "replication slot \"" + slot.name() + "\" belongs to database \""
                    + slot.database() + "\" and plugin \"" + slot.plugin() + "\"")
                    .hint("set SQLEDGE_REPLICATION_SLOT_NAME to another name");
        }
        if (server.systemIdentifier() != state.systemIdentifier()) {
            return "the upstream is another database cluster";
        }
        if (server.timeline() != state.timeline()) {
            Lsn leftAt = server.ancestors().get(state.timeline());
            if (leftAt == null) {
                return "the upstream's timeline is " + server.timeline() + ", which does not come from the file's, "
                        + state.timeline();
            }
            if (leftAt.isBefore(state.pos())) {
                return "the upstream's timeline " + server.timeline() + " left the file's at " + leftAt
                        + ", before the file's position " + state.pos();
            }
        }
        if (!Integer.toUnsignedString(server.databaseOid()).equals(remembered.databaseOid())) {
            return "the upstream database was dropped and made again";
        }
        if (!Integer.toUnsignedString(publicationOid).equals(remembered.publicationOid())) {
            return "the publication was dropped and made again";
        }
        if (server.flushed().isBefore(known(state, server))) {
            return "the upstream's log ends at " + server.flushed() + ", before " + known(state, server) + ", up to which it was known";
        }
        if (slot == null) {
            return "the replication slot is gone";
        }
        if (!slot.usable()) {
            return "the replication slot was invalidated (wal_status " + slot.walStatus() + ")";
        }
        if (!known(state, server).reaches(slot.confirmedFlush())) {
            return "the slot was advanced to " + slot.confirmedFlush() + ", beyond what the file holds (" + known(state, server) + ")";
        }
        return null;
    }

    /** What was known beyond the point where a promoted server took over is not part of its history. */
    private static Lsn known(ReplicaState state, UpstreamServer server) {
        return server.timeline() == state.timeline() ? state.durable()
                : state.onTimeline(server.timeline(), server.ancestors().get(state.timeline())).durable();
    }
}
