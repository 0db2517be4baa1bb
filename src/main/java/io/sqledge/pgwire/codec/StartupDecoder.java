package io.sqledge.pgwire.codec;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.message.StartupRequest;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client may send before anything else (PostgreSQL manual, "Message Formats": StartupMessage and its kin). */
public final class StartupDecoder {

    /** Of protocol 3; Postgres speaks it from version 18 on. It differs from 3.0 in the length of the secret for cancelling. */
    public static final int NEWEST_MINOR = 2;

    private static final int CANCEL = 80877102;
    private static final int SSL = 80877103;
    private static final int GSSENC = 80877104;

    private StartupDecoder() { }

    /**
     * @param body a start-up packet without its length: Int32 code, then what belongs to it
     * @throws PgException 0A000 for a protocol other than 3, 08P01 for a malformed packet
     */
    public static StartupRequest decode(Buffer body) {
        int code = body.getInt(0);
        return switch (code) {
            case SSL -> new StartupRequest.SslRequest();
            case GSSENC -> new StartupRequest.GssEncRequest();
            case CANCEL -> cancel(body);
            default -> startup(code >>> 16, code & 0xFFFF, body);
        };
    }

    private static StartupRequest cancel(Buffer body) {
        if (body.length() < 9) {
            throw PgException.fatal(SqlState.PROTOCOL_VIOLATION, "invalid length of cancel request packet");
        }
        return new StartupRequest.CancelRequest(body.getInt(4), body.getBuffer(8, body.length()));
    }

    private static StartupRequest startup(int major, int minor, Buffer body) {
        if (major != 3) {
            throw PgException.fatal(SqlState.FEATURE_NOT_SUPPORTED, "unsupported frontend protocol " + major + "." + minor
                    + ": server supports 3.0 to 3." + NEWEST_MINOR);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> unknownOptions = new ArrayList<>();
        int at = 4;
        while (at < body.length() && body.getByte(at) != 0) {
            int nameEnd = zero(body, at);
            int valueEnd = zero(body, nameEnd + 1);
            String name = string(body, at, nameEnd);
            if (name.startsWith("_pq_.")) {
                unknownOptions.add(name);
            } else {
                parameters.put(name, string(body, nameEnd + 1, valueEnd));
            }
            at = valueEnd + 1;
        }
        if (at != body.length() - 1) {
            throw layout();
        }
        return new StartupRequest.StartupMessage(minor, parameters, unknownOptions);
    }

    private static PgException layout() {
        return PgException.fatal(SqlState.PROTOCOL_VIOLATION, "invalid startup packet layout: expected terminator as last byte");
    }

    private static int zero(Buffer body, int from) {
        for (int i = from; i < body.length(); i++) {
            if (body.getByte(i) == 0) {
                return i;
            }
        }
        throw layout();
    }

    private static String string(Buffer body, int from, int to) {
        return new String(body.getBytes(from, to), StandardCharsets.UTF_8);
    }
}
