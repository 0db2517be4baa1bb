package io.sqledge.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sqledge.sql.LocalQuery;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Statements that were begun on the file in vain: a guard fired or rows tied at the limit, and the upstream had to answer after
 * all. One that fails so several times in a row is relayed at once, but for a try now and then. For all sessions and threads;
 * an entry goes with its plan.
 */
public final class DeclinedRuns {

    static final int PATIENCE = 3;
    static final int TRY_EVERY = 32;

    /** They say nothing about the statement. */
    private static final Set<String> PASSING = Set.of("schema changed", "readers busy", "shutting down", "cancelled",
            "replica unreadable", "local read failed", "write-ahead log full", "file damaged", "not ready");

    private final Cache<LocalQuery, Count> counts = Caffeine.newBuilder().weakKeys().build();

    private static final class Count {
        private final AtomicInteger inARow = new AtomicInteger();
        private final AtomicInteger asked = new AtomicInteger();
        private volatile String reason;
    }

    /** Why it is better relayed, or null. */
    String advice(LocalQuery query) {
        Count count = counts.getIfPresent(query);
        if (count == null || count.inARow.get() < PATIENCE || count.asked.incrementAndGet() % TRY_EVERY == 0) {
            return null;
        }
        return count.reason;
    }

    void onDeclined(LocalQuery query, String reason) {
        if (!PASSING.contains(reason)) {
            Count count = counts.get(query, q -> new Count());
            count.reason = reason;
            count.inARow.incrementAndGet();
        }
    }

    void onAnswered(LocalQuery query) {
        Count count = counts.getIfPresent(query);
        if (count != null) {
            count.inARow.set(0);
        }
    }
}
