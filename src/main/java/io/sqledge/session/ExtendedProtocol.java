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
import io.sqledge.sql.Binding;
import io.sqledge.sql.parse.StatementKind;
import io.sqledge.upstream.FrontendMessages;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * The extended query protocol, and the messages of COPY: what is parsed, bound and described here stays here until
 * something of its batch has to be relayed. On the session's event loop.
 */
final class ExtendedProtocol {

    private final ClientConnection client;
    private final SessionServices services;
    private final SessionOrigin origin;
    private final Planner planner;
    private final AfterRelay afterRelay;
    private final LocalRun localRun;
    private final Timeouts timeouts;
    private final Statements statements;
    private final Portals portals;
    private final LocalBlock block;
    private final DescriptionCheck check;
    private final Batch batch;
    private final Inbox inbox;
    private final Routes routes;
    private final UpstreamSide upstream;
    private final ReplyOrder order;
    private final BlockCommands blocks;
    private final OwnParameters ownParameters;
    /** A Parse could not be read and was relayed: there may be statements of which nothing is known here. */
    private boolean unreadParse;

    ExtendedProtocol(Conversation parts, UpstreamSide upstream, ReplyOrder order, BlockCommands blocks,
            OwnParameters ownParameters) {
        this.client = parts.client();
        this.services = parts.services();
        this.origin = parts.origin();
        this.planner = parts.planner();
        this.afterRelay = parts.afterRelay();
        this.localRun = parts.localRun();
        this.timeouts = parts.timeouts();
        this.statements = parts.statements();
        this.portals = parts.portals();
        this.block = parts.block();
        this.check = parts.check();
        this.batch = parts.batch();
        this.inbox = parts.inbox();
        this.routes = parts.routes();
        this.upstream = upstream;
        this.order = order;
        this.blocks = blocks;
        this.ownParameters = ownParameters;
    }

    void onParse(Frame frame) {
        MessageReader.ParseMessage message = MessageReader.parse(frame).orElse(null);
        if (message == null) {
            unreadParse = true;
            upstream.relay(frame, new Entry(Kind.PARSE, false, Watcher.NONE), null, "syntax", false);
            return;
        }
        if (!message.name().isEmpty() && settlesFirst(frame, message.name())) {
            return;
        }
        StatementText text = StatementText.of(message.text());
        PreparedQuery query = new PreparedQuery(message.name(), message.text(), message.parameterOids(), frame.bytes(),
                text);
        PreparedQuery existing = statements.find(message.name());
        boolean taken = !message.name().isEmpty() && existing != null;
        if (!taken && !message.name().isEmpty() && statements.size() >= services.maxStatements()) {
            failHere(tooMany("prepared statements"));
            return;
        }
        if (!taken && !statements.mayBeGivenBySql(message.name()) && ownParameters.answersItself(text)) {
            query.setAnsweredHere();
            statements.expect(query, batch.number());
            order.afterOwed(() -> {
                statements.confirm(query);
                client.write(Replies.PARSE_COMPLETE);
            }, () -> statements.revoke(query));
            return;
        }
        boolean free = !taken && !statements.mayBeGivenBySql(message.name());
        if (free && blocks.isCommandHere(query)) {
            statements.put(query);
            client.write(Replies.PARSE_COMPLETE);
            return;
        }
        if (free && !upstream.mustRelay()) {
            Planner.Plan plan = planner.plan(text, message.text(), message.parameterOids());
            if (plan.isLocal()) {
                onAnalyzed();
                query.onAnalyzed(plan.query().parameterOids().size());
                statements.put(query);
                client.write(Replies.PARSE_COMPLETE);
                return;
            }
            portals.remember(plan.reason());
        }
        boolean takenHereOnly = taken && query.endsBlock()
                && (!existing.isPreparedUpstream() || existing.isUncertain(batch.number()));
        if (takenHereOnly && settles(frame)) {
            return;
        }
        if (takenHereOnly && blocks.isFailedBlock()) {
            // A failed block takes such a statement, but none that would have to be in its way up there.
            failHere(new PgError(Severity.ERROR, SqlState.DUPLICATE_PREPARED_STATEMENT,
                    "prepared statement \"" + message.name() + "\" already exists"));
            return;
        }
        if (!upstream.isReady(frame)) {
            return;
        }
        if (taken && upstream.preparation().isOnlyHere(existing)) {
            // So that the upstream finds the name taken, and words the error.
            upstream.preparation().prepare(existing, true);
        }
        upstream.preparation().prepareUsedBy(text);
        statements.expect(query, batch.number());
        upstream.relay(frame, new Entry(Kind.PARSE, false, new Watcher() {
            private boolean failed;

            @Override
            public void message(char tag, Buffer bytes) {
                failed |= tag == 'E';
            }

            @Override
            public void done() {
                query.setPreparedUpstream(true);
                statements.confirm(query);
            }

            @Override
            public void dropped() {
                statements.revoke(query);
                if (failed && query.name().isEmpty()) {
                    // The server drops the unnamed statement before it reads the new one; skipped messages drop nothing.
                    statements.remove("");
                }
            }
        }), null, null, true);
    }

