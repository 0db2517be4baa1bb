package io.sqledge.replication;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replication.snapshot.CopyProgress;

/**
 * One immutable look at replication, for health, metrics and the status page.
 *
 * @param reason why it waits or stopped and what to do, or null
 * @param fileComplete whether the first copy is done, so that the file may be read
 * @param copy progress of the running copy, or null
 * @param receivedLsn the newest position the upstream told us of
 * @param appliedLsn what a read sees at least
 * @param durableLsn what was acknowledged to the upstream
 * @param lastCommitTimeMicros commit time of the newest applied transaction, microseconds since 1970; 0 when unknown
 * @param queuedBytes received and not yet applied
 */
public record ReplicationStatus(ReplicationPhase phase, String reason, boolean fileComplete, CopyProgress.View copy,
        Lsn receivedLsn, Lsn appliedLsn, Lsn durableLsn, long lastCommitTimeMicros, long queuedBytes) {

    public static final ReplicationStatus INITIAL = new ReplicationStatus(ReplicationPhase.STARTING, null, false, null,
            Lsn.NONE, Lsn.NONE, Lsn.NONE, 0, 0);

    /** Bytes of the upstream's log between what it told us of and what is applied. */
    public long lagBytes() {
        return receivedLsn.reaches(appliedLsn) ? receivedLsn.value() - appliedLsn.value() : 0;
    }
}
