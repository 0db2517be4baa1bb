package io.sqledge.pgwire;

import io.sqledge.error.PgError;
import io.sqledge.error.PgException;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientSessionFactory.CancelKey;
import io.sqledge.pgwire.ClientSessionFactory.Startup;
import io.sqledge.pgwire.codec.ErrorEncoder;
import io.sqledge.pgwire.codec.FrameDecoder;
import io.sqledge.pgwire.codec.StartupDecoder;
import io.sqledge.pgwire.message.StartupRequest;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/**
 * One client's socket: start-up, then messages to the session. Everything happens on the connection's event loop.
 *
 * <pre>
 * phase     what arrives                 then
 * STARTUP   SSLRequest, GSSENCRequest    STARTUP, 'N' is answered
 *           CancelRequest                CLOSED, the session with that key is told
 *           StartupMessage               OPENING; NegotiateProtocolVersion first when more than 3.0 is asked for
 *           the same, no place left      CLOSED, FATAL 53300
 *           anything malformed           CLOSED, FATAL 08P01
 * OPENING   (the session opens)          READY; a failure is sent as FATAL, CLOSED
 *           messages                     kept until READY
 * READY     a message                    READY, goes to the session
 *           Terminate, end of stream     CLOSED
 *           anything malformed           CLOSED, FATAL 08P01
 *           a message beyond the limit   CLOSED, FATAL 54000
 * </pre>
 */
final class PgConnection implements ClientConnection, StartupRequest.Handler<Void> {

    private static final Logger LOG = Logger.getLogger(PgConnection.class);
    private enum Phase { STARTUP, OPENING, READY, CLOSED }

    private final NetSocket socket;
    private final Context context;
    private final ClientSessionFactory sessions;
    private final CancelKeys keys;
    private final Places places;
    private final Runnable whenClosed;
    private final FrameDecoder decoder;
    private final long startupTimer;
    private Phase phase = Phase.STARTUP;
    private CancelKey key;
    private ClientSession session;
    /** Whose place this connection has; null while it has none. */
    private String placeOf;
    private boolean paused;
    private boolean delivering;
    private Buffer outgoing = Buffer.buffer();
    private Promise<Void> drained;

    /** @param places one for each session there may be; requests to cancel need none */
    PgConnection(NetSocket socket, Context context, ClientSessionFactory sessions, CancelKeys keys, Places places,
            ServerLimits limits, Runnable whenClosed) {
        this.socket = socket;
        this.context = context;
        this.sessions = sessions;
        this.keys = keys;
        this.places = places;
        this.whenClosed = whenClosed;
        decoder = new FrameDecoder(limits.messageBytes());
        startupTimer = context.owner().setTimer(limits.startup().toMillis(), t -> {
            if (phase == Phase.STARTUP || phase == Phase.OPENING) {
                close();
            }
        });
        socket.handler(this::received);
        socket.closeHandler(v -> closed());
        socket.exceptionHandler(e -> LOG.debugf("client connection failed: %s conn=%d", e.getMessage(), id()));
    }

    private void received(Buffer bytes) {
        if (phase == Phase.CLOSED) {
            return;
        }
        decoder.add(bytes);
        proceed();
    }

    private void proceed() {
        if (delivering) {
            return;
        }
        delivering = true;
        try {
            while (phase == Phase.STARTUP) {
                Buffer packet = decoder.nextStartup();
                if (packet == null) {
                    return;
                }
                StartupDecoder.decode(packet).accept(this);
            }
            while (phase == Phase.READY && !paused) {
                Frame frame = decoder.next();
                if (frame == null) {
                    break;
                }
                if (frame.tag() == 'X') {
                    close();
                } else {
                    session.onFrame(frame);
                }
            }
            if (phase == Phase.READY) {
                flush();
            }
        } catch (PgException e) {
            fail(e);
        } catch (RuntimeException e) {
            LOG.errorf(e, "a client connection failed: conn=%d", id());
            fail(PgException.fatal(SqlState.INTERNAL_ERROR, "internal error"));
        } finally {
            delivering = false;
        }
    }

    @Override
    public Void onSslRequest(StartupRequest.SslRequest request) {
        return refuseEncryption();
    }

    @Override
    public Void onGssEncRequest(StartupRequest.GssEncRequest request) {
        return refuseEncryption();
    }

    private Void refuseEncryption() {
        if (decoder.pendingBytes() > 0) {
            // Bytes behind the request would have been meant for the encrypted stream: somebody injects.
            throw PgException.fatal(SqlState.PROTOCOL_VIOLATION, "received unencrypted data after SSL request")
                    .detail("This could be either a client-software bug or evidence of an attempted man-in-the-middle attack.");
        }
        socket.write(Buffer.buffer("N"));
        return null;
    }

    @Override
    public Void onCancelRequest(StartupRequest.CancelRequest request) {
        PgConnection target = keys.find(request.processId(), request.secret().getBytes());
        if (target == null) {
            close();
        } else {
            phase = Phase.CLOSED;
            // Clients take the end of this connection as a sign that their next statement is safe.
            target.cancel().onComplete(done -> context.runOnContext(v -> socket.close()));
        }
        return null;
    }

