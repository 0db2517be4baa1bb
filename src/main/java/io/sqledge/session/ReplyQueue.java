package io.sqledge.session;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.Iterator;

/**
 * What the upstream still owes: one entry per message sent that has an answer, in the order sent. Each message that
 * arrives is matched with the entry in front, which tells whether the client may see it and when the next entry's turn
 * comes. Knows no connection: bytes in, a verdict out.
 *
 * <pre>
 *   front          message          then
 *   QUERY, CALL    ReadyForQuery    done
 *   PARSE          ParseComplete    done
 *   BIND           BindComplete     done
 *   DESCRIBE       RowDescription, NoData                     done (ParameterDescription before it)
 *   EXECUTE        CommandComplete, EmptyQueryResponse, PortalSuspended   done
 *   CLOSE          CloseComplete    done
 *   SYNC           ReadyForQuery    done
 *   COPY_END       (none)           done as soon as it is in front: the upstream ignores it outside of COPY
 *   LOCAL          (none)           answered from here when its turn comes, so that replies keep the order of requests
 *   extended ones  ErrorResponse    all up to the next SYNC are dropped; with none in the queue, later messages are
 *                                   not expected to be answered until the SYNC is sent
 * </pre>
 *
 * In COPY IN the upstream ignores Flush and Sync. A driver sends Execute and Sync together, before it knows that the
 * statement is COPY; that Sync is never answered, and waiting for it would leave the session waiting for ever. Any other
 * message it reads there ends the COPY with an error, which is the COPY's own answer; that message gets none.
 */
final class ReplyQueue {

    enum Kind { QUERY, FUNCTION_CALL, PARSE, BIND, DESCRIBE, EXECUTE, CLOSE, SYNC, COPY_END, LOCAL }

    /** What an entry's owner wants to know. */
    interface Watcher {
        Watcher NONE = new Watcher() { };

        /** A message of this entry, before it is passed on. */
        default void message(char tag, Buffer bytes) { }

        /** Its answer is complete (for LOCAL: its turn has come). */
        default void done() { }

        /** It failed, or was dropped because an earlier message failed. */
        default void dropped() { }
    }

    /** One message whose answer is awaited. */
    static final class Entry {
        final Kind kind;
        final Watcher watcher;
        private boolean hidden;
        private boolean silenced;
        private boolean failed;
        /** Only its ReadyForQuery passes. */
        private boolean muted;

        /** @param hidden whether the client did not send it, so that its answer is swallowed; errors are not */
        Entry(Kind kind, boolean hidden, Watcher watcher) {
            this.kind = kind;
            this.hidden = hidden;
            this.watcher = watcher;
        }

        /** Of a message that is meant to fail: the client hears nothing of it. */
        static Entry failing() {
            Entry entry = new Entry(Kind.BIND, true, Watcher.NONE);
            entry.silenced = true;
            return entry;
        }

        private boolean swallows(char tag) {
            return hidden || muted && tag != 'Z';
        }

        private boolean endsWithReady() {
            return kind == Kind.QUERY || kind == Kind.FUNCTION_CALL || kind == Kind.SYNC;
        }
    }

    enum Verdict { PASS_ON, SWALLOW }

    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private boolean upstreamSkips;
    private boolean copyIn;

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether the client waits for something. */
    boolean clientWaits() {
        return entries.stream().anyMatch(e -> !e.hidden);
    }

    /** Whether an error made the upstream discard everything until a Sync that has not been sent yet. */
    boolean upstreamSkips() {
        return upstreamSkips;
    }

    boolean inCopyIn() {
        return copyIn;
    }

    void add(Entry entry) {
        if (entry.kind == Kind.SYNC) {
            if (copyIn) {
                return;
            }
            upstreamSkips = false;
        } else if (upstreamSkips) {
            entry.watcher.dropped();
            return;
        }
        if (copyIn && entry.kind != Kind.LOCAL) {
            copyIn = false;
            consumed(entry);
            return;
        }
        entries.add(entry);
        runLocal();
    }

    /** DataRow and CopyData. */
    Verdict onRows() {
        Entry front = entries.peek();
        return front != null && front.swallows('D') ? Verdict.SWALLOW : Verdict.PASS_ON;
    }

