package io.sqledge.session;

import io.sqledge.catalog.Catalog;
import io.sqledge.error.PgError;
import io.sqledge.error.PgException;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.Frame;
import io.sqledge.pgwire.codec.ErrorEncoder;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.upstream.ErrorFields;
import io.sqledge.sql.parse.StatementKind;
import io.sqledge.upstream.FrontendMessages;
import io.sqledge.upstream.ParameterStatus;
import io.sqledge.upstream.UpstreamConnection;
import io.sqledge.upstream.UpstreamPool;
import io.sqledge.upstream.UpstreamRefusal;
import io.vertx.core.Future;
import java.util.List;

/**
 * The session's side towards the upstream: opens its connection when something has to be relayed, sends what the client
 * sent, keeps account of what depends on that connection, and decides what its loss means. On the session's event loop.
 */
final class UpstreamSide implements UpstreamLink.Owner {

    /** The class of SQLSTATEs that say that there is no connection. */
    private static final String CONNECTION_EXCEPTION = "08";

    private final ClientConnection client;
    private final SessionServices services;
    private final SessionOrigin origin;
    private final SessionSettings settings;
    private final Planner planner;
    private final AfterRelay afterRelay;
    private final Timeouts timeouts;
    private final Statements statements;
    private final Portals portals;
    private final LocalBlock block;
    private final DescriptionCheck check;
    private final Batch batch;
    private final Inbox inbox;
    private final Routes routes;
    private final SessionEnding ending;
    private final LocalSettings localSettings;
    private final ReplyOrder order;

    private UpstreamLink link;
    /** Of {@link #link}. */
    private UpstreamPreparation preparation;
    /** Waits for the upstream's answers, because what a name means depends on them. */
    private boolean settling;
    /** Whether the upstream's transaction block began here. */
    private boolean blockMoved;
    private boolean holdsState;
    private boolean mayHaveChangedData;
    /** The place in line for a connection, null when none is asked for. */
    private UpstreamPool.Ticket ticket;
    /** Cancel requests on their way, which would hit whoever has the connection when they arrive. */
    private int cancelling;
    private long relays;
    /** The number of relays when DISCARD ALL was sent last. */
    private long discardedAt;

    UpstreamSide(Conversation parts) {
        this.client = parts.client();
        this.services = parts.services();
        this.origin = parts.origin();
        this.settings = parts.settings();
        this.planner = parts.planner();
        this.afterRelay = parts.afterRelay();
        this.timeouts = parts.timeouts();
        this.statements = parts.statements();
        this.portals = parts.portals();
        this.block = parts.block();
        this.check = parts.check();
        this.batch = parts.batch();
        this.inbox = parts.inbox();
        this.routes = parts.routes();
        this.ending = parts.ending();
        this.localSettings = parts.localSettings();
        this.order = new ReplyOrder(parts, () -> link);
    }

    ReplyOrder order() {
        return order;
    }

    /** @return null while there is none */
    UpstreamLink link() {
        return link;
    }

    /** Of {@link #link()}. */
    UpstreamPreparation preparation() {
        return preparation;
    }

    void adopt(UpstreamConnection connection) {
        link = new UpstreamLink(connection, client, this);
        preparation = new UpstreamPreparation(link, client, statements, check, afterRelay, batch);
        link.start();
    }

    void flush() {
        if (link != null) {
            link.flush();
        }
    }

    @Override
    public void onUpstreamFull(boolean full) {
        inbox.onUpstreamFull(full);
    }

    /** The message comes again when the upstream has answered all that it owes. */
    void settle(Frame frame) {
        inbox.putBack(frame);
        inbox.hold();
        settling = true;
        link.send(FrontendMessages.flush());
    }

    /** The client is gone. */
    void onClose() {
        if (ticket != null) {
            ticket.drop();
            ticket = null;
        }
        if (link == null) {
            return;
        }
        link.dropClient();
        boolean endsByItself = link.status() == TransactionStatus.IDLE && !batch.isRelayed() && !link.queue().inCopyIn()
                || link.queue().readyOwed() > 0 && !link.queue().inCopyIn();
        if (!endsByItself || link.queue().isEmpty() && !afterRelay.isDue()) {
            // Nothing more can commit up there, apart from what is known already.
            part();
        }
    }

