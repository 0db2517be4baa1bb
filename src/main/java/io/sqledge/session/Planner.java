package io.sqledge.session;

import io.sqledge.catalog.Catalog;
import io.sqledge.sql.Binding;
import io.sqledge.sql.LocalQuery;
import io.sqledge.sql.ParameterValue;
import io.sqledge.sql.SqlContext;
import io.sqledge.sql.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final SessionServices services;
    private final SessionSettings settings;
    private final Map<String, String> template;

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
        String obstacle = settings.obstacle(template);
        if (obstacle != null) {
            return Plan.relay(obstacle);
        }
        LocalQuery query = ((Translation.Exact) translation).query();
        if (query.dependsOnTimeZone() && !settings.timeZoneIsUtc()) {
            return Plan.relay("setting TimeZone");
        }
        String declined = services.declined().advice(query);
        if (declined != null) {
            return Plan.relay(declined);
        }
        return services.choice().takesFile() ? new Plan(query, null) : Plan.relay(CHOSEN);
    }

    /** Whether a block that begins so can hold local reads: it writes nothing, and its settings are known. */
    boolean mayBegin(TransactionCommand command) {
        boolean readOnly = switch (command.access()) {
            case READ_ONLY -> true;
            case READ_WRITE -> false;
            case DEFAULT -> "on".equals(settings.value("default_transaction_read_only"));
        };
        return readOnly && services.catalogs().current().isPresent() && settings.obstacle(template) == null;
    }

    /** Why the replica is not new enough for this session, or null. */
    String staleness(AfterRelay own) {
        if (!services.choice().takesFile()) {
            return CHOSEN;
        }
        EdgeToken token = services.token();
        if (own.isPending() || token.isPending()) {
            return "not caught up";
        }
        if (!token.isReachedBy(services.position().view())) {
            services.position().want(token.position());
            return "not caught up";
        }
        return null;
    }

    Optional<Catalog> catalog() {
        return services.catalogs().current();
    }

    /** @return null and a reason when a parameter or a result format has no proved form */
    static Binding bind(LocalQuery query, List<ParameterValue> parameters, List<Boolean> binaryResults) {
        if (parameters.size() != query.parameterOids().size()
                || binaryResults.size() > 1 && binaryResults.size() != query.columns().size()) {
            return new Binding.Declined("syntax");
        }
        for (int i = 0; i < query.columns().size(); i++) {
            if (Description.isBinary(binaryResults, i) && !query.columns().get(i).codec().hasBinary()) {
                return new Binding.Declined("type " + query.columns().get(i).codec().name() + " in binary");
            }
        }
        return query.bind(parameters);
    }
}
