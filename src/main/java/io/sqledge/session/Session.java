package io.sqledge.session;

import io.sqledge.catalog.Catalog;
import io.sqledge.error.PgError;
import io.sqledge.error.PgException;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.ClientSession;
import io.sqledge.pgwire.Frame;
import io.sqledge.pgwire.codec.ErrorEncoder;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.session.ReplyQueue.Watcher;
import io.sqledge.sql.Binding;
import io.sqledge.sql.parse.StatementKind;
import io.sqledge.upstream.ErrorFields;
import io.sqledge.upstream.FrontendMessages;
import io.sqledge.upstream.ParameterStatus;
import io.sqledge.upstream.UpstreamConnection;
import io.sqledge.upstream.UpstreamRefusal;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One client's session: takes its messages in order and lets the file or the upstream answer each.
 *
 * <p>The unit is the implicit transaction: all messages up to Sync, or one simple Query. Its leading messages may be
 * answered here; the first that cannot be moves the rest of it upstream. Whether the next message may be answered here:
 *
 * <pre>
 *   the upstream owes something, or skips to Sync, or copies in     upstream
 *   it reported a transaction block                                 upstream
 *   this batch has sent something up                                upstream
 *   otherwise                                                       as the {@link Planner} and the token say
 * </pre>
 *
 * A message that has to wait (for rows of a local run, for a login, for a comparison of descriptions) holds back those
 * behind it in {@code inbox}; so replies leave in request order.
 */
public final class Session implements ClientSession, UpstreamLink.Owner {

    private static final int PAUSE_AT_INBOX = 256;
    /** Their results are held until the last of them has run. */
    private static final int MOST_READS_IN_QUERY = 32;

    private final Context context;
    private final ClientConnection client;
    private final SessionServices services;
    private final SessionOrigin origin;
    private final SessionSettings settings;
    private final Planner planner;
    private final AfterRelay afterRelay;
    private final LocalRun localRun;
    private final Timeouts timeouts;
    private final Statements statements = new Statements();
    private final Portals portals = new Portals();
    private final LocalBlock block = new LocalBlock();
    private final ArrayDeque<Frame> inbox = new ArrayDeque<>();
    private final Set<String> changedSettings = new HashSet<>();
    private final DescriptionCheck check = new DescriptionCheck();

    private UpstreamLink link;
    /** Of {@link #link}. */
    private UpstreamPreparation preparation;
    private boolean pumping;
    private boolean waiting;
    /** Waits for the upstream's answers, because what a name means depends on them. */
    private boolean settling;
    private boolean inboxFull;
    private boolean upstreamFull;
    private boolean clientPaused;
    private boolean batchRelayed;
    /** Whether a statement of this batch ran upstream, so that the rest belongs to its transaction. */
    private boolean batchRan;
    /** Whether a read was answered, or a statement analyzed, by the file in this implicit transaction. */
    private boolean batchSawQuery;
    private boolean skipsToSync;
    /** Whether the upstream's transaction block began here. */
    private boolean blockMoved;
    private boolean holdsState;
    private boolean mayHaveChangedData;
    private boolean cancelWhenConnected;
    private boolean closed;
    /** Whether the last ReadyForQuery was of this side, so that the upstream has seen the client idle for longer. */
    private boolean servedHere;
    /** A Parse could not be read and was relayed: there may be statements of which nothing is known here. */
    private boolean unreadParse;
    private long batch;
    private Route lastRoute = Route.LOCAL;

    Session(Context context, ClientConnection client, SessionServices services, SessionOrigin origin) {
        this.context = context;
        this.client = client;
        this.services = services;
        this.origin = origin;
        this.settings = new SessionSettings(origin.reported(), origin.unreported());
        this.planner = new Planner(services, settings, origin.template());
        this.afterRelay = new AfterRelay(settings, services.token(), services.recovery(), this::walSegmentBytes,
                services.compareCatalogs());
        this.localRun = new LocalRun(context, services.reads(), client);
        this.timeouts = new Timeouts(context, settings, this::fatal);
    }

    /** The session begins with a connection: its start-up parameters had to be judged by the upstream. */
    void adopt(UpstreamConnection connection) {
        link = new UpstreamLink(connection, client, this);
        preparation = new UpstreamPreparation(link, client, statements, check, afterRelay, () -> batch,
                () -> batchRelayed);
        link.start();
    }

    /** A segment size that leaves every token as it is where the real one is not known yet. */
    private long walSegmentBytes() {
        return planner.catalog().map(c -> (long) c.system().walSegmentSize()).orElse(1L << 30);
    }

    // --- the client's side

    @Override
    public void onFrame(Frame frame) {
        if (closed) {
            return;
        }
        timeouts.onMessage();
        inbox.add(frame);
        pump();
        inboxFull |= inbox.size() >= PAUSE_AT_INBOX;
        throttle();
    }

