package io.sqledge.session;

/**
 * A transaction block that so far exists only here: the client's BEGIN was answered, and nothing of the block has gone
 * upstream. The first message of it that must be relayed takes the block along ({@link UpstreamPreparation#begin}); from
 * then on the upstream reports its status. On the session's event loop.
 *
 * <pre>
 *   NONE    BEGIN READ ONLY answered here            OPEN
 *   OPEN    COMMIT, ROLLBACK answered here           NONE
 *   OPEN    a local read was cancelled               FAILED
 *   FAILED  COMMIT, ROLLBACK answered here           NONE
 *   OPEN, FAILED   anything relayed                  NONE (it is the upstream's, open or failed as it was here)
 * </pre>
 */
final class LocalBlock {

    private String beginText;
    private boolean failed;
    private boolean sawQuery;

    /** Whether there is a block, and the upstream does not know of it. */
    boolean isHere() {
        return beginText != null;
    }

    boolean isFailed() {
        return failed;
    }

    TransactionStatus status() {
        return failed ? TransactionStatus.FAILED_BLOCK : TransactionStatus.IN_BLOCK;
    }

    /** @param text the client's own statement, with which it begins upstream too */
    void begin(String text) {
        beginText = text;
        failed = false;
        sawQuery = false;
    }

    /** A statement in it was analyzed or run; SET TRANSACTION comes too late from now on. */
    void onQuery() {
        sawQuery = true;
    }

    boolean sawQuery() {
        return sawQuery;
    }

    void fail() {
        if (isHere()) {
            failed = true;
        }
    }

    /** It has ended, or is the upstream's from now on. */
    String end() {
        String text = beginText;
        beginText = null;
        failed = false;
        return text;
    }
}
