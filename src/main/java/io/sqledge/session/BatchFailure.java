package io.sqledge.session;

import io.sqledge.error.PgError;
import io.sqledge.error.Severity;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.ClientConnection;
import io.sqledge.pgwire.codec.ErrorEncoder;

/** Errors of this side in the extended protocol, each in its turn: what follows is skipped to Sync. On the session's event loop. */
final class BatchFailure {

    private final ClientConnection client;
    private final LocalBlock block;
    private final Batch batch;
    private final UpstreamSide upstream;
    private final ReplyOrder order;
    private final BlockCommands blocks;

    BatchFailure(Conversation parts, UpstreamSide upstream, ReplyOrder order, BlockCommands blocks) {
        this.client = parts.client();
        this.block = parts.block();
        this.batch = parts.batch();
        this.upstream = upstream;
        this.order = order;
        this.blocks = blocks;
    }

    void refuseInFailedBlock() {
        fail(new PgError(Severity.ERROR, SqlState.IN_FAILED_SQL_TRANSACTION,
                "current transaction is aborted, commands ignored until end of transaction block"));
    }

    /** Whatever is upstream fails with it. */
    void fail(PgError error) {
        boolean usesUpstream = upstream.isUsed();
        order.afterOwed(() -> client.write(ErrorEncoder.encode(error)));
        if (usesUpstream && !block.isHere()) {
            upstream.preparation().fail();
        } else {
            failHere();
        }
    }

    /** The client has been told. */
    void failHere() {
        blocks.failBlock();
        batch.setSkipsToSync(true);
    }
}
