package io.sqledge.status;

import io.sqledge.SqledgeLifecycle;
import io.sqledge.SqledgeService;
import io.sqledge.replication.ReplicationStatus;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** The file is complete, so that reads can be local; if not, why. */
@org.eclipse.microprofile.health.Readiness
public class Readiness implements HealthCheck {

    private final SqledgeLifecycle lifecycle;

    Readiness(SqledgeLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("replica");
        SqledgeService service = lifecycle.service().orElse(null);
        if (service == null) {
            return response.down().withData("reason", "not started").build();
        }
        ReplicationStatus status = service.status();
        response.status(service.ready()).withData("phase", status.phase().name().toLowerCase(Locale.ROOT))
                .withData("applied_lsn", service.position().data().toString()).withData("lag_bytes", status.lagBytes());
        if (status.reason() != null) {
            response.withData("reason", status.reason());
        } else if (!service.ready()) {
            response.withData("reason", "the first copy is not complete");
        }
        return response.build();
    }
}
