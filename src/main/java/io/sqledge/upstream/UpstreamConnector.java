package io.sqledge.upstream;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.PemTrustOptions;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opens connections to the upstream, each on the event loop that asks for it. */
public final class UpstreamConnector {

    private final Vertx vertx;
    private final UpstreamServer server;
    private final NetClient client;

    public UpstreamConnector(Vertx vertx, UpstreamServer server) {
        this.vertx = vertx;
        this.server = server;
        this.client = vertx.createNetClient(options(server));
    }

    private static NetClientOptions options(UpstreamServer server) {
        NetClientOptions options = new NetClientOptions()
                .setConnectTimeout(server.connectTimeoutMillis())
                .setTcpNoDelay(true)
                .setTcpKeepAlive(true)
                .setHostnameVerificationAlgorithm(server.sslMode() == SslMode.VERIFY_FULL ? "HTTPS" : "");
        if (server.rootCertificatePath() != null) {
            options.setTrustOptions(new PemTrustOptions().addCertPath(server.rootCertificatePath()));
        } else {
            options.setTrustAll(!server.sslMode().verifiesCertificate());
        }
        return options;
    }

    public UpstreamServer server() {
        return server;
    }

    /**
     * Logs in as the configured user.
     *
     * @param database the database to log in to
     * @param settings further start-up parameters; {@code user} and {@code database} in it do not count
     * @return fails with {@link UpstreamRefusal} when the upstream says no, with {@link PgException} 08006 when it
     *     cannot be reached or does not speak the protocol
     */
    public Future<UpstreamConnection> connect(String database, Map<String, String> settings) {
        Map<String, String> parameters = new LinkedHashMap<>(settings);
        parameters.put("user", server.user());
        parameters.put("database", database);
        return client.connect(server.port(), server.host())
                .recover(e -> Future.failedFuture(unreachable(e)))
                .compose(this::encrypt)
                .compose(socket -> new Login(vertx, socket, server, server.user()).run(parameters)
                        .recover(e -> Future.failedFuture(
                                e instanceof UpstreamRefusal || e instanceof PgException ? e : unreachable(e))));
    }

    /** Asks the upstream to cancel what the connection with that key is doing. There is no answer. */
    public Future<Void> cancel(BackendKey key) {
        return client.connect(server.port(), server.host())
                .compose(this::encrypt)
                .compose(socket -> socket.write(FrontendMessages.cancelRequest(key))
                        // The server closes once it has acted; closing first could outrun the request.
                        .compose(v -> {
                            Promise<Void> closed = Promise.promise();
                            long timer = vertx.setTimer(server.connectTimeoutMillis(), t -> socket.close());
                            socket.closeHandler(c -> {
                                vertx.cancelTimer(timer);
                                closed.tryComplete();
                            });
                            socket.resume();
                            return closed.future();
                        }));
    }

    private Future<NetSocket> encrypt(NetSocket socket) {
        if (server.sslMode() == SslMode.DISABLE) {
            return Future.succeededFuture(socket);
        }
        Promise<NetSocket> done = Promise.promise();
        socket.exceptionHandler(e -> done.tryFail(unreachable(e)));
        socket.closeHandler(v -> done.tryFail(unreachable(null)));
        socket.handler(answer -> {
            // One byte and no more: what follows an 'S' in clear was put there by somebody in between.
            if (answer.length() != 1) {
                done.tryFail(PgException.error(SqlState.CONNECTION_FAILURE,
                        "upstream sent unencrypted data after its answer to SSLRequest"));
            } else if (answer.getByte(0) == 'S') {
                socket.handler(null);
                socket.upgradeToSsl()
                        .onSuccess(v -> done.tryComplete(socket))
                        .onFailure(e -> done.tryFail(unreachable(e)));
            } else if (server.sslMode() == SslMode.PREFER) {
                done.tryComplete(socket);
            } else {
                done.tryFail(PgException.error(SqlState.CONNECTION_FAILURE,
                        "upstream does not support TLS, which sslmode " + server.sslMode() + " requires"));
            }
        });
        socket.write(FrontendMessages.sslRequest());
        return done.future().onFailure(e -> socket.close());
    }

    private PgException unreachable(Throwable cause) {
        return PgException.error(SqlState.CONNECTION_FAILURE, "could not connect to the upstream at "
                + server.host() + ":" + server.port() + (cause == null ? "" : ": " + cause.getMessage()))
                .causedBy(cause);
    }

    public void close() {
        client.close();
    }
}
