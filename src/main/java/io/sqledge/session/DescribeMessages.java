package io.sqledge.session;

import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.Frame;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.session.ReplyQueue.Watcher;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** Describe of the extended protocol: what the client is told here is kept, to compare the upstream's with. On the session's event loop. */
final class DescribeMessages {

    private final ClientConnection client;
    private final Planner planner;
    private final AfterRelay afterRelay;
    private final Statements statements;
    private final Portals portals;
    private final DescriptionCheck check;
    private final UpstreamSide upstream;
    private final ReplyOrder order;
    private final BlockCommands blocks;
    private final OwnParameters ownParameters;
    private final Settling settling;
    private final BatchFailure failure;

    DescribeMessages(Conversation parts, UpstreamSide upstream, ReplyOrder order, BlockCommands blocks,
            OwnParameters ownParameters, Settling settling, BatchFailure failure) {
        this.client = parts.client();
        this.planner = parts.planner();
        this.afterRelay = parts.afterRelay();
        this.statements = parts.statements();
        this.portals = parts.portals();
        this.check = parts.check();
        this.upstream = upstream;
        this.order = order;
        this.blocks = blocks;
        this.ownParameters = ownParameters;
        this.settling = settling;
        this.failure = failure;
    }

    void onDescribe(Frame frame) {
        MessageReader.TargetMessage target = MessageReader.target(frame).orElse(null);
        if (target == null) {
            upstream.relay(frame, new Entry(Kind.DESCRIBE, false, Watcher.NONE), null, null, true);
        } else if (target.statement() && settling.isNeeded(frame, target.name())) {
            return;
        } else if (target.statement()) {
            describeStatement(frame, target.name(), statements.find(target.name()));
        } else if (!settling.isNeeded(frame, portals.find(target.name()))) {
            describePortal(frame, target.name(), portals.find(target.name()));
        }
    }

    private void describeStatement(Frame frame, String name, PreparedQuery query) {
        if (query != null && ownParameters.answersItself(query)) {
            order.afterOwed(() -> {
                client.write(Replies.tagged('t', Buffer.buffer().appendShort((short) 0)));
                client.write(OwnParameters.description(query.statementText().ownParameter(), List.of()));
            });
            return;
        }
        if (query != null && blocks.isCommandHere(query)) {
            query.tell(Description.ofCommand());
            client.write(query.told().parameters());
            client.write(query.told().columns());
            return;
        }
        if (query != null && !upstream.mustRelay()) {
            Planner.Plan plan = planner.plan(query.statementText(), query.text(), query.parameterOids());
            // Of a schema that is not here yet only the upstream can tell.
            if (plan.isLocal() && planner.staleness(afterRelay) == null) {
                Description description = Description.of(plan.query());
                if (description.agreesWith(query.told())) {
                    query.tell(description);
                    client.write(description.parameters());
                    client.write(description.columns());
                    return;
                }
            }
        }
        if (!upstream.isReady(frame)) {
            return;
        }
        upstream.preparation().prepareBeforeUse(query);
        if (!statements.mayHaveUnread()) {
            upstream.preparation().dropForgottenUnnamed(name, query);
        }
        upstream.relay(frame, new Entry(Kind.DESCRIBE, false, telling(query)), null, null, true);
    }

    private void describePortal(Frame frame, String name, Portal portal) {
        if (portal != null && portal.isOwn()) {
            order.afterOwed(() -> client.write(OwnParameters.description(portal.query().statementText().ownParameter(),
                    portal.binaryResults())));
            return;
        }
        if (portal != null && portal.isCommand() && !upstream.isUsed()) {
            client.write(Replies.NO_DATA);
            return;
        }
        if (portal != null && portal.isRead() && blocks.isRefused(portal)) {
            failure.refuseInFailedBlock();
            return;
        }
        if (portal != null && portal.isRead() && (!upstream.mustRelay() || portal.hasStarted())) {
            order.afterOwed(() -> {
                Buffer columns = Description.columns(portal.plan().columns(), portal.binaryResults());
                portal.query().tell(portal.query().told().withColumns(columns));
                client.write(columns);
            });
            return;
        }
        if (!upstream.isReady(frame)) {
            return;
        }
        upstream.preparation().move(portal);
        upstream.relay(frame, new Entry(Kind.DESCRIBE, false, telling(portal == null ? null : portal.query())), null, null, true);
        check.allow(name);
    }

    /** Keeps what the upstream tells the client, to compare later plans with. */
    private static Watcher telling(PreparedQuery query) {
        return query == null ? Watcher.NONE : new Watcher() {
            @Override
            public void message(char tag, Buffer bytes) {
                if (tag == 't') {
                    query.tell(query.told().withParameters(bytes.copy()));
                } else if (tag == 'T' || tag == 'n') {
                    query.tell(query.told().withColumns(bytes));
                }
            }
        };
    }
}