    void onBind(Frame frame) {
        MessageReader.BindMessage message = MessageReader.bind(frame).orElse(null);
        if (message == null) {
            upstream.relay(frame, new Entry(Kind.BIND, false, Watcher.NONE), null, null, false);
            return;
        }
        if (settlesFirst(frame, message.statement())) {
            return;
        }
        if (isFree(message.portal()) && !message.portal().isEmpty() && portals.size() >= services.maxStatements()) {
            failHere(tooMany("portals"));
            return;
        }
        PreparedQuery query = statements.find(message.statement());
        if (query != null && ownParameters.answersItself(query)) {
            portals.put(message.portal(), Portal.own(query, message.binaryResults(), batch.number()));
            order.afterOwed(() -> client.write(Replies.BIND_COMPLETE));
            return;
        }
        Portal occupant = message.portal().isEmpty() ? null : portals.find(message.portal());
        if (settlesFirst(frame, occupant)) {
            return;
        }
        if (query != null && !query.isPreparedUpstream() && blocks.isFailedBlock() && !query.mayTake(message.parameters().size())) {
            // In a failed block it can't be prepared upstream any more, to have this told there.
            failHere(new PgError(Severity.ERROR, SqlState.PROTOCOL_VIOLATION, "bind message supplies "
                    + message.parameters().size() + " parameters, but prepared statement \"" + query.name() + "\" requires "
                    + query.parameterCount()));
            return;
        }
        if (occupant != null && !occupant.isUpstream() && query != null && (!blocks.isFailedBlock() || query.endsBlock())
                && query.mayTake(message.parameters().size())) {
            // Only here is it known that the name is taken.
            failHere(new PgError(Severity.ERROR, SqlState.DUPLICATE_CURSOR,
                    "cursor \"" + message.portal() + "\" already exists"));
            return;
        }
        if (query != null && blocks.isCommandHere(query) && message.parameters().isEmpty() && isFree(message.portal())) {
            portals.put(message.portal(), Portal.command(query, frame.bytes(), batch.number()));
            client.write(Replies.BIND_COMPLETE);
            return;
        }
        if (query != null && !upstream.mustRelay()) {
            Planner.Plan plan = planner.plan(query.statementText(), query.text(), query.parameterOids());
            if (plan.isLocal() && !Description.of(plan.query()).agreesWith(query.told())) {
                plan = Planner.Plan.relay("schema changed");
            }
            Binding binding = plan.isLocal() ? Planner.bind(plan.query(), message.parameters(), message.binaryResults())
                    : null;
            String stale = binding instanceof Binding.Bound ? planner.staleness(afterRelay) : null;
            if (binding instanceof Binding.Bound bound && stale == null && isFree(message.portal())) {
                onAnalyzed();
                portals.put(message.portal(), Portal.local(query, frame.bytes(), message.binaryResults(), batch.number(),
                        plan.query(), bound));
                client.write(Replies.BIND_COMPLETE);
                return;
            }
            portals.remember(!plan.isLocal() ? plan.reason()
                    : binding instanceof Binding.Declined declined ? declined.reason() : stale);
        }
        if (!upstream.isReady(frame)) {
            return;
        }
        upstream.preparation().prepareBeforeUse(query);
        if (!unreadParse) {
            upstream.preparation().dropForgottenUnnamed(message.statement(), query);
        }
        Portal portal = Portal.upstream(query, batch.number());
        portals.expect(message.portal(), portal);
        upstream.relay(frame, new Entry(Kind.BIND, false, new Watcher() {
            @Override
            public void done() {
                portal.confirm();
            }

            @Override
            public void dropped() {
                portals.revoke(message.portal(), portal);
            }
        }), query == null ? null : query.statementText(), null, false);
        check.allow(message.portal());
    }

