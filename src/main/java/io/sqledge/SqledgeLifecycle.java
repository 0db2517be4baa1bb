package io.sqledge;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.sqledge.config.ConfigException;
import io.sqledge.config.SqledgeConfig;
import io.sqledge.demo.Demo;
import io.sqledge.error.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Binds the service's life to that of the Quarkus application. Settings come from the environment, or from any other
 * source of configuration under the same names. In dev mode without an upstream it brings the demo along.
 */
@ApplicationScoped
public class SqledgeLifecycle {

    private static final Logger LOG = Logger.getLogger(SqledgeLifecycle.class);

    private final Config settings;
    private volatile SqledgeService service;
    private volatile Demo demo;
    /** Null when there is no terminal. */
    private volatile CopyBar copyBar;

    SqledgeLifecycle(Config settings) {
        this.settings = settings;
    }

    /** @return false when it can't start; the reason has been logged, and nothing is left running */
    boolean start() {
        try {
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT && !upstreamIsConfigured()) {
                demo = Demo.start();
                service = SqledgeService.start(SqledgeConfig.from(demo.over(this::setting)));
                demo.show(service);
            } else {
                service = SqledgeService.start(SqledgeConfig.from(this::setting));
            }
            SqledgeService shown = service;
            copyBar = CopyBar.onTerminal(() -> shown.status().copy());
            LOG.infof("serving port=%d upstream=%s file=%s", service.port(), service.config().upstream(), service.file());
            return true;
        } catch (ConfigException | PgException e) {
            stop();
            LOG.errorf("SQLedge does not start: %s", e.getMessage());
            return false;
        }
    }

    private String setting(String name) {
        return settings.getOptionalValue(name, String.class).orElse(null);
    }

    private boolean upstreamIsConfigured() {
        for (String name : new String[] {"URL", "USER", "PASSWORD", "ADDRESS", "PORT", "NAME"}) {
            if (setting("SQLEDGE_UPSTREAM_" + name) != null) {
                return true;
            }
        }
        return false;
    }

    /** The running service; empty before the start and after the stop. */
    public Optional<SqledgeService> service() {
        return Optional.ofNullable(service);
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    private void stop() {
        if (copyBar != null) {
            copyBar.close();
        }
        SqledgeService running = service;
        service = null;
        if (running != null) {
            running.close();
        }
        Demo ended = demo;
        demo = null;
        if (ended != null) {
            ended.close();
        }
    }
}
