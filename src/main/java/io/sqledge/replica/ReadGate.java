package io.sqledge.replica;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Between the writer and the readers of one file: the write-ahead log starts over only at a moment when no reader has a
 * snapshot, which under steady reads comes only when the writer asks for it. Readers pass before their snapshot and leave
 * after it; the writer closes the gate, for moments.
 */
public final class ReadGate {

    /** A read is held back for so long at most; then it is relayed. */
    private static final long HOLD_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    /** A read under way. */
    interface Guest {
        /** Ends it, to be relayed. Any thread; does not wait. */
        void leaveSoon();
    }

    private final Set<Guest> inside = new HashSet<>();
    private boolean closed;

    /** Reader threads. @return false when the gate did not open in time */
    synchronized boolean enter(Guest guest) throws InterruptedException {
        long end = 0;
        while (closed) {
            long now = System.nanoTime();
            if (end == 0) {
                end = now + HOLD_NANOS;
            } else if (now >= end) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, end - now);
        }
        inside.add(guest);
        return true;
    }

    /** After {@link #enter} returned true, when the snapshot is given up. */
    synchronized void leave(Guest guest) {
        inside.remove(guest);
        if (closed && inside.isEmpty()) {
            notifyAll();
        }
    }

    /** Lets nobody in any more. The writer's thread. */
    synchronized void close() {
        closed = true;
    }

    /** @return whether within that time nobody was inside */
    synchronized boolean awaitEmpty(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long rest; !inside.isEmpty() && (rest = end - System.nanoTime()) > 0;) {
            TimeUnit.NANOSECONDS.timedWait(this, rest);
        }
        return inside.isEmpty();
    }

    /** Asks those inside to leave. */
    synchronized void endReads() {
        inside.forEach(Guest::leaveSoon);
    }

    synchronized void open() {
        closed = false;
        notifyAll();
    }
}
