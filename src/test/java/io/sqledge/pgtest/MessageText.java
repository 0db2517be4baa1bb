package io.sqledge.pgtest;

import io.sqledge.pgtest.WireClient.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A backend message as one line, the form in which a conversation expects it. Values are quoted when they are printable
 * text, else hexadecimal. Of an error only severity, SQLSTATE and message are shown; of a column's table only whether it
 * has one, since its OID is another on each server.
 */
final class MessageText {

    private MessageText() { }

    static String of(Message message) {
        ByteBuffer body = ByteBuffer.wrap(message.body());
        return switch (message.tag()) {
            case WireClient.CLOSED -> "Closed";
            case WireClient.BYTE -> "Byte " + (char) body.get();
            case 'R' -> body.getInt() == 0 ? "AuthenticationOk" : "Authentication";
            case 'K' -> "BackendKeyData " + (body.remaining() - 4);
            case 'S' -> "ParameterStatus " + string(body) + " " + string(body);
            case 'Z' -> "ReadyForQuery " + (char) body.get();
            case 'E' -> "ErrorResponse " + fields(body);
            case 'N' -> "NoticeResponse " + fields(body);
            case 'T' -> "RowDescription" + columns(body);
            case 'D' -> "DataRow" + values(body);
            case 'C' -> "CommandComplete " + string(body);
            case '1' -> "ParseComplete";
            case '2' -> "BindComplete";
            case '3' -> "CloseComplete";
            case 'n' -> "NoData";
            case 's' -> "PortalSuspended";
            case 'I' -> "EmptyQueryResponse";
            case 't' -> "ParameterDescription" + oids(body);
            case 'G' -> "CopyInResponse" + copyFormats(body);
            case 'H' -> "CopyOutResponse" + copyFormats(body);
            case 'd' -> "CopyData " + value(message.body());
            case 'c' -> "CopyDone";
            case 'A' -> notification(body);
            case 'V' -> "FunctionCallResponse " + lengthAndValue(body);
            case 'v' -> "NegotiateProtocolVersion " + (body.getInt() & 0xFFFF) + options(body);
            default -> throw new AssertionError("unknown message " + (int) message.tag());
        };
    }

    static Map<Character, String> errorFields(Message message) {
        ByteBuffer body = ByteBuffer.wrap(message.body());
        Map<Character, String> fields = new TreeMap<>();
        for (byte code = body.get(); code != 0; code = body.get()) {
            fields.put((char) code, string(body));
        }
        return fields;
    }

    private static String fields(ByteBuffer body) {
        Map<Character, String> fields = errorFields(new Message('E', body.array()));
        return fields.get('S') + " " + fields.get('C') + " " + fields.get('M');
    }

    private static String columns(ByteBuffer body) {
        StringBuilder text = new StringBuilder();
        for (int count = body.getShort(); count > 0; count--) {
            text.append(" (").append(string(body));
            boolean ofTable = body.getInt() != 0;
            int attribute = body.getShort();
            text.append(ofTable ? "@" + attribute : "").append(" ").append(body.getInt()).append(" ")
                    .append(body.getShort()).append(" ").append(body.getInt()).append(format(body)).append(")");
        }
        return text.toString();
    }

    private static String format(ByteBuffer body) {
        return body.getShort() == 0 ? " text" : " binary";
    }

    private static String values(ByteBuffer body) {
        StringBuilder text = new StringBuilder();
        for (int count = body.getShort(); count > 0; count--) {
            text.append(" ").append(lengthAndValue(body));
        }
        return text.toString();
    }

    private static String lengthAndValue(ByteBuffer body) {
        int length = body.getInt();
        if (length < 0) {
            return "null";
        }
        byte[] bytes = new byte[length];
        body.get(bytes);
        return value(bytes);
    }

    static String value(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
                return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
            }
        } catch (CharacterCodingException e) {
            // Shown as what it is.
        }
        return "x'" + HexFormat.of().formatHex(bytes) + "'";
    }

    private static String oids(ByteBuffer body) {
        StringBuilder text = new StringBuilder();
        for (int count = body.getShort(); count > 0; count--) {
            text.append(" ").append(Integer.toUnsignedString(body.getInt()));
        }
        return text.toString();
    }

    private static String copyFormats(ByteBuffer body) {
        StringBuilder text = new StringBuilder(body.get() == 0 ? " text" : " binary");
        for (int count = body.getShort(); count > 0; count--) {
            text.append(" ").append(body.getShort());
        }
        return text.toString();
    }

    private static String notification(ByteBuffer body) {
        body.getInt();
        return "NotificationResponse " + string(body) + " " + string(body);
    }

    private static String options(ByteBuffer body) {
        StringBuilder text = new StringBuilder();
        for (int count = body.getInt(); count > 0; count--) {
            text.append(" ").append(string(body));
        }
        return text.toString();
    }

    private static String string(ByteBuffer body) {
        int start = body.position();
        while (body.get() != 0) {
            // up to the zero
        }
        return new String(body.array(), start, body.position() - start - 1, StandardCharsets.UTF_8);
    }
}
