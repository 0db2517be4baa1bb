package io.sqledge.session;

import io.sqledge.pgwire.Frame;
import io.sqledge.sql.ParameterValue;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads of a client's message what routing needs (PostgreSQL manual, "Message Formats"). A body that is not well formed
 * gives an empty answer: it is relayed as it is, and the upstream words the error.
 */
final class MessageReader {

    /** Parse: String name, String query, Int16 count, Int32 type OID each. */
    record ParseMessage(String name, String text, List<Integer> parameterOids) { }

    /** Bind: portal, statement, parameter formats, parameters, result formats; formats 0 text, 1 binary. */
    record BindMessage(String portal, String statement, List<ParameterValue> parameters, List<Boolean> binaryResults) { }

    /** Describe and Close: Byte1 'S' or 'P', String name. */
    record TargetMessage(boolean statement, String name) { }

    /** Execute: String portal, Int32 most rows to return, 0 for all. */
    record ExecuteMessage(String portal, int maxRows) { }

    private final Buffer bytes;
    private int at = Frame.HEADER_LENGTH;

    private MessageReader(Frame frame) {
        this.bytes = frame.bytes();
    }

    static Optional<String> query(Frame frame) {
        return read(frame, MessageReader::cString);
    }

    static Optional<ParseMessage> parse(Frame frame) {
        return read(frame, r -> {
            String name = r.cString();
            String text = r.cString();
            int count = r.int16();
            List<Integer> oids = new ArrayList<>(Math.min(count, 16));
            for (int i = 0; i < count; i++) {
                oids.add(r.int32());
            }
            return new ParseMessage(name, text, List.copyOf(oids));
        });
    }

    static Optional<BindMessage> bind(Frame frame) {
        return read(frame, r -> {
            String portal = r.cString();
            String statement = r.cString();
            List<Boolean> formats = r.formats();
            int count = r.int16();
            if (formats.size() > 1 && formats.size() != count) {
                throw new MalformedException();
            }
            List<ParameterValue> parameters = new ArrayList<>(Math.min(count, 16));
            for (int i = 0; i < count; i++) {
                boolean binary = formats.size() == 1 ? formats.get(0) : !formats.isEmpty() && formats.get(i);
                parameters.add(new ParameterValue(binary, r.valueOrNull()));
            }
            return new BindMessage(portal, statement, parameters, r.formats());
        });
    }

    static Optional<TargetMessage> target(Frame frame) {
        return read(frame, r -> switch (r.int8()) {
            case 'S' -> new TargetMessage(true, r.cString());
            case 'P' -> new TargetMessage(false, r.cString());
            default -> throw new MalformedException();
        });
    }

    static Optional<ExecuteMessage> execute(Frame frame) {
        return read(frame, r -> new ExecuteMessage(r.cString(), r.int32()));
    }

    private static <T> Optional<T> read(Frame frame, java.util.function.Function<MessageReader, T> body) {
        MessageReader reader = new MessageReader(frame);
        try {
            T message = body.apply(reader);
            return reader.at == reader.bytes.length() ? Optional.of(message) : Optional.empty();
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    private List<Boolean> formats() {
        int count = int16();
        List<Boolean> formats = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            formats.add(switch (int16()) {
                case 0 -> false;
                case 1 -> true;
                default -> throw new MalformedException();
            });
        }
        return formats;
    }

    private byte[] valueOrNull() {
        int length = int32();
        if (length == -1) {
            return null;
        }
        need(length);
        at += length;
        return bytes.getBytes(at - length, at);
    }

    private String cString() {
        int end = at;
        while (true) {
            if (end >= bytes.length()) {
                throw new MalformedException();
            }
            if (bytes.getByte(end) == 0) {
                break;
            }
            end++;
        }
        byte[] utf8 = bytes.getBytes(at, end);
        String text = new String(utf8, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            // Not UTF-8 (or the character that stands for it): the upstream knows which.
            throw new MalformedException();
        }
        at = end + 1;
        return text;
    }

    private int int8() {
        need(1);
        return bytes.getByte(at++);
    }

    private int int16() {
        need(2);
        at += 2;
        return bytes.getUnsignedShort(at - 2);
    }

    private int int32() {
        need(4);
        at += 4;
        return bytes.getInt(at - 4);
    }

    private void need(int count) {
        if (count < 0 || bytes.length() - at < count) {
            throw new MalformedException();
        }
    }

    private static final class MalformedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedException() {
            super(null, null, false, false);
        }
    }
}
