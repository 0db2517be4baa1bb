package io.sqledge.session;

import io.sqledge.pgwire.ClientConnection;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** {@code SHOW sqledge.*}, answered by the session itself: one row of one text column, as SHOW does. */
final class OwnParameters {

    static final String LAST_ROUTE = "last_route";
    static final String LAST_LSN = "last_lsn";

    private OwnParameters() { }

    static boolean isKnown(String parameter) {
        return LAST_ROUTE.equals(parameter) || LAST_LSN.equals(parameter);
    }

    static Buffer description(String parameter, List<Boolean> binaryResults) {
        return Replies.textColumnDescription("sqledge." + parameter, Description.isBinary(binaryResults, 0));
    }

    /** @param value null when the row was given before */
    static void answer(ClientConnection client, String value, String parameter, List<Boolean> binaryResults,
            boolean withDescription) {
        if (withDescription) {
            client.write(description(parameter, binaryResults));
        }
        if (value != null) {
            client.write(Replies.textRow(List.of(value)));
        }
        client.write(Replies.commandComplete("SHOW"));
    }
}
