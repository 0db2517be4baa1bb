package io.sqledge.pgwire;

import io.vertx.core.buffer.Buffer;

/**
 * One whole message as it stood on the wire: type byte, length, body. It can be relayed unchanged, and decoded when its
 * content matters.
 */
public record Frame(Buffer bytes) {

    /** Type byte and length word. */
    public static final int HEADER_LENGTH = 5;

    public char tag() {
        return (char) (bytes.getByte(0) & 0xFF);
    }

    public int bodyLength() {
        return bytes.length() - HEADER_LENGTH;
    }
}
