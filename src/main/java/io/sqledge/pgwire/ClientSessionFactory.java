package io.sqledge.pgwire;

import io.vertx.core.Future;
import java.util.Map;

/** Makes the session of a connection whose start-up message has been read. Called on the connection's event loop. */
public interface ClientSessionFactory {

    /**
     * Writes AuthenticationOk, ParameterStatus, BackendKeyData and ReadyForQuery to {@code client} before it completes.
     * A {@link io.sqledge.error.PgException} as failure is sent to the client as it is, then the connection is closed.
     */
    Future<ClientSession> open(Startup startup, CancelKey key, ClientConnection client);

    /**
     * @param parameters name to value as sent ({@code user}, {@code database}, {@code options}, settings)
     * @param protocolMinor the protocol's minor version agreed on: 0 or 2
     */
    record Startup(int protocolMinor, Map<String, String> parameters) {
        public Startup {
            parameters = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameters));
        }
    }

    /** The key under which a client may cancel: process id and secret, ours and not the upstream's. */
    record CancelKey(int processId, byte[] secret) { }
}
