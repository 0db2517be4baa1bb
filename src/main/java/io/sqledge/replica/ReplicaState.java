package io.sqledge.replica;

import io.sqledge.pgtype.Lsn;

/**
 * The one row of {@code postgres_pos} and the file's identity: which upstream this is a copy of, and at which point.
 *
 * @param identity 8 hex digits made with the file; the default slot name carries them
 * @param pos {@code end_lsn} of the last applied transaction: the tables equal the upstream at exactly this point
 * @param keepaliveLsn a position reported by the server while nothing was unapplied, made durable before it was
 *     acknowledged
 * @param catalogLsn an LSN read before a catalog comparison that found no difference, or whose differences are applied
 * @param timeline timeline of the upstream's log
 * @param systemIdentifier the upstream cluster's, unsigned
 */
public record ReplicaState(String identity, String sourceDb, String plugin, String publication, String slot, Lsn pos,
        Lsn keepaliveLsn, Lsn catalogLsn, int timeline, long systemIdentifier) {

    /** The newest point that may be acknowledged upstream. */
    public Lsn durable() {
        return Lsn.max(pos, keepaliveLsn);
    }

    public ReplicaState withPos(Lsn next) {
        return new ReplicaState(identity, sourceDb, plugin, publication, slot, next, keepaliveLsn, catalogLsn, timeline,
                systemIdentifier);
    }

    public ReplicaState withKeepalive(Lsn next) {
        return new ReplicaState(identity, sourceDb, plugin, publication, slot, pos, next, catalogLsn, timeline,
                systemIdentifier);
    }

    public ReplicaState withCatalog(Lsn next) {
        return new ReplicaState(identity, sourceDb, plugin, publication, slot, pos, keepaliveLsn, next, timeline,
                systemIdentifier);
    }
}
