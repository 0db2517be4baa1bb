package io.sqledge.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sqledge.error.PgException;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.ClientSession;
import io.sqledge.pgwire.ClientSessionFactory;
import io.sqledge.pgwire.Frame;
import io.sqledge.upstream.UpstreamConnection;
import io.sqledge.upstream.UpstreamRefusal;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Opens sessions. Whatever user a client names, it acts as the configured upstream user; which database it gets:
 *
 * <pre>
 *   none named, or the configured one                       the replicated database
 *   its user's name, and no such database upstream          the replicated database (libpq names it unasked)
 *   another one                                             that one, everything relayed; or the upstream's own 3D000
 * </pre>
 *
 * A session needs no upstream connection to open when its start-up parameters are among those whose effect is known;
 * otherwise the upstream judges them in a login at once. For all event loops.
 */
public final class SessionFactory implements ClientSessionFactory {

    private static final Logger LOG = Logger.getLogger(SessionFactory.class);
    private static final String INVALID_CATALOG_NAME = "3D000";

    private final Vertx vertx;
    private final SessionServices services;
    private final SessionTemplates templates;
    private final StartupSettings startupSettings = new StartupSettings();
    /** Names of databases that the upstream did not have when it was last asked. */
    private final Cache<String, Boolean> absentDatabases = Caffeine.newBuilder().maximumSize(1000).build();
    private final AtomicBoolean warned = new AtomicBoolean();

    public SessionFactory(Vertx vertx, SessionServices services) {
        this.vertx = vertx;
        this.services = services;
        this.templates = new SessionTemplates(services.connector(), services.databaseName());
    }

    @Override
    public Future<ClientSession> open(Startup startup, CancelKey key, ClientConnection client) {
        warnOnce();
        String user = startup.parameters().getOrDefault("user", "");
        String database = startup.parameters().getOrDefault("database", "");
        if (database.isEmpty() || database.equals(services.databaseName())) {
            return openReplicated(startup, key, client);
        }
        return services.pool().take(database, settingsOf(startup)).connection()
                .onSuccess(connection -> absentDatabases.invalidate(database))
                .map(connection -> openForeign(database, startup, key, client, connection))
                .recover(e -> {
                    boolean userDefault = database.equals(user);
                    if (e instanceof UpstreamRefusal refusal) {
                        if (userDefault && refusal.fields().sqlState().equals(INVALID_CATALOG_NAME)) {
                            absentDatabases.put(database, true);
                            return openReplicated(startup, key, client);
                        }
                    } else if (userDefault && absentDatabases.getIfPresent(database) != null) {
                        // The upstream is away; it had no such database when it was last asked.
                        return openReplicated(startup, key, client);
                    }
                    return refuse(e, client);
                });
    }

    private Future<ClientSession> openReplicated(Startup startup, CancelKey key, ClientConnection client) {
        Map<String, String> settings = settingsOf(startup);
        return templates.get().compose(template -> {
            Map<String, String> reported = startupSettings.reported(settings, template);
            if (reported == null) {
                return services.pool().take(services.databaseName(), settings).connection()
                        .map(connection -> openConnected(settings, template, key, client, connection));
            }
            Session session = new Session(context(), client, services, new SessionOrigin(services.databaseName(), false,
                    settings, reported, template.unreported(), template.all()));
            greet(session, key, client);
            return Future.succeededFuture((ClientSession) session);
        }).recover(e -> refuse(e, client));
    }

    private ClientSession openConnected(Map<String, String> settings, SessionTemplate template, CancelKey key,
            ClientConnection client, UpstreamConnection connection) {
        startupSettings.learn(settings, connection.status());
        // What is not reported may differ from the template: not known until the first relayed statement has shown it.
        boolean plain = startupSettings.leavesUnreportedAlone(settings);
        Session session = new Session(context(), client, services, new SessionOrigin(services.databaseName(), false,
                settings, connection.status(), plain ? template.unreported() : Map.of(), template.all()));
        greet(session, key, client);
        if (plain) {
            // It was only to judge the parameters: whoever needs one first may have it.
            services.pool().giveBackUnused(connection);
        } else {
            session.adopt(connection);
        }
        return session;
    }

    private ClientSession openForeign(String database, Startup startup, CancelKey key, ClientConnection client,
            UpstreamConnection connection) {
        Session session = new Session(context(), client, services, new SessionOrigin(database, true,
                settingsOf(startup), connection.status(), Map.of(), Map.of()));
        greet(session, key, client);
        session.adopt(connection);
        return session;
    }

    private static void greet(Session session, CancelKey key, ClientConnection client) {
        client.write(Replies.authenticationOk());
        session.reportedAtStart().forEach((name, value) -> client.write(Replies.parameterStatus(name, value)));
        client.write(Replies.backendKey(key.processId(), key.secret()));
        client.write(Replies.readyForQuery(TransactionStatus.IDLE));
        client.flush();
    }

    /** The upstream's own report goes to the client as it is; the session that remains hears nothing. */
    private static Future<ClientSession> refuse(Throwable cause, ClientConnection client) {
        if (cause instanceof UpstreamRefusal refusal) {
            client.write(refusal.message());
            client.close();
            return Future.succeededFuture(new Refused());
        }
        if (cause instanceof PgException known) {
            return Future.failedFuture(PgException.fatal(known.error().sqlState(), known.error().message())
                    .causedBy(known));
        }
        return Future.failedFuture(cause);
    }

    private static Map<String, String> settingsOf(Startup startup) {
        Map<String, String> settings = new LinkedHashMap<>(startup.parameters());
        settings.keySet().removeIf(name -> name.equals("user") || name.equals("database") || name.startsWith("_pq_."));
        return settings;
    }

    private Context context() {
        return vertx.getOrCreateContext();
    }

    private void warnOnce() {
        if (warned.compareAndSet(false, true)) {
            LOG.warnf("clients are not authenticated: every session acts as the upstream user user=%s",
                    services.connector().server().user());
        }
    }

    private static final class Refused implements ClientSession {
        @Override
        public void onFrame(Frame frame) { }

        @Override
        public void onClose() { }

        @Override
        public Future<Void> onCancel() {
            return Future.succeededFuture();
        }
    }
}
