package io.sqledge.session;

/**
 * The implicit transaction that is being received: all messages up to Sync, or one simple Query. On the session's event
 * loop.
 */
final class Batch {

    private long number;
    private boolean relayed;
    private boolean ran;
    private boolean sawQuery;
    private boolean ranHere;
    private boolean skipsToSync;

    /** Counts up; what belongs to a batch that is over carries a smaller number. */
    long number() {
        return number;
    }

    /** Its last message has been taken. @return its number */
    long end() {
        return number++;
    }

    /** Whether something of it, with its Sync still to come, has been sent up. */
    boolean isRelayed() {
        return relayed;
    }

    void setRelayed(boolean isRelayed) {
        relayed = isRelayed;
    }

    /** Whether a statement of it ran upstream, so that the rest belongs to its transaction. */
    boolean hasRun() {
        return ran;
    }

    void setRan(boolean hasRun) {
        ran = hasRun;
    }

    /** Whether a read was answered, or a statement analyzed, by the file in this implicit transaction. */
    boolean sawQuery() {
        return sawQuery;
    }

    void setSawQuery(boolean hasSeen) {
        sawQuery = hasSeen;
        ranHere &= hasSeen;
    }

    /** Whether a read of it was run by Execute here: what refuses to be in a pipeline comes too late then. */
    boolean hasRunHere() {
        return ranHere;
    }

    void onRunHere() {
        sawQuery = true;
        ranHere = true;
    }

    /** Whether an error of this side makes its other messages be ignored. */
    boolean skipsToSync() {
        return skipsToSync;
    }

    void setSkipsToSync(boolean skips) {
        skipsToSync = skips;
    }
}
