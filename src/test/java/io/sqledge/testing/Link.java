package io.sqledge.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A way to a server over a port of its own, which a test can cut and mend. */
public final class Link implements AutoCloseable {

    private final String host;
    private final int port;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public Link(PostgresServer server) {
        this.host = server.host();
        this.port = server.port();
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    private Void accept() throws IOException {
        while (!listener.isClosed()) {
            Socket client = listener.accept();
            if (cut) {
                client.close();
                continue;
            }
            try {
                Socket server = new Socket(host, port);
                sockets.add(client);
                sockets.add(server);
                threads.submit(() -> forward(client, server));
                threads.submit(() -> forward(server, client));
            } catch (IOException e) {
                client.close();
            }
        }
        return null;
    }

    private Void forward(Socket from, Socket to) {
        try (from; to) {
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[16 * 1024];
            for (int read; (read = in.read(bytes)) > 0;) {
                out.write(bytes, 0, read);
            }
        } catch (IOException ended) {
            // One side is gone; so is the other.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
        return null;
    }

    /** Ends all connections, and refuses new ones. */
    public void cut() {
        cut = true;
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
        threads.shutdownNow();
    }
}