    /** The session ends: its connection serves another one if it is between transactions, and is closed if not. */
    private void part() {
        // A backend that once had temporary objects cannot be told from one that has some.
        boolean reusable = isFree() && !origin.foreign() && settings.isKnown() && !settings.holdsTemporaryObjects();
        UpstreamLink parted = link;
        link = null;
        if (reusable) {
            services.pool().giveBack(parted.release());
        } else {
            parted.close();
        }
        afterRelay.handOver();
    }

    /** Whether the connection is between transactions, with nothing owed and nothing on its way that is meant for this session. */
    private boolean isFree() {
        return link.queue().isEmpty() && link.status() == TransactionStatus.IDLE && !batch.isRelayed()
                && !link.queue().upstreamSkips() && !link.queue().inCopyIn() && cancelling == 0;
    }

    /** Between transactions, where the pool works by transactions, the connection goes back unless something of the session is in it. */
    void releaseBetweenTransactions() {
        if (link == null || !services.releasesConnections() || origin.foreign() || holdsState || inbox.isClosed()
                || inbox.isHeld() || !isFree() || settings.holdsTemporaryObjects() || afterRelay.isPending()
                || !settings.isKnown()) {
            return;
        }
        UpstreamLink released = link;
        link = null;
        inbox.onUpstreamFull(false);
        statements.forgetUpstream();
        portals.forgetUpstream();
        services.pool().giveBack(released.release());
        if (!order.wasServedHere()) {
            // Up there the clock of an idle session has gone with the connection.
            timeouts.onReady(false);
        }
    }

    /** @return completed when the upstream has dealt with it */
    Future<Void> cancel() {
        if (link != null && link.queue().clientWaits()) {
            cancelling++;
            return services.connector().cancel(link.connection().key()).onComplete(done -> {
                cancelling--;
                releaseBetweenTransactions();
            });
        }
        if (ticket != null) {
            giveUpWaiting(new PgError(Severity.ERROR, SqlState.QUERY_CANCELED, "canceling statement due to user request"));
        }
        return Future.succeededFuture();
    }

    /** Whether the upstream must answer whatever comes next, see the table above. */
    boolean mustRelay() {
        return block.isFailed() || isUsed();
    }

    /** Whether what comes next belongs behind something that is upstream. */
    boolean isUsed() {
        return origin.foreign() || batch.isRelayed() || link != null
                && (!link.queue().isEmpty() || link.queue().upstreamSkips() || link.queue().inCopyIn()
                || link.status() != TransactionStatus.IDLE);
    }

    String reasonToRelay(StatementText statement, String text, List<Integer> oids) {
        if (origin.foreign()) {
            return "another database";
        }
        if (link != null && link.status() != TransactionStatus.IDLE) {
            return blockMoved ? "read-only transaction upstream" : "read-write transaction";
        }
        if (block.isFailed()) {
            return "failed transaction";
        }
        Planner.Plan plan = planner.plan(statement, text, oids);
        if (!plan.isLocal() && !plan.reason().startsWith("setting unknown")) {
            return plan.reason();
        }
        return batch.hasRun() ? "implicit transaction" : "not caught up";
    }

