package io.sqledge.replication.snapshot;

import java.util.concurrent.TimeUnit;

/**
 * A limit on what the connections of a copy read together. Each waits for its turn after what it has read, and reads nothing
 * meanwhile, so that the upstream's COPY waits too. Idle time is not saved up.
 */
final class CopyRate {

    private final long bytesPerSecond;
    private long freeAtNanos = System.nanoTime();

    /** @param bytesPerSecond 0 for no limit */
    CopyRate(long bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    /** Returns when so many bytes may have been read. */
    void await(long bytes) throws InterruptedException {
        if (bytesPerSecond > 0) {
            TimeUnit.NANOSECONDS.sleep(reserve(bytes, System.nanoTime()));
        }
    }

    /** @return for how long, in nanoseconds */
    synchronized long reserve(long bytes, long now) {
        long start = freeAtNanos - now > 0 ? freeAtNanos : now;
        freeAtNanos = start + (long) (bytes * 1e9 / bytesPerSecond);
        return freeAtNanos - now;
    }
}
