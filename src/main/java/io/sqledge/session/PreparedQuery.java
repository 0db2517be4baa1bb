package io.sqledge.session;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * A prepared statement of the extended protocol as the client knows it, wherever it is prepared. Used on the session's
 * event loop.
 */
final class PreparedQuery {

    private static final long NOT_ON_ITS_WAY = -1;

    private final String name;
    private final String text;
    private final List<Integer> parameterOids;
    private final Buffer parseMessage;
    private final StatementText statementText;
    private final TransactionCommand command;
    private boolean preparedUpstream;
    /** The batch in which its Parse was sent up, while that is unanswered; else {@link #NOT_ON_ITS_WAY}. */
    private long onItsWaySince = NOT_ON_ITS_WAY;
    private Description told = Description.NONE;

    /**
     * @param parseMessage the client's own message, with which it is prepared upstream when it is first needed there
     * @param statementText null for a message that could not be read
     */
    PreparedQuery(String name, String text, List<Integer> parameterOids, Buffer parseMessage,
            StatementText statementText) {
        this.name = name;
        this.text = text;
        this.parameterOids = parameterOids;
        this.parseMessage = parseMessage;
        this.statementText = statementText;
        this.command = statementText == null || !parameterOids.isEmpty() ? null : TransactionCommand.of(statementText);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    List<Integer> parameterOids() {
        return parameterOids;
    }

    Buffer parseMessage() {
        return parseMessage;
    }

    StatementText statementText() {
        return statementText;
    }

    /** What it begins or ends, when that can be done here; else null. */
    TransactionCommand command() {
        return command;
    }

    boolean isPreparedUpstream() {
        return preparedUpstream;
    }

    void setPreparedUpstream(boolean prepared) {
        preparedUpstream = prepared;
        onItsWaySince = NOT_ON_ITS_WAY;
    }

    /** Its Parse is sent up; within the same batch it counts as prepared, for if it is skipped so is what follows. */
    void sentUp(long batch) {
        preparedUpstream = true;
        onItsWaySince = batch;
    }

    /** The answer to {@link #sentUp}; one that came too late, because it was sent again meanwhile, changes nothing. */
    void answered(long batch, boolean prepared) {
        if (onItsWaySince == batch) {
            setPreparedUpstream(prepared);
        }
    }

    /** Whether its Parse went up in an earlier batch and may have been skipped there, which nobody knows yet. */
    boolean isUncertain(long batch) {
        return onItsWaySince != NOT_ON_ITS_WAY && onItsWaySince != batch;
    }

    /** What the client was told about it so far. */
    Description told() {
        return told;
    }

    void tell(Description description) {
        told = description;
    }
}
