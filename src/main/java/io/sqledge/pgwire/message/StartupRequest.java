package io.sqledge.pgwire.message;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client may send first. Equal by value, no I/O. */
public sealed interface StartupRequest {

    <R> R accept(Handler<R> handler);

    /** One method per request: a new one does not compile until it is answered. */
    interface Handler<R> {
        R onSslRequest(SslRequest request);

        R onGssEncRequest(GssEncRequest request);

        R onCancelRequest(CancelRequest request);

        R onStartupMessage(StartupMessage message);
    }

    /** Int32 80877103. */
    record SslRequest() implements StartupRequest {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onSslRequest(this);
        }
    }

    /** Int32 80877104. */
    record GssEncRequest() implements StartupRequest {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onGssEncRequest(this);
        }
    }

    /** Int32 80877102, Int32 process id, the secret key: 4 bytes, in protocol 3.2 up to 256. */
    record CancelRequest(int processId, Buffer secret) implements StartupRequest {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onCancelRequest(this);
        }
    }

    /**
     * Int32 version (major in the high half), then pairs of strings, then a zero byte.
     *
     * @param minor minor version of protocol 3 that the client asks for
     * @param unknownOptions names of protocol options ({@code _pq_.…}); none is known
     */
    record StartupMessage(int minor, Map<String, String> parameters, List<String> unknownOptions)
            implements StartupRequest {
        public StartupMessage {
            parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
            unknownOptions = List.copyOf(unknownOptions);
        }

        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.onStartupMessage(this);
        }
    }
}
