package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.codec.ErrorEncoder;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.session.ReplyQueue.Watcher;
import io.sqledge.upstream.FrontendMessages;
import java.util.Map;

/**
 * Makes on one upstream connection what so far exists only here: statements and portals, when the first use of them is
 * relayed. The messages are the client's own, their answers are swallowed; what the upstream says of a statement is
 * compared with what the client was told, before any of its rows pass. On the session's event loop.
 */
final class UpstreamPreparation {

    /** Statement and portal of our own; they live for a moment. */
    private static final String OWN_NAME = "sqledge own";
    /** OID of {@code set_config(setting text, value text, is_local boolean)}, fixed in {@code pg_proc.dat}. */
    private static final int SET_CONFIG = 2078;

    private final UpstreamLink link;
    private final ClientConnection client;
    private final Statements statements;
    private final DescriptionCheck check;
    private final AfterRelay afterRelay;
    private final Batch batch;

    UpstreamPreparation(UpstreamLink link, ClientConnection client, Statements statements, DescriptionCheck check,
            AfterRelay afterRelay, Batch batch) {
        this.link = link;
        this.client = client;
        this.statements = statements;
        this.check = check;
        this.afterRelay = afterRelay;
        this.batch = batch;
    }

    /**
     * Makes a new connection's settings what the session made of them on others, so that RESET still finds those of the
     * login.
     */
    void replay(Map<String, String> settings) {
        settings.forEach((name, value) -> link.send(FrontendMessages.functionCall(SET_CONFIG, false, name, value, "f"),
                new Entry(Kind.FUNCTION_CALL, true, Watcher.NONE)));
    }

    void prepareBeforeUse(PreparedQuery query) {
        if (query == null) {
            return;
        }
        if (query.statementText() != null) {
            prepareUsedBy(query.statementText());
        }
        if (isOnlyHere(query)) {
            prepare(query, false);
        }
    }

    /** What EXECUTE, DEALLOCATE and PREPARE in a text name, or all where it lists them. @return whether there was anything to prepare */
    boolean prepareUsedBy(StatementText text) {
        boolean any = false;
        for (String name : statements.mayBeListed(text) ? statements.names() : text.namesUsed()) {
            PreparedQuery used = statements.find(name);
            if (used != null && isOnlyHere(used)) {
                prepare(used, true);
                any = true;
            }
        }
        return any;
    }

    /**
     * Whether answers are owed that may tell what a name in this text means: PREPARE gives one that is taken only here, or
     * an earlier batch was to close or deallocate one.
     */
    boolean dependsOnOwed(StatementText text) {
        if (link.queue().isEmpty() || link.queue().inCopyIn()) {
            return false;
        }
        return text.namesUsed().stream().anyMatch(name -> statements.isUncertain(name, batch.number()))
                || text.namesPrepared().stream().map(statements::find).anyMatch(query -> query != null && isOnlyHere(query));
    }

    /**
     * A Query or Close answered here ended the unnamed statement for the client, while the upstream may still hold one:
     * a Bind that must fail would run it.
     */
    void dropForgottenUnnamed(String name, PreparedQuery query) {
        if (name.isEmpty() && query == null && !link.queue().upstreamSkips()) {
            link.send(FrontendMessages.closeStatement(""), new Entry(Kind.CLOSE, true, Watcher.NONE));
        }
    }

    /** Not prepared upstream, not on its way there, and not pointless to send there. */
    boolean isOnlyHere(PreparedQuery query) {
        return (!query.isPreparedUpstream() || query.isUncertain(batch.number())) && !statements.isExpected(query) && !link.queue().upstreamSkips();
    }

    /**
     * Prepares upstream, with the client's own message, what so far was only prepared here.
     *
     * @param nameOnly whether only the name matters, not what the client was told about the statement
     */
    void prepare(PreparedQuery query, boolean nameOnly) {
        boolean fresh = isFresh();
        long now = batch.number();
        if (query.isUncertain(now) && !query.name().isEmpty()) {
            // Prepared by then, it would be in the way; not prepared, closing it changes nothing.
            link.send(FrontendMessages.closeStatement(query.name()), new Entry(Kind.CLOSE, true, new Watcher() {
                @Override
                public void done() {
                    query.closedUpstream();
                }
            }));
        }
        query.sentUp(now);
        afterRelay.onRelay(false);
        link.send(query.parseMessage(), new Entry(Kind.PARSE, true, new Watcher() {
            @Override
            public void done() {
                query.answered(now, true);
            }

            @Override
            public void dropped() {
                query.answered(now, false);
            }
        }));
        if (!nameOnly) {
            compare(query, query.name(), fresh);
        }
    }

