package io.sqledge.upstream;

import com.ongres.scram.client.ScramClient;
import com.ongres.scram.common.exception.ScramException;
import com.ongres.scram.common.util.TlsServerEndpoint;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * SCRAM-SHA-256 (RFC 7677), with channel binding when the connection is encrypted and the server offers -PLUS. Deriving
 * the keys costs thousands of hashes, so {@link #finalResponse} belongs on a worker thread.
 */
final class ScramExchange {

    private final ScramClient client;

    /**
     * @param certificate the server's, or null without TLS
     */
    ScramExchange(List<String> mechanisms, String password, X509Certificate certificate) {
        try {
            // The server takes the role from the start-up message; the name in here is ignored.
            var builder = ScramClient.builder().advertisedMechanisms(usable(mechanisms, certificate)).username("*")
                    .password(password.toCharArray());
            if (certificate != null) {
                builder.channelBinding(TlsServerEndpoint.TLS_SERVER_END_POINT,
                        TlsServerEndpoint.getChannelBindingData(certificate));
            }
            client = builder.build();
        } catch (IllegalArgumentException | CertificateEncodingException e) {
            throw failure("upstream offers no authentication we know: " + mechanisms, e);
        }
    }

    private static List<String> usable(List<String> mechanisms, X509Certificate certificate) {
        return certificate != null ? mechanisms : mechanisms.stream().filter(m -> !m.endsWith("-PLUS")).toList();
    }

    Buffer initialResponse() {
        return FrontendMessages.saslInitialResponse(client.getScramMechanism().getName(),
                client.clientFirstMessage().toString());
    }

    Buffer finalResponse(String serverFirst) {
        try {
            client.serverFirstMessage(serverFirst);
            return FrontendMessages.saslResponse(client.clientFinalMessage().toString());
        } catch (ScramException e) {
            throw failure("upstream broke the SCRAM exchange", e);
        }
    }

    /** The server proves that it knows the password too. */
    void verify(Buffer serverFinal) {
        try {
            client.serverFinalMessage(serverFinal.toString(StandardCharsets.UTF_8));
        } catch (ScramException e) {
            throw failure("upstream could not prove that it knows the password", e);
        }
    }

    private static PgException failure(String message, Exception cause) {
        return PgException.error(SqlState.CONNECTION_FAILURE, message).causedBy(cause);
    }
}
