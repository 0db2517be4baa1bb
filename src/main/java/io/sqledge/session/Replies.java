package io.sqledge.session;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Backend messages the session writes itself (PostgreSQL manual, "Message Formats"). */
final class Replies {

    static final Buffer PARSE_COMPLETE = empty('1');
    static final Buffer BIND_COMPLETE = empty('2');
    static final Buffer CLOSE_COMPLETE = empty('3');
    static final Buffer NO_DATA = empty('n');
    static final Buffer PORTAL_SUSPENDED = empty('s');
    static final Buffer EMPTY_QUERY = empty('I');

    private static final int TEXT_OID = 25;
    private static final int UTF8_LENGTH_NULL = -1;

    private Replies() { }

    static Buffer commandComplete(String tag) {
        return tagged('C', cString(Buffer.buffer(), tag));
    }

    static Buffer readyForQuery(TransactionStatus status) {
        return tagged('Z', Buffer.buffer().appendByte((byte) status.code()));
    }

    static Buffer parameterStatus(String name, String value) {
        return tagged('S', cString(cString(Buffer.buffer(), name), value));
    }

    static Buffer authenticationOk() {
        return tagged('R', Buffer.buffer().appendInt(0));
    }

    static Buffer backendKey(int processId, byte[] secret) {
        return tagged('K', Buffer.buffer().appendInt(processId).appendBytes(secret));
    }

    /** RowDescription of one text column, as SHOW answers. */
    static Buffer textColumnDescription(String name, boolean binary) {
        Buffer body = Buffer.buffer().appendShort((short) 1);
        cString(body, name).appendInt(0).appendShort((short) 0).appendInt(TEXT_OID).appendShort((short) -1)
                .appendInt(-1).appendShort((short) (binary ? 1 : 0));
        return tagged('T', body);
    }

    /** DataRow of text values; null is NULL. */
    static Buffer textRow(List<String> values) {
        Buffer body = Buffer.buffer().appendShort((short) values.size());
        for (String value : values) {
            if (value == null) {
                body.appendInt(UTF8_LENGTH_NULL);
            } else {
                byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
                body.appendInt(utf8.length).appendBytes(utf8);
            }
        }
        return tagged('D', body);
    }

    static Buffer cString(Buffer buffer, String text) {
        return buffer.appendString(text).appendByte((byte) 0);
    }

    static Buffer tagged(char tag, Buffer body) {
        return Buffer.buffer(body.length() + 5).appendByte((byte) tag).appendInt(body.length() + 4).appendBuffer(body);
    }

    private static Buffer empty(char tag) {
        return tagged(tag, Buffer.buffer());
    }
}
