package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.pgwire.Frame;
import io.sqledge.pgwire.codec.ErrorEncoder;
import io.vertx.core.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Holds back the first message of an implicit transaction while the copy is about to become new enough for it: waiting for
 * a part of a round trip is cheaper than one. Under {@code sqledge.consistency = strong} it first asks how far the
 * upstream is. On the session's event loop.
 */
final class CatchUp {

    private static final long MOST_DEFAULT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long MOST_ESCAPE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    /** So many reads in a row that came too early: each one that is relayed makes the next come too early again. */
    private static final int TOO_EARLY_IN_A_ROW = 3;
    private static final int POLL_MILLIS = 1;
    private static final long NOTHING = -1;

    private final Context context;
    private final SessionSettings settings;
    private final Planner planner;
    private final AfterRelay afterRelay;
    private final RoundTrip roundTrip;
    private final Timeouts timeouts;
    private final Statements statements;
    private final LocalBlock block;
    private final Batch batch;
    private final Inbox inbox;
    private final UpstreamSide upstream;
    private final ReplyOrder order;
    private long decided = NOTHING;
    private long confirmed = NOTHING;
    private int tooEarly;
    private PgError refusal;
    private boolean waiting;
    private boolean timed;

    CatchUp(Context context, Conversation parts, UpstreamSide upstream) {
        this.context = context;
        this.settings = parts.settings();
        this.planner = parts.planner();
        this.afterRelay = parts.afterRelay();
        this.roundTrip = parts.services().roundTrip();
        this.timeouts = parts.timeouts();
        this.statements = parts.statements();
        this.block = parts.block();
        this.batch = parts.batch();
        this.inbox = parts.inbox();
        this.upstream = upstream;
        this.order = upstream.order();
    }

    /** Whether the message has to wait; it comes again. */
    boolean holds(Frame frame) {
        if (decided == batch.number() || !begins(frame.tag()) || isCurrent() || !upstream.isBetweenTransactions()
                || block.isFailed()) {
            return false;
        }
        StatementText text = text(frame);
        if (text == null) {
            return false;
        }
        if (text.ownParameter() != null && isAsking()) {
            hold(frame, Long.MAX_VALUE, true);
            return true;
        }
        if (!mayBeLocal(frame, text)) {
            return false;
        }
        if (asksUpstream()) {
            if (upstream.ask(frame)) {
                confirmed = batch.number();
                hold(frame, Long.MAX_VALUE, true);
            }
            return true;
        }
        decided = batch.number();
        long most = patience();
        if (most < TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS)) {
            return false;
        }
        hold(frame, System.nanoTime() + most, false);
        return true;
    }

    private static boolean begins(char tag) {
        return tag == 'Q' || tag == 'P' || tag == 'B';
    }

    private boolean asksUpstream() {
        return settings.isStrong() && confirmed != batch.number();
    }

    private boolean isCurrent() {
        return !asksUpstream() && isAnswered() && planner.lag(afterRelay) == null;
    }

    private boolean isAnswered() {
        return !afterRelay.isPending() && settings.isKnown();
    }

    /** Whether questions of this session are on their way. */
    private boolean isAsking() {
        return upstream.link() != null && !upstream.link().queue().isEmpty();
    }

    /** What the message runs or prepares; null where that is not known. */
    private StatementText text(Frame frame) {
        return switch (frame.tag()) {
            case 'Q' -> MessageReader.query(frame).map(StatementText::of).orElse(null);
            case 'P' -> MessageReader.parse(frame).map(m -> StatementText.of(m.text())).orElse(null);
            default -> bound(frame).map(PreparedQuery::statementText).orElse(null);
        };
    }

    private Optional<PreparedQuery> bound(Frame frame) {
        return MessageReader.bind(frame).map(m -> statements.find(m.statement()));
    }

    private boolean mayBeLocal(Frame frame, StatementText text) {
        return switch (frame.tag()) {
            case 'Q' -> planner.isExact(text, MessageReader.query(frame).orElseThrow(), List.of());
            case 'P' -> MessageReader.parse(frame).map(m -> planner.isExact(text, m.text(), m.parameterOids())).orElse(false);
            default -> bound(frame).map(query -> planner.isExact(text, query.text(), query.parameterOids())).orElse(false);
        };
    }

    /** Nanoseconds. */
    private long patience() {
        long wanted = settings.waitMillis();
        if (wanted >= 0) {
            return TimeUnit.MILLISECONDS.toNanos(wanted);
        }
        if (++tooEarly > TOO_EARLY_IN_A_ROW) {
            tooEarly = 0;
            return Math.min(MOST_ESCAPE_NANOS, 2 * roundTrip.nanos());
        }
        return Math.min(MOST_DEFAULT_NANOS, roundTrip.nanos() / 2);
    }

    private void hold(Frame frame, long until, boolean forAnswer) {
        inbox.putBack(frame);
        inbox.hold();
        waiting = true;
        timed = false;
        startClock();
        poll(until, forAnswer);
    }

    /** As soon as its value is known again. */
    private void startClock() {
        if (!timed && settings.isKnown()) {
            timed = true;
            timeouts.onStatement(block.isHere(), this::refuse);
        }
    }

    /** Asked each millisecond, rather than have the writer wake sessions at each commit. */
    private void poll(long until, boolean forAnswer) {
        context.owner().setTimer(POLL_MILLIS, id -> {
            if (inbox.isClosed()) {
                return;
            }
            startClock();
            boolean over = refusal != null || (forAnswer ? !isAsking() : isCurrent());
            if (!over && System.nanoTime() < until) {
                poll(until, forAnswer);
                return;
            }
            waiting = false;
            timeouts.onStatementEnd();
            if (refusal != null) {
                order.failStatement(inbox.takeBack(), ErrorEncoder.encode(refusal));
                refusal = null;
            } else if (isCurrent()) {
                tooEarly = 0;
                // Held, the session could not give back its connection when the answers came.
                inbox.release();
                upstream.releaseBetweenTransactions();
            }
            inbox.goOn();
        });
    }

    boolean isWaiting() {
        return waiting;
    }

    /** What waits fails with this. */
    void refuse(PgError why) {
        refusal = why;
    }
}
