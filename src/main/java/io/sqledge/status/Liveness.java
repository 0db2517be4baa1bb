package io.sqledge.status;

import io.sqledge.SqledgeLifecycle;
import io.sqledge.replication.ReplicationPhase;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The process can work, also during an hour-long first copy or while the upstream is away. */
@org.eclipse.microprofile.health.Liveness
public class Liveness implements HealthCheck {

    private final SqledgeLifecycle lifecycle;

    Liveness(SqledgeLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public HealthCheckResponse call() {
        boolean alive = lifecycle.service().map(s -> s.status().phase() != ReplicationPhase.STOPPED).orElse(false);
        return HealthCheckResponse.named("process").status(alive).build();
    }
}