    /** Asks how the upstream describes the statement; if not as the client was told, nothing of its answer passes. */
    private void compare(PreparedQuery query, String name, boolean fresh) {
        if (query.told().equals(Description.NONE)) {
            return;
        }
        check.start(fresh);
        link.send(FrontendMessages.describeStatement(name), new Entry(Kind.DESCRIBE, true,
                check.watch(query.told(), this::refuseChangedResult)));
        // Its answer decides what of the client's may follow, so it must not wait for the client's Sync.
        link.send(FrontendMessages.flush());
    }

    /**
     * Begins upstream the block that so far was only here, so that the next message finds what it would have found: the
     * block open or failed, and with its first query behind it if there was one. By the extended protocol, with a name
     * of its own: a Query would drop the client's unnamed statement.
     */
    void begin(LocalBlock block) {
        boolean failed = block.isFailed();
        boolean sawQuery = block.sawQuery();
        afterRelay.onRelay(false);
        run(block.end());
        if (failed) {
            fail();
        } else if (sawQuery) {
            takeSnapshot();
        }
        link.send(FrontendMessages.sync(), new Entry(Kind.SYNC, true, Watcher.NONE));
    }

    /** Makes the upstream's transaction fail, and the rest of the batch be skipped, unheard by the client. */
    void fail() {
        link.send(UpstreamLink.failingMessage(), Entry.failing());
    }

    /** Makes the upstream's transaction one that has run a query, as the client's has here. */
    void takeSnapshot() {
        run("SELECT");
    }

    /** The client has had its answer already. */
    void runUnheard(String text) {
        afterRelay.onRelay(false);
        run(text);
    }

    private void run(String text) {
        link.send(FrontendMessages.parse(OWN_NAME, text), new Entry(Kind.PARSE, true, Watcher.NONE));
        link.send(FrontendMessages.bind(OWN_NAME, OWN_NAME), new Entry(Kind.BIND, true, Watcher.NONE));
        link.send(FrontendMessages.execute(OWN_NAME), new Entry(Kind.EXECUTE, true, Watcher.NONE));
        link.send(FrontendMessages.closePortal(OWN_NAME), new Entry(Kind.CLOSE, true, Watcher.NONE));
        link.send(FrontendMessages.closeStatement(OWN_NAME), new Entry(Kind.CLOSE, true, Watcher.NONE));
    }

    /** The upstream describes the statement otherwise than the client was told: nothing of its answer may pass. */
    private void refuseChangedResult() {
        link.queue().hideUntilSync();
        client.write(ErrorEncoder.encode(new PgError(Severity.ERROR, SqlState.FEATURE_NOT_SUPPORTED,
                "cached plan must not change result type")));
        if (batch.isRelayed()) {
            // The transaction has to fail up there as well, and the rest of the batch be skipped.
            fail();
            link.flush();
        }
    }

    /** An open portal keeps its tables in use, which some statements refuse; the client goes on to read it here. */
    void bindToo(Portal portal) {
        if (portal.isBoundUpstreamToo() || link.queue().upstreamSkips()) {
            return;
        }
        portal.setBoundUpstreamToo(true);
        bindUp(portal, new Watcher() {
            @Override
            public void dropped() {
                portal.setBoundUpstreamToo(false);
            }
        });
    }

    /** Binds the portal anew up there; its parameters are still those the client sent. */
    void move(Portal portal) {
        if (portal == null || portal.isUpstream() || link.queue().upstreamSkips()) {
            return;
        }
        portal.moveUpstream();
        bindUp(portal, new Watcher() {
            @Override
            public void dropped() {
                portal.moveBack();
            }
        });
    }

    private void bindUp(Portal portal, Watcher watcher) {
        PreparedQuery query = portal.query();
        if (statements.find(query.name()) == query) {
            prepareBeforeUse(query);
            link.send(portal.bindMessage(), new Entry(Kind.BIND, true, watcher));
            return;
        }
        // A portal outlives its statement, whose name is another one's by now.
        boolean fresh = isFresh();
        link.send(FrontendMessages.parseAs(query.parseMessage(), OWN_NAME), new Entry(Kind.PARSE, true, Watcher.NONE));
        compare(query, OWN_NAME, fresh);
        link.send(FrontendMessages.bindTo(portal.bindMessage(), OWN_NAME), new Entry(Kind.BIND, true, watcher));
        link.send(FrontendMessages.closeStatement(OWN_NAME), new Entry(Kind.CLOSE, true, Watcher.NONE));
    }

    private boolean isFresh() {
        return !batch.isRelayed() && link.queue().isEmpty() && link.status() == TransactionStatus.IDLE;
    }
}
