package io.sqledge.session;

import io.sqledge.pgwire.ClientConnection;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** {@code SHOW sqledge.*}, answered by the session itself: one row of one text column, as SHOW does. */
final class OwnParameters {

    private static final String LAST_ROUTE = "last_route";
    private static final String LAST_LSN = "last_lsn";

    private final ClientConnection client;
    private final SessionServices services;
    private final SessionOrigin origin;
    private final Routes routes;
    private final ReplyOrder order;

    OwnParameters(Conversation parts, ReplyOrder order) {
        this.client = parts.client();
        this.services = parts.services();
        this.origin = parts.origin();
        this.routes = parts.routes();
        this.order = order;
    }

    /** Whether the session itself answers this statement. */
    boolean answersItself(StatementText statement) {
        String parameter = statement.ownParameter();
        return (LAST_ROUTE.equals(parameter) || LAST_LSN.equals(parameter)) && !origin.foreign()
                && order.status() != TransactionStatus.FAILED_BLOCK;
    }

    String value(StatementText statement) {
        return switch (statement.ownParameter()) {
            case LAST_ROUTE -> routes.last().toString();
            case LAST_LSN -> services.position().view().timeline() + ":" + services.token().position();
            default -> throw new AssertionError(statement.ownParameter());
        };
    }

    static Buffer description(String parameter, List<Boolean> binaryResults) {
        return Replies.textColumnDescription("sqledge." + parameter, Description.isBinary(binaryResults, 0));
    }

    /** @param value null when the row was given before */
    void answer(String value, String parameter, List<Boolean> binaryResults, boolean withDescription) {
        if (withDescription) {
            client.write(description(parameter, binaryResults));
        }
        if (value != null) {
            client.write(Replies.textRow(List.of(value)));
        }
        client.write(Replies.commandComplete("SHOW"));
    }
}
