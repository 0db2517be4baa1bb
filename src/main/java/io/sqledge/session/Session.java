package io.sqledge.session;

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
import io.sqledge.upstream.UpstreamConnection;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.util.Map;

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
 * Messages wait for their turn in the {@link Inbox}, so replies leave in request order.
 */
public final class Session implements ClientSession, Inbox.Receiver, SessionEnding {

    private final ClientConnection client;
    private final SessionOrigin origin;
    private final Inbox inbox;
    private final Batch batch = new Batch();
    private final Portals portals = new Portals();
    private final Planner planner;
    private final LocalRun localRun;
    private final Timeouts timeouts;
    private final UpstreamSide upstream;
    private final SimpleProtocol simple;
    private final ExtendedProtocol extended;
    private final CatchUp catchUp;

    Session(Context context, ClientConnection client, SessionServices services, SessionOrigin origin) {
        this.client = client;
        this.origin = origin;
        SessionSettings settings = new SessionSettings(origin.reported(), origin.unreported());
        this.planner = new Planner(services, settings, origin.template());
        this.localRun = new LocalRun(context, services.reads(), settings, client);
        this.timeouts = new Timeouts(context, settings, this::fatal);
        DescriptionCheck check = new DescriptionCheck();
        this.inbox = new Inbox(context, client, check::holdsBack, this);
        AfterRelay afterRelay = new AfterRelay(settings, services.token(), services.recovery(), this::walSegmentBytes,
                services.compareCatalogs(), services.roundTrip());
        Conversation parts = new Conversation(client, services, origin, settings, planner, afterRelay, localRun,
                timeouts, new Statements(), portals, new LocalBlock(), check, batch, inbox,
                new Routes(services.counters()),
                new LocalSettings(client, settings, origin), this);
        this.upstream = new UpstreamSide(parts);
        ReplyOrder order = upstream.order();
        BlockCommands blocks = new BlockCommands(parts, upstream, order);
        OwnParameters ownParameters = new OwnParameters(parts, order);
        this.simple = new SimpleProtocol(parts, upstream, order, blocks, ownParameters);
        this.extended = new ExtendedProtocol(parts, upstream, order, blocks, ownParameters);
        this.catchUp = new CatchUp(context, parts, upstream);
    }

    /** The session begins with a connection: its start-up parameters had to be judged by the upstream. */
    void adopt(UpstreamConnection connection) {
        upstream.adopt(connection);
    }

    /** A segment size that leaves every token as it is where the real one is not known yet. */
    private long walSegmentBytes() {
        return planner.catalog().map(c -> (long) c.system().walSegmentSize()).orElse(1L << 30);
    }

    @Override
    public void onFrame(Frame frame) {
        if (!inbox.isClosed()) {
            timeouts.onMessage();
            inbox.add(frame);
        }
    }

    @Override
    public void onMessage(Frame frame) {
        char tag = frame.tag();
        if (batch.skipsToSync() && tag != 'S' || catchUp.holds(frame)) {
            return;
        }
        switch (tag) {
            case 'Q' -> simple.onQuery(frame);
            case 'P' -> extended.onParse(frame);
            case 'B' -> extended.onBind(frame);
            case 'D' -> extended.onDescribe(frame);
            case 'E' -> extended.onExecute(frame);
            case 'C' -> extended.onCloseMessage(frame);
            case 'H' -> extended.onFlush(frame);
            case 'S' -> extended.onSync(frame);
            case 'F' -> upstream.relay(frame, new Entry(Kind.FUNCTION_CALL, false, upstream.order().endOfBatch()), null,
                    "not a read", false);
            case 'd' -> extended.relayCopy(frame, false);
            case 'c', 'f' -> extended.relayCopy(frame, true);
            default -> throw PgException.fatal(SqlState.PROTOCOL_VIOLATION,
                    "invalid frontend message type " + (int) tag);
        }
    }

    @Override
    public void onPause() {
        upstream.flush();
        client.flush();
    }

    @Override
    public void onViolation(PgException violation) {
        fatal(violation.error());
    }

    @Override
    public void fatal(PgError error) {
        client.write(ErrorEncoder.encode(new PgError(Severity.FATAL, error.sqlState(), error.message(), error.detail(),
                error.hint(), 0)));
        end();
    }

    @Override
    public void end() {
        client.close();
        onClose();
    }

    @Override
    public void onClose() {
        if (inbox.isClosed()) {
            return;
        }
        inbox.close();
        timeouts.stop();
        localRun.cancel();
        portals.clear();
        upstream.onClose();
    }

    @Override
    public Future<Void> onCancel() {
        if (localRun.isRunning()) {
            localRun.cancel();
            return Future.succeededFuture();
        }
        if (catchUp.isWaiting()) {
            catchUp.refuse(new PgError(Severity.ERROR, SqlState.QUERY_CANCELED, "canceling statement due to user request"));
            return Future.succeededFuture();
        }
        return upstream.cancel();
    }

    Map<String, String> reportedAtStart() {
        return origin.reported();
    }
}