    /**
     * Sends a client's message up.
     *
     * @param text what is about to run, null when unknown
     * @param reason why it is relayed, null when this message is not what runs
     * @param harmless whether, with no text, nothing can change by it (Parse, Describe, Close)
     */
    void relay(Frame frame, Entry entry, StatementText text, String reason, boolean harmless) {
        if (!isReady(frame)) {
            return;
        }
        relays++;
        if (text != null && text.has(StatementKind.DISCARD)) {
            discardedAt = relays;
        }
        if (!origin.foreign()) {
            Catalog catalog = planner.catalog().orElse(null);
            afterRelay.onRelay(text == null ? !harmless : text.mayChangeSchema(catalog));
            holdsState |= text == null ? !harmless : text.leavesState(catalog);
            if (text != null && reason != null) {
                statements.onRelay(text);
                settings.onChangedUpstream(text.parametersSet());
            }
        } else {
            holdsState = true;
        }
        mayHaveChangedData |= text == null ? !harmless : !text.onlyReads();
        if (entry.kind != Kind.QUERY && entry.kind != Kind.FUNCTION_CALL) {
            batch.setRelayed(true);
        }
        if (reason != null) {
            routes.took(Route.upstream(reason));
            batch.setRan(batch.isRelayed());
        }
        link.send(frame.bytes(), entry);
    }

    /** Whether the upstream owes the client nothing, and no transaction of the client's is open there. */
    boolean isBetweenTransactions() {
        return !origin.foreign() && !batch.isRelayed() && (link == null || link.status() == TransactionStatus.IDLE
                && !link.queue().clientWaits() && !link.queue().upstreamSkips() && !link.queue().inCopyIn());
    }

    /**
     * Asks how far the upstream is, though nothing of this session was relayed.
     *
     * @return false when there is no connection yet, and the message comes again
     */
    boolean ask(Frame frame) {
        if (!isReady(frame)) {
            return false;
        }
        afterRelay.onRelay(false);
        if (link.queue().isEmpty()) {
            afterRelay.ask(link);
            link.flush();
        }
        return true;
    }

    /** Whether there is a connection; if not, one is asked for and the message comes again. */
    boolean isReady(Frame frame) {
        if (!localSettings.isEmpty()) {
            localSettings.moveUpstream();
        }
        if (link != null) {
            for (String text : localSettings.takeTexts()) {
                preparation.runUnheard(text);
                // It belongs to the client's transaction: nothing of ours may end that before the client does.
                batch.setRelayed(true);
            }
            if (block.isHere()) {
                preparation.begin(block);
                blockMoved = true;
            }
            return true;
        }
        inbox.hold();
        inbox.putBack(frame);
        ticket = services.pool().take(origin.database(), origin.startupParameters());
        timeouts.onStatement(block.isHere(), this::giveUpWaiting);
        ticket.connection().onSuccess(this::onConnection).onFailure(this::onUnavailable);
        return false;
    }

    /** There is no connection yet, and the statement must not wait for one any longer. */
    private void giveUpWaiting(PgError why) {
        ticket.drop();
        onUnavailable(new PgException(why));
    }

    private void onConnection(UpstreamConnection connection) {
        ticket = null;
        timeouts.onStatementEnd();
        adopt(connection);
        connection.status().forEach((name, value) -> {
            // What the session has changed is changed anew up there; what it has not is as it finds it.
            if (!settings.mayBeChanged(name) && onParameterStatus(new ParameterStatus(name, value))) {
                client.write(Replies.parameterStatus(name, value));
            }
        });
        preparation.replay(settings.changes());
        inbox.goOn();
    }

    private void onUnavailable(Throwable cause) {
        ticket = null;
        timeouts.onStatementEnd();
        if (cause instanceof PgException known && known.error().sqlState().code().startsWith(CONNECTION_EXCEPTION)
                && planner.excuseAge(afterRelay)) {
            // The upstream does not answer: what is here is better than nothing, however old.
            inbox.goOn();
            return;
        }
        Frame waiting = inbox.takeBack();
        order.failStatement(waiting, cause instanceof UpstreamRefusal refusal ? refusal.fields().asStatementError()
                : ErrorEncoder.encode(reportOf(cause)));
        inbox.goOn();
    }

    private static PgError reportOf(Throwable e) {
        return e instanceof PgException known ? known.error()
                : new PgError(Severity.ERROR, SqlState.CONNECTION_FAILURE, "could not connect to the upstream: " + e);
    }

    void goOnUnlessConnecting() {
        if (link != null) {
            inbox.goOn();
        }
    }

    // --- what the upstream sends

