package io.sqledge.session;

import io.sqledge.catalog.Catalog;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.TimestampInZone;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.UpstreamClock;
import io.sqledge.sql.Binding;
import io.sqledge.sql.LocalQuery;
import io.sqledge.sql.ParameterValue;
import io.sqledge.sql.SqlContext;
import io.sqledge.sql.Translation;
import io.sqledge.sql.analyze.TimeZoneUse;
import java.nio.charset.StandardCharsets;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Whether one statement of this session may be answered from the file, and how. Asked anew for each use: settings,
 * catalog and token change between them; translations are cached where they are made.
 */
final class Planner {

    /** Either a query, or the reason why there is none. */
    record Plan(LocalQuery query, String reason) {
        static Plan relay(String reason) {
            return new Plan(null, reason);
        }

        boolean isLocal() {
            return query != null;
        }
    }

    /** Only ever with a {@link RouteChoice} of a test. */
    private static final String CHOSEN = "chosen";
    private static final String NOT_CAUGHT_UP = "not caught up";
    private static final String TOO_OLD = "too old";
    private static final String TIME_ZONE = "setting TimeZone";
    /** For so long the upstream is not tried again for reads that are here. */
    private static final long EXCUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final SessionServices services;
    private final SessionSettings settings;
    private final Map<String, String> template;
    private long excusedUntil = System.nanoTime();
    private long lastClock = Long.MIN_VALUE;

    Planner(SessionServices services, SessionSettings settings, Map<String, String> template) {
        this.services = services;
        this.settings = settings;
        this.template = template;
    }

    Plan plan(StatementText statement, String text, List<Integer> parameterOids) {
        if (statement == null) {
            return Plan.relay("syntax");
        }
        if (!statement.isSingleSelect()) {
            return Plan.relay(statement.statements().size() > 1 ? "several statements" : "not a read");
        }
        Optional<Catalog> catalog = services.catalogs().current();
        if (catalog.isEmpty()) {
            return Plan.relay("table being copied");
        }
        Translation translation = services.translator().translate(text, parameterOids,
                new SqlContext(catalog.get(), settings.searchPath()));
        if (translation instanceof Translation.Declined declined) {
            return Plan.relay(declined.reason());
        }
        LocalQuery query = ((Translation.Exact) translation).query();
        String obstacle = obstacle(query);
        if (obstacle != null) {
            return Plan.relay(obstacle);
        }
        String declined = services.declined().advice(query);
        if (declined != null) {
            return Plan.relay(declined);
        }
        return services.choice().takesFile() ? new Plan(query, null) : Plan.relay(CHOSEN);
    }

    /** Why it may not be answered here under the settings of this moment, or null: those at Execute count for what is printed. */
    String obstacle(LocalQuery query) {
        return obstacle(query, zone());
    }

    /** @param zone in which times will be printed, which may be known for one moment and not for the next */
    String obstacle(LocalQuery query, ZoneRules zone) {
        String obstacle = settings.obstacle(template);
        if (obstacle == null && query.timeZone() != TimeZoneUse.Dependence.NONE && !settings.timeZoneIsUtc()
                && (query.timeZone() == TimeZoneUse.Dependence.COMPUTED || zone == null)) {
            return TIME_ZONE;
        }
        return obstacle;
    }

    /** Whether a block that begins so can hold local reads: it writes nothing, and its settings are known. */
    boolean mayBegin(TransactionCommand command) {
        boolean readOnly = switch (command.access()) {
            case READ_ONLY -> true;
            case READ_WRITE -> false;
            case DEFAULT -> "on".equals(settings.value("default_transaction_read_only"));
        };
        // What asks the upstream before each read cannot have a block of which that knows nothing.
        return readOnly && !settings.isStrong() && services.catalogs().current().isPresent() && settings.obstacle(template) == null;
    }

    /** Why the replica is not new enough for this session, or null. */
    String staleness(AfterRelay own) {
        if (!services.choice().takesFile()) {
            return CHOSEN;
        }
        String lag = lag(own);
        return lag != null ? lag : isTooOld() && System.nanoTime() - excusedUntil > 0 ? TOO_OLD : null;
    }

