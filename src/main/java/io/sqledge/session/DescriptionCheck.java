package io.sqledge.session;

import io.sqledge.pgwire.Frame;
import io.vertx.core.buffer.Buffer;

/**
 * While the upstream has not yet described a statement that the client knows by a description of ours, only messages that
 * cannot do harm if the two differ are let through: those that run this very read, and the Sync of a batch that holds
 * nothing else. Otherwise an INSERT behind it would be committed up there although the client is told that its
 * transaction failed.
 */
final class DescriptionCheck {

    private boolean active;
    private boolean syncAllowed;
    private String portal;

    /** @param fresh whether this statement is the first of its implicit transaction to go upstream */
    void start(boolean fresh) {
        active = true;
        syncAllowed = fresh;
        portal = null;
    }

    /** The statement in question is now bound to this portal. */
    void allow(String portalName) {
        if (active && portal == null) {
            portal = portalName;
        }
    }

    boolean holdsBack(Frame frame) {
        if (!active) {
            return false;
        }
        return switch (frame.tag()) {
            case 'S' -> !syncAllowed;
            case 'H' -> false;
            case 'D' -> MessageReader.target(frame).filter(t -> !t.statement() && t.name().equals(portal)).isEmpty();
            case 'E' -> MessageReader.execute(frame).filter(e -> e.portal().equals(portal)).isEmpty();
            default -> true;
        };
    }

    void reset() {
        active = false;
    }

    /** Watches the upstream's answer to Describe. */
    ReplyQueue.Watcher watch(Description told, Runnable onDifference) {
        return new ReplyQueue.Watcher() {
            private Description found = Description.NONE;

            @Override
            public void message(char tag, Buffer bytes) {
                if (tag == 't') {
                    found = found.withParameters(bytes.copy());
                } else if (tag == 'T' || tag == 'n') {
                    reset();
                    if (!told.agreesWith(found.withColumns(bytes))) {
                        onDifference.run();
                    }
                }
            }

            @Override
            public void dropped() {
                reset();
            }
        };
    }
}