    @Override
    public void onUpstreamFull(boolean full) {
        upstreamFull = full;
        throttle();
    }

    private void throttle() {
        boolean pause = inboxFull || upstreamFull;
        if (pause != clientPaused && !closed) {
            clientPaused = pause;
            if (pause) {
                client.pause();
            } else {
                client.resume();
            }
        }
    }

    private void pump() {
        if (pumping || closed) {
            return;
        }
        pumping = true;
        try {
            while (!closed && !waiting && !inbox.isEmpty() && !check.holdsBack(inbox.peek())) {
                handle(inbox.poll());
            }
            if (closed) {
                return;
            }
            if (link != null) {
                link.flush();
            }
            client.flush();
            inboxFull &= !inbox.isEmpty();
            throttle();
        } catch (PgException e) {
            fatal(e.error());
        } finally {
            pumping = false;
        }
    }

    private void handle(Frame frame) {
        char tag = frame.tag();
        if (skipsToSync && tag != 'S') {
            return;
        }
        switch (tag) {
            case 'Q' -> onQuery(frame);
            case 'P' -> onParse(frame);
            case 'B' -> onBind(frame);
            case 'D' -> onDescribe(frame);
            case 'E' -> onExecute(frame);
            case 'C' -> onCloseMessage(frame);
            case 'H' -> onFlush(frame);
            case 'S' -> onSync(frame);
            case 'F' -> relay(frame, new Entry(Kind.FUNCTION_CALL, false, endOfBatch()), null, "not a read", false);
            case 'd' -> relayCopy(frame, false);
            case 'c', 'f' -> relayCopy(frame, true);
            default -> throw PgException.fatal(SqlState.PROTOCOL_VIOLATION,
                    "invalid frontend message type " + (int) tag);
        }
    }

    /** Whether the upstream must answer whatever comes next, see the table above. */
    private boolean mustRelay() {
        return block.isFailed() || upstreamIsUsed();
    }

    /** Whether what comes next belongs behind something that is upstream. */
    private boolean upstreamIsUsed() {
        return origin.foreign() || batchRelayed || link != null
                && (!link.queue().isEmpty() || link.queue().upstreamSkips() || link.queue().inCopyIn()
                || link.status() != TransactionStatus.IDLE);
    }

    private String reasonToRelay(StatementText statement, String text, List<Integer> oids) {
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
        return batchRan ? "implicit transaction" : "not caught up";
    }

    private void routed(Route route) {
        lastRoute = route;
        services.counters().count(route);
    }

    // --- simple Query

    private void onQuery(Frame frame) {
        String text = MessageReader.query(frame).orElse(null);
        if (text == null) {
            relay(frame, new Entry(Kind.QUERY, false, endOfBatch()), null, "syntax", false);
            return;
        }
        StatementText statement = StatementText.of(text);
        if (answersItself(statement)) {
            TransactionStatus here = block.isHere() ? block.status() : null;
            afterOwed(() -> {
                OwnParameters.answer(client, ownValue(statement), statement.ownParameter(), List.of(), true);
                client.write(Replies.readyForQuery(here == null ? status() : here));
            });
            return;
        }
        TransactionCommand command = TransactionCommand.of(statement);
        if (command != null && mayRun(command)) {
            dropUnnamed();
            run(command, statement);
            endLocalBatch();
            return;
        }
        if (mustRelay()) {
            relayQuery(frame, statement, reasonToRelay(statement, text, List.of()));
            return;
        }
        if (statement.isEmpty()) {
            dropUnnamed();
            client.write(Replies.EMPTY_QUERY);
            endLocalBatch();
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
            if (!(Planner.bind(plan.query(), List.of(), List.of()) instanceof Binding.Bound bound)) {
                return "parameter count";
            }
            reads.add(Portal.local(null, null, List.of(), batch, plan.query(), bound));
        }
        return planner.staleness(afterRelay);
    }

    /** Runs them all to their end before the first byte of an answer: a later one may have to be relayed, and all with it. */
    private void runSimple(Frame frame, StatementText statement, List<Portal> reads, int next) {
        waiting = true;
        startLocal(reads.get(next), () -> {
            if (closed) {
                reads.forEach(Portal::close);
            } else if (next + 1 < reads.size()) {
                runSimple(frame, statement, reads, next + 1);
            } else {
                routed(Route.LOCAL);
                block.onQuery();
                dropUnnamed();
                sendSimple(reads, 0);
            }
        }, reason -> {
            reads.forEach(Portal::close);
            if (closed) {
                return;
            }
            relayQuery(frame, statement, reason);
            goOnUnlessConnecting();
        }, error -> {
            reads.forEach(Portal::close);
            dropUnnamed();
            client.write(ErrorEncoder.encode(error));
            failBlock();
            endLocalBatch();
            goOn();
        });
    }

