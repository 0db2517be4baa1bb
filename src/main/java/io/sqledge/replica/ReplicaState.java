package io.sqledge.replica;

import io.sqledge.pgtype.Lsn;
import java.time.Instant;

/**
 * The one row of {@code postgres_pos} and the file's identity: which upstream this is a copy of, and at which point.
 *
 * @param identity 8 hex digits made with the file; the default slot name carries them
 * @param pos {@code end_lsn} of the last applied transaction: the tables equal the upstream at exactly this point
 * @param commitTime when that transaction was committed upstream, in whole microseconds; null while none was applied. Together
 *     with {@code pos} it tells the transaction from any other that another history of the same cluster has at that point
 * @param keepaliveLsn a position reported by the server while nothing was unapplied, made durable before it was
 *     acknowledged
 * @param catalogLsn an LSN read before a catalog comparison that found no difference, or whose differences are applied
 * @param timeline timeline of the upstream's log
 * @param systemIdentifier the upstream cluster's, unsigned
 */
public record ReplicaState(String identity, String sourceDb, String plugin, String publication, String slot, Lsn pos,
        Instant commitTime, Lsn keepaliveLsn, Lsn catalogLsn, int timeline, long systemIdentifier) {

    /** The newest point that may be acknowledged upstream. */
    public Lsn durable() {
        return Lsn.max(pos, keepaliveLsn);
    }

    public ReplicaState withPos(Lsn next, Instant committed) {
        return new ReplicaState(identity, sourceDb, plugin, publication, slot, next, committed, keepaliveLsn, catalogLsn, timeline,
                systemIdentifier);
    }

    public ReplicaState withKeepalive(Lsn next) {
        return new ReplicaState(identity, sourceDb, plugin, publication, slot, pos, commitTime, next, catalogLsn, timeline,
                systemIdentifier);
    }

    public ReplicaState withCatalog(Lsn next) {
        return new ReplicaState(identity, sourceDb, plugin, publication, slot, pos, commitTime, keepaliveLsn, next, timeline,
                systemIdentifier);
    }

    /** On a timeline that left this one's at or behind {@code pos}: what was known beyond that point counts for nothing. */
    public ReplicaState onTimeline(int next, Lsn leftAt) {
        return new ReplicaState(identity, sourceDb, plugin, publication, slot, pos, commitTime, Lsn.min(keepaliveLsn, leftAt),
                Lsn.min(catalogLsn, leftAt), next, systemIdentifier);
    }
}
