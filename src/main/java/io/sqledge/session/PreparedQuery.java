package io.sqledge.session;

import io.sqledge.sql.parse.StatementKind;
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
    private final LocalCommand command;
    private boolean preparedUpstream;
    /** What the answered ones of several attempts left upstream; a skipped attempt changes nothing. */
    private boolean standing;
    /** The batch in which its Parse was sent up, while that is unanswered; else {@link #NOT_ON_ITS_WAY}. */
    private long onItsWaySince = NOT_ON_ITS_WAY;
    private boolean answeredHere;
    private int analyzedParameters = -1;
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
        this.command = statementText == null || !parameterOids.isEmpty() ? null : LocalCommand.of(statementText);
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

    /** What it does, when that can be done here; else null. */
    LocalCommand command() {
        return command;
    }

    /** Whether it is taken in a failed block. */
    boolean endsBlock() {
        return statementText != null && (statementText.has(StatementKind.COMMIT) || statementText.has(StatementKind.ROLLBACK)
                || statementText.has(StatementKind.ROLLBACK_TO) || statementText.has(StatementKind.PREPARE_TRANSACTION));
    }

    /** -1 where it is not known. */
    int parameterCount() {
        return command != null ? 0 : told.parameters() != null ? told.parameterCount() : analyzedParameters;
    }

    /** What the analysis here found. */
    void onAnalyzed(int parameters) {
        analyzedParameters = parameters;
    }

    /** Whether Bind with so many parameters can be right, as far as it is known. */
    boolean mayTake(int parameters) {
        int wanted = parameterCount();
        return wanted < 0 || wanted == parameters;
    }

    boolean isPreparedUpstream() {
        return preparedUpstream;
    }

    void setPreparedUpstream(boolean prepared) {
        preparedUpstream = prepared;
        standing = prepared;
        onItsWaySince = NOT_ON_ITS_WAY;
    }

    /** Its Parse is sent up; within the same batch it counts as prepared, for if it is skipped so is what follows. */
    void sentUp(long batch) {
        preparedUpstream = true;
        onItsWaySince = batch;
    }

    /** The answer to {@link #sentUp}; whether it is the last word when it was sent again meanwhile, only its answer tells. */
    void answered(long batch, boolean prepared) {
        standing |= prepared;
        if (onItsWaySince == batch) {
            setPreparedUpstream(standing);
        }
    }

    /** An earlier attempt's statement was closed, to make room for the next. */
    void closedUpstream() {
        standing = false;
    }

    /** Whether its Parse went up in an earlier batch and may have been skipped there, which nobody knows yet. */
    boolean isUncertain(long batch) {
        return onItsWaySince != NOT_ON_ITS_WAY && onItsWaySince != batch;
    }

    /** Whether the upstream may not know what it asks for: {@code SHOW sqledge.*}. */
    boolean isAnsweredHere() {
        return answeredHere;
    }

    void setAnsweredHere() {
        answeredHere = true;
    }

    /** What the client was told about it so far. */
    Description told() {
        return told;
    }

    void tell(Description description) {
        told = description;
    }
}
