package io.sqledge.upstream;

import io.vertx.core.buffer.Buffer;

/** A setting as the upstream reports it: String name, String value. */
public record ParameterStatus(String name, String value) {

    /** @param message the whole message, header included */
    public static ParameterStatus read(Buffer message) {
        int nameEnd = zeroFrom(message, 5);
        int valueEnd = zeroFrom(message, nameEnd + 1);
        return new ParameterStatus(message.getString(5, nameEnd), message.getString(nameEnd + 1, valueEnd));
    }

    private static int zeroFrom(Buffer message, int from) {
        int at = from;
        while (message.getByte(at) != 0) {
            at++;
        }
        return at;
    }
}
