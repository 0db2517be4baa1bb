package io.sqledge.session;

import java.util.concurrent.atomic.AtomicLong;

/** How long the upstream takes to answer a question that costs it nothing: a moving average of all sessions. For all threads. */
public final class RoundTrip {

    private static final int WEIGHT = 8;

    private final AtomicLong average = new AtomicLong();

    void took(long nanos) {
        average.updateAndGet(before -> before == 0 ? nanos : before + (nanos - before) / WEIGHT);
    }

    /** 0 while nothing was asked yet. */
    long nanos() {
        return average.get();
    }
}
