package io.sqledge.upstream;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of an ErrorResponse the upstream sent: Byte1 code, String value, repeated, then a zero byte (PostgreSQL
 * manual, "Error and Notice Message Fields"). Read where our own conduct depends on it; what is passed on to the client
 * are the bytes themselves.
 */
public record ErrorFields(Map<Character, String> fields) {

    public ErrorFields {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @param message the whole message, header included */
    public static ErrorFields read(Buffer message) {
        Map<Character, String> fields = new LinkedHashMap<>();
        int at = 5;
        while (at < message.length() && message.getByte(at) != 0) {
            char code = (char) message.getByte(at++);
            int end = at;
            while (end < message.length() && message.getByte(end) != 0) {
                end++;
            }
            fields.put(code, message.getString(at, end, StandardCharsets.UTF_8.name()));
            at = end + 1;
        }
        return new ErrorFields(fields);
    }

    public String sqlState() {
        return fields.getOrDefault('C', "");
    }

    public String text() {
        return fields.getOrDefault('M', "");
    }

    /** FATAL and PANIC end the connection; field V is never translated, S may be. */
    public boolean endsConnection() {
        String severity = fields.getOrDefault('V', fields.getOrDefault('S', ""));
        return severity.equals("FATAL") || severity.equals("PANIC");
    }

    /**
     * The same report as an ErrorResponse of severity ERROR. A login that fails in the middle of a client's session
     * ends one statement there, not the session: a client that read FATAL would hang up.
     */
    public Buffer asStatementError() {
        return message("ERROR");
    }

    /** The report as it came. */
    public Buffer message() {
        return message(null);
    }

    private Buffer message(String severity) {
        Buffer body = Buffer.buffer();
        fields.forEach((code, value) -> {
            String shown = severity != null && (code == 'S' || code == 'V') ? severity : value;
            body.appendByte((byte) (char) code).appendString(shown).appendByte((byte) 0);
        });
        body.appendByte((byte) 0);
        return Buffer.buffer(body.length() + 5).appendByte((byte) 'E').appendInt(body.length() + 4).appendBuffer(body);
    }
}
