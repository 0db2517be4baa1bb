package io.sqledge.session;

import io.sqledge.pgwire.Frame;

/**
 * Has a message come again when the upstream has answered all that it owes, because until then it is not known what a name in
 * it means. On the session's event loop.
 */
final class Settling {

    private final Statements statements;
    private final Batch batch;
    private final UpstreamSide upstream;

    Settling(Conversation parts, UpstreamSide upstream) {
        this.statements = parts.statements();
        this.batch = parts.batch();
        this.upstream = upstream;
    }

    /**
     * A portal of an earlier batch that only this side has is gone if that batch ended its transaction, which the upstream
     * has yet to tell.
     */
    boolean isNeeded(Frame frame, Portal portal) {
        return portal != null && !portal.isUpstream() && portal.batch() != batch.number() && settle(frame);
    }

    /** So it is with a statement of which an earlier batch was to prepare or close one of that name. */
    boolean isNeeded(Frame frame, String statement) {
        return statements.isUncertain(statement, batch.number()) && settle(frame);
    }

    /** @return false when nothing is owed */
    boolean settle(Frame frame) {
        if (upstream.link() == null || upstream.link().queue().isEmpty() || upstream.link().queue().inCopyIn()) {
            return false;
        }
        upstream.settle(frame);
        return true;
    }
}
