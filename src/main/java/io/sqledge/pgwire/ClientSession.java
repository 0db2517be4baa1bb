package io.sqledge.pgwire;

import io.vertx.core.Future;

/** What {@code session} implements: the other side of a client connection. All calls on the connection's event loop. */
public interface ClientSession {

    /** A message after start-up, Terminate apart, in the order received. Never called while the connection is paused. */
    void onFrame(Frame frame);

    /** The client sent Terminate or the socket is gone. Called once. */
    void onClose();

    /**
     * A CancelRequest with this session's key arrived on another connection.
     *
     * @return completed when nothing that the client sends from now on can be hit by it any more
     */
    Future<Void> onCancel();
}
