package io.sqledge.replica;

import io.sqledge.pgtype.Lsn;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How far the file is: what a read started now sees at least. Written after the SQLite COMMIT, or when a
 * keepalive arrives and nothing is unapplied; read by every session before it reads locally.
 *
 * <p>Two positions, because schema changes do not travel in the stream: {@code data} counts for what plain statements
 * wrote, {@code catalog} (an LSN read before a catalog comparison that found no difference, or whose differences are
 * applied) must be reached too for anything that may have changed the schema.
 */
public final class ReplicaPosition {

    /** Older ones are forgotten while the data is far behind. */
    private static final int MOST_MOMENTS = 100;

    /** One consistent view of the positions. */
    public record View(int timeline, Lsn data, Lsn catalog) { }

    private final UpstreamClock clock;
    private final UpstreamZones zones = new UpstreamZones();
    private volatile View view = new View(0, Lsn.NONE, Lsn.NONE);
    private volatile Lsn wanted = Lsn.NONE;
    private final Deque<Moment> moments = new ArrayDeque<>();
    private long currentAt;

    /** The upstream was so far at that {@link System#nanoTime}. */
    private record Moment(Lsn lsn, long nanos) { }

    public ReplicaPosition(UpstreamClock clock) {
        this.clock = clock;
    }

    public UpstreamClock clock() {
        return clock;
    }

    public UpstreamZones zones() {
        return zones;
    }

    public View view() {
        return view;
    }

    /** Sets both positions anew, backwards too: at open, and when history starts over. Called by the writer only. */
    public synchronized void publish(View next) {
        view = next;
        wanted = Lsn.NONE;
        moments.clear();
        currentAt = 0;
    }

    /**
     * The upstream itself has said how far it is. Called by the thread that compares catalogs.
     *
     * @param nanos {@link System#nanoTime} before it was asked
     */
    public synchronized void upstreamWas(Lsn lsn, long nanos) {
        moments.add(new Moment(lsn, nanos));
        if (moments.size() > MOST_MOMENTS) {
            moments.poll();
        }
    }

    /** @return {@link System#nanoTime} of the last moment at which the data is known to have been all there was; 0 for none */
    public synchronized long currentAt() {
        while (!moments.isEmpty() && view.data().reaches(moments.peek().lsn())) {
            currentAt = moments.poll().nanos();
        }
        return currentAt;
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
