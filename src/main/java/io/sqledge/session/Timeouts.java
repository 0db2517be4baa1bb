package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.vertx.core.Context;
import java.util.function.Consumer;

/**
 * The time-outs of a session (PostgreSQL manual, "Client Connection Defaults"), for what runs here: a local statement, a
 * block that begins here, a session that waits for its client. What is upstream, the upstream times. Values are those
 * known when a clock starts. On the session's event loop.
 */
final class Timeouts {

    static final String STATEMENT = "statement_timeout";
    static final String IDLE_IN_TRANSACTION = "idle_in_transaction_session_timeout";
    static final String IDLE_SESSION = "idle_session_timeout";
    static final String TRANSACTION = "transaction_timeout";

    private final Context context;
    private final SessionSettings settings;
    private final Consumer<PgError> endSession;
    private final Clock statement = new Clock();
    private final Clock idle = new Clock();
    private final Clock transaction = new Clock();

    /** @param endSession ends the session with a FATAL report */
    Timeouts(Context context, SessionSettings settings, Consumer<PgError> endSession) {
        this.context = context;
        this.settings = settings;
        this.endSession = endSession;
    }

    /**
     * A local statement starts.
     *
     * @param inBlock whether its transaction's clock runs already
     * @param cancel ends it with a report
     */
    void onStatement(boolean inBlock, Consumer<PgError> cancel) {
        long most = settings.timeoutMillis(STATEMENT);
        long transactionMost = inBlock ? 0 : settings.timeoutMillis(TRANSACTION);
        if (transactionMost > 0 && (most == 0 || transactionMost <= most)) {
            statement.start(transactionMost, () -> endSession.accept(transactionReport()));
        } else {
            statement.start(most, () -> cancel.accept(new PgError(Severity.ERROR, SqlState.QUERY_CANCELED,
                    "canceling statement due to statement timeout")));
        }
    }

    void onStatementEnd() {
        statement.stop();
    }

    /** A block begins here; its clock runs on when it goes upstream, where it would start anew. */
    void onBlock() {
        transaction.start(settings.timeoutMillis(TRANSACTION), () -> endSession.accept(transactionReport()));
    }

    void onBlockEnd() {
        transaction.stop();
    }

    /** The client has been told ReadyForQuery from here, and it is its turn. */
    void onReady(boolean inBlock) {
        idle.stop();
        if (!settings.isKnown()) {
            // The last statement was upstream, and that is where the clock runs.
            return;
        }
        if (inBlock) {
            long most = settings.timeoutMillis(IDLE_IN_TRANSACTION);
            idle.start(most, () -> endSession.accept(new PgError(Severity.FATAL,
                    SqlState.IDLE_IN_TRANSACTION_SESSION_TIMEOUT, "terminating connection due to idle-in-transaction timeout")));
        } else {
            idle.start(settings.timeoutMillis(IDLE_SESSION), () -> endSession.accept(new PgError(Severity.FATAL,
                    SqlState.IDLE_SESSION_TIMEOUT, "terminating connection due to idle-session timeout")));
        }
    }

    /** The client has sent something. */
    void onMessage() {
        idle.stop();
    }

    void stop() {
        statement.stop();
        idle.stop();
        transaction.stop();
    }

    private static PgError transactionReport() {
        return new PgError(Severity.FATAL, SqlState.TRANSACTION_TIMEOUT, "terminating connection due to transaction timeout");
    }

    /** One timer that is set anew or stopped. */
    private final class Clock {
        private static final long NONE = -1;
        private long timer = NONE;

        /** @param millis 0 for never */
        void start(long millis, Runnable expired) {
            stop();
            if (millis > 0) {
                timer = context.owner().setTimer(millis, id -> {
                    // It may have been stopped, or set anew, after it was due.
                    if (timer == id) {
                        timer = NONE;
                        expired.run();
                    }
                });
            }
        }

        void stop() {
            if (timer != NONE) {
                context.owner().cancelTimer(timer);
                timer = NONE;
            }
        }
    }
}
