package io.sqledge.session;

import io.sqledge.error.PgException;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.upstream.ErrorFields;
import io.sqledge.upstream.FrontendMessages;
import io.sqledge.upstream.ParameterStatus;
import io.sqledge.upstream.UpstreamConnection;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/**
 * The session's connection to the upstream: what is sent, what is owed, and the bytes that go back to the client. When
 * one side takes bytes slower than the other gives them, the faster one is paused. On the session's event loop.
 */
final class UpstreamLink implements UpstreamConnection.Listener {

    /** What the session does about what it sees pass. */
    interface Owner {
        /** ReadyForQuery is about to be passed on (or, for a hidden one, swallowed). */
        void beforeReady(TransactionStatus status, boolean hidden);

        /** CommandComplete with that tag is about to be passed on. */
        void beforeCommandComplete(String tag);

        /** NotificationResponse is about to be passed on. */
        void beforeNotification();

        /** @return whether the client has to be told */
        boolean onParameterStatus(ParameterStatus status);

        /** The upstream takes bytes slower than the client gives them, or has caught up. */
        void onUpstreamFull(boolean full);

        /** What arrived together is dealt with; the queue may have become empty. */
        void onSettled();

        /** The connection is gone; what was owed is not coming. The FATAL report, if one came, was held back. */
        void onLost(PgException cause, ErrorFields lastWords);
    }

    private final UpstreamConnection connection;
    private final ClientConnection client;
    private final Owner owner;
    private final ReplyQueue queue = new ReplyQueue();
    private TransactionStatus status = TransactionStatus.IDLE;
    private ErrorFields lastWords;
    private boolean clientGone;
    private boolean waitingForClient;
    private boolean waitingForUpstream;
    private boolean ended;

    UpstreamLink(UpstreamConnection connection, ClientConnection client, Owner owner) {
        this.connection = connection;
        this.client = client;
        this.owner = owner;
    }

    void start() {
        connection.listen(this);
    }

    UpstreamConnection connection() {
        return connection;
    }

    ReplyQueue queue() {
        return queue;
    }

    TransactionStatus status() {
        return status;
    }

    /** A message of the client's, or one of ours that has an answer. */
    void send(Buffer message, ReplyQueue.Entry entry) {
        connection.write(message);
        queue.add(entry);
    }

    /** A message without an answer: Flush, CopyData. */
    void send(Buffer message) {
        connection.write(message);
    }

    void flush() {
        connection.flush();
        if (connection.writeQueueFull() && !waitingForUpstream && !clientGone) {
            waitingForUpstream = true;
            owner.onUpstreamFull(true);
            connection.whenDrained(() -> {
                waitingForUpstream = false;
                if (!ended) {
                    owner.onUpstreamFull(false);
                }
            });
        }
    }

    /** The client is gone: what is still owed is read and dropped. */
    void dropClient() {
        clientGone = true;
        connection.resume();
    }

    void close() {
        ended = true;
        connection.close();
    }

    /** The connection, which this session has nothing to do with any more. */
    UpstreamConnection release() {
        ended = true;
        return connection;
    }

    @Override
    public void onMessage(char tag, Buffer bytes) {
        if (ended) {
            return;
        }
        switch (tag) {
            case 'S' -> {
                if (!owner.onParameterStatus(ParameterStatus.read(bytes))) {
                    return;
                }
            }
            case 'A' -> owner.beforeNotification();
            case 'E' -> {
                ErrorFields fields = ErrorFields.read(bytes);
                if (fields.endsConnection()) {
                    // Passing FATAL on would make the client hang up; whether it must is decided when the socket closes.
                    lastWords = fields;
                    return;
                }
            }
            default -> { }
        }
        TransactionStatus ready = tag == 'Z' ? TransactionStatus.of(bytes.getByte(5)) : null;
        if (ready != null) {
            status = ready;
        }
        ReplyQueue.Verdict verdict = queue.onMessage(tag, bytes);
        boolean hidden = verdict == ReplyQueue.Verdict.SWALLOW;
        if (ready != null) {
            owner.beforeReady(ready, hidden);
        } else if (tag == 'C' && !hidden) {
            owner.beforeCommandComplete(commandTag(bytes));
        }
        if (!hidden && !clientGone) {
            client.write(bytes);
        }
        queue.runLocal();
    }

    @Override
    public void onRows(Buffer bytes) {
        if (!ended && !clientGone && queue.onRows() == ReplyQueue.Verdict.PASS_ON) {
            client.write(bytes);
        }
    }

    @Override
    public void onBatchEnd() {
        if (ended) {
            return;
        }
        owner.onSettled();
        if (clientGone || ended) {
            return;
        }
        client.flush();
        if (client.writeQueueFull() && !waitingForClient) {
            waitingForClient = true;
            connection.pause();
            client.whenDrained().onComplete(v -> {
                waitingForClient = false;
                if (!ended) {
                    connection.resume();
                }
            });
        }
    }

    @Override
    public void onLost(PgException cause) {
        if (ended) {
            return;
        }
        ended = true;
        owner.onLost(cause, lastWords);
    }

    /** CommandComplete: String tag. */
    static String commandTag(Buffer message) {
        return message.getString(5, message.length() - 1, StandardCharsets.UTF_8.name());
    }

    /** A message that fails upstream, to abort a transaction whose answer the client must not see. */
    static Buffer failingMessage() {
        return FrontendMessages.bind("", "sqledge cached plan changed");
    }
}
