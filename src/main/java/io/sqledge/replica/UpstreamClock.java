package io.sqledge.replica;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What time it is at the upstream, by its own clock: what it said when it was asked, and the monotonic time since. This
 * machine's idea of the date does not matter. For all threads.
 */
public final class UpstreamClock {

    /** Quartz of two machines, apart. */
    private static final double DRIFT = 100e-6;

    private final long mostErrorNanos;
    private final LongSupplier nanoTime;
    private boolean measured;
    /** Upstream microseconds at that {@link System#nanoTime}, give or take {@code errorNanos}. */
    private long micros;
    private long nanos;
    private long errorNanos;
    private long floor = Long.MIN_VALUE;

    /** @param mostError beyond which it counts as unknown */
    public UpstreamClock(Duration mostError) {
        this(mostError, System::nanoTime);
    }

    UpstreamClock(Duration mostError, LongSupplier nanoTime) {
        this.mostErrorNanos = mostError.toNanos();
        this.nanoTime = nanoTime;
    }

    /**
     * The upstream has told its time. The best of the answers counts, until its age makes a newer one better or the upstream's
     * clock was set.
     *
     * @param toldMicros since 1970-01-01 UTC
     * @param asked {@link System#nanoTime} before it was asked; {@code answered}: after its answer
     */
    public synchronized void measured(long toldMicros, long asked, long answered) {
        long middle = asked + (answered - asked) / 2;
        long error = (answered - asked) / 2;
        boolean moved = measured && Math.abs(toldMicros - at(middle)) * 1000 > error + error(middle);
        if (!measured || moved || error <= error(middle)) {
            micros = toldMicros;
            nanos = middle;
            errorNanos = error;
            measured = true;
        }
        if (moved) {
            floor = Long.MIN_VALUE;
        }
    }

    /** A transaction that was committed then is in the file: it is not earlier than that. */
    public synchronized void notBefore(long committedMicros) {
        floor = Math.max(floor, committedMicros);
    }

    private long at(long nano) {
        return micros + (nano - nanos) / 1000;
    }

    private long error(long nano) {
        return errorNanos + (long) (Math.abs(nano - nanos) * DRIFT);
    }

    public synchronized boolean isKnown() {
        return measured && error(nanoTime.getAsLong()) <= mostErrorNanos;
    }

    /** @return microseconds since 1970-01-01 UTC; meaningless while nothing was measured */
    public synchronized long micros() {
        return Math.max(at(nanoTime.getAsLong()), floor);
    }
}
