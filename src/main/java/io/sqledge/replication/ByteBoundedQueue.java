package io.sqledge.replication;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

/**
 * Hands items from one stage to the next, bounded by their bytes: the putter waits while {@code limitBytes} are queued. A
 * single item above the limit passes when the queue is empty, so that one large row can't stop everything. For any number of
 * threads.
 */
public final class ByteBoundedQueue<T> {

    private record Entry<T>(T item, int bytes) { }

    private final long limitBytes;
    private final ArrayDeque<Entry<T>> entries = new ArrayDeque<>();
    private long bytes;

    public ByteBoundedQueue(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    public synchronized void put(T item, int itemBytes) throws InterruptedException {
        while (bytes > 0 && bytes + itemBytes > limitBytes) {
            wait();
        }
        entries.add(new Entry<>(item, itemBytes));
        bytes += itemBytes;
        notifyAll();
    }

    /** @return the oldest item, or null when none came in time */
    public synchronized T poll(long timeoutMicros) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(timeoutMicros);
        while (entries.isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        Entry<T> entry = entries.remove();
        bytes -= entry.bytes;
        notifyAll();
        return entry.item;
    }

    public synchronized boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Bytes waiting. */
    public synchronized long bytes() {
        return bytes;
    }
}
