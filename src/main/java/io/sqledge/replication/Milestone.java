package io.sqledge.replication;

import java.util.function.Consumer;

/**
 * Moments at which the death of the process must do no harm, each on the thread that is at work there. Nobody listens but tests,
 * which end the process then.
 */
enum Milestone {
    /** The slot of the first copy is there, its file has no rows yet. */
    COPY_SLOT_MADE,
    /** Some rows of the first copy are committed. */
    COPY_ROWS,
    /** The first copy is declared complete, under the name of an unfinished one. */
    COPY_COMPLETE,
    /** It has its name. */
    COPY_RENAMED,
    /** Transactions of the stream are committed to the file, and not acknowledged. */
    STREAM_COMMITTED,
    /** They are acknowledged. */
    STREAM_ACKNOWLEDGED,
    /** Some changes of a transaction that is in progress upstream have come. */
    STREAM_BLOCK,
    /** A position that idle traffic brought is stored, and not acknowledged. */
    KEEPALIVE_STORED,
    /** A single table's shadow is there, empty. */
    RESYNC_SHADOW_MADE,
    /** Some of its rows are committed. */
    RESYNC_ROWS,
    /** All rows of the snapshot are in the shadow, the stream's changes since then are not. */
    RESYNC_FILLED,
    /** Within the transaction that swaps: the old table is out of sight, the new one not yet in its place. */
    SWAP_RETIRED,
    /** Within the transaction that swaps: both are renamed. */
    SWAP_RENAMED,
    /** The swap is committed. */
    SWAP_COMMITTED,
    /** Some rows of the old table are deleted. */
    SWEEP_ROWS,
    /** It is empty, and not dropped. */
    SWEEP_EMPTIED;

    private static volatile Consumer<Milestone> listener = milestone -> { };

    static void listen(Consumer<Milestone> next) {
        listener = next;
    }

    void reached() {
        listener.accept(this);
    }
}
