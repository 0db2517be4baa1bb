package io.sqledge.session;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How far the replica of one database must be before any session of this edge may read from it: the newest LSN behind
 * which everything lies that a client of this edge has been told by the upstream. One per database, for all threads.
 *
 * <p>A session marks the token pending just before it passes on a message after which a client may act on what the
 * upstream did (ReadyForQuery {@code I}, CommandComplete of COMMIT, a notification), and resolves it once the upstream
 * has said its position. While any mark stands nobody reads locally. Nothing here runs on a timer: a mark lost to a
 * broken connection is resolved through another one.
 */
public final class EdgeToken {

    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicReference<Lsn> data = new AtomicReference<>(Lsn.NONE);
    private final AtomicReference<Lsn> catalog = new AtomicReference<>(Lsn.NONE);

    /** Every call is paid back by one {@link #resolve}. */
    void mark() {
        pending.incrementAndGet();
    }

    /**
     * Raises the token, then takes one mark away: in this order, or a session could slip in between.
     *
     * @param catalogToo whether the schema may have changed, so that the catalog position counts as well
     */
    void resolve(Lsn position, boolean catalogToo) {
        raise(position, catalogToo);
        if (pending.decrementAndGet() < 0) {
            throw new IllegalStateException("token resolved more often than marked");
        }
    }

    /** Raises the token without a mark to take away: what only one session knew of is now everybody's. */
    void raise(Lsn position, boolean catalogToo) {
        data.accumulateAndGet(position, Lsn::max);
        if (catalogToo) {
            catalog.accumulateAndGet(position, Lsn::max);
        }
    }

    boolean isPending() {
        return pending.get() > 0;
    }

    boolean isReachedBy(ReplicaPosition.View view) {
        return view.data().reaches(data.get()) && view.catalog().reaches(catalog.get());
    }

    /** The newest position known, for {@code SHOW sqledge.last_lsn} and for the writer to wait for. */
    Lsn position() {
        return Lsn.max(data.get(), catalog.get());
    }
}
