package io.sqledge.pgwire;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** The socket of one client as a session sees it. All calls on the connection's event loop. */
public interface ClientConnection {

    /** A number that names this connection in logs; also the process id given to the client in BackendKeyData. */
    int id();

    /** Appends bytes of backend messages; they leave at the next {@link #flush}, or earlier when many are waiting. */
    void write(Buffer messages);

    void flush();

    /** Whether more is waiting to leave than the bound; then stop until {@link #whenDrained}. */
    boolean writeQueueFull();

    /** Completes, on the event loop, when the write queue has room again. */
    Future<Void> whenDrained();

    /** Stops and starts reading from the client: back-pressure towards it. */
    void pause();

    void resume();

    /** Flushes what was written, then closes. */
    void close();
}