    /** The same, apart from its age: what may pass by waiting for the copy. */
    String lag(AfterRelay own) {
        ReplicaPosition.View view = services.position().view();
        OwnSetting.Floor floor = settings.floor();
        if (floor != null && !isReached(floor, view)) {
            return NOT_CAUGHT_UP;
        }
        EdgeToken token = services.token();
        boolean reached;
        Lsn wanted;
        switch (settings.consistency()) {
            case "eventual" -> {
                return null;
            }
            case "session", "strong" -> {
                reached = own.isReachedBy(view);
                wanted = own.position();
            }
            default -> {
                reached = !own.isPending() && !token.isPending() && token.isReachedBy(view);
                wanted = token.position();
            }
        }
        if (!reached) {
            services.position().want(wanted);
        }
        return reached ? null : NOT_CAUGHT_UP;
    }

    /** Positions of another timeline are not ours to compare: a promoted standby may never have seen them. */
    private boolean isReached(OwnSetting.Floor floor, ReplicaPosition.View view) {
        if (floor.timeline() != 0 && floor.timeline() != view.timeline()) {
            return false;
        }
        if (view.data().reaches(floor.lsn()) && !view.catalog().reaches(floor.lsn())) {
            // Whoever wrote there may have changed the schema as well.
            services.compareCatalogs().run();
        }
        return view.data().reaches(floor.lsn()) && view.catalog().reaches(floor.lsn());
    }

    private boolean isTooOld() {
        long most = settings.maxStalenessMillis();
        return most >= 0 && services.replicaAgeMillis().getAsLong() > most;
    }

    /**
     * The upstream does not answer.
     *
     * @return whether a read that was to be relayed only for the copy's age may be answered here for a while
     */
    boolean excuseAge(AfterRelay own) {
        if (lag(own) != null || !isTooOld() || System.nanoTime() - excusedUntil <= 0) {
            return false;
        }
        excusedUntil = System.nanoTime() + EXCUSE_NANOS;
        return true;
    }

    /** Whether it could be answered from the file, were that new enough and all settings as they should be. */
    boolean isExact(StatementText statement, String text, List<Integer> parameterOids) {
        Catalog catalog = services.catalogs().current().orElse(null);
        return catalog != null && statement.isSingleSelect() && services.translator().translate(text, parameterOids,
                new SqlContext(catalog, settings.searchPath())) instanceof Translation.Exact;
    }

    Optional<Catalog> catalog() {
        return services.catalogs().current();
    }

    /** @return null and a reason when a parameter or a result format has no proved form */
    Binding bind(LocalQuery query, List<ParameterValue> parameters, List<Boolean> binaryResults) {
        if (parameters.size() != query.parameterOids().size()
                || binaryResults.size() > 1 && binaryResults.size() != query.columns().size()) {
            return new Binding.Declined("syntax");
        }
        for (int i = 0; i < query.columns().size(); i++) {
            if (Description.isBinary(binaryResults, i) && !query.columns().get(i).codec().hasBinary()) {
                return new Binding.Declined("type " + query.columns().get(i).codec().name() + " in binary");
            }
        }
        if (query.timeZone() != TimeZoneUse.Dependence.NONE && !settings.timeZoneIsUtc() && !nameTheirOffsets(query, parameters)) {
            return new Binding.Declined(TIME_ZONE);
        }
        return query.usesClock() ? bindNow(query, parameters) : query.bind(parameters, 0);
    }

    private static boolean nameTheirOffsets(LocalQuery query, List<ParameterValue> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            ParameterValue value = parameters.get(i);
            if (query.parameterOids().get(i) == TimestampInZone.OID && !value.binary() && value.bytes() != null
                    && !TimestampInZone.namesOffset(new String(value.bytes(), StandardCharsets.UTF_8))) {
                return false;
            }
        }
        return true;
    }

    /** The session's, where that is not UTC and its rules are the upstream's; else null. */
    ZoneRules zone() {
        return settings.timeZoneIsUtc() ? null : services.position().zones().rules(settings.value("TimeZone"));
    }

    /** Never a time before the one that this session was given last. */
    private Binding bindNow(LocalQuery query, List<ParameterValue> parameters) {
        UpstreamClock clock = services.position().clock();
        if (!clock.isKnown()) {
            return new Binding.Declined("clock");
        }
        lastClock = Math.max(lastClock, clock.micros());
        return query.bind(parameters, lastClock);
    }
}
