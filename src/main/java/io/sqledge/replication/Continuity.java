package io.sqledge.replication;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaState;
import io.sqledge.replication.apply.ChangeSet;
import java.time.Instant;

/**
 * Whether the log that a slot sends is the one the file was made from. A server put back to an earlier state (from a snapshot
 * of its disk, say) has the same system identifier and timeline; once it has written past the file's position, only the
 * transactions can tell. So a slot that does not yet know all that the file holds starts where it stands: what it sends again must
 * end with the transaction the file ends with, and nothing may lie where the log was empty. Belongs to one connection and the
 * thread {@code replication-apply}.
 */
final class Continuity {

    /** The log is another one: everything must be copied again. */
    static final class GapException extends Exception {
        private static final long serialVersionUID = 1L;

        GapException(String reason) {
            super(reason, null, false, false);
        }
    }

    private final Lsn pos;
    private final Instant commitTime;
    private final Lsn known;
    private boolean lastAwaited;
    private boolean proved;

    /**
     * @param state how far the log is known, too
     * @param confirmed the slot's confirmed_flush_lsn: it sends what was committed from there on
     */
    Continuity(ReplicaState state, Lsn confirmed) {
        this.pos = state.pos();
        this.commitTime = state.commitTime();
        this.known = state.durable();
        this.lastAwaited = commitTime != null && confirmed.isBefore(pos);
        this.proved = confirmed.reaches(known);
    }

    /** Only then may anything be acknowledged: a slot that was advanced would not send the proof again. */
    boolean isProved() {
        return proved;
    }

    /** @return false for a transaction that the file holds already */
    boolean isNew(ChangeSet next) throws GapException {
        Lsn end = next.endLsn();
        if (proved) {
            return true;
        }
        if (known.isBefore(end)) {
            prove();
            return true;
        }
        if (pos.isBefore(end)) {
            throw new GapException("the upstream's log has a transaction that ends at " + end + ", where it had none");
        }
        if (end.equals(pos) && commitTime != null) {
            if (!commitTime.equals(next.commitTime())) {
                throw new GapException("the transaction that ends at " + pos + " is another one: committed " + next.commitTime()
                        + ", not " + commitTime);
            }
            lastAwaited = false;
        }
        return false;
    }

    /** Everything up to there has been sent, and nothing is under way. */
    void sentUpTo(Lsn lsn) throws GapException {
        if (!proved && lsn.reaches(known)) {
            prove();
        }
    }

    private void prove() throws GapException {
        if (lastAwaited) {
            throw new GapException("the upstream's log has no transaction that ends at " + pos + ", the file's position");
        }
        proved = true;
    }
}
