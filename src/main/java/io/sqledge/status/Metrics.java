package io.sqledge.status;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.sqledge.SqledgeLifecycle;
import io.sqledge.SqledgeService;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What {@code /q/metrics} shows. Units stand in the names; the only label is the route with its reason. */
@ApplicationScoped
public class Metrics {

    private static final long ROUTES_REFRESH_MILLIS = 1000;

    private final MeterRegistry registry;
    private final SqledgeLifecycle lifecycle;
    private final Vertx vertx;
    /** Routes with a counter; touched by the timer's event loop only. */
    private final Set<String> counted = new HashSet<>();
    private long timer;

    Metrics(MeterRegistry registry, SqledgeLifecycle lifecycle, Vertx vertx) {
        this.registry = registry;
        this.lifecycle = lifecycle;
        this.vertx = vertx;
    }

    void register(@Observes StartupEvent event) {
        gauge("sqledge.replication.lag.bytes", "the upstream's log not yet applied", s -> s.status().lagBytes());
        gauge("sqledge.replication.lag.seconds", "time since the copy is known to have been all that the upstream had, which is asked with each comparison of"
                + " the catalog", Metrics::lagSeconds);
        gauge("sqledge.replication.applied.lsn", "what a local read sees at least, as a byte position",
                s -> s.position().data().value());
        gauge("sqledge.replication.queue.bytes", "received and not yet applied", s -> s.status().queuedBytes());
        gauge("sqledge.ready", "1 when the first copy is complete", s -> s.ready() ? 1 : 0);
        gauge("sqledge.client.connections", "open client connections", SqledgeService::connections);
        gauge("sqledge.upstream.connections", "upstream connections of clients, open or being opened",
                SqledgeService::upstreamConnections);
        // Reasons appear as they occur.
        timer = vertx.setPeriodic(ROUTES_REFRESH_MILLIS, t -> lifecycle.service().ifPresent(this::countRoutes));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    private void countRoutes(SqledgeService service) {
        for (String route : service.routes().keySet()) {
            if (counted.add(route)) {
                FunctionCounter.builder("sqledge.statements", lifecycle,
                        l -> l.service().map(s -> s.routes().getOrDefault(route, 0L)).orElse(0L))
                        .description("statements since start").tag("route", route).register(registry);
            }
        }
    }

    private void gauge(String name, String description, ToDoubleFunction<SqledgeService> value) {
        Gauge.builder(name, lifecycle, l -> l.service().map(value::applyAsDouble).orElse(Double.NaN))
                .description(description).register(registry);
    }

    private static double lagSeconds(SqledgeService service) {
        long age = service.replicaAgeMillis();
        return age == Long.MAX_VALUE ? Double.NaN : age / 1e3;
    }
}
