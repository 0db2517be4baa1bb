package io.sqledge.session;

import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.Frame;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.session.ReplyQueue.Watcher;
import io.vertx.core.buffer.Buffer;
import java.util.function.Supplier;

/**
 * Puts answers of this side in their place among those the upstream owes, and ends batches. On the session's event loop.
 */
final class ReplyOrder {

    private final ClientConnection client;
    private final Timeouts timeouts;
    private final Portals portals;
    private final LocalBlock block;
    private final Batch batch;
    private final LocalSettings localSettings;
    private final Supplier<UpstreamLink> link;
    /** Whether the last ReadyForQuery was of this side, so that the upstream has seen the client idle for longer. */
    private boolean servedHere;

    /** @param link the session's connection, null while it has none */
    ReplyOrder(Conversation parts, Supplier<UpstreamLink> link) {
        this.client = parts.client();
        this.timeouts = parts.timeouts();
        this.portals = parts.portals();
        this.block = parts.block();
        this.batch = parts.batch();
        this.localSettings = parts.localSettings();
        this.link = link;
    }

    boolean wasServedHere() {
        return servedHere;
    }

    void servedUpstream() {
        servedHere = false;
    }

    void failStatement(Frame frame, Buffer error) {
        client.write(error);
        block.fail();
        localSettings.undo();
        if (frame.tag() == 'Q' || frame.tag() == 'F') {
            endLocalBatch();
        } else {
            batch.setSkipsToSync(true);
        }
    }

    /** Does something when its turn among the replies has come: at once when nothing is owed. */
    void afterOwed(Runnable action) {
        afterOwed(action, () -> { });
    }

    void afterOwed(Runnable action, Runnable dropped) {
        if (link.get() == null || link.get().queue().isEmpty() && !link.get().queue().upstreamSkips()) {
            action.run();
            return;
        }
        link.get().queue().add(new Entry(Kind.LOCAL, false, new Watcher() {
            @Override
            public void done() {
                action.run();
            }

            @Override
            public void dropped() {
                dropped.run();
            }
        }));
    }

    Watcher endOfBatch() {
        long number = batch.end();
        return new Watcher() {
            @Override
            public void done() {
                end();
            }

            @Override
            public void dropped() {
                end();
            }

            private void end() {
                if (status() == TransactionStatus.IDLE) {
                    portals.endBatch(number);
                }
            }
        };
    }

    void endLocalBatch() {
        long number = batch.end();
        batch.setSawQuery(false);
        if (status() == TransactionStatus.IDLE) {
            portals.endBatch(number);
        }
        localSettings.commit();
        client.write(Replies.readyForQuery(status()));
        servedHere = true;
        timeouts.onReady(status() != TransactionStatus.IDLE);
    }

    TransactionStatus status() {
        return block.isHere() ? block.status() : link.get() == null ? TransactionStatus.IDLE : link.get().status();
    }
}
