package io.sqledge.session;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Statements by route since start: {@code local}, or the reason why the upstream answered. For all threads. */
public final class RouteCounters {

    private final Map<Route, LongAdder> counts = new ConcurrentHashMap<>();

    void count(Route route) {
        counts.computeIfAbsent(route, r -> new LongAdder()).increment();
    }

    /** By the text of {@code sqledge.last_route}. */
    public Map<String, Long> snapshot() {
        Map<String, Long> result = new TreeMap<>();
        counts.forEach((route, count) -> result.put(route.toString(), count.sum()));
        return result;
    }
}
