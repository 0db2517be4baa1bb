package io.sqledge.replication;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;

/**
 * A socket under a connection of pgjdbc. It takes what has arrived in larger pieces than the driver's own 8 KiB, which saves most of
 * the system calls of a copy, and it can be waited on: the driver only offers to look again and again. Reads, {@link #await} among
 * them, belong to the one thread that uses the connection.
 */
final class UpstreamSocket extends Socket {

    private static final int BUFFER_BYTES = 64 * 1024;
    /** The last one made by the number the driver hands to its factory, while that connection is being opened. */
    private static final Map<String, AtomicReference<UpstreamSocket>> OPENING = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private ReadAhead input;
    private volatile boolean closed;

    /** Made by the driver from its name, with a {@link #newNumber} or none. */
    public static final class Factory extends SocketFactory {

        private final String number;

        public Factory() {
            this(null);
        }

        public Factory(String number) {
            this.number = number;
        }

        @Override
        public Socket createSocket() {
            UpstreamSocket socket = new UpstreamSocket();
            AtomicReference<UpstreamSocket> last = number == null ? null : OPENING.get(number);
            // Null also for the socket of a cancel request, which comes later.
            if (last != null) {
                last.set(socket);
            }
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
        }

        private Socket connected(InetSocketAddress remote, InetSocketAddress local) throws IOException {
            Socket socket = createSocket();
            try {
                if (local != null) {
                    socket.bind(local);
                }
                socket.connect(remote);
                return socket;
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        }
    }

    /** For one connection: what its factory is told. */
    static String newNumber() {
        String number = Long.toString(NUMBERS.incrementAndGet());
        OPENING.put(number, new AtomicReference<>());
        return number;
    }

    /** The socket under the connection that was opened with this number, or null. To be called once, also when opening failed. */
    static UpstreamSocket take(String number) {
        return OPENING.remove(number).get();
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (input == null) {
            input = new ReadAhead(super.getInputStream());
        }
        return input;
    }

    /**
     * Waits until there is something to read, be it the connection's end.
     *
     * @return false when nothing came within {@code millis}, from 1
     * @throws IOException when the socket was closed or the connection broke
     */
    boolean await(int millis) throws IOException {
        getInputStream();
        if (input.buffered() > 0) {
            return true;
        }
        int before = getSoTimeout();
        setSoTimeout(millis);
        try {
            input.fill();
            return true;
        } catch (SocketTimeoutException nothingCame) {
            return false;
        } finally {
            setSoTimeout(before);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            // Not before: told that it is closed, the superclass does nothing.
            closed = true;
        }
    }

    /** The driver asks at every row of a copy, and the superclass takes a lock for the answer. */
    @Override
    public boolean isClosed() {
        return closed;
    }

    private static final class ReadAhead extends InputStream {

        private final InputStream socket;
        private final byte[] buffer = new byte[BUFFER_BYTES];
        private int position;
        private int limit;

        ReadAhead(InputStream socket) {
            this.socket = socket;
        }

        int buffered() {
            return limit - position;
        }

        /** @return false at the connection's end */
        boolean fill() throws IOException {
            int read = socket.read(buffer, 0, buffer.length);
            position = 0;
            limit = Math.max(0, read);
            return read > 0;
        }

        @Override
        public int read() throws IOException {
            return buffered() > 0 || fill() ? buffer[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (buffered() == 0) {
                if (length >= buffer.length) {
                    return socket.read(target, offset, length);
                }
                if (!fill()) {
                    return -1;
                }
            }
            int taken = Math.min(length, buffered());
            System.arraycopy(buffer, position, target, offset, taken);
            position += taken;
            return taken;
        }

        @Override
        public int available() throws IOException {
            return buffered() > 0 ? buffered() : socket.available();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
