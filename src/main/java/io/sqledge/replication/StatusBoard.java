package io.sqledge.replication;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replication.snapshot.CopyProgress;
import java.util.concurrent.atomic.AtomicReference;

/** Where the threads of replication note how they stand; the copy's progress is looked up when somebody asks. */
final class StatusBoard {

    private final AtomicReference<ReplicationStatus> status = new AtomicReference<>(ReplicationStatus.INITIAL);
    private volatile CopyProgress copy;

    ReplicationStatus current() {
        CopyProgress running = copy;
        ReplicationStatus s = status.get();
        return new ReplicationStatus(s.phase(), s.reason(), s.fileComplete(), running == null ? null : running.view(),
                s.receivedLsn(), s.appliedLsn(), s.durableLsn(), s.lastCommitTimeMicros(), s.queuedBytes());
    }

    void phase(ReplicationPhase phase, String reason) {
        status.updateAndGet(s -> new ReplicationStatus(phase, reason, s.fileComplete(), s.copy(), s.receivedLsn(),
                s.appliedLsn(), s.durableLsn(), s.lastCommitTimeMicros(), s.queuedBytes()));
    }

    void resumed() {
        status.updateAndGet(s -> s.phase() != ReplicationPhase.PAUSED ? s : new ReplicationStatus(ReplicationPhase.STREAMING,
                null, s.fileComplete(), s.copy(), s.receivedLsn(), s.appliedLsn(), s.durableLsn(), s.lastCommitTimeMicros(),
                s.queuedBytes()));
    }

    void fileComplete(boolean complete) {
        status.updateAndGet(s -> new ReplicationStatus(s.phase(), s.reason(), complete, s.copy(), s.receivedLsn(),
                s.appliedLsn(), s.durableLsn(), s.lastCommitTimeMicros(), s.queuedBytes()));
    }

    void copying(CopyProgress progress) {
        copy = progress;
    }

    void applied(Lsn received, Lsn applied, Lsn durable, long lastCommitTimeMicros, long queuedBytes) {
        status.updateAndGet(s -> new ReplicationStatus(s.phase(), s.reason(), s.fileComplete(), s.copy(),
                Lsn.max(s.receivedLsn(), received), applied, durable,
                lastCommitTimeMicros == 0 ? s.lastCommitTimeMicros() : lastCommitTimeMicros, queuedBytes));
    }
}
