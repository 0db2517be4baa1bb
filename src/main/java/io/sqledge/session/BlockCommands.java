package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.session.ReplyQueue.Kind;
import java.time.zone.ZoneRules;
import java.util.function.Consumer;

/**
 * What runs here inside and outside of blocks that begin here: BEGIN, COMMIT and ROLLBACK themselves, and the reads, whose
 * failure fails the block. On the session's event loop.
 */
final class BlockCommands {

    private final ClientConnection client;
    private final SessionServices services;
    private final SessionSettings settings;
    private final Planner planner;
    private final LocalSettings localSettings;
    private final LocalRun localRun;
    private final Timeouts timeouts;
    private final Statements statements;
    private final Portals portals;
    private final LocalBlock block;
    private final Batch batch;
    private final Routes routes;
    private final UpstreamSide upstream;
    private final ReplyOrder order;

    BlockCommands(Conversation parts, UpstreamSide upstream, ReplyOrder order) {
        this.client = parts.client();
        this.services = parts.services();
        this.settings = parts.settings();
        this.planner = parts.planner();
        this.localSettings = parts.localSettings();
        this.localRun = parts.localRun();
        this.timeouts = parts.timeouts();
        this.statements = parts.statements();
        this.portals = parts.portals();
        this.block = parts.block();
        this.batch = parts.batch();
        this.routes = parts.routes();
        this.upstream = upstream;
        this.order = order;
    }

    /** Whether it can be carried out, and so be prepared, bound and described, here. */
    boolean isCommandHere(PreparedQuery query) {
        return query.command() != null && !upstream.isUsed() && (!block.isFailed() || query.endsBlock());
    }

    boolean mayRun(LocalCommand local) {
        if (upstream.isUsed()) {
            return false;
        }
        if (local instanceof SettingCommand setting) {
            // In a block it may be rolled back; on a connection of the session it has to be set up there.
            return !block.isHere() && upstream.link() == null && settings.isKnown() && setting.value(settings) != null;
        }
        TransactionCommand command = (TransactionCommand) local;
        // A setting that was changed ahead of BEGIN in its batch belongs to the block, which may roll it back.
        return command.kind() == TransactionCommand.Kind.BEGIN
                ? !block.isHere() && localSettings.isEmpty() && planner.mayBegin(command) : block.isHere();
    }

    void run(LocalCommand local, StatementText statement) {
        routes.took(Route.LOCAL);
        if (local instanceof SettingCommand setting) {
            localSettings.change(statement.statements().get(0).text(), setting.name(), setting.value(settings));
            client.write(Replies.commandComplete("SET"));
            return;
        }
        TransactionCommand command = (TransactionCommand) local;
        if (command.kind() == TransactionCommand.Kind.BEGIN) {
            block.begin(statement.statements().get(0).text());
            timeouts.onBlock();
            if (batch.sawQuery()) {
                block.onQuery();
            }
            client.write(Replies.commandComplete(command.tag()));
            return;
        }
        boolean committed = command.kind() == TransactionCommand.Kind.COMMIT && !block.isFailed();
        block.end();
        timeouts.onBlockEnd();
        batch.setSawQuery(false);
        portals.endBatch(batch.number());
        client.write(Replies.commandComplete(committed ? "COMMIT" : "ROLLBACK"));
    }

    /** A read was analyzed here: what must come before any query comes too late from now on. */
    void onAnalyzed() {
        batch.setSawQuery(true);
        block.onQuery();
    }

    /** A local statement failed: a block is failed by it, and settings are undone. Its portals keep their names until it ends. */
    void failBlock() {
        block.fail();
        localSettings.undo();
    }

    /** Whether nothing but the end of the block is taken. */
    boolean isFailedBlock() {
        return order.status() == TransactionStatus.FAILED_BLOCK && (block.isHere() || upstream.link().queue().isEmpty());
    }

    /** Whether this portal, which only this side knows, is refused for that reason. */
    boolean isRefused(Portal portal) {
        return portal != null && !portal.isUpstream() && isFailedBlock() && !(portal.isCommand() && portal.query().endsBlock());
    }

    /** A simple Query ends the unnamed statement and the unnamed portal. */
    void dropUnnamed() {
        statements.remove("");
        portals.remove("");
    }

    void startLocal(Portal portal, Runnable ready, Consumer<String> relay, Consumer<PgError> failed) {
        ZoneRules zone = planner.zone();
        String obstacle = planner.obstacle(portal.plan(), zone);
        if (obstacle != null) {
            // A setting was changed since it was bound.
            relay.accept(obstacle);
            return;
        }
        timeouts.onStatement(block.isHere(), localRun::cancel);
        localRun.start(portal, zone, () -> {
            timeouts.onStatementEnd();
            services.declined().onAnswered(portal.plan());
            ready.run();
        }, reason -> {
            timeouts.onStatementEnd();
            services.declined().onDeclined(portal.plan(), reason);
            relay.accept(reason);
        }, error -> {
            timeouts.onStatementEnd();
            routes.took(Route.LOCAL);
            failed.accept(error);
        });
    }
}
