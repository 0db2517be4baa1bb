package io.sqledge.upstream;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * A logged-in connection to the upstream. Its owner writes whole frontend messages and hears what comes back through a
 * {@link Listener}; what is written leaves at {@link #flush}. All calls on the event loop it was opened on.
 */
public final class UpstreamConnection {

    /** Past this many bytes a batch leaves before its end. */
    private static final int EARLY_FLUSH_BYTES = 32 * 1024;
    private static final int WRITE_QUEUE_BYTES = 256 * 1024;

    public interface Listener {
        /** Any message but DataRow and CopyData, header included. */
        void onMessage(char tag, Buffer bytes);

        /** DataRow or CopyData bytes to pass on; a message may come in pieces. */
        void onRows(Buffer bytes);

        /** The bytes that arrived together are used up. */
        void onBatchEnd();

        /** The connection is gone without {@link #close} having been called. Called once, nothing follows. */
        void onLost(PgException cause);
    }

    private final Vertx vertx;
    private final NetSocket socket;
    private final Map<String, String> status;
    private final BackendKey key;
    private final MessageSplitter splitter = new MessageSplitter(new MessageSplitter.Output() {
        @Override
        public void message(char tag, Buffer bytes) {
            if (tag == 'S') {
                ParameterStatus report = ParameterStatus.read(bytes);
                status.put(report.name(), report.value());
            }
            listener.onMessage(tag, bytes);
        }

        @Override
        public void rows(Buffer bytes) {
            listener.onRows(bytes);
        }
    });
    private Buffer waiting = Buffer.buffer();
    private Listener listener;
    private Runnable whenOver = () -> { };
    private boolean over;

    UpstreamConnection(Vertx vertx, NetSocket socket, Map<String, String> loginStatus, BackendKey key) {
        this.vertx = vertx;
        this.socket = socket;
        this.status = new HashMap<>(loginStatus);
        this.key = key;
        // Nothing may arrive between the login and the owner's listener.
        socket.pause();
        socket.setWriteQueueMaxSize(WRITE_QUEUE_BYTES);
        socket.exceptionHandler(e -> lost(e));
        socket.closeHandler(v -> lost(null));
    }

    /** The settings last reported. */
    public Map<String, String> status() {
        return Map.copyOf(status);
    }

    public BackendKey key() {
        return key;
    }

    /** Starts delivery, or goes on with it to another listener. */
    public void listen(Listener newListener) {
        boolean first = listener == null;
        listener = newListener;
        if (first) {
            socket.handler(this::receive);
        }
        socket.resume();
    }

    private void receive(Buffer chunk) {
        if (over) {
            return;
        }
        try {
            splitter.accept(chunk);
            listener.onBatchEnd();
        } catch (RuntimeException e) {
            // Whatever failed, the count of replies is lost with it; the connection must not stay.
            lost(e);
        }
    }

    /** Calls back once when the connection is closed or lost. */
    void whenOver(Runnable then) {
        whenOver = then;
        if (over) {
            then.run();
        }
    }

    public void write(Buffer message) {
        if (over) {
            return;
        }
        waiting.appendBuffer(message);
        if (waiting.length() >= EARLY_FLUSH_BYTES) {
            flush();
        }
    }

    public void flush() {
        if (over || waiting.length() == 0) {
            return;
        }
        Buffer batch = waiting;
        waiting = Buffer.buffer();
        socket.write(batch);
    }

    public boolean writeQueueFull() {
        return socket.writeQueueFull();
    }

    /** Calls back once when there is room again. */
    public void whenDrained(Runnable then) {
        socket.drainHandler(v -> {
            socket.drainHandler(null);
            then.run();
        });
    }

    /** Stops and starts reading what the upstream sends. */
    public void pause() {
        socket.pause();
    }

    public void resume() {
        socket.resume();
    }

    /** Terminate, then close; the listener hears nothing more. Idempotent. */
    public void close() {
        if (over) {
            return;
        }
        flush();
        over = true;
        socket.end(FrontendMessages.terminate());
        whenOver.run();
    }

    public boolean isOpen() {
        return !over;
    }

    private void lost(Throwable cause) {
        if (over) {
            return;
        }
        over = true;
        socket.close();
        whenOver.run();
        PgException error = PgException.error(SqlState.CONNECTION_FAILURE, "connection to the upstream was lost")
                .causedBy(cause);
        if (listener != null) {
            listener.onLost(error);
        } else {
            // Lost before its owner has seen it: the owner hears of it as soon as it listens.
            vertx.runOnContext(v -> {
                if (listener != null) {
                    listener.onLost(error);
                }
            });
        }
    }
}