    Verdict onMessage(char tag, Buffer bytes) {
        if (tag == 'N' || tag == 'S' || tag == 'A') {
            return Verdict.PASS_ON;
        }
        Entry front = entries.peek();
        if (front == null) {
            // A FATAL report that nobody asked for; anything else would mean that we lost count.
            if (tag == 'E') {
                return Verdict.PASS_ON;
            }
            throw outOfStep(tag);
        }
        Verdict verdict = front.swallows(tag) ? Verdict.SWALLOW : Verdict.PASS_ON;
        front.watcher.message(tag, bytes);
        switch (tag) {
            case 'E' -> {
                return onError(front, verdict);
            }
            case 'Z' -> {
                if (!front.endsWithReady()) {
                    throw outOfStep(tag);
                }
                copyIn = false;
                finish(front);
            }
            case '1' -> finish(expect(front, Kind.PARSE, tag));
            case '2' -> finish(expect(front, Kind.BIND, tag));
            case '3' -> finish(expect(front, Kind.CLOSE, tag));
            case 'T', 'n' -> {
                if (front.kind == Kind.DESCRIBE) {
                    finish(front);
                }
            }
            case 'C', 'I', 's' -> {
                if (front.kind == Kind.EXECUTE) {
                    finish(front);
                }
            }
            case 'G' -> startCopyIn();
            default -> { }
        }
        return verdict;
    }

    /**
     * Hides the answers to what was sent so far in this batch: the client gets an error of ours instead. ReadyForQuery
     * still passes.
     */
    void hideUntilSync() {
        for (Entry entry : entries) {
            if (entry.kind == Kind.SYNC) {
                return;
            }
            entry.hidden = true;
            entry.silenced = true;
        }
    }

    /** How many ReadyForQuery the client waits for. */
    long readyOwed() {
        return entries.stream().filter(e -> !e.hidden && e.endsWithReady()).count();
    }

    private Verdict onError(Entry front, Verdict verdict) {
        copyIn = false;
        if (front.endsWithReady()) {
            if (!front.failed) {
                front.failed = true;
                front.watcher.dropped();
            }
            return verdict;
        }
        while (!entries.isEmpty() && entries.peek().kind != Kind.SYNC) {
            entries.poll().watcher.dropped();
        }
        upstreamSkips = entries.isEmpty();
        if (front.hidden && !front.silenced) {
            muteQueryBehindSync();
        }
        return front.silenced ? Verdict.SWALLOW : Verdict.PASS_ON;
    }

    /** The error of what was prepared for a Query, with a Sync of its own, is that Query's answer. */
    private void muteQueryBehindSync() {
        Iterator<Entry> next = entries.iterator();
        if (next.hasNext() && next.next().hidden && next.hasNext()) {
            Entry behind = next.next();
            behind.muted = behind.kind == Kind.QUERY;
        }
    }

    private void startCopyIn() {
        copyIn = true;
        Iterator<Entry> later = entries.iterator();
        later.next();
        while (later.hasNext()) {
            Entry entry = later.next();
            if (entry.kind == Kind.SYNC) {
                later.remove();
            } else if (entry.kind != Kind.LOCAL) {
                later.remove();
                copyIn = false;
                consumed(entry);
                return;
            }
        }
    }

    /** The upstream reads this message in COPY IN: the end of the data, or what ends the COPY with an error. */
    private static void consumed(Entry entry) {
        if (entry.kind != Kind.COPY_END) {
            entry.watcher.dropped();
        }
    }

    private void finish(Entry front) {
        entries.poll();
        if (!front.failed) {
            front.watcher.done();
        }
    }

    /** Answers what is ours and has reached the front. Called after the message before it was passed on. */
    void runLocal() {
        while (!entries.isEmpty()) {
            Kind kind = entries.peek().kind;
            if (kind != Kind.LOCAL && kind != Kind.COPY_END) {
                return;
            }
            entries.poll().watcher.done();
        }
    }

    /** The connection is gone: nothing more will come. */
    void clear() {
        while (!entries.isEmpty()) {
            entries.poll().watcher.dropped();
        }
        upstreamSkips = false;
        copyIn = false;
    }

    private static Entry expect(Entry front, Kind kind, char tag) {
        if (front.kind != kind) {
            throw outOfStep(tag);
        }
        return front;
    }

    private static PgException outOfStep(char tag) {
        return PgException.fatal(SqlState.PROTOCOL_VIOLATION,
                "upstream sent a message of type \"" + tag + "\" that nothing asked for");
    }
}
