package io.sqledge.session;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.upstream.UpstreamConnection;
import io.sqledge.upstream.UpstreamConnector;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the {@link SessionTemplate} of the replicated database: made by the first session's login, renewed in the
 * background when it is older than {@link #MAX_AGE_MILLIS} and a session opens. While the upstream is away the last one
 * serves on. For all threads.
 */
final class SessionTemplates {

    static final long MAX_AGE_MILLIS = 10_000;

    private final UpstreamConnector connector;
    private final String databaseName;
    private final AtomicReference<SessionTemplate> current = new AtomicReference<>();
    private final AtomicBoolean renewing = new AtomicBoolean();

    SessionTemplates(UpstreamConnector connector, String databaseName) {
        this.connector = connector;
        this.databaseName = databaseName;
    }

    Future<SessionTemplate> get() {
        SessionTemplate template = current.get();
        if (template == null) {
            return make();
        }
        if (now() - template.madeAtMillis() > MAX_AGE_MILLIS && renewing.compareAndSet(false, true)) {
            make().onComplete(done -> renewing.set(false));
        }
        return Future.succeededFuture(template);
    }

    private Future<SessionTemplate> make() {
        return connector.connect(databaseName, Map.of())
                .compose(SessionTemplates::read)
                .onSuccess(current::set);
    }

    private static Future<SessionTemplate> read(UpstreamConnection connection) {
        Promise<SessionTemplate> result = Promise.promise();
        Map<String, String> reported = new HashMap<>(connection.status());
        Map<String, String> unreported = new HashMap<>();
        connection.listen(new UpstreamConnection.Listener() {
            private int asked;

            @Override
            public void onMessage(char tag, Buffer bytes) {
                if (tag == 'V') {
                    int length = bytes.getInt(5);
                    unreported.put(SessionSettings.UNREPORTED.get(asked), length < 0 ? ""
                            : bytes.getString(9, 9 + length, StandardCharsets.UTF_8.name()));
                } else if (tag == 'E') {
                    result.tryFail(PgException.error(SqlState.CONNECTION_FAILURE,
                            "upstream does not tell its settings"));
                } else if (tag == 'Z' && ++asked == SessionSettings.UNREPORTED.size()) {
                    result.tryComplete(new SessionTemplate(reported, unreported, now()));
                }
            }

            @Override
            public void onRows(Buffer bytes) { }

            @Override
            public void onBatchEnd() { }

            @Override
            public void onLost(PgException cause) {
                result.tryFail(cause);
            }
        });
        SessionSettings.UNREPORTED.forEach(name -> connection.write(AfterRelay.currentSetting(name)));
        connection.flush();
        return result.future().onComplete(done -> connection.close());
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