    private Future<Void> cancel() {
        Promise<Void> done = Promise.promise();
        context.runOnContext(v -> (phase == Phase.READY ? session.onCancel() : Future.<Void>succeededFuture()).onComplete(done));
        return done.future();
    }

    @Override
    public Void onStartupMessage(StartupRequest.StartupMessage message) {
        String replication = message.parameters().get("replication");
        if (replication != null && !isFalse(replication)) {
            throw PgException.fatal(SqlState.FEATURE_NOT_SUPPORTED, "replication connections are not served here")
                    .hint("Connect to the upstream Postgres itself.");
        }
        String user = message.parameters().get("user");
        if (user == null || user.isEmpty()) {
            throw PgException.fatal(SqlState.INVALID_AUTHORIZATION_SPECIFICATION,
                    "no PostgreSQL user name specified in startup packet");
        }
        places.take(user);
        placeOf = user;
        int minor = Math.min(message.minor(), StartupDecoder.NEWEST_MINOR);
        if (message.minor() > minor || !message.unknownOptions().isEmpty()) {
            Buffer body = Buffer.buffer().appendInt(3 << 16 | minor).appendInt(message.unknownOptions().size());
            message.unknownOptions().forEach(o -> body.appendBytes(o.getBytes(StandardCharsets.UTF_8)).appendByte((byte) 0));
            outgoing.appendByte((byte) 'v').appendInt(body.length() + 4).appendBuffer(body);
        }
        phase = Phase.OPENING;
        key = keys.register(this, minor);
        // Until the session is there nothing may be delivered, and little is read ahead.
        socket.pause();
        sessions.open(new Startup(0, message.parameters()), key, this).onComplete(opened -> context.runOnContext(v -> {
            if (phase != Phase.OPENING) {
                opened.map(s -> {
                    s.onClose();
                    return null;
                });
                return;
            }
            if (opened.failed()) {
                fail(opened.cause() instanceof PgException e ? e
                        : PgException.fatal(SqlState.INTERNAL_ERROR, "internal error").causedBy(opened.cause()));
                return;
            }
            session = opened.result();
            phase = Phase.READY;
            context.owner().cancelTimer(startupTimer);
            flush();
            if (!paused) {
                socket.resume();
            }
            proceed();
        }));
        return null;
    }

    private static boolean isFalse(String value) {
        return value.equalsIgnoreCase("false") || value.equalsIgnoreCase("off") || value.equalsIgnoreCase("no")
                || value.equals("0");
    }

    private void fail(PgException e) {
        if (e.error().sqlState() == SqlState.INTERNAL_ERROR) {
            LOG.error("internal error", e.getCause() == null ? e : e.getCause());
        }
        outgoing.appendBuffer(ErrorEncoder.encode(new PgError(Severity.FATAL,
                e.error().sqlState(), e.error().message(), e.error().detail(), e.error().hint(), e.error().position())));
        close();
    }

    /**
     * The service stops: 57P01, as Postgres says it.
     *
     * @return completes when the client was told and its socket closed
     */
    Future<Void> shutDown() {
        Promise<Void> ended = Promise.promise();
        context.runOnContext(v -> {
            if (phase != Phase.CLOSED) {
                fail(PgException.fatal(SqlState.ADMIN_SHUTDOWN, "terminating connection due to administrator command"));
            }
            socket.close().onComplete(ended);
        });
        return ended.future();
    }

    private void closed() {
        context.owner().cancelTimer(startupTimer);
        if (key != null) {
            keys.remove(key.processId());
        }
        if (placeOf != null) {
            places.release(placeOf);
            placeOf = null;
        }
        phase = Phase.CLOSED;
        if (session != null) {
            ClientSession ended = session;
            session = null;
            ended.onClose();
        }
        whenClosed.run();
    }

    @Override
    public int id() {
        return key == null ? 0 : key.processId();
    }

    @Override
    public void write(Buffer messages) {
        if (phase == Phase.CLOSED) {
            return;
        }
        outgoing.appendBuffer(messages);
        if (outgoing.length() > 32 * 1024) {
            flush();
        }
    }

    @Override
    public void flush() {
        if (outgoing.length() > 0 && phase != Phase.CLOSED) {
            Buffer bytes = outgoing;
            outgoing = Buffer.buffer();
            socket.write(bytes);
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
        if (drained == null) {
            // One for all who wait: the socket has a single handler, a second would take the first one's place.
            drained = Promise.promise();
            socket.drainHandler(v -> {
                // It stays, and is called again each time the socket has room, also when nobody waits.
                Promise<Void> waiting = drained;
                drained = null;
                if (waiting != null) {
                    waiting.complete();
                }
            });
        }
        return drained.future();
    }

    @Override
    public void pause() {
        paused = true;
        socket.pause();
    }

    @Override
    public void resume() {
        if (!paused) {
            return;
        }
        paused = false;
        if (phase == Phase.READY) {
            context.runOnContext(v -> {
                if (phase == Phase.READY && !paused) {
                    proceed();
                    if (!paused && phase == Phase.READY) {
                        socket.resume();
                    }
                }
            });
        }
    }

    @Override
    public void close() {
        if (phase == Phase.CLOSED) {
            return;
        }
        flush();
        phase = Phase.CLOSED;
        socket.close();
    }
}