    private void startLocal(Portal portal, Runnable ready, Consumer<String> relay, Consumer<PgError> failed) {
        timeouts.onStatement(block.isHere(), localRun::cancel);
        localRun.start(portal, () -> {
            timeouts.onStatementEnd();
            services.declined().onAnswered(portal.plan());
            ready.run();
        }, reason -> {
            timeouts.onStatementEnd();
            services.declined().onDeclined(portal.plan(), reason);
            relay.accept(reason);
        }, error -> {
            timeouts.onStatementEnd();
            routed(Route.LOCAL);
            failed.accept(error);
        });
    }

    private void sendSimple(List<Portal> reads, int next) {
        if (next == reads.size()) {
            endLocalBatch();
            goOn();
            return;
        }
        Portal portal = reads.get(next);
        client.write(Description.columns(portal.plan().columns(), List.of()));
        localRun.send(portal, 0).onComplete(sent -> {
            portal.close();
            if (closed) {
                reads.forEach(Portal::close);
            } else {
                sendSimple(reads, next + 1);
            }
        });
    }

    // --- blocks that begin here

    /** Whether it begins or ends a block, and can be prepared, bound and described here. */
    private boolean isCommandHere(PreparedQuery query) {
        return query.command() != null && !upstreamIsUsed() && (!block.isFailed() || query.endsBlock());
    }

    private boolean mayRun(TransactionCommand command) {
        if (upstreamIsUsed()) {
            return false;
        }
        return command.kind() == TransactionCommand.Kind.BEGIN ? !block.isHere() && planner.mayBegin(command)
                : block.isHere();
    }

    private void run(TransactionCommand command, StatementText statement) {
        routed(Route.LOCAL);
        if (command.kind() == TransactionCommand.Kind.BEGIN) {
            block.begin(statement.statements().get(0).text());
            timeouts.onBlock();
            if (batchSawQuery) {
                block.onQuery();
            }
            client.write(Replies.commandComplete(command.tag()));
            return;
        }
        boolean committed = command.kind() == TransactionCommand.Kind.COMMIT && !block.isFailed();
        block.end();
        timeouts.onBlockEnd();
        batchSawQuery = false;
        portals.endBatch(batch);
        client.write(Replies.commandComplete(committed ? "COMMIT" : "ROLLBACK"));
    }

    /** A local statement failed: a block is failed by it. Its portals keep their names until it ends. */
    private void failBlock() {
        block.fail();
    }

    /** Whether nothing but the end of the block is taken. */
    private boolean isFailedBlock() {
        return status() == TransactionStatus.FAILED_BLOCK && (block.isHere() || link.queue().isEmpty());
    }

    /** Whether this portal, which only this side knows, is refused for that reason. */
    private boolean isRefused(Portal portal) {
        return portal != null && !portal.isUpstream() && isFailedBlock() && !(portal.isCommand() && portal.query().endsBlock());
    }

    private void refuseInFailedBlock() {
        failHere(new PgError(Severity.ERROR, SqlState.IN_FAILED_SQL_TRANSACTION,
                "current transaction is aborted, commands ignored until end of transaction block"));
    }

    /** A simple Query ends the unnamed statement and the unnamed portal. */
    private void dropUnnamed() {
        statements.remove("");
        portals.remove("");
    }

    private void relayQuery(Frame frame, StatementText statement, String reason) {
        if (!upstreamReady(frame)) {
            return;
        }
        if (preparation.prepareUsedBy(statement)) {
            // Its own Sync, or an error in it would make the upstream skip the Query.
            link.send(FrontendMessages.sync(), new Entry(Kind.SYNC, true, Watcher.NONE));
        }
        Statements.Removal unnamed = statements.expectRemoval("", Statements.CERTAIN);
        Watcher end = endOfBatch();
        relay(frame, new Entry(Kind.QUERY, false, Deallocations.of(statement, statements, new Watcher() {
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
        })), statement, reason, true);
    }

    // --- extended protocol

