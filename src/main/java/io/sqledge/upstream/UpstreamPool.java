package io.sqledge.upstream;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The connections of all sessions to the upstream: so many per database and no more, who comes later waits in line. One
 * that is given back is reset ({@code DISCARD ALL}) and serves the next session that logs in with the same start-up
 * parameters on the same event loop, to which a connection belongs; for another one it is closed to make room. Every
 * connection counts until it is closed. For all threads.
 */
public final class UpstreamPool {

    /** One that has lasted this long is not kept: a backend's caches only grow. */
    private static final long MAX_AGE_NANOS = 3_600_000_000_000L;
    private static final long RESET_TIMEOUT_MILLIS = 10_000;

    private final Vertx vertx;
    private final UpstreamConnector connector;
    private final PoolLimits limits;
    private final Map<String, Database> databases = new HashMap<>();
    private final Map<UpstreamConnection, Ticket> members = new IdentityHashMap<>();
    private boolean closed;

    public UpstreamPool(Vertx vertx, UpstreamConnector connector, PoolLimits limits) {
        this.vertx = vertx;
        this.connector = connector;
        this.limits = limits;
    }

    private static final class Database {
        /** Connections that are open or being opened. */
        private int open;
        private final ArrayDeque<Ticket> waiting = new ArrayDeque<>();
        /** The one that was used last comes last. */
        private final List<Idle> idle = new ArrayList<>();
    }

    private record Idle(UpstreamConnection connection, Ticket madeFor, long timer) { }

    /** A place in line for a connection. */
    public final class Ticket {
        private final Context context;
        private final String database;
        private final Map<String, String> parameters;
        private final Promise<UpstreamConnection> promise = Promise.promise();
        private final long madeNanos = System.nanoTime();
        private long timer = -1;
        private boolean dropped;

        private Ticket(Context context, String database, Map<String, String> parameters) {
            this.context = context;
            this.database = database;
            this.parameters = Map.copyOf(parameters);
        }

        /**
         * @return completed on the context it was asked on; fails with {@link UpstreamRefusal} when the upstream says no,
         *     with {@link PgException} 08006 when it cannot be reached, 53300 when none became free in time
         */
        public Future<UpstreamConnection> connection() {
            return promise.future();
        }

        /** Nobody waits for it any more: {@link #connection} is not completed, and one that arrives serves another. */
        public void drop() {
            synchronized (UpstreamPool.this) {
                dropped = true;
                Database entry = databases.get(database);
                if (entry != null) {
                    entry.waiting.remove(this);
                }
            }
            stopTimer();
        }

        private boolean fits(Ticket madeFor) {
            return context == madeFor.context && parameters.equals(madeFor.parameters);
        }

        private void stopTimer() {
            if (timer >= 0) {
                vertx.cancelTimer(timer);
                timer = -1;
            }
        }
    }

    /** On the event loop that is to own the connection. */
    public Ticket take(String databaseName, Map<String, String> parameters) {
        Ticket ticket = new Ticket(vertx.getOrCreateContext(), databaseName, parameters);
        serve(ticket);
        return ticket;
    }

    private void serve(Ticket ticket) {
        String databaseName = ticket.database;
        Idle found = null;
        Idle inTheWay = null;
        boolean connects = false;
        synchronized (this) {
            Database database = databases.computeIfAbsent(databaseName, name -> new Database());
            found = takeIdle(database, ticket);
            if (found == null && database.open < limits.size()) {
                database.open++;
                connects = true;
            } else if (found == null) {
                database.waiting.add(ticket);
                inTheWay = database.idle.isEmpty() ? null : database.idle.remove(0);
            }
        }
        if (found != null) {
            vertx.cancelTimer(found.timer());
            UpstreamConnection connection = found.connection();
            // Never before the ticket is in its owner's hands.
            ticket.context.runOnContext(v -> give(connection, ticket));
        } else if (connects) {
            connect(ticket);
        } else {
            ticket.timer = vertx.setTimer(Math.max(1, limits.waitTimeout().toMillis()), t -> onTimeout(ticket));
            if (inTheWay != null) {
                close(inTheWay);
            }
        }
    }

    private void give(UpstreamConnection connection, Ticket ticket) {
        if (ticket.dropped) {
            giveBackUnused(connection);
        } else if (!connection.isOpen()) {
            // Lost on the way.
            serve(ticket);
        } else {
            ticket.promise.complete(connection);
        }
    }

    private static Idle takeIdle(Database database, Ticket ticket) {
        for (int i = database.idle.size() - 1; i >= 0; i--) {
            if (ticket.fits(database.idle.get(i).madeFor())) {
                return database.idle.remove(i);
            }
        }
        return null;
    }

    private void connect(Ticket ticket) {
        connector.connect(ticket.database, ticket.parameters).onComplete(result -> {
            if (result.failed()) {
                free(ticket.database);
                if (!ticket.dropped) {
                    ticket.promise.fail(result.cause());
                }
                return;
            }
            UpstreamConnection connection = result.result();
            synchronized (this) {
                members.put(connection, ticket);
            }
            connection.whenOver(() -> {
                synchronized (this) {
                    members.remove(connection);
                }
                free(ticket.database);
            });
            if (ticket.dropped) {
                giveBack(connection);
            } else {
                ticket.promise.complete(connection);
            }
        });
    }