    /**
     * A portal of an earlier batch that only this side has is gone if that batch ended its transaction, which the upstream
     * has yet to tell: the message comes again then.
     */
    private boolean settlesFirst(Frame frame, Portal portal) {
        return portal != null && !portal.isUpstream() && portal.batch() != batch.number() && settles(frame);
    }

    /** So it is with a statement of which an earlier batch was to prepare or close one of that name. */
    private boolean settlesFirst(Frame frame, String statement) {
        return statements.isUncertain(statement, batch.number()) && settles(frame);
    }

    private boolean settles(Frame frame) {
        if (upstream.link() == null || upstream.link().queue().isEmpty() || upstream.link().queue().inCopyIn()) {
            return false;
        }
        upstream.settle(frame);
        return true;
    }

    private boolean isFree(String portal) {
        return portal.isEmpty() || portals.find(portal) == null;
    }

    private void onAnalyzed() {
        batch.setSawQuery(true);
        block.onQuery();
    }

    void onDescribe(Frame frame) {
        MessageReader.TargetMessage target = MessageReader.target(frame).orElse(null);
        if (target == null) {
            upstream.relay(frame, new Entry(Kind.DESCRIBE, false, Watcher.NONE), null, null, true);
        } else if (target.statement() && settlesFirst(frame, target.name())) {
            return;
        } else if (target.statement()) {
            describeStatement(frame, target.name(), statements.find(target.name()));
        } else if (!settlesFirst(frame, portals.find(target.name()))) {
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
        if (!unreadParse) {
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
            refuseInFailedBlock();
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

    void onExecute(Frame frame) {
        MessageReader.ExecuteMessage message = MessageReader.execute(frame).orElse(null);
        if (message == null) {
            upstream.relay(frame, new Entry(Kind.EXECUTE, false, Watcher.NONE), null, null, false);
            return;
        }
        Portal portal = portals.find(message.portal());
        if (settlesFirst(frame, portal)) {
            return;
        }
        if (blocks.isRefused(portal)) {
            refuseInFailedBlock();
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
            failHere(refusal);
            return;
        }
        if (portal != null && portal.isCommand() && portal.isAtEnd()) {
            // As Postgres words it for a portal that has run.
            failHere(new PgError(Severity.ERROR, SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
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
            String stale = planner.staleness(afterRelay);
            if (stale == null) {
                runExtended(frame, portal, message.maxRows());
                return;
            }
            portals.remember(stale);
        }
        relayExecute(frame, message.portal(), portal);
    }

    private PgError tooMany(String what) {
        return new PgError(Severity.ERROR, SqlState.PROGRAM_LIMIT_EXCEEDED, "too many " + what + " in one session: "
                + services.maxStatements(), null, "Close those that are not used any more, or raise SQLEDGE_MAX_STATEMENTS.", 0);
    }

    private void refuseInFailedBlock() {
        failHere(new PgError(Severity.ERROR, SqlState.IN_FAILED_SQL_TRANSACTION,
                "current transaction is aborted, commands ignored until end of transaction block"));
    }

    /** An error of ours in the extended protocol, in its turn; whatever is upstream fails with it. */
    private void failHere(PgError error) {
        boolean usesUpstream = upstream.isUsed();
        order.afterOwed(() -> client.write(ErrorEncoder.encode(error)));
        if (usesUpstream && !block.isHere()) {
            upstream.preparation().fail();
        } else {
            blocks.failBlock();
            batch.setSkipsToSync(true);
        }
    }

    private void runExtended(Frame frame, Portal portal, int maxRows) {
        inbox.hold();
        blocks.startLocal(portal, () -> {
            if (inbox.isClosed()) {
                portal.close();
                return;
            }
            routes.took(Route.LOCAL);
            onAnalyzed();
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
            blocks.failBlock();
            batch.setSkipsToSync(true);
            inbox.goOn();
        });
    }

    private void sendOn(Portal portal, int maxRows) {
        inbox.hold();
        localRun.send(portal, maxRows).onComplete(sent -> inbox.goOn());
    }

    private void relayExecute(Frame frame, String name, Portal portal) {
        if (!upstream.isReady(frame)) {
            return;
        }
        PreparedQuery query = portal == null ? null : portal.query();
        StatementText text = query == null ? null : query.statementText();
        if (text != null && upstream.preparation().dependsOnOwed(text) && settles(frame)) {
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

    void onCloseMessage(Frame frame) {
        MessageReader.TargetMessage target = MessageReader.target(frame).orElse(null);
        if (target != null && target.statement() && settlesFirst(frame, target.name())) {
            return;
        }
        if (target != null && target.statement()) {
            PreparedQuery query = statements.find(target.name());
            boolean here = query != null ? !query.isPreparedUpstream() && !statements.isExpected(query) : upstream.link() == null;
            if (here && !origin.foreign()) {
                Statements.Removal removal = statements.expectRemoval(target.name(), batch.number());
                order.afterOwed(() -> {
                    removal.confirm();
                    client.write(Replies.CLOSE_COMPLETE);
                }, removal::revoke);
                return;
            }
        } else if (target != null) {
            Portal portal = portals.find(target.name());
            if (portal != null ? !portal.isUpstream() && !portal.isBoundUpstreamToo() : upstream.link() == null) {
                order.afterOwed(() -> {
                    portals.remove(target.name());
                    client.write(Replies.CLOSE_COMPLETE);
                });
                return;
            }
        }
        if (!upstream.isReady(frame)) {
            return;
        }
        Statements.Removal removal = target != null && target.statement()
                ? statements.expectRemoval(target.name(), batch.number()) : null;
        upstream.relay(frame, new Entry(Kind.CLOSE, false, new Watcher() {
            @Override
            public void done() {
                if (removal != null) {
                    removal.confirm();
                } else if (target != null) {
                    portals.remove(target.name());
                }
            }

            @Override
            public void dropped() {
                if (removal != null) {
                    removal.revoke();
                }
            }
        }), null, null, true);
    }

    void onFlush(Frame frame) {
        if (upstream.link() != null && upstream.isUsed()) {
            upstream.link().send(frame.bytes());
        }
    }

    void onSync(Frame frame) {
        boolean usesUpstream = upstream.link() != null && upstream.isUsed() && !(batch.skipsToSync() && !batch.isRelayed());
        batch.setSkipsToSync(false);
        batch.setSawQuery(false);
        if (usesUpstream && block.isHere()) {
            // Only questions of our own are up there; the upstream would report that there is no block.
            TransactionStatus status = block.status();
            batch.end();
            order.afterOwed(() -> {
                client.write(Replies.readyForQuery(status));
                timeouts.onReady(true);
            });
            return;
        }
        if (!usesUpstream) {
            if (frame.bodyLength() > 0) {
                client.write(ErrorEncoder.encode(new PgError(Severity.ERROR, SqlState.PROTOCOL_VIOLATION,
                        "invalid message format")));
            }
            order.endLocalBatch();
            return;
        }
        upstream.link().send(frame.bytes(), new Entry(Kind.SYNC, false, order.endOfBatch()));
        batch.setRelayed(false);
        batch.setRan(false);
    }

    void relayCopy(Frame frame, boolean end) {
        if (upstream.link() == null || !upstream.isUsed()) {
            // Outside of COPY the server ignores these: they are on their way when a COPY fails.
            return;
        }
        if (end) {
            upstream.link().send(frame.bytes(), new Entry(Kind.COPY_END, false, Watcher.NONE));
        } else {
            upstream.link().send(frame.bytes());
        }
    }
}
