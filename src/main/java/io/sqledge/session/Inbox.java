package io.sqledge.session;

import io.sqledge.error.PgException;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.Frame;
import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.function.Predicate;

/**
 * The client's messages, handed on in order. One that has to wait (for rows of a local run, for a login, for a comparison
 * of descriptions) holds back those behind it; when too many wait, or the upstream takes bytes slower than they come, the
 * client is paused. On the session's event loop.
 */
final class Inbox {

    private static final int PAUSE_AT = 256;

    /** What is done with the messages. */
    interface Receiver {
        void onMessage(Frame frame);

        /** All that could be handed on has been. */
        void onPause();

        /** A message was not what the protocol allows. */
        void onViolation(PgException violation);
    }

    private final Context context;
    private final ClientConnection client;
    private final Predicate<Frame> heldBack;
    private final Receiver receiver;
    private final ArrayDeque<Frame> frames = new ArrayDeque<>();
    private boolean pumping;
    private boolean held;
    private boolean full;
    private boolean upstreamFull;
    private boolean clientPaused;
    private boolean closed;

    /** @param heldBack whether this message, when it is the next one, has to wait */
    Inbox(Context context, ClientConnection client, Predicate<Frame> heldBack, Receiver receiver) {
        this.context = context;
        this.client = client;
        this.heldBack = heldBack;
        this.receiver = receiver;
    }

    void add(Frame frame) {
        frames.add(frame);
        pump();
        full |= frames.size() >= PAUSE_AT;
        throttle();
    }

    /** Hands on what may be handed on. */
    void pump() {
        if (pumping || closed) {
            return;
        }
        pumping = true;
        try {
            while (!closed && !held && !frames.isEmpty() && !heldBack.test(frames.peek())) {
                receiver.onMessage(frames.poll());
            }
            if (closed) {
                return;
            }
            receiver.onPause();
            full &= !frames.isEmpty();
            throttle();
        } catch (PgException e) {
            receiver.onViolation(e);
        } finally {
            pumping = false;
        }
    }

    /** Whether the message behind the one in hand has come, and is of that kind. */
    boolean isNext(char tag) {
        return !frames.isEmpty() && frames.peek().tag() == tag;
    }

    boolean hasNext() {
        return !frames.isEmpty();
    }

    /** Nothing more is handed on until {@link #goOn}. */
    void hold() {
        held = true;
    }

    boolean isHeld() {
        return held;
    }

    /** As {@link #goOn}, where handing on follows anyway. */
    void release() {
        held = false;
    }

    void goOn() {
        held = false;
        pump();
    }

    /** The message in hand comes again. */
    void putBack(Frame frame) {
        frames.addFirst(frame);
    }

    /** The message in hand comes again when all that the client sent along with it is here: it is added one by one. */
    void putBackForLater(Frame frame) {
        putBack(frame);
        hold();
        context.runOnContext(v -> goOn());
    }

    /** The message that was put back does not come again. */
    Frame takeBack() {
        return frames.poll();
    }

    void onUpstreamFull(boolean isFull) {
        upstreamFull = isFull;
        throttle();
    }

    private void throttle() {
        boolean pause = full || upstreamFull;
        if (pause != clientPaused && !closed) {
            clientPaused = pause;
            if (pause) {
                client.pause();
            } else {
                client.resume();
            }
        }
    }

    /** The client is gone: whatever waits is dropped. */
    void close() {
        closed = true;
        frames.clear();
    }

    boolean isClosed() {
        return closed;
    }
}
