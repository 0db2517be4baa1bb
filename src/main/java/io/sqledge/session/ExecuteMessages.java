package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.Frame;
import io.sqledge.pgwire.codec.ErrorEncoder;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.session.ReplyQueue.Watcher;
import io.sqledge.sql.parse.StatementKind;

/** Execute of the extended protocol: runs a portal here, or takes it upstream. On the session's event loop. */
final class ExecuteMessages {

    private final ClientConnection client;
    private final Planner planner;
    private final AfterRelay afterRelay;
    private final LocalRun localRun;
    private final Statements statements;
    private final Portals portals;
    private final DescriptionCheck check;
    private final Batch batch;
    private final Inbox inbox;
    private final Routes routes;
    private final UpstreamSide upstream;
    private final ReplyOrder order;
    private final BlockCommands blocks;
    private final LocalBlock block;
    /** The Execute for which it was waited until all that came with it was here. */
    private Frame lookedBehind;
    private final OwnParameters ownParameters;
    private final Settling settling;
    private final BatchFailure failure;

    ExecuteMessages(Conversation parts, UpstreamSide upstream, ReplyOrder order, BlockCommands blocks,
            OwnParameters ownParameters, Settling settling, BatchFailure failure) {
        this.client = parts.client();
        this.planner = parts.planner();
        this.afterRelay = parts.afterRelay();
        this.localRun = parts.localRun();
        this.statements = parts.statements();
        this.portals = parts.portals();
        this.check = parts.check();
        this.batch = parts.batch();
        this.inbox = parts.inbox();
        this.routes = parts.routes();
        this.upstream = upstream;
        this.order = order;
        this.blocks = blocks;
        this.block = parts.block();
        this.ownParameters = ownParameters;
        this.settling = settling;
        this.failure = failure;
    }

    void onExecute(Frame frame) {
        MessageReader.ExecuteMessage message = MessageReader.execute(frame).orElse(null);
        if (message == null) {
            upstream.relay(frame, new Entry(Kind.EXECUTE, false, Watcher.NONE), null, null, false);
            return;
        }
        Portal portal = portals.find(message.portal());
        if (settling.isNeeded(frame, portal)) {
            return;
        }
        if (blocks.isRefused(portal)) {
            failure.refuseInFailedBlock();
            return;
        }
        if (portal != null && portal.isOwn()) {
            order.afterOwed(() -> {
                StatementText text = portal.query().statementText();
                ownParameters.answer(portal.isAtEnd() ? null : ownParameters.value(text), text.ownParameter(),
                        portal.binaryResults(), false);
                portal.end();
            });
            return;
        }
        PgError refusal = portal == null || portal.query() == null || portal.query().statementText() == null ? null
                : ownParameters.refusal(portal.query().statementText());
        if (refusal != null) {
            failure.fail(refusal);
            return;
        }
        if (portal != null && portal.isCommand() && portal.isAtEnd()) {
            // As Postgres words it for a portal that has run.
            failure.fail(new PgError(Severity.ERROR, SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
                    "portal \"" + message.portal() + "\" cannot be run"));
            return;
        }
        if (portal != null && portal.isCommand() && blocks.mayRun(portal.query().command())) {
            portal.end();
            blocks.run(portal.query().command(), portal.query().statementText());
            return;
        }
        if (portal != null && portal.isRead() && portal.hasStarted()) {
            // Its rows are here already and it cannot be run again: its turn comes in the order of the batch.
            order.afterOwed(() -> sendOn(portal, message.maxRows()));
            return;
        }
        if (portal != null && portal.isRead() && !upstream.mustRelay()) {
            if (portal.plan().usesClock() && !inbox.hasNext() && lookedBehind != frame) {
                lookedBehind = frame;
                inbox.putBackForLater(frame);
                return;
            }
            String stale = portal.plan().usesClock() && !isAlone() ? SimpleProtocol.SHARED_CLOCK : planner.staleness(afterRelay);
            if (stale == null) {
                runExtended(frame, portal, message.maxRows());
                return;
            }
            portals.remember(stale);
        }
        relayExecute(frame, message.portal(), portal);
    }

    /** Whether no other statement can be in the transaction upstream: none was before, and its end has come already. */
    private boolean isAlone() {
        return !block.isHere() && !batch.hasRunHere() && inbox.isNext('S');
    }

    private void runExtended(Frame frame, Portal portal, int maxRows) {
        inbox.hold();
        blocks.startLocal(portal, () -> {
            if (inbox.isClosed()) {
                portal.close();
                return;
            }
            routes.took(Route.LOCAL);
            blocks.onAnalyzed();
            batch.onRunHere();
            sendOn(portal, maxRows);
        }, reason -> {
            if (inbox.isClosed()) {
                return;
            }
            portals.remember(reason);
            MessageReader.execute(frame).ifPresent(m -> relayExecute(frame, m.portal(), portal));
            upstream.goOnUnlessConnecting();
        }, error -> {
            client.write(ErrorEncoder.encode(error));
            failure.failHere();
            inbox.goOn();
        });
    }

    private void sendOn(Portal portal, int maxRows) {
        inbox.hold();
        localRun.send(portal, maxRows).onComplete(sent -> inbox.goOn());
    }

    /** What is owed may tell that they have ended. */
    private boolean readsOfEarlierBatches() {
        return portals.reads().stream().anyMatch(portal -> portal.batch() != batch.number());
    }

    private void relayExecute(Frame frame, String name, Portal portal) {
        if (!upstream.isReady(frame)) {
            return;
        }
        PreparedQuery query = portal == null ? null : portal.query();
        StatementText text = query == null ? null : query.statementText();
        if (text != null && (upstream.preparation().dependsOnOwed(text) || text.mayRefuseTableInUse() && readsOfEarlierBatches())
                && settling.settle(frame)) {
            return;
        }
        upstream.preparation().move(portal);
        if (text != null && (batch.sawQuery() && (text.has(StatementKind.BEGIN) || text.has(StatementKind.SET))
                || batch.hasRunHere() && text.mayRefusePipeline())) {
            // For the upstream it comes first; for the client a query came before it, and some things cannot be done then.
            upstream.preparation().takeSnapshot();
        }
        batch.setSawQuery(false);
        if (text != null) {
            upstream.preparation().prepareUsedBy(text);
            if (text.mayRefuseTableInUse()) {
                portals.reads().forEach(upstream.preparation()::bindToo);
            }
        }
        String known = portals.takeReason();
        String reason = known != null ? known
                : query == null ? "not a read" : upstream.reasonToRelay(text, query.text(), query.parameterOids());
        upstream.relay(frame, new Entry(Kind.EXECUTE, false, text == null ? Watcher.NONE
                        : CommandsFollowed.of(text, statements, portals, portal, batch.number(), Watcher.NONE)),
                text, reason, false);
        check.allow(name);
    }
}
