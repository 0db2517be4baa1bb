package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.Frame;
import io.sqledge.pgwire.codec.ErrorEncoder;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.session.ReplyQueue.Watcher;
import io.sqledge.sql.Binding;
import io.sqledge.upstream.FrontendMessages;
import java.util.ArrayList;
import java.util.List;

/**
 * The simple query protocol: one Query is one implicit transaction, answered here if each of its statements may be, or
 * else relayed whole. On the session's event loop.
 */
final class SimpleProtocol {

    /** Their results are held until the last of them has run. */
    private static final int MOST_READS_IN_QUERY = 32;
    /** Another statement of the same transaction would have to be given the same time. */
    static final String SHARED_CLOCK = "function pg_catalog.now";

    private final ClientConnection client;
    private final Planner planner;
    private final AfterRelay afterRelay;
    private final LocalRun localRun;
    private final Statements statements;
    private final Portals portals;
    private final LocalBlock block;
    private final Batch batch;
    private final Inbox inbox;
    private final Routes routes;
    private final UpstreamSide upstream;
    private final ReplyOrder order;
    private final BlockCommands blocks;
    private final OwnParameters ownParameters;
    /** A Query that waits for a connection, and why it is relayed: once there is one, that cannot be told any more. */
    private Frame waiting;
    private String whyWaiting;

    SimpleProtocol(Conversation parts, UpstreamSide upstream, ReplyOrder order, BlockCommands blocks,
            OwnParameters ownParameters) {
        this.client = parts.client();
        this.planner = parts.planner();
        this.afterRelay = parts.afterRelay();
        this.localRun = parts.localRun();
        this.statements = parts.statements();
        this.portals = parts.portals();
        this.block = parts.block();
        this.batch = parts.batch();
        this.inbox = parts.inbox();
        this.routes = parts.routes();
        this.upstream = upstream;
        this.order = order;
        this.blocks = blocks;
        this.ownParameters = ownParameters;
    }

    void onQuery(Frame frame) {
        String text = MessageReader.query(frame).orElse(null);
        if (text == null) {
            upstream.relay(frame, new Entry(Kind.QUERY, false, order.endOfBatch()), null, "syntax", false);
            return;
        }
        StatementText statement = StatementText.of(text);
        if (ownParameters.answersItself(statement)) {
            TransactionStatus here = block.isHere() ? block.status() : null;
            order.afterOwed(() -> {
                ownParameters.answer(ownParameters.value(statement), statement.ownParameter(), List.of(), true);
                client.write(Replies.readyForQuery(here == null ? order.status() : here));
            });
            return;
        }
        PgError refusal = ownParameters.refusal(statement);
        if (refusal != null) {
            refuse(refusal);
            return;
        }
        LocalCommand command = LocalCommand.of(statement);
        if (command != null && blocks.mayRun(command)) {
            blocks.dropUnnamed();
            blocks.run(command, statement);
            order.endLocalBatch();
            return;
        }
        if (upstream.mustRelay()) {
            relayQuery(frame, statement, frame == waiting ? whyWaiting
                    : upstream.reasonToRelay(statement, text, List.of()));
            return;
        }
        if (statement.isEmpty()) {
            blocks.dropUnnamed();
            client.write(Replies.EMPTY_QUERY);
            order.endLocalBatch();
            return;
        }
        List<Portal> reads = new ArrayList<>();
        String reason = bindAll(statement, text, reads);
        if (reason != null) {
            relayQuery(frame, statement, reason);
            return;
        }
        runSimple(frame, statement, reads, 0);
    }

