package io.sqledge.pgwire.codec;

import io.sqledge.error.PgError;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** ErrorResponse: 'E', Int32 length, fields of one byte and a string, a zero byte. */
public final class ErrorEncoder {

    private ErrorEncoder() { }

    public static Buffer encode(PgError error) {
        Buffer body = Buffer.buffer();
        field(body, 'S', error.severity().name());
        field(body, 'V', error.severity().name());
        field(body, 'C', error.sqlState().code());
        field(body, 'M', error.message());
        field(body, 'D', error.detail());
        field(body, 'H', error.hint());
        field(body, 'P', error.position() > 0 ? String.valueOf(error.position()) : null);
        body.appendByte((byte) 0);
        return Buffer.buffer(body.length() + 5).appendByte((byte) 'E').appendInt(body.length() + 4).appendBuffer(body);
    }

    private static void field(Buffer body, char code, String value) {
        if (value != null) {
            body.appendByte((byte) code).appendBytes(value.getBytes(StandardCharsets.UTF_8)).appendByte((byte) 0);
        }
    }
}
