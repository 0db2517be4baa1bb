package io.sqledge.pgtest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One connection: bytes out, messages in. Blocking; reads give up after 20 s. */
final class WireClient implements Closeable {

    /** The server closed the connection. */
    static final char CLOSED = 0;
    /** A single byte without length: the answer to SSLRequest and GSSENCRequest. */
    static final char BYTE = 1;

    private static final int TIMEOUT_MILLIS = 20_000;

    record Message(char tag, byte[] body) { }

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final DataInputStream in;
    private byte[] cancelKey = {};

    WireClient(Target target) throws IOException {
        socket.connect(new InetSocketAddress(target.host(), target.port()), TIMEOUT_MILLIS);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new DataInputStream(socket.getInputStream());
    }

    /** Opens a connection and reads up to ReadyForQuery. */
    static WireClient connect(Target target, Map<String, String> parameters) throws IOException {
        WireClient client = new WireClient(target);
        client.send(startup(3, 0, defaults(target, parameters)));
        Message message;
        do {
            message = client.read();
            if (message.tag() == 'E' || message.tag() == CLOSED) {
                throw new IOException("no session on " + target + ": " + MessageText.of(message));
            }
            if (message.tag() == 'R' && ByteBuffer.wrap(message.body()).getInt() != 0) {
                throw new IOException(target + " asks for a password; these tests need a server that trusts them");
            }
        } while (message.tag() != 'Z');
        return client;
    }

    static Map<String, String> defaults(Target target, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("user", target.user());
        all.put("database", target.database());
        all.putAll(parameters);
        return all;
    }

    static byte[] startup(int major, int minor, Map<String, String> parameters) {
        Body body = new Body().int32(major << 16 | minor);
        parameters.forEach((name, value) -> body.string(name).string(value));
        return body.int8(0).untagged();
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    Message read() throws IOException {
        try {
            char tag = (char) in.readUnsignedByte();
            byte[] body = new byte[in.readInt() - 4];
            in.readFully(body);
            if (tag == 'K') {
                cancelKey = body;
            }
            return new Message(tag, body);
        } catch (EOFException | SocketException e) {
            return new Message(CLOSED, new byte[0]);
        }
    }

    Message readByte() throws IOException {
        return new Message(BYTE, new byte[] {in.readByte()});
    }

    /** Process id and secret of BackendKeyData. */
    byte[] cancelKey() {
        return cancelKey;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** A message under construction. */
    static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Body int8(int value) {
            bytes.write(value);
            return this;
        }

        Body int16(int value) {
            return int8(value >>> 8).int8(value);
        }

        Body int32(int value) {
            return int16(value >>> 16).int16(value);
        }

        Body raw(byte[] value) {
            bytes.writeBytes(value);
            return this;
        }

        Body string(String value) {
            return raw(value.getBytes(StandardCharsets.UTF_8)).int8(0);
        }

        /** Int32 length and bytes; null is NULL. */
        Body value(byte[] value) {
            return value == null ? int32(-1) : int32(value.length).raw(value);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        byte[] untagged() {
            return new Body().int32(bytes.size() + 4).raw(bytes.toByteArray()).bytes.toByteArray();
        }

        byte[] tagged(char tag) {
            return new Body().int8(tag).raw(untagged()).bytes.toByteArray();
        }
    }
}
