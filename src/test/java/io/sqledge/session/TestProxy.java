package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.error.PgException;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.ClientSession;
import io.sqledge.pgwire.ClientSessionFactory;
import io.sqledge.pgwire.Frame;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The least of a wire server: enough framing to put sessions behind a port, so that they can be tested by themselves. */
final class TestProxy implements AutoCloseable {

    private static final int SSL_REQUEST = 80877103;
    private static final int CANCEL_REQUEST = 80877102;

    private final Vertx vertx;
    private final ClientSessionFactory sessions;
    private final NetServer server;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, Connection> connections = new ConcurrentHashMap<>();

    TestProxy(Vertx vertx, ClientSessionFactory sessions) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.server = vertx.createNetServer().connectHandler(socket -> new Connection(socket, ids.incrementAndGet()));
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    int port() {
        return server.actualPort();
    }

    int openConnections() {
        return connections.size();
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class Connection implements ClientConnection {
        private final NetSocket socket;
        private final int id;
        private Buffer received = Buffer.buffer();
        private Buffer waiting = Buffer.buffer();
        private ClientSession session;
        private boolean opening;
        private boolean paused;

        Connection(NetSocket socket, int id) {
            this.socket = socket;
            this.id = id;
            connections.put(id, this);
            socket.handler(chunk -> {
                received.appendBuffer(chunk);
                advance();
            });
            socket.closeHandler(v -> {
                connections.remove(id);
                if (session != null) {
                    session.onClose();
                }
            });
        }

        private void advance() {
            while (!opening && !paused) {
                int header = session == null ? 0 : 1;
                if (received.length() < header + 4) {
                    return;
                }
                int length = header + received.getInt(header);
                if (received.length() < length) {
                    return;
                }
                Buffer message = received.getBuffer(0, length);
                received = received.getBuffer(length, received.length());
                if (session == null) {
                    startup(message);
                } else if (message.getByte(0) == 'X') {
                    socket.close();
                } else {
                    session.onFrame(new Frame(message));
                }
            }
        }

        private void startup(Buffer message) {
            int code = message.getInt(4);
            if (code == SSL_REQUEST) {
                socket.write("N");
                return;
            }
            if (code == CANCEL_REQUEST) {
                Connection target = connections.get(message.getInt(8));
                if (target != null) {
                    target.session.onCancel();
                }
                socket.close();
                return;
            }
            opening = true;
            Map<String, String> parameters = new LinkedHashMap<>();
            List<String> words = new ArrayList<>(List.of(message.getString(8, message.length() - 1).split("\0")));
            for (int i = 0; i + 1 < words.size(); i += 2) {
                parameters.put(words.get(i), words.get(i + 1));
            }
            sessions.open(new ClientSessionFactory.Startup(0, parameters),
                    new ClientSessionFactory.CancelKey(id, new byte[] {1, 2, 3, 4}), this).onComplete(opened -> {
                        opening = false;
                        if (opened.succeeded()) {
                            session = opened.result();
                            advance();
                        } else {
                            PgError error = opened.cause() instanceof PgException known ? known.error()
                                    : new PgError(Severity.FATAL, SqlState.INTERNAL_ERROR, opened.cause().toString());
                            write(Replies.error(error));
                            close();
                        }
                    });
        }

        @Override
        public int id() {
            return id;
        }

        @Override
        public void write(Buffer messages) {
            waiting.appendBuffer(messages);
        }

        @Override
        public void flush() {
            if (waiting.length() > 0) {
                socket.write(waiting);
                waiting = Buffer.buffer();
            }
        }

        @Override
        public boolean writeQueueFull() {
            return socket.writeQueueFull();
        }

        @Override
        public Future<Void> whenDrained() {
            if (!socket.writeQueueFull()) {
                return Future.succeededFuture();
            }
            Promise<Void> drained = Promise.promise();
            socket.drainHandler(v -> drained.tryComplete());
            return drained.future();
        }

        @Override
        public void pause() {
            paused = true;
            socket.pause();
        }

        @Override
        public void resume() {
            paused = false;
            socket.resume();
            vertx.runOnContext(v -> advance());
        }

        @Override
        public void close() {
            flush();
            socket.end();
        }
    }
}