    @Override
    public void beforeReady(TransactionStatus status, boolean hidden) {
        if (!hidden && status == TransactionStatus.IDLE) {
            if (blockMoved) {
                blockMoved = false;
                timeouts.onBlockEnd();
            }
            order.servedUpstream();
        }
        if (!origin.foreign() && !hidden && status == TransactionStatus.IDLE) {
            afterRelay.markEdge();
            mayHaveChangedData = false;
        }
    }

    @Override
    public void beforeCommandComplete(String tag) {
        switch (tag) {
            case "COMMIT", "COMMIT PREPARED", "CALL", "DO" -> {
                if (!origin.foreign()) {
                    afterRelay.markEdge();
                }
            }
            case "DEALLOCATE ALL" -> statements.clear();
            case "DISCARD ALL" -> {
                statements.clear();
                if (relays == discardedAt && !origin.foreign()) {
                    holdsState = false;
                    settings.onDiscarded();
                }
            }
            default -> { }
        }
    }

    @Override
    public void beforeNotification() {
        if (!origin.foreign()) {
            afterRelay.onRelay(true);
            afterRelay.markEdge();
        }
    }

    @Override
    public boolean onParameterStatus(ParameterStatus status) {
        boolean news = !status.value().equals(settings.value(status.name()));
        settings.report(status.name(), status.value());
        return news;
    }

    @Override
    public void onSettled() {
        if (link == null) {
            return;
        }
        if (settling && (link.queue().isEmpty() || link.queue().inCopyIn())) {
            settling = false;
            inbox.release();
        }
        if (link.queue().isEmpty() && link.status() == TransactionStatus.IDLE && !batch.isRelayed()) {
            if (!origin.foreign() && afterRelay.isDue()) {
                afterRelay.ask(link);
                link.flush();
            } else if (inbox.isClosed()) {
                part();
                return;
            }
        } else if (inbox.isClosed() && (link.queue().inCopyIn() || link.queue().readyOwed() == 0
                && (batch.isRelayed() || link.status() != TransactionStatus.IDLE))) {
            // It waits for data that nobody will send, or for the rest of a batch or block: it rolls back.
            part();
            return;
        }
        inbox.pump();
        releaseBetweenTransactions();
    }

    @Override
    public void onLost(PgException cause, ErrorFields lastWords) {
        UpstreamLink lost = link;
        link = null;
        inbox.onUpstreamFull(false);
        long readyOwed = lost.queue().readyOwed();
        boolean clientWaits = lost.queue().clientWaits() || batch.isRelayed();
        boolean timedOut = lastWords != null && !order.wasServedHere()
                && lastWords.sqlState().equals(SqlState.IDLE_SESSION_TIMEOUT.code());
        boolean stateLost = holdsState || timedOut || settings.hasUnlearned()
                || lost.status() != TransactionStatus.IDLE || readyOwed > 1;
        lost.queue().clear();
        if (settling) {
            settling = false;
            inbox.release();
        }
        check.reset();
        statements.forgetUpstream();
        portals.forgetUpstream();
        afterRelay.handOver();
        settings.doubt();
        if (inbox.isClosed()) {
            return;
        }
        PgError error = new PgError(Severity.ERROR, mayHaveChangedData ? SqlState.TRANSACTION_RESOLUTION_UNKNOWN
                : SqlState.CONNECTION_FAILURE, cause.error().message());
        if (stateLost) {
            // What the session had up there cannot be had again: as with Postgres, it ends.
            if (lastWords != null) {
                client.write(lastWords.message());
                ending.end();
            } else {
                ending.fatal(error);
            }
            return;
        }
        mayHaveChangedData = false;
        if (clientWaits) {
            client.write(lastWords != null ? lastWords.asStatementError() : ErrorEncoder.encode(error));
            if (readyOwed > 0) {
                client.write(Replies.readyForQuery(TransactionStatus.IDLE));
            } else {
                batch.setSkipsToSync(true);
            }
        }
        batch.setRelayed(false);
        batch.setRan(false);
        inbox.pump();
    }
}
