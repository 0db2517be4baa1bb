package io.sqledge.pgtest;

import io.sqledge.testing.PostgresServer;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes bytes between programs and a server, and keeps each statement that the programs run, as they sent it. */
final class Recorder implements AutoCloseable {

    private static final int SSL_REQUEST = 80877103;
    private static final int GSSENC_REQUEST = 80877104;

    /** Formats as in Bind: 0 text, 1 binary; of the parameters without an OID from the client 0. */
    record Statement(String sql, List<Integer> oids, List<Integer> formats, List<byte[]> values) { }

    private record Prepared(String sql, List<Integer> oids) { }

    private final PostgresServer server;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Statement> statements = new ArrayList<>();

    Recorder(PostgresServer server) {
        this.server = server;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** What was recorded since this was last asked. */
    List<Statement> take() {
        synchronized (statements) {
            List<Statement> taken = List.copyOf(statements);
            statements.clear();
            return taken;
        }
    }

    private Void accept() throws IOException {
        while (!listener.isClosed()) {
            Socket client = listener.accept();
            Socket upstream = new Socket(server.host(), server.port());
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            threads.submit(() -> answers(upstream, client));
            threads.submit(() -> messages(client, upstream));
        }
        return null;
    }

    private static Void answers(Socket from, Socket to) throws IOException {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
        return null;
    }

    private Void messages(Socket from, Socket to) throws IOException {
        Map<String, Prepared> prepared = new HashMap<>();
        Map<String, Statement> portals = new HashMap<>();
        try (from; to; InputStream bytes = from.getInputStream(); DataInputStream in = new DataInputStream(bytes)) {
            OutputStream out = to.getOutputStream();
            int version;
            do {
                byte[] body = new byte[in.readInt() - 4];
                in.readFully(body);
                version = ByteBuffer.wrap(body).getInt();
                write(out, ByteBuffer.allocate(4 + body.length).putInt(4 + body.length).put(body).array());
            } while (version == SSL_REQUEST || version == GSSENC_REQUEST);
            for (int tag = in.read(); tag >= 0; tag = in.read()) {
                byte[] body = new byte[in.readInt() - 4];
                in.readFully(body);
                record((char) tag, ByteBuffer.wrap(body), prepared, portals);
                write(out, ByteBuffer.allocate(5 + body.length).put((byte) tag).putInt(4 + body.length).put(body).array());
            }
        }
        return null;
    }

    private static void write(OutputStream out, byte[] message) throws IOException {
        out.write(message);
        out.flush();
    }

    private void record(char tag, ByteBuffer body, Map<String, Prepared> prepared, Map<String, Statement> portals) {
        switch (tag) {
            case 'Q' -> add(new Statement(string(body), List.of(), List.of(), List.of()));
            case 'P' -> prepared.put(string(body), new Prepared(string(body), numbers(body, 4)));
            case 'B' -> {
                String portal = string(body);
                Prepared bound = prepared.get(string(body));
                List<Integer> formats = numbers(body, 2);
                List<byte[]> values = new ArrayList<>();
                for (int left = body.getShort(); left > 0; left--) {
                    int length = body.getInt();
                    byte[] value = length < 0 ? null : new byte[length];
                    if (value != null) {
                        body.get(value);
                    }
                    values.add(value);
                }
                portals.put(portal, new Statement(bound.sql(), upTo(values.size(), bound.oids(), 0),
                        upTo(values.size(), formats, formats.size() == 1 ? formats.get(0) : 0), values));
            }
            case 'E' -> add(portals.get(string(body)));
            default -> { }
        }
    }

    private static List<Integer> upTo(int count, List<Integer> given, int rest) {
        List<Integer> all = new ArrayList<>(given);
        while (all.size() < count) {
            all.add(rest);
        }
        return all;
    }

    private void add(Statement statement) {
        synchronized (statements) {
            statements.add(statement);
        }
    }

    private static String string(ByteBuffer body) {
        int start = body.position();
        while (body.get() != 0) {
            continue;
        }
        return new String(body.array(), start, body.position() - start - 1, StandardCharsets.UTF_8);
    }

    private static List<Integer> numbers(ByteBuffer body, int width) {
        List<Integer> numbers = new ArrayList<>();
        for (int left = body.getShort(); left > 0; left--) {
            numbers.add(width == 2 ? body.getShort() : body.getInt());
        }
        return numbers;
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
