package io.sqledge.replication;

import io.sqledge.pgtype.Lsn;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/**
 * Reads pgoutput's messages off the walsender in a thread of its own, {@code replication}, and queues them. Only inside a read
 * does pgjdbc answer keepalives and report the positions set by the applier, and inside one that blocks only when the next
 * message comes: on a quiet upstream that may be never, and a server that shuts down would wait for the answer. So it asks
 * for what is pending, which itself waits up to a millisecond for it, and then waits at the socket.
 *
 * <p>Holds the connection in a field: pgjdbc's stream does not, and a connection nobody holds is closed by the garbage
 * collector in the middle of the stream.
 */
final class StreamReader implements AutoCloseable {

    /** How often positions are reported; also the longest an idle edge holds up a fast shutdown of the upstream. */
    private static final int STATUS_INTERVAL_MILLIS = 500;
    /** How long nothing may come until the driver is asked all the same: then it reports positions. */
    private static final int WAIT_MILLIS = STATUS_INTERVAL_MILLIS;
    /** Handed on before the commit: memory stays bounded, and the applier has something to do in a large transaction. */
    private static final int MOST_BYTES_AT_ONCE = 64 * 1024;

    private final Connection connection;
    private final UpstreamSocket socket;
    private final PGReplicationStream stream;
    private final ByteBoundedQueue<List<ByteBuffer>> queue;
    private final Thread thread;
    /** Or a block of one that is in progress: what comes between blocks is of others. */
    private volatile boolean transactionOpen;
    /** Messages put into the queue; written by the thread {@code replication} only. */
    private volatile long queued;
    private volatile Throwable failure;
    private volatile boolean closed;

    /**
     * Starts the stream where the slot stands.
     *
     * @param connection of {@link UpstreamSessions#openReplication}; owned by this object from now on
     * @param socket under that connection
     */
    StreamReader(Connection connection, UpstreamSocket socket, String slot, String publication, long queueBytes) throws SQLException {
        this.connection = connection;
        this.socket = socket;
        this.queue = new ByteBoundedQueue<>(queueBytes);
        this.stream = connection.unwrap(PGConnection.class).getReplicationAPI().replicationStream().logical()
                .withSlotName(slot)
                .withSlotOption("proto_version", 2)
                .withSlotOption("streaming", "on")
                .withSlotOption("publication_names", SqlText.identifier(publication).replace("'", "''"))
                .withStatusInterval(STATUS_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)
                .withAutomaticFlush(false).start();
        // From here on it may be silent for long: whether too long is decided by those who know how far the upstream's log is.
        connection.setNetworkTimeout(Runnable::run, 0);
        thread = new Thread(this::read, "replication");
        thread.start();
    }

    private void read() {
        try {
            List<ByteBuffer> read = new ArrayList<>();
            int bytes = 0;
            while (!closed) {
                ByteBuffer message = stream.readPending();
                if (message == null) {
                    if (stream.isClosed()) {
                        throw new SQLException("the upstream ended the stream", "08006");
                    }
                    socket.await(WAIT_MILLIS);
                    continue;
                }
                char tag = (char) message.get(message.position());
                if (tag == 'B' || tag == 'S') {
                    transactionOpen = true;
                }
                read.add(message);
                bytes += message.remaining();
                boolean ends = tag == 'C' || tag == 'E';
                // Before its commit there is nothing to do with a small transaction: waking the applier would only cost time.
                if (ends || !transactionOpen || bytes >= MOST_BYTES_AT_ONCE) {
                    queue.put(read, bytes);
                    queued += read.size();
                    read = new ArrayList<>();
                    bytes = 0;
                }
                if (ends) {
                    transactionOpen = false;
                }
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    /** @return the next messages, at least one and often a whole transaction, or null when none came in time */
    List<ByteBuffer> poll(long timeoutMicros) throws InterruptedException {
        return queue.poll(timeoutMicros);
    }

    long queuedBytes() {
        return queue.bytes();
    }

    /** What the last message or sign of life said. */
    Lsn received() {
        return new Lsn(stream.getLastReceiveLSN().asLong());
    }

    /** What ended the reading, or null while it goes on. */
    Throwable failure() {
        return failure;
    }

    /**
     * How far the upstream's log is known to hold nothing that is not applied, when that is more than the last commit: the
     * position of the last keepalive, provided that nothing is under way.
     *
     * <p>The order matters: the position is read first. Had it been read last, a transaction could come in between, its
     * Begin already counted in the position while the checks still saw an idle stream.
     *
     * @param taken how many messages the caller took from the queue and applied
     * @return {@link Lsn#NONE} when something is under way
     */
    Lsn idlePosition(long taken) {
        Lsn received = received();
        return transactionOpen || queued != taken || !queue.isEmpty() ? Lsn.NONE : received;
    }

    /** What the next status message reports: both positions are durable in the file. */
    void acknowledge(Lsn durable) {
        LogSequenceNumber position = LogSequenceNumber.valueOf(durable.value());
        stream.setAppliedLSN(position);
        stream.setFlushedLSN(position);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        try {
            // Not stream.close(): it waits for the reader's lock. Aborting the socket wakes the reader at once.
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            failure = e;
        }
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }
}