    private void onParse(Frame frame) {
        MessageReader.ParseMessage message = MessageReader.parse(frame).orElse(null);
        if (message == null) {
            unreadParse = true;
            relay(frame, new Entry(Kind.PARSE, false, Watcher.NONE), null, "syntax", false);
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
        if (!taken && !statements.mayBeGivenBySql(message.name()) && answersItself(text)) {
            statements.expect(query, batch);
            afterOwed(() -> {
                statements.confirm(query);
                client.write(Replies.PARSE_COMPLETE);
            }, () -> statements.revoke(query));
            return;
        }
        boolean free = !taken && !statements.mayBeGivenBySql(message.name());
        if (free && isCommandHere(query)) {
            statements.put(query);
            client.write(Replies.PARSE_COMPLETE);
            return;
        }
        if (free && !mustRelay()) {
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
        if (!upstreamReady(frame)) {
            return;
        }
        if (taken && preparation.isOnlyHere(existing)) {
            // So that the upstream finds the name taken, and words the error.
            preparation.prepare(existing, true);
        }
        preparation.prepareUsedBy(text);
        statements.expect(query, batch);
        relay(frame, new Entry(Kind.PARSE, false, new Watcher() {
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

    private void onBind(Frame frame) {
        MessageReader.BindMessage message = MessageReader.bind(frame).orElse(null);
        if (message == null) {
            relay(frame, new Entry(Kind.BIND, false, Watcher.NONE), null, null, false);
            return;
        }
        if (settlesFirst(frame, message.statement())) {
            return;
        }
        PreparedQuery query = statements.find(message.statement());
        if (query != null && query.statementText().ownParameter() != null && !query.isPreparedUpstream()) {
            portals.put(message.portal(), Portal.own(query, message.binaryResults(), batch));
            afterOwed(() -> client.write(Replies.BIND_COMPLETE));
            return;
        }
        Portal occupant = message.portal().isEmpty() ? null : portals.find(message.portal());
        if (settlesFirst(frame, occupant)) {
            return;
        }
        if (query != null && !query.isPreparedUpstream() && isFailedBlock() && !query.mayTake(message.parameters().size())) {
            // In a failed block it can't be prepared upstream any more, to have this told there.
            failHere(new PgError(Severity.ERROR, SqlState.PROTOCOL_VIOLATION, "bind message supplies "
                    + message.parameters().size() + " parameters, but prepared statement \"" + query.name() + "\" requires "
                    + query.parameterCount()));
            return;
        }
        if (occupant != null && !occupant.isUpstream() && query != null && (!isFailedBlock() || query.endsBlock())
                && query.mayTake(message.parameters().size())) {
            // Only here is it known that the name is taken.
            failHere(new PgError(Severity.ERROR, SqlState.DUPLICATE_CURSOR,
                    "cursor \"" + message.portal() + "\" already exists"));
            return;
        }
        if (query != null && isCommandHere(query) && message.parameters().isEmpty() && isFree(message.portal())) {
            portals.put(message.portal(), Portal.command(query, frame.bytes(), batch));
            client.write(Replies.BIND_COMPLETE);
            return;
        }
        if (query != null && !mustRelay()) {
            Planner.Plan plan = planner.plan(query.statementText(), query.text(), query.parameterOids());
            if (plan.isLocal() && !Description.of(plan.query()).agreesWith(query.told())) {
                plan = Planner.Plan.relay("schema changed");
            }
            Binding binding = plan.isLocal() ? Planner.bind(plan.query(), message.parameters(), message.binaryResults())
                    : null;
            if (binding instanceof Binding.Bound bound && planner.staleness(afterRelay) == null
                    && isFree(message.portal())) {
                onAnalyzed();
                portals.put(message.portal(), Portal.local(query, frame.bytes(), message.binaryResults(), batch,
                        plan.query(), bound));
                client.write(Replies.BIND_COMPLETE);
                return;
            }
            portals.remember(!plan.isLocal() ? plan.reason()
                    : binding instanceof Binding.Declined declined ? declined.reason() : "not caught up");
        }
        if (!upstreamReady(frame)) {
            return;
        }
        preparation.prepareBeforeUse(query);
        if (!unreadParse) {
            preparation.dropForgottenUnnamed(message.statement(), query);
        }
        portals.put(message.portal(), Portal.upstream(query, batch));
        relay(frame, new Entry(Kind.BIND, false, Watcher.NONE), query == null ? null : query.statementText(), null,
                false);
        check.allow(message.portal());
    }

    /**
     * A portal of an earlier batch that only this side has is gone if that batch ended its transaction, which the upstream
     * has yet to tell: the message comes again then.
     */
    private boolean settlesFirst(Frame frame, Portal portal) {
        return portal != null && !portal.isUpstream() && portal.batch() != batch && settles(frame);
    }

    /** So it is with a statement of which an earlier batch was to prepare or close one of that name. */
    private boolean settlesFirst(Frame frame, String statement) {
        return statements.isUncertain(statement, batch) && settles(frame);
    }

    private boolean settles(Frame frame) {
        if (link == null || link.queue().isEmpty() || link.queue().inCopyIn()) {
            return false;
        }
        inbox.addFirst(frame);
        waiting = true;
        settling = true;
        link.send(FrontendMessages.flush());
        return true;
    }

    private boolean isFree(String portal) {
        return portal.isEmpty() || portals.find(portal) == null;
    }

    private void onAnalyzed() {
        batchSawQuery = true;
        block.onQuery();
    }

    private void onDescribe(Frame frame) {
        MessageReader.TargetMessage target = MessageReader.target(frame).orElse(null);
        if (target == null) {
            relay(frame, new Entry(Kind.DESCRIBE, false, Watcher.NONE), null, null, true);
        } else if (target.statement() && settlesFirst(frame, target.name())) {
            return;
        } else if (target.statement()) {
            describeStatement(frame, target.name(), statements.find(target.name()));
        } else if (!settlesFirst(frame, portals.find(target.name()))) {
            describePortal(frame, target.name(), portals.find(target.name()));
        }
    }

    private void describeStatement(Frame frame, String name, PreparedQuery query) {
        if (query != null && query.statementText().ownParameter() != null && !query.isPreparedUpstream()) {
            afterOwed(() -> {
                client.write(Replies.tagged('t', Buffer.buffer().appendShort((short) 0)));
                client.write(OwnParameters.description(query.statementText().ownParameter(), List.of()));
            });
            return;
        }
        if (query != null && isCommandHere(query)) {
            query.tell(Description.ofCommand());
            client.write(query.told().parameters());
            client.write(query.told().columns());
            return;
        }
        if (query != null && !mustRelay()) {
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
        if (!upstreamReady(frame)) {
            return;
        }
        preparation.prepareBeforeUse(query);
        if (!unreadParse) {
            preparation.dropForgottenUnnamed(name, query);
        }
        relay(frame, new Entry(Kind.DESCRIBE, false, telling(query)), null, null, true);
    }

    private void describePortal(Frame frame, String name, Portal portal) {
        if (portal != null && portal.isOwn()) {
            afterOwed(() -> client.write(OwnParameters.description(portal.query().statementText().ownParameter(),
                    portal.binaryResults())));
            return;
        }
        if (portal != null && portal.isCommand() && !upstreamIsUsed()) {
            client.write(Replies.NO_DATA);
            return;
        }
        if (portal != null && portal.isRead() && isRefused(portal)) {
            refuseInFailedBlock();
            return;
        }
        if (portal != null && portal.isRead() && (!mustRelay() || portal.hasStarted())) {
            afterOwed(() -> {
                Buffer columns = Description.columns(portal.plan().columns(), portal.binaryResults());
                portal.query().tell(portal.query().told().withColumns(columns));
                client.write(columns);
            });
            return;
        }
        if (!upstreamReady(frame)) {
            return;
        }
        preparation.move(portal);
        relay(frame, new Entry(Kind.DESCRIBE, false, telling(portal == null ? null : portal.query())), null, null, true);
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

    private void onExecute(Frame frame) {
        MessageReader.ExecuteMessage message = MessageReader.execute(frame).orElse(null);
        if (message == null) {
            relay(frame, new Entry(Kind.EXECUTE, false, Watcher.NONE), null, null, false);
            return;
        }
        Portal portal = portals.find(message.portal());
        if (settlesFirst(frame, portal)) {
            return;
        }
        if (isRefused(portal)) {
            refuseInFailedBlock();
            return;
        }
        if (portal != null && portal.isOwn()) {
            afterOwed(() -> {
                StatementText text = portal.query().statementText();
                OwnParameters.answer(client, portal.isAtEnd() ? null : ownValue(text), text.ownParameter(),
                        portal.binaryResults(), false);
                portal.end();
            });
            return;
        }
        if (portal != null && portal.isCommand() && portal.isAtEnd()) {
            // As Postgres words it for a portal that has run.
            failHere(new PgError(Severity.ERROR, SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE,
                    "portal \"" + message.portal() + "\" cannot be run"));
            return;
        }
        if (portal != null && portal.isCommand() && mayRun(portal.query().command())) {
            portal.end();
            run(portal.query().command(), portal.query().statementText());
            return;
        }
        if (portal != null && portal.isRead() && portal.hasStarted()) {
            // Its rows are here already and it cannot be run again: its turn comes in the order of the batch.
            afterOwed(() -> sendOn(portal, message.maxRows()));
            return;
        }
        if (portal != null && portal.isRead() && !mustRelay()) {
            String stale = planner.staleness(afterRelay);
            if (stale == null) {
                runExtended(frame, portal, message.maxRows());
                return;
            }
            portals.remember(stale);
        }
        relayExecute(frame, message.portal(), portal);
    }

    /** An error of ours in the extended protocol, in its turn; whatever is upstream fails with it. */
    private void failHere(PgError error) {
        boolean upstream = upstreamIsUsed();
        afterOwed(() -> client.write(ErrorEncoder.encode(error)));
        if (upstream && !block.isHere()) {
            preparation.fail();
        } else {
            failBlock();
            skipsToSync = true;
        }
    }

    private void runExtended(Frame frame, Portal portal, int maxRows) {
        waiting = true;
        startLocal(portal, () -> {
            if (closed) {
                portal.close();
                return;
            }
            routed(Route.LOCAL);
            onAnalyzed();
            sendOn(portal, maxRows);
        }, reason -> {
            if (closed) {
                return;
            }
            portals.remember(reason);
            MessageReader.execute(frame).ifPresent(m -> relayExecute(frame, m.portal(), portal));
            goOnUnlessConnecting();
        }, error -> {
            client.write(ErrorEncoder.encode(error));
            failBlock();
            skipsToSync = true;
            goOn();
        });
    }

    private void sendOn(Portal portal, int maxRows) {
        waiting = true;
        localRun.send(portal, maxRows).onComplete(sent -> goOn());
    }

    private void relayExecute(Frame frame, String name, Portal portal) {
        if (!upstreamReady(frame)) {
            return;
        }
        preparation.move(portal);
        PreparedQuery query = portal == null ? null : portal.query();
        StatementText text = query == null ? null : query.statementText();
        if (batchSawQuery && text != null && (text.has(StatementKind.BEGIN) || text.has(StatementKind.SET))) {
            // For the upstream it comes first; for the client a query came before it, and some modes cannot be set then.
            preparation.takeSnapshot();
        }
        batchSawQuery = false;
        if (text != null) {
            preparation.prepareUsedBy(text);
        }
        String known = portals.takeReason();
        String reason = known != null ? known
                : query == null ? "not a read" : reasonToRelay(text, query.text(), query.parameterOids());
        relay(frame, new Entry(Kind.EXECUTE, false, text == null ? Watcher.NONE
                        : Deallocations.of(text, statements, Watcher.NONE)),
                text, reason, false);
        check.allow(name);
    }

    private void onCloseMessage(Frame frame) {
        MessageReader.TargetMessage target = MessageReader.target(frame).orElse(null);
        if (target != null && target.statement() && settlesFirst(frame, target.name())) {
            return;
        }
        if (target != null && target.statement()) {
            PreparedQuery query = statements.find(target.name());
            boolean here = query != null ? !query.isPreparedUpstream() && !statements.isExpected(query) : link == null;
            if (here && !origin.foreign()) {
                Statements.Removal removal = statements.expectRemoval(target.name(), batch);
                afterOwed(() -> {
                    removal.confirm();
                    client.write(Replies.CLOSE_COMPLETE);
                }, removal::revoke);
                return;
            }
        } else if (target != null) {
            Portal portal = portals.find(target.name());
            if (portal != null ? !portal.isUpstream() : link == null) {
                afterOwed(() -> {
                    portals.remove(target.name());
                    client.write(Replies.CLOSE_COMPLETE);
                });
                return;
            }
        }
        if (!upstreamReady(frame)) {
            return;
        }
        Statements.Removal removal = target != null && target.statement()
                ? statements.expectRemoval(target.name(), batch) : null;
        relay(frame, new Entry(Kind.CLOSE, false, new Watcher() {
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

    private void onFlush(Frame frame) {
        if (link != null && upstreamIsUsed()) {
            link.send(frame.bytes());
        }
    }

    private void onSync(Frame frame) {
        boolean upstream = link != null && upstreamIsUsed() && !(skipsToSync && !batchRelayed);
        skipsToSync = false;
        batchSawQuery = false;
        if (upstream && block.isHere()) {
            // Only questions of our own are up there; the upstream would report that there is no block.
            TransactionStatus status = block.status();
            batch++;
            afterOwed(() -> {
                client.write(Replies.readyForQuery(status));
                timeouts.onReady(true);
            });
            return;
        }
        if (!upstream) {
            if (frame.bodyLength() > 0) {
                client.write(ErrorEncoder.encode(new PgError(Severity.ERROR, SqlState.PROTOCOL_VIOLATION,
                        "invalid message format")));
            }
            endLocalBatch();
            return;
        }
        link.send(frame.bytes(), new Entry(Kind.SYNC, false, endOfBatch()));
        batchRelayed = false;
        batchRan = false;
    }

    private void relayCopy(Frame frame, boolean end) {
        if (link == null || !upstreamIsUsed()) {
            // Outside of COPY the server ignores these: they are on their way when a COPY fails.
            return;
        }
        if (end) {
            link.send(frame.bytes(), new Entry(Kind.COPY_END, false, Watcher.NONE));
        } else {
            link.send(frame.bytes());
        }
    }

    // --- towards the upstream

    /**
     * Sends a client's message up.
     *
     * @param text what is about to run, null when unknown
     * @param reason why it is relayed, null when this message is not what runs
     * @param harmless whether, with no text, nothing can change by it (Parse, Describe, Close)
     */
    private void relay(Frame frame, Entry entry, StatementText text, String reason, boolean harmless) {
        if (!upstreamReady(frame)) {
            return;
        }
        if (!origin.foreign()) {
            Catalog catalog = planner.catalog().orElse(null);
            afterRelay.onRelay(text == null ? !harmless : text.mayChangeSchema(catalog));
            holdsState |= text == null ? !harmless : text.leavesState(catalog);
            if (text != null && reason != null) {
                statements.onRelay(text);
            }
            if (text != null) {
                changedSettings.addAll(text.parametersSet());
            }
        } else {
            holdsState = true;
        }
        mayHaveChangedData |= text == null ? !harmless : !text.onlyReads();
        if (entry.kind != Kind.QUERY && entry.kind != Kind.FUNCTION_CALL) {
            batchRelayed = true;
        }
        if (reason != null) {
            routed(Route.upstream(reason));
            batchRan = batchRelayed;
        }
        link.send(frame.bytes(), entry);
    }

    /** Whether there is a connection; if not, one is opened and the message comes again. */
    private boolean upstreamReady(Frame frame) {
        if (link != null) {
            if (block.isHere()) {
                preparation.begin(block);
                blockMoved = true;
            }
            return true;
        }
        waiting = true;
        inbox.addFirst(frame);
        services.connector().connect(origin.database(), loginParameters())
                .onSuccess(connection -> {
                    if (closed) {
                        connection.close();
                        return;
                    }
                    adopt(connection);
                    connection.loginStatus().forEach((name, value) -> {
                        if (!Objects.equals(settings.value(name), value)) {
                            onParameterStatus(new ParameterStatus(name, value));
                            client.write(Replies.parameterStatus(name, value));
                        }
                    });
                    goOn();
                    if (cancelWhenConnected && link != null) {
                        services.connector().cancel(connection.key());
                    }
                    cancelWhenConnected = false;
                })
                .onFailure(e -> {
                    if (closed) {
                        return;
                    }
                    inbox.poll();
                    failStatement(frame, e instanceof UpstreamRefusal refusal ? refusal.fields().asStatementError()
                            : ErrorEncoder.encode(reportOf(e)));
                    goOn();
                });
        return false;
    }

    private Map<String, String> loginParameters() {
        Map<String, String> parameters = new HashMap<>(origin.startupParameters());
        parameters.putAll(settings.restore(changedSettings));
        return parameters;
    }

    private static PgError reportOf(Throwable e) {
        return e instanceof PgException known ? known.error()
                : new PgError(Severity.ERROR, SqlState.CONNECTION_FAILURE, "could not connect to the upstream: " + e);
    }

    private void failStatement(Frame frame, Buffer error) {
        client.write(error);
        if (frame.tag() == 'Q' || frame.tag() == 'F') {
            endLocalBatch();
        } else {
            skipsToSync = true;
        }
    }

    /** Does something when its turn among the replies has come: at once when nothing is owed. */
    private void afterOwed(Runnable action) {
        afterOwed(action, () -> { });
    }

    private void afterOwed(Runnable action, Runnable dropped) {
        if (link == null || link.queue().isEmpty() && !link.queue().upstreamSkips()) {
            action.run();
            return;
        }
        link.queue().add(new Entry(Kind.LOCAL, false, new Watcher() {
            @Override
            public void done() {
                action.run();
            }

            @Override
            public void dropped() {
                dropped.run();
            }
        }));
    }

    private Watcher endOfBatch() {
        long number = batch++;
        return new Watcher() {
            @Override
            public void done() {
                end();
            }

            @Override
            public void dropped() {
                end();
            }

            private void end() {
                if (status() == TransactionStatus.IDLE) {
                    portals.endBatch(number);
                }
            }
        };
    }

    private void endLocalBatch() {
        long number = batch++;
        batchSawQuery = false;
        if (status() == TransactionStatus.IDLE) {
            portals.endBatch(number);
        }
        client.write(Replies.readyForQuery(status()));
        servedHere = true;
        timeouts.onReady(status() != TransactionStatus.IDLE);
    }

    private TransactionStatus status() {
        return block.isHere() ? block.status() : link == null ? TransactionStatus.IDLE : link.status();
    }

    private void goOn() {
        waiting = false;
        pump();
    }

    private void goOnUnlessConnecting() {
        if (link != null) {
            goOn();
        }
    }

    // --- parameters of our own

    private boolean answersItself(StatementText statement) {
        return OwnParameters.isKnown(statement.ownParameter()) && !origin.foreign()
                && status() != TransactionStatus.FAILED_BLOCK;
    }

    private String ownValue(StatementText statement) {
        return switch (statement.ownParameter()) {
            case OwnParameters.LAST_ROUTE -> lastRoute.toString();
            case OwnParameters.LAST_LSN -> services.position().view().timeline() + ":" + services.token().position();
            default -> throw new AssertionError(statement.ownParameter());
        };
    }

    // --- what the upstream sends

    @Override
    public void beforeReady(TransactionStatus status, boolean hidden) {
        if (!hidden && status == TransactionStatus.IDLE) {
            if (blockMoved) {
                blockMoved = false;
                timeouts.onBlockEnd();
            }
            servedHere = false;
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
            case "DEALLOCATE ALL", "DISCARD ALL" -> statements.clear();
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
    public void onParameterStatus(ParameterStatus status) {
        settings.report(status.name(), status.value());
    }

    @Override
    public void onSettled() {
        if (link == null) {
            return;
        }
        if (settling && (link.queue().isEmpty() || link.queue().inCopyIn())) {
            settling = false;
            waiting = false;
        }
        if (link.queue().isEmpty() && link.status() == TransactionStatus.IDLE && !batchRelayed) {
            if (!origin.foreign() && afterRelay.isDue()) {
                afterRelay.ask(link);
                link.flush();
            } else if (closed) {
                link.close();
                afterRelay.handOver();
                return;
            }
        } else if (closed && (link.queue().inCopyIn() || link.queue().readyOwed() == 0
                && (batchRelayed || link.status() != TransactionStatus.IDLE))) {
            // It waits for data that nobody will send, or for the rest of a batch or block: it rolls back.
            link.close();
            afterRelay.handOver();
            return;
        }
        pump();
    }

    @Override
    public void onLost(PgException cause, ErrorFields lastWords) {
        UpstreamLink lost = link;
        link = null;
        upstreamFull = false;
        throttle();
        long readyOwed = lost.queue().readyOwed();
        boolean clientWaits = lost.queue().clientWaits() || batchRelayed;
        boolean timedOut = lastWords != null && !servedHere
                && lastWords.sqlState().equals(SqlState.IDLE_SESSION_TIMEOUT.code());
        boolean stateLost = holdsState || timedOut || !changedSettings.isEmpty() && !settings.isKnown()
                || lost.status() != TransactionStatus.IDLE || readyOwed > 1;
        lost.queue().clear();
        if (settling) {
            settling = false;
            waiting = false;
        }
        check.reset();
        statements.forgetUpstream();
        portals.forgetUpstream();
        afterRelay.handOver();
        settings.doubt();
        if (closed) {
            return;
        }
        PgError error = new PgError(Severity.ERROR, mayHaveChangedData ? SqlState.TRANSACTION_RESOLUTION_UNKNOWN
                : SqlState.CONNECTION_FAILURE, cause.error().message());
        if (stateLost) {
            // What the session had up there cannot be had again: as with Postgres, it ends.
            if (lastWords != null) {
                client.write(lastWords.message());
                end();
            } else {
                fatal(error);
            }
            return;
        }
        mayHaveChangedData = false;
        if (clientWaits) {
            client.write(lastWords != null ? lastWords.asStatementError() : ErrorEncoder.encode(error));
            if (readyOwed > 0) {
                client.write(Replies.readyForQuery(TransactionStatus.IDLE));
            } else {
                skipsToSync = true;
            }
        }
        batchRelayed = false;
        batchRan = false;
        pump();
    }

    // --- the end

    private void fatal(PgError error) {
        client.write(ErrorEncoder.encode(new PgError(Severity.FATAL, error.sqlState(), error.message(), error.detail(),
                error.hint(), 0)));
        end();
    }

    private void end() {
        client.close();
        onClose();
    }

    @Override
    public void onClose() {
        if (closed) {
            return;
        }
        closed = true;
        inbox.clear();
        timeouts.stop();
        localRun.cancel();
        portals.clear();
        if (link == null) {
            return;
        }
        link.dropClient();
        boolean endsByItself = link.status() == TransactionStatus.IDLE && !batchRelayed && !link.queue().inCopyIn()
                || link.queue().readyOwed() > 0 && !link.queue().inCopyIn();
        if (!endsByItself || link.queue().isEmpty() && !afterRelay.isDue()) {
            // Nothing more can commit up there, apart from what is known already.
            link.close();
            afterRelay.handOver();
        }
    }

    @Override
    public void onCancel() {
        if (localRun.isRunning()) {
            localRun.cancel();
        } else if (link != null && link.queue().clientWaits()) {
            services.connector().cancel(link.connection().key());
        } else if (link == null && waiting) {
            // The statement waits for the connection; it is sent first, or the request would find nothing to cancel.
            cancelWhenConnected = true;
        }
    }

    Map<String, String> reportedAtStart() {
        return origin.reported();
    }
}
