package io.sqledge.replica;

import io.sqledge.pgtype.Lsn;

/**
 * How far the file is: what a read started now sees at least. Written after the SQLite COMMIT, or when a
 * keepalive arrives and nothing is unapplied; read by every session before it reads locally.
 *
 * <p>Two positions, because schema changes do not travel in the stream: {@code data} counts for what plain statements
 * wrote, {@code catalog} (an LSN read before a catalog comparison that found no difference, or whose differences are
 * applied) must be reached too for anything that may have changed the schema.
 */
public final class ReplicaPosition {

    /** One consistent view of the positions. */
    public record View(int timeline, Lsn data, Lsn catalog) { }

    private volatile View view = new View(0, Lsn.NONE, Lsn.NONE);
    private volatile Lsn wanted = Lsn.NONE;

    public View view() {
        return view;
    }

    /** Sets both positions anew, backwards too: at open, and when history starts over. Called by the writer only. */
    public synchronized void publish(View next) {
        view = next;
    }

    /**
     * Moves the data position forward; one that is behind already counts for nothing. Called by the writer after a commit,
     * and by the applier when a keepalive shows that nothing lies between.
     */
    public synchronized void advanceData(Lsn data) {
        view = new View(view.timeline(), Lsn.max(view.data(), data), view.catalog());
    }

    /** Moves the catalog position forward. Called by the thread that compares catalogs. */
    public synchronized void advanceCatalog(Lsn catalog) {
        view = new View(view.timeline(), view.data(), Lsn.max(view.catalog(), catalog));
    }

    /** Called by a session that relays because a token is not reached, so that the writer looks at keepalives sooner. */
    public void want(Lsn lsn) {
        if (wanted.isBefore(lsn)) {
            wanted = lsn;
        }
    }

    /** The newest LSN anybody waits for; a hint, never a promise. */
    public Lsn wanted() {
        return wanted;
    }
}
