package io.sqledge.upstream;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * From the start-up message to the first ReadyForQuery (PostgreSQL manual, "Start-up" in "Message Flow").
 *
 * <pre>
 *   StartupMessage ->
 *                  <- AuthenticationCleartextPassword | MD5Password | SASL ...
 *   password ...   ->
 *                  <- AuthenticationOk, ParameterStatus ..., BackendKeyData, ReadyForQuery
 * </pre>
 */
final class Login implements MessageSplitter.Output {

    private final Vertx vertx;
    private final NetSocket socket;
    private final UpstreamServer server;
    private final String user;
    private final Promise<UpstreamConnection> done = Promise.promise();
    private final Map<String, String> parameterStatus = new LinkedHashMap<>();
    private final MessageSplitter splitter = new MessageSplitter(this);
    private BackendKey key = new BackendKey(0, new byte[4]);
    private ScramExchange scram;

    Login(Vertx vertx, NetSocket socket, UpstreamServer server, String user) {
        this.vertx = vertx;
        this.socket = socket;
        this.server = server;
        this.user = user;
    }

    Future<UpstreamConnection> run(Map<String, String> parameters) {
        long timer = vertx.setTimer(server.connectTimeoutMillis(), t -> fail(PgException.error(
                SqlState.CONNECTION_FAILURE, "upstream did not finish the login within "
                        + server.connectTimeoutMillis() + " ms")));
        socket.handler(this::receive);
        socket.exceptionHandler(this::fail);
        socket.closeHandler(v -> fail(PgException.error(SqlState.CONNECTION_FAILURE,
                "upstream closed the connection during the login")));
        socket.write(FrontendMessages.startup(parameters));
        return done.future().onComplete(result -> {
            vertx.cancelTimer(timer);
            if (result.failed()) {
                socket.close();
            }
        });
    }

    private void receive(Buffer chunk) {
        try {
            splitter.accept(chunk);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    public void rows(Buffer bytes) {
        throw unexpected('D');
    }

    @Override
    public void message(char tag, Buffer bytes) {
        if (done.future().isComplete()) {
            return;
        }
        switch (tag) {
            case 'R' -> authenticate(bytes);
            case 'S' -> {
                ParameterStatus status = ParameterStatus.read(bytes);
                parameterStatus.put(status.name(), status.value());
            }
            case 'K' -> key = new BackendKey(bytes.getInt(5), bytes.getBytes(9, bytes.length()));
            case 'E' -> fail(new UpstreamRefusal(bytes));
            case 'N', 'v' -> { }
            case 'Z' -> done.tryComplete(new UpstreamConnection(vertx, socket, parameterStatus, key));
            default -> throw unexpected(tag);
        }
    }

    private void authenticate(Buffer bytes) {
        int kind = bytes.getInt(5);
        switch (kind) {
            case 0 -> { }
            case 3 -> socket.write(FrontendMessages.password(password()));
            case 5 -> socket.write(FrontendMessages.password(md5(bytes.getBytes(9, 13))));
            case 10 -> {
                scram = new ScramExchange(mechanisms(bytes), password(), certificate());
                socket.write(scram.initialResponse());
            }
            case 11 -> {
                String serverFirst = bytes.getString(9, bytes.length());
                vertx.executeBlocking(() -> scramInProgress().finalResponse(serverFirst))
                        .onSuccess(socket::write).onFailure(this::fail);
            }
            case 12 -> scramInProgress().verify(bytes.slice(9, bytes.length()));
            default -> throw PgException.error(SqlState.CONNECTION_FAILURE,
                    "upstream asks for authentication method " + kind + ", which is not supported here")
                    .hint("Use trust, password, md5 or scram-sha-256 in its pg_hba.conf.");
        }
    }

    private ScramExchange scramInProgress() {
        if (scram == null) {
            throw unexpected('R');
        }
        return scram;
    }

    private String password() {
        if (server.password() == null) {
            throw PgException.error(SqlState.CONNECTION_FAILURE, "upstream asks for a password and none is configured")
                    .hint("Set SQLEDGE_UPSTREAM_PASSWORD.");
        }
        return server.password();
    }

    /** {@code md5} + md5(md5(password + user) + salt), hexadecimal in between. */
    private String md5(byte[] salt) {
        byte[] inner = md5Hex((password() + user).getBytes(StandardCharsets.UTF_8), new byte[0]);
        return "md5" + new String(md5Hex(inner, salt), StandardCharsets.US_ASCII);
    }

    private static byte[] md5Hex(byte[] text, byte[] salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(text);
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw PgException.error(SqlState.CONNECTION_FAILURE, "this JVM has no MD5, which the upstream asks for")
                    .causedBy(e);
        }
    }

    private static List<String> mechanisms(Buffer bytes) {
        List<String> names = new ArrayList<>();
        int at = 9;
        while (at < bytes.length() && bytes.getByte(at) != 0) {
            int end = at;
            while (end < bytes.length() && bytes.getByte(end) != 0) {
                end++;
            }
            names.add(bytes.getString(at, end));
            at = end + 1;
        }
        return names;
    }

    private X509Certificate certificate() {
        if (!socket.isSsl()) {
            return null;
        }
        try {
            return (X509Certificate) socket.sslSession().getPeerCertificates()[0];
        } catch (SSLPeerUnverifiedException e) {
            return null;
        }
    }

    private static PgException unexpected(char tag) {
        return PgException.error(SqlState.PROTOCOL_VIOLATION,
                "upstream sent message type " + (int) tag + " during the login");
    }

    private void fail(Throwable cause) {
        done.tryFail(cause);
    }
}
