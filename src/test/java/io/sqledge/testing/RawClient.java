package io.sqledge.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** A client that sends and reads exactly what a test says, when it says so, and nothing else. */
public final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int CANCEL_REQUEST = 80877102;

    private final int port;
    private final Socket socket;
    private final DataOutputStream out;
    private final DataInputStream in;
    private byte[] key;

    /** Connects and sends the start-up packet; its answer is not read yet. */
    public RawClient(int port, String databaseName) throws IOException {
        this.port = port;
        socket = new Socket("127.0.0.1", port);
        out = new DataOutputStream(socket.getOutputStream());
        in = new DataInputStream(socket.getInputStream());
        socket.setSoTimeout(PATIENCE_MILLIS);
        byte[] parameters = ("user\0postgres\0database\0" + databaseName + "\0\0").getBytes(UTF_8);
        out.writeInt(parameters.length + 8);
        out.writeInt(3 << 16);
        out.write(parameters);
    }

    public Socket socket() {
        return socket;
    }

    public void send(char tag, byte[] body) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(message);
        data.writeByte(tag);
        data.writeInt(body.length + 4);
        data.write(body);
        out.write(message.toByteArray());
    }

    public void query(String text) throws IOException {
        send('Q', (text + "\0").getBytes(UTF_8));
    }

    /** Parse, Bind and Execute, all unnamed and without parameters. */
    public void extended(String text) throws IOException {
        send('P', ("\0" + text + "\0\0\0").getBytes(UTF_8));
        send('B', new byte[8]);
        send('E', new byte[5]);
    }

    /** Sends the CancelRequest, and waits until its connection ends. */
    public void cancel() throws IOException {
        try (Socket other = new Socket("127.0.0.1", port)) {
            DataOutputStream request = new DataOutputStream(other.getOutputStream());
            request.writeInt(16);
            request.writeInt(CANCEL_REQUEST);
            request.write(key);
            other.getInputStream().read();
        }
    }

    /** Reads messages up to the first with this tag. */
    public void readTo(char tag) throws IOException {
        while (read() != tag) {
            // The others don't matter.
        }
    }

    /** Reads one message. @return its tag */
    public char read() throws IOException {
        char tag = (char) in.readUnsignedByte();
        byte[] body = in.readNBytes(in.readInt() - 4);
        if (tag == 'K') {
            key = body;
        }
        return tag;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
