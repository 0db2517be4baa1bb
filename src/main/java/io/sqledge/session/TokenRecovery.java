package io.sqledge.session;

import io.sqledge.pgtype.Lsn;
import io.sqledge.upstream.FrontendMessages;
import io.sqledge.upstream.UpstreamConnection;
import io.sqledge.upstream.UpstreamConnector;
import io.sqledge.error.PgException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Resolves the marks of sessions whose own connection died before it could say its position, over a connection of the
 * service's own. Tried until it succeeds: while the mark stands every read is relayed, which is right though slow, and
 * taking it away unread could show somebody a state older than what they have been told.
 */
public final class TokenRecovery {

    private static final Logger LOG = Logger.getLogger(TokenRecovery.class);
    private static final long RETRY_MILLIS = 1000;

    private final Vertx vertx;
    private final UpstreamConnector connector;
    private final String databaseName;
    private final EdgeToken token;
    private final IntSupplier walSegmentBytes;

    /** @param walSegmentBytes the upstream's {@code wal_segment_size} as far as known */
    public TokenRecovery(Vertx vertx, UpstreamConnector connector, String databaseName, EdgeToken token,
            IntSupplier walSegmentBytes) {
        this.vertx = vertx;
        this.connector = connector;
        this.databaseName = databaseName;
        this.token = token;
        this.walSegmentBytes = walSegmentBytes;
    }

    /** Takes over one mark. */
    void takeOver(boolean catalogToo) {
        connector.connect(databaseName, Map.of("application_name", "sqledge token"))
                .compose(TokenRecovery::readPosition)
                .onSuccess(lsn -> token.resolve(lsn.withoutPageHeader(walSegmentBytes.getAsInt()), catalogToo))
                .onFailure(e -> {
                    LOG.debugf("token not read, trying again reason=%s", e.getMessage());
                    vertx.setTimer(RETRY_MILLIS, t -> takeOver(catalogToo));
                });
    }

    private static Future<Lsn> readPosition(UpstreamConnection connection) {
        Promise<Lsn> answer = Promise.promise();
        connection.listen(new UpstreamConnection.Listener() {
            @Override
            public void onMessage(char tag, Buffer bytes) {
                if (tag == 'V') {
                    answer.tryComplete(AfterRelay.position(bytes));
                } else if (tag == 'E' || tag == 'Z') {
                    answer.tryFail("the upstream does not tell its position");
                }
            }

            @Override
            public void onRows(Buffer bytes) { }

            @Override
            public void onBatchEnd() { }

            @Override
            public void onLost(PgException cause) {
                answer.tryFail(cause);
            }
        });
        connection.write(FrontendMessages.functionCall(AfterRelay.PG_CURRENT_WAL_INSERT_LSN, true));
        connection.flush();
        return answer.future().onComplete(done -> connection.close());
    }
}
