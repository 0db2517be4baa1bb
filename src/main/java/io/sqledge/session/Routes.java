package io.sqledge.session;

/** Where this session's statements went: the last one, for {@code SHOW sqledge.last_route}, and the counts of all sessions. */
final class Routes {

    private final RouteCounters counters;
    private Route last = Route.LOCAL;

    Routes(RouteCounters counters) {
        this.counters = counters;
    }

    void took(Route route) {
        last = route;
        counters.count(route);
    }

    Route last() {
        return last;
    }
}