    /**
     * All of a simple Query is one implicit transaction: it runs here if each of its statements may.
     *
     * @param reads takes what is to be run
     * @return why it may not, or null
     */
    private String bindAll(StatementText statement, String text, List<Portal> reads) {
        int count = statement.statements().size();
        if (count > MOST_READS_IN_QUERY) {
            return "several statements";
        }
        for (int i = 0; i < count; i++) {
            String part = count == 1 ? text : statement.statements().get(i).text();
            Planner.Plan plan = planner.plan(count == 1 ? statement : StatementText.of(part), part, List.of());
            if (!plan.isLocal()) {
                return plan.reason();
            }
            if (plan.query().usesClock() && (count > 1 || block.isHere() || batch.hasRunHere())) {
                return SHARED_CLOCK;
            }
            Binding binding = planner.bind(plan.query(), List.of(), List.of());
            if (!(binding instanceof Binding.Bound bound)) {
                return ((Binding.Declined) binding).reason();
            }
            reads.add(Portal.local(null, null, List.of(), batch.number(), plan.query(), bound));
        }
        return planner.staleness(afterRelay);
    }

    /** Runs them all to their end before the first byte of an answer: a later one may have to be relayed, and all with it. */
    private void runSimple(Frame frame, StatementText statement, List<Portal> reads, int next) {
        inbox.hold();
        blocks.startLocal(reads.get(next), () -> {
            if (inbox.isClosed()) {
                reads.forEach(Portal::close);
            } else if (next + 1 < reads.size()) {
                runSimple(frame, statement, reads, next + 1);
            } else {
                routes.took(Route.LOCAL);
                block.onQuery();
                blocks.dropUnnamed();
                sendSimple(reads, 0);
            }
        }, reason -> {
            reads.forEach(Portal::close);
            if (inbox.isClosed()) {
                return;
            }
            relayQuery(frame, statement, reason);
            upstream.goOnUnlessConnecting();
        }, error -> {
            reads.forEach(Portal::close);
            blocks.dropUnnamed();
            client.write(ErrorEncoder.encode(error));
            blocks.failBlock();
            order.endLocalBatch();
            inbox.goOn();
        });
    }

    private void sendSimple(List<Portal> reads, int next) {
        if (next == reads.size()) {
            order.endLocalBatch();
            inbox.goOn();
            return;
        }
        Portal portal = reads.get(next);
        client.write(Description.columns(portal.plan().columns(), List.of()));
        localRun.send(portal, 0).onComplete(sent -> {
            portal.close();
            if (inbox.isClosed()) {
                reads.forEach(Portal::close);
            } else {
                sendSimple(reads, next + 1);
            }
        });
    }

    /** An error of ours, which fails the transaction wherever that is. */
    private void refuse(PgError error) {
        blocks.dropUnnamed();
        if (!upstream.isUsed() || block.isHere()) {
            client.write(ErrorEncoder.encode(error));
            blocks.failBlock();
            order.endLocalBatch();
            return;
        }
        upstream.preparation().fail();
        upstream.link().send(FrontendMessages.sync(), new Entry(Kind.SYNC, true, Watcher.NONE));
        Watcher end = order.endOfBatch();
        order.afterOwed(() -> {
            client.write(ErrorEncoder.encode(error));
            end.done();
            client.write(Replies.readyForQuery(order.status()));
        });
    }

    private void relayQuery(Frame frame, StatementText statement, String reason) {
        if (!upstream.isReady(frame)) {
            waiting = frame;
            whyWaiting = reason;
            return;
        }
        if (upstream.preparation().dependsOnOwed(statement)) {
            waiting = frame;
            whyWaiting = reason;
            upstream.settle(frame);
            return;
        }
        waiting = null;
        if (upstream.preparation().prepareUsedBy(statement)) {
            // Its own Sync, or an error in it would make the upstream skip the Query.
            upstream.link().send(FrontendMessages.sync(), new Entry(Kind.SYNC, true, Watcher.NONE));
        }
        Statements.Removal unnamed = statements.expectRemoval("", Statements.CERTAIN);
        long number = batch.number();
        Watcher end = order.endOfBatch();
        Watcher followed = CommandsFollowed.of(statement, statements, portals, null, number, new Watcher() {
            @Override
            public void done() {
                unnamed.confirm();
                portals.remove("");
                end.done();
            }

            @Override
            public void dropped() {
                unnamed.confirm();
                portals.remove("");
                end.dropped();
            }
        });
        upstream.relay(frame, new Entry(Kind.QUERY, false, followed), statement, reason, true);
    }
}
