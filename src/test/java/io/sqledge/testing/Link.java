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
import java.util.concurrent.atomic.AtomicLong;

/** A way to a server over a port of its own, which a test can slow down, cut, mend and let fall silent. */
public final class Link implements AutoCloseable {

    private volatile PostgresServer server;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytesUntilCut = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean cut;
    private volatile boolean silent;
    private volatile int delayMillis;
    private volatile int bytesPerSecond = Integer.MAX_VALUE;

    public Link(PostgresServer server) {
        this.server = server;
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
            if (silent) {
                sockets.add(client);
                continue;
            }
            try {
                Socket there = new Socket(server.host(), server.port());
                sockets.add(client);
                sockets.add(there);
                threads.submit(() -> forward(client, there));
                threads.submit(() -> forward(there, client));
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
                pause(read);
                while (silent) {
                    Thread.sleep(5);
                }
                long left = bytesUntilCut.addAndGet(-read);
                if (left < 0) {
                    // Within a message, most likely.
                    out.write(bytes, 0, (int) Math.max(0, read + left));
                    out.flush();
                    bytesUntilCut.set(Long.MAX_VALUE);
                    closeAll();
                    return null;
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException ended) {
            // One side is gone; so is the other.
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
        return null;
    }

    private void pause(int bytes) throws InterruptedException {
        long millis = delayMillis + 1_000L * bytes / bytesPerSecond;
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }

    /** Each piece of data comes so much later, and no more of it in a second and direction than that. */
    public void slow(int millis, int mostBytesPerSecond) {
        delayMillis = millis;
        bytesPerSecond = mostBytesPerSecond;
    }

    /** Ends all connections once so many bytes more have passed; new ones are taken. */
    public void cutAfter(long bytes) {
        bytesUntilCut.set(bytes);
    }

    /** Whether the cut that was asked for is still to come. */
    public boolean isCutAwaited() {
        return bytesUntilCut.get() < Long.MAX_VALUE / 2;
    }

    /** Nothing passes any more, in old connections and new ones, and none is ended. */
    public void fallSilent() {
        silent = true;
    }

    /** New connections work again; those of before are ended, as by a router that does not know them. */
    public void speakAgain() {
        closeAll();
        silent = false;
    }

    /** Ends all connections; new ones lead to another server, as an address does that a promoted standby took over. */
    public void leadTo(PostgresServer other) {
        server = other;
        closeAll();
    }

    /** Ends all connections, and refuses new ones. */
    public void cut() {
        cut = true;
        closeAll();
    }

    private void closeAll() {
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
