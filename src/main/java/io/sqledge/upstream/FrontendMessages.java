package io.sqledge.upstream;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The messages the service itself sends upstream (PostgreSQL manual, "Message Formats"); a client's own are relayed as
 * they came.
 */
public final class FrontendMessages {

    private static final int PROTOCOL_3_0 = 3 << 16;
    private static final int SSL_REQUEST = 80877103;
    private static final int CANCEL_REQUEST = 80877102;

    private FrontendMessages() { }

    /** Type and length. */
    private static final int HEADER = 5;

    static Buffer startup(Map<String, String> parameters) {
        Buffer body = Buffer.buffer().appendInt(PROTOCOL_3_0);
        parameters.forEach((name, value) -> cString(cString(body, name), value));
        body.appendByte((byte) 0);
        return untagged(body);
    }

    static Buffer sslRequest() {
        return untagged(Buffer.buffer().appendInt(SSL_REQUEST));
    }

    static Buffer cancelRequest(BackendKey key) {
        return untagged(Buffer.buffer().appendInt(CANCEL_REQUEST).appendInt(key.processId()).appendBytes(key.secret()));
    }

    static Buffer password(String text) {
        return tagged('p', cString(Buffer.buffer(), text));
    }

    static Buffer saslInitialResponse(String mechanism, String clientFirst) {
        byte[] data = clientFirst.getBytes(StandardCharsets.UTF_8);
        return tagged('p', cString(Buffer.buffer(), mechanism).appendInt(data.length).appendBytes(data));
    }

    static Buffer saslResponse(String clientFinal) {
        return tagged('p', Buffer.buffer(clientFinal.getBytes(StandardCharsets.UTF_8)));
    }

    static Buffer terminate() {
        return tagged('X', Buffer.buffer());
    }

    static Buffer query(String text) {
        return tagged('Q', cString(Buffer.buffer(), text));
    }

    public static Buffer sync() {
        return tagged('S', Buffer.buffer());
    }

    public static Buffer flush() {
        return tagged('H', Buffer.buffer());
    }

    public static Buffer describeStatement(String name) {
        return tagged('D', cString(Buffer.buffer().appendByte((byte) 'S'), name));
    }

    public static Buffer closeStatement(String name) {
        return tagged('C', cString(Buffer.buffer().appendByte((byte) 'S'), name));
    }

    /** Parse without parameter types. */
    public static Buffer parse(String name, String text) {
        return tagged('P', cString(cString(Buffer.buffer(), name), text).appendShort((short) 0));
    }

    /** The same Parse for a statement of another name. */
    public static Buffer parseAs(Buffer parse, String name) {
        int rest = endOfString(parse, HEADER);
        return tagged('P', cString(Buffer.buffer(), name).appendBuffer(parse.slice(rest, parse.length())));
    }

    /** The same Bind of another statement. */
    public static Buffer bindTo(Buffer bind, String statement) {
        int name = endOfString(bind, HEADER);
        int rest = endOfString(bind, name);
        return tagged('B', cString(Buffer.buffer().appendBuffer(bind.slice(HEADER, name)), statement)
                .appendBuffer(bind.slice(rest, bind.length())));
    }

    private static int endOfString(Buffer message, int from) {
        int at = from;
        while (message.getByte(at) != 0) {
            at++;
        }
        return at + 1;
    }

    /** Execute, all rows. */
    public static Buffer execute(String portal) {
        return tagged('E', cString(Buffer.buffer(), portal).appendInt(0));
    }

    public static Buffer closePortal(String name) {
        return tagged('C', cString(Buffer.buffer().appendByte((byte) 'P'), name));
    }

    /** Bind without parameters, all results as text. */
    public static Buffer bind(String portal, String statement) {
        return tagged('B', cString(cString(Buffer.buffer(), portal), statement)
                .appendShort((short) 0).appendShort((short) 0).appendShort((short) 0));
    }

    /**
     * FunctionCall with arguments in text format. Unlike a Query it leaves the unnamed statement alone.
     *
     * @param binaryResult the result's format
     */
    public static Buffer functionCall(int functionOid, boolean binaryResult, String... arguments) {
        Buffer body = Buffer.buffer().appendInt(functionOid).appendShort((short) 0)
                .appendShort((short) arguments.length);
        for (String argument : arguments) {
            byte[] text = argument.getBytes(StandardCharsets.UTF_8);
            body.appendInt(text.length).appendBytes(text);
        }
        return tagged('F', body.appendShort((short) (binaryResult ? 1 : 0)));
    }

    private static Buffer cString(Buffer buffer, String text) {
        return buffer.appendString(text).appendByte((byte) 0);
    }

    private static Buffer tagged(char tag, Buffer body) {
        return Buffer.buffer(body.length() + 5).appendByte((byte) tag).appendInt(body.length() + 4).appendBuffer(body);
    }

    private static Buffer untagged(Buffer body) {
        return Buffer.buffer(body.length() + 4).appendInt(body.length() + 4).appendBuffer(body);
    }
}
