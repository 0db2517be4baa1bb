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
import io.vertx.core.buffer.Buffer;

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
    private final Timeouts timeouts;
    private final Statements statements;
    private final Portals portals;
    private final LocalBlock block;
    private final DescriptionCheck check;
    private final Batch batch;
    private final UpstreamSide upstream;
    private final ReplyOrder order;
    private final BlockCommands blocks;
    private final OwnParameters ownParameters;
    private final Settling settling;
    private final BatchFailure failure;
    private final DescribeMessages describes;
    private final ExecuteMessages executes;

    ExtendedProtocol(Conversation parts, UpstreamSide upstream, ReplyOrder order, BlockCommands blocks,
            OwnParameters ownParameters) {
        this.client = parts.client();
        this.services = parts.services();
        this.origin = parts.origin();
        this.planner = parts.planner();
        this.afterRelay = parts.afterRelay();
        this.timeouts = parts.timeouts();
        this.statements = parts.statements();
        this.portals = parts.portals();
        this.block = parts.block();
        this.check = parts.check();
        this.batch = parts.batch();
        this.upstream = upstream;
        this.order = order;
        this.blocks = blocks;
        this.ownParameters = ownParameters;
        this.settling = new Settling(parts, upstream);
        this.failure = new BatchFailure(parts, upstream, order, blocks);
        this.describes = new DescribeMessages(parts, upstream, order, blocks, ownParameters, settling, failure);
        this.executes = new ExecuteMessages(parts, upstream, order, blocks, ownParameters, settling, failure);
    }

    void onDescribe(Frame frame) {
        describes.onDescribe(frame);
    }

    void onExecute(Frame frame) {
        executes.onExecute(frame);
    }

    void onParse(Frame frame) {
        MessageReader.ParseMessage message = MessageReader.parse(frame).orElse(null);
        if (message == null) {
            statements.onUnread();
            upstream.relay(frame, new Entry(Kind.PARSE, false, Watcher.NONE), null, "syntax", false);
            return;
        }
        if (!message.name().isEmpty() && settling.isNeeded(frame, message.name())) {
            return;
        }
        StatementText text = StatementText.of(message.text());
        PreparedQuery query = new PreparedQuery(message.name(), message.text(), message.parameterOids(), frame.bytes(),
                text);
        PreparedQuery existing = statements.find(message.name());
        boolean taken = !message.name().isEmpty() && existing != null;
        if (!taken && !message.name().isEmpty() && statements.size() >= services.maxStatements()) {
            failure.fail(tooMany("prepared statements"));
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
                blocks.onAnalyzed();
                query.onAnalyzed(plan.query().parameterOids().size());
                statements.put(query);
                client.write(Replies.PARSE_COMPLETE);
                return;
            }
            portals.remember(plan.reason());
        }
        boolean takenHereOnly = taken && (query.endsBlock() || text.isEmpty())
                && (!existing.isPreparedUpstream() || existing.isUncertain(batch.number()));
        if (takenHereOnly && settling.settle(frame)) {
            return;
        }
        if (takenHereOnly && blocks.isFailedBlock()) {
            // A failed block takes such a statement, and an empty one, but none that would have to be in its way up there.
            failure.fail(new PgError(Severity.ERROR, SqlState.DUPLICATE_PREPARED_STATEMENT,
                    "prepared statement \"" + message.name() + "\" already exists"));
            return;
        }
        if (!upstream.isReady(frame)) {
            return;
        }
        if (taken && upstream.preparation().isOnlyHere(existing)) {
            if (settling.settle(frame)) {
                return;
            }
            // What ran in a failed block in this batch has ended it, or gone back in it.
            if (order.status() != TransactionStatus.FAILED_BLOCK || batch.hasRun()) {
                // So that the upstream finds the name taken, and words the error. A failed block has another one for it.
                upstream.preparation().prepare(existing, true);
            }
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
        if (settling.isNeeded(frame, message.statement())) {
            return;
        }
        if (isFree(message.portal()) && !message.portal().isEmpty() && portals.size() >= services.maxStatements()) {
            failure.fail(tooMany("portals"));
            return;
        }
        PreparedQuery query = statements.find(message.statement());
        if (query != null && ownParameters.answersItself(query)) {
            portals.put(message.portal(), Portal.own(query, message.binaryResults(), batch.number()));
            order.afterOwed(() -> client.write(Replies.BIND_COMPLETE));
            return;
        }
        Portal occupant = message.portal().isEmpty() ? null : portals.find(message.portal());
        // What is owed may tell that its transaction has ended.
        if (occupant != null && !occupant.isUpstream() && settling.settle(frame)) {
            return;
        }
        if (query != null && !query.isPreparedUpstream() && blocks.isFailedBlock() && !query.mayTake(message.parameters().size())) {
            // In a failed block it can't be prepared upstream any more, to have this told there.
            failure.fail(new PgError(Severity.ERROR, SqlState.PROTOCOL_VIOLATION, "bind message supplies "
                    + message.parameters().size() + " parameters, but prepared statement \"" + query.name() + "\" requires "
                    + query.parameterCount()));
            return;
        }
        if (occupant != null && !occupant.isUpstream() && query != null && (!blocks.isFailedBlock() || query.endsBlock())
                && query.mayTake(message.parameters().size())) {
            // Only here is it known that the name is taken.
            failure.fail(new PgError(Severity.ERROR, SqlState.DUPLICATE_CURSOR,
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
            Binding binding = plan.isLocal() ? planner.bind(plan.query(), message.parameters(), message.binaryResults())
                    : null;
            String stale = binding instanceof Binding.Bound ? planner.staleness(afterRelay) : null;
            if (binding instanceof Binding.Bound bound && stale == null && isFree(message.portal())) {
                blocks.onAnalyzed();
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
        if (!statements.mayHaveUnread()) {
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

    private boolean isFree(String portal) {
        return portal.isEmpty() || portals.find(portal) == null;
    }

    private PgError tooMany(String what) {
        return new PgError(Severity.ERROR, SqlState.PROGRAM_LIMIT_EXCEEDED, "too many " + what + " in one session: "
                + services.maxStatements(), null, "Close those that are not used any more, or raise SQLEDGE_MAX_STATEMENTS.", 0);
    }

    void onCloseMessage(Frame frame) {
        MessageReader.TargetMessage target = MessageReader.target(frame).orElse(null);
        if (target != null && target.statement() && settling.isNeeded(frame, target.name())) {
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