    /** A connection to that database is closed, or was not to be had: the next in line may open one. */
    private void free(String databaseName) {
        Ticket next;
        synchronized (this) {
            Database database = databases.get(databaseName);
            database.open--;
            next = database.waiting.poll();
            if (next != null) {
                database.open++;
            } else if (database.open == 0) {
                databases.remove(databaseName);
            }
        }
        if (next != null) {
            next.context.runOnContext(v -> {
                next.stopTimer();
                connect(next);
            });
        }
    }

    private void onTimeout(Ticket ticket) {
        ticket.timer = -1;
        synchronized (this) {
            Database database = databases.get(ticket.database);
            if (database == null || !database.waiting.remove(ticket)) {
                return;
            }
        }
        ticket.promise.fail(PgException.error(SqlState.TOO_MANY_CONNECTIONS, "no connection to the upstream became free within "
                + limits.waitTimeout().toMillis() + " ms: all " + limits.size() + " of SQLEDGE_POOL_SIZE are in use"));
    }

    /**
     * Takes back a connection outside of a transaction, to which the upstream owes nothing. What its session left in it is
     * discarded. On the connection's event loop.
     */
    public void giveBack(UpstreamConnection connection) {
        takeBack(connection, true);
    }

    /** As {@link #giveBack}, one that nothing but the login was done with. */
    public void giveBackUnused(UpstreamConnection connection) {
        takeBack(connection, false);
    }

    private void takeBack(UpstreamConnection connection, boolean used) {
        Ticket madeFor;
        synchronized (this) {
            madeFor = members.get(connection);
        }
        if (madeFor == null) {
            // Lost already.
            return;
        }
        if (closed || limits.idleTimeout().isZero() || System.nanoTime() - madeFor.madeNanos > MAX_AGE_NANOS) {
            connection.close();
            return;
        }
        new Reset(connection, madeFor).start(used);
    }

    /** How many connections are open or being opened, to all databases. */
    public int size() {
        synchronized (this) {
            return databases.values().stream().mapToInt(d -> d.open).sum();
        }
    }

    /** Closes those that nobody uses; the others close with their sessions. */
    public void close() {
        List<Idle> all = new ArrayList<>();
        synchronized (this) {
            closed = true;
            databases.values().forEach(d -> {
                all.addAll(d.idle);
                d.idle.clear();
            });
        }
        all.forEach(this::close);
    }

    private void close(Idle idle) {
        vertx.cancelTimer(idle.timer());
        idle.madeFor().context.runOnContext(v -> idle.connection().close());
    }

    /** Ready for another session: for the first in line if it fits, for a later one else. */
    private void offer(UpstreamConnection connection, Ticket madeFor) {
        Ticket next = null;
        boolean kept = false;
        synchronized (this) {
            Database database = databases.get(madeFor.database);
            Ticket first = database.waiting.peek();
            if (first != null && first.fits(madeFor)) {
                next = database.waiting.poll();
            } else if (first == null && !closed) {
                long timer = vertx.setTimer(limits.idleTimeout().toMillis(), t -> expire(connection, madeFor));
                database.idle.add(new Idle(connection, madeFor, timer));
                kept = true;
            }
        }
        if (next != null) {
            next.stopTimer();
            next.promise.complete(connection);
        } else if (!kept) {
            connection.close();
        }
    }

    private void expire(UpstreamConnection connection, Ticket madeFor) {
        if (forget(connection, madeFor)) {
            madeFor.context.runOnContext(v -> connection.close());
        }
    }

    /** @return false when it is not idle any more */
    private boolean forget(UpstreamConnection connection, Ticket madeFor) {
        synchronized (this) {
            Database database = databases.get(madeFor.database);
            return database != null && database.idle.removeIf(idle -> idle.connection() == connection);
        }
    }

    /** Listens to a connection from when it is given back until it is taken. */
    private final class Reset implements UpstreamConnection.Listener {
        private final UpstreamConnection connection;
        private final Ticket madeFor;
        private long timer = -1;
        private boolean failed;
        private boolean done;

        Reset(UpstreamConnection connection, Ticket madeFor) {
            this.connection = connection;
            this.madeFor = madeFor;
        }

        void start(boolean used) {
            connection.listen(this);
            if (!used) {
                done = true;
                offer(connection, madeFor);
                return;
            }
            timer = vertx.setTimer(RESET_TIMEOUT_MILLIS, t -> connection.close());
            connection.write(FrontendMessages.query("DISCARD ALL"));
            connection.flush();
        }

        @Override
        public void onMessage(char tag, Buffer bytes) {
            failed |= tag == 'E';
            if (tag == 'Z' && !done) {
                done = true;
                vertx.cancelTimer(timer);
                if (failed || bytes.getByte(5) != 'I') {
                    connection.close();
                } else {
                    // Not from within its own messages: the next owner writes at once.
                    madeFor.context.runOnContext(v -> offerIfOpen());
                }
            }
        }

        private void offerIfOpen() {
            if (connection.isOpen()) {
                offer(connection, madeFor);
            }
        }

        @Override
        public void onRows(Buffer bytes) { }

        @Override
        public void onBatchEnd() { }

        @Override
        public void onLost(PgException cause) {
            vertx.cancelTimer(timer);
            forget(connection, madeFor);
        }
    }
}
