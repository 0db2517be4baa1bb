package io.sqledge.pgwire;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Listens for clients. Each connection stays on the event loop that accepted it. */
public final class PgServer {

    private static final Logger LOG = Logger.getLogger(PgServer.class);

    private static final String IPV6_LOOPBACK = "::1";
    /** For clients that read nothing any more. */
    private static final long FAREWELL_SECONDS = 2;

    private final Vertx vertx;
    private final ClientSessionFactory sessions;
    private final ServerLimits limits;
    private final Places places;
    private final CancelKeys keys = new CancelKeys();
    private final Set<PgConnection> connections = ConcurrentHashMap.newKeySet();
    private final List<String> deployments = new ArrayList<>();
    private volatile int port;
    private volatile boolean closing;

    public PgServer(Vertx vertx, ClientSessionFactory sessions) {
        this(vertx, sessions, ServerLimits.DEFAULT);
    }

    public PgServer(Vertx vertx, ClientSessionFactory sessions, ServerLimits limits) {
        this.vertx = vertx;
        this.limits = limits;
        this.places = new Places(limits.connections(), limits.connectionsPerUser());
        this.sessions = sessions;
    }

    /**
     * @param address {@code localhost} means 127.0.0.1 and, where the machine has it, ::1
     * @param wantedPort 0 takes a free one
     * @return fails with a {@link PgException} that names the setting when the port is taken
     */
    public Future<Void> listen(String address, int wantedPort) {
        if (!address.equalsIgnoreCase("localhost")) {
            return bind(address, wantedPort);
        }
        return bind("127.0.0.1", wantedPort).compose(v -> {
            if (!hasAddress(IPV6_LOOPBACK)) {
                LOG.infof("not listening on %s, this machine does not have it", IPV6_LOOPBACK);
                return Future.succeededFuture();
            }
            // A failure is one: clients try this address first and would meet whoever has the port.
            return bind(IPV6_LOOPBACK, port).recover(e -> close().transform(closed -> Future.failedFuture(e)));
        });
    }

    private static boolean hasAddress(String literal) {
        try {
            return NetworkInterface.getByInetAddress(InetAddress.getByName(literal)) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private Future<Void> bind(String host, int wantedPort) {
        int loops = wantedPort == 0 ? 1 : Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), 4));
        Listener.Port bound = actual -> port = actual;
        return vertx.deployVerticle(() -> new Listener(host, wantedPort, bound), new DeploymentOptions().setInstances(loops))
                .recover(e -> Future.failedFuture(unavailable(host, wantedPort, e)))
                .map(id -> {
                    deployments.add(id);
                    return null;
                });
    }

    private static PgException unavailable(String host, int port, Throwable cause) {
        return PgException.error(SqlState.OBJECT_IN_USE, "could not listen on " + host + ":" + port + ": " + cause.getMessage())
                .hint("Is something else running there? Set SQLEDGE_PROXY_PORT (or SQLEDGE_PROXY_ADDRESS) to another value.")
                .causedBy(cause);
    }

    /** The port in use. */
    public int port() {
        return port;
    }

    public int connections() {
        return connections.size();
    }

    /** Ends the clients there are with 57P01, and takes no more. */
    public Future<Void> close() {
        closing = true;
        // The clients first: a server that goes closes its sockets, and then nobody can be told anything.
        List<Future<Void>> ended = connections.stream()
                .map(connection -> connection.shutDown().timeout(FAREWELL_SECONDS, TimeUnit.SECONDS)).toList();
        return Future.join(ended).transform(told -> Future.join(deployments.stream().map(vertx::undeploy).toList()))
                .mapEmpty();
    }

    /** One per event loop; Vert.x spreads the connections of the shared port over them. */
    private final class Listener extends AbstractVerticle {

        interface Port {
            void bound(int port);
        }

        private final String host;
        private final int wantedPort;
        private final Port bound;

        Listener(String host, int wantedPort, Port bound) {
            this.host = host;
            this.wantedPort = wantedPort;
            this.bound = bound;
        }

        @Override
        public void start(Promise<Void> started) {
            NetServer server = vertx.createNetServer(new NetServerOptions().setHost(host).setPort(wantedPort)
                    .setTcpNoDelay(true).setTcpKeepAlive(true));
            server.connectHandler(this::accept);
            server.listen().onComplete(listening -> {
                if (listening.succeeded()) {
                    bound.bound(listening.result().actualPort());
                    started.complete();
                } else {
                    started.fail(listening.cause());
                }
            });
        }

        private void accept(NetSocket socket) {
            PgConnection[] self = new PgConnection[1];
            self[0] = new PgConnection(socket, context, sessions, keys, places, limits,
                    () -> connections.remove(self[0]));
            connections.add(self[0]);
            if (closing) {
                self[0].shutDown();
            }
        }
    }
}
