package io.sqledge.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RawClient;
import io.sqledge.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a client goes, its upstream connection goes too: nobody would ever end it. */
class NothingLeftIT {

    private static final int TIMES = 5;
    private static final byte[] NO_BODY = {};

    private static TestDatabase database;
    private static Edge bySession;
    private static Edge byTransaction;
    /** The one under test. */
    private static Edge edge;

    @BeforeAll
    static void start() throws Exception {
        database = PostgresServer.shared().createDatabase("nothing_left");
        database.run("CREATE TABLE t (id int PRIMARY KEY, x text); INSERT INTO t VALUES (1, 'one')");
        bySession = start("session");
        byTransaction = start("transaction");
        edge = bySession;
    }

    private static Edge start(String poolMode) {
        Edge started = Edge.start(database, Map.of("SQLEDGE_POOL_IDLE_TIMEOUT", "300ms", "SQLEDGE_POOL_MODE", poolMode));
        started.awaitReady();
        return started;
    }

    @AfterAll
    static void stop() {
        byTransaction.close();
        bySession.close();
        database.close();
    }

    private static RawClient client() throws IOException {
        return new RawClient(edge.port(), edge.databaseName());
    }

    /** What a client has sent, and how much it has read, when it goes. */
    enum Departure {
        AT_ONCE { @Override void act(RawClient c) { } },
        IN_START_UP { @Override void act(RawClient c) { } },
        TERMINATE { @Override void act(RawClient c) throws IOException {
            c.query("SELECT now()");
            c.readTo('Z');
            c.send('X', NO_BODY);
        } },
        WHILE_CONNECTING { @Override void act(RawClient c) throws IOException {
            c.query("SELECT now()");
        } },
        TERMINATE_WITH_UNREAD_RESULTS { @Override void act(RawClient c) throws IOException {
            c.query("SELECT repeat('x', 1000) FROM generate_series(1, 20000)");
            c.readTo('D');
            c.send('X', NO_BODY);
        } },
        WITH_UNREAD_RESULTS { @Override void act(RawClient c) throws IOException {
            c.query("SELECT repeat('x', 1000) FROM generate_series(1, 20000)");
            c.readTo('D');
        } },
        IN_A_TRANSACTION { @Override void act(RawClient c) throws IOException {
            c.query("BEGIN; INSERT INTO t VALUES (2, 'two')");
            c.readTo('Z');
        } },
        IN_A_FAILED_TRANSACTION { @Override void act(RawClient c) throws IOException {
            c.query("BEGIN");
            c.query("SELECT 1 / 0");
            c.readTo('E');
        } },
        WITHOUT_SYNC { @Override void act(RawClient c) throws IOException {
            c.extended("INSERT INTO t VALUES (2, 'two')");
            c.send('H', NO_BODY);
            c.readTo('C');
        } },
        WITHOUT_SYNC_AFTER_AN_ERROR { @Override void act(RawClient c) throws IOException {
            c.extended("SELECT no_such_column FROM t");
            c.send('H', NO_BODY);
            c.readTo('E');
        } },
        QUERY_THEN_BATCH_WITHOUT_SYNC { @Override void act(RawClient c) throws IOException {
            c.query("SELECT now()");
            c.extended("INSERT INTO t VALUES (2, 'two')");
        } },
        LOCAL_READ_UNREAD { @Override void act(RawClient c) throws IOException {
            c.extended("SELECT * FROM t");
            c.send('S', NO_BODY);
        } },
        IN_COPY { @Override void act(RawClient c) throws IOException {
            c.query("COPY t FROM STDIN");
            c.readTo('G');
            c.send('d', "2\ttwo\n".getBytes(UTF_8));
        } },
        BEFORE_COPY_STARTED { @Override void act(RawClient c) throws IOException {
            c.query("SELECT now()");
            c.readTo('Z');
            c.query("COPY t FROM STDIN");
        } },
        BEFORE_EXTENDED_COPY_STARTED { @Override void act(RawClient c) throws IOException {
            c.extended("SELECT pg_sleep(0.1)");
            c.send('S', NO_BODY);
            c.extended("COPY t FROM STDIN");
            c.send('S', NO_BODY);
            c.readTo('C');
        } },
        QUERY_INTO_COPY { @Override void act(RawClient c) throws IOException {
            c.query("COPY t FROM STDIN");
            c.query("SELECT 1");
            c.readTo('Z');
        } },
        IN_COPY_OUT { @Override void act(RawClient c) throws IOException {
            c.query("COPY (SELECT repeat('x', 1000) FROM generate_series(1, 20000)) TO STDOUT");
            c.readTo('d');
        } },
        CANCEL { @Override void act(RawClient c) throws IOException {
            c.query("SELECT 1, pg_backend_pid()");
            c.readTo('Z');
            c.query("DO $$ BEGIN RAISE NOTICE 'begun'; PERFORM pg_sleep(60); END $$");
            c.readTo('N');
            c.cancel();
            c.readTo('Z');
        } },
        LISTENING { @Override void act(RawClient c) throws IOException {
            c.query("LISTEN news; NOTIFY news");
            c.readTo('Z');
        } },
        MALFORMED { @Override void act(RawClient c) throws IOException {
            c.query("SELECT now()");
            c.readTo('Z');
            c.send('~', NO_BODY);
        } };

        abstract void act(RawClient client) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void leaves(Departure departure) throws Exception {
        edge = bySession;
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            RawClient client = client();
            clients.add(client);
            if (departure != Departure.IN_START_UP) {
                client.readTo('Z');
            }
            departure.act(client);
            if (i % 2 == 0) {
                // With a reset instead of the stream's end.
                client.socket().setSoLinger(true, 0);
            }
            client.close();
        }
        edge.await("no connection is left after " + departure, () -> edge.service().connections() == 0);
        try (var upstream = database.connect(); var statement = upstream.createStatement()) {
            edge.await("no backend is left after " + departure, () -> {
                try (var row = statement.executeQuery("""
                        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                        AND pid <> pg_backend_pid() AND backend_type = 'client backend'
                        AND application_name NOT LIKE 'sqledge%'
                        """)) {
                    row.next();
                    return row.getInt(1) == 0;
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    void manyAtOnce(String poolMode) throws Exception {
        soak(poolMode, 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    @Tag("long")
    void thousands(String poolMode) throws Exception {
        soak(poolMode, 5_000);
    }

    /** Clients of all kinds, some at a time, on top of others that only idle; then everything is as it was before. */
    private static void soak(String poolMode, int clients) throws Exception {
        edge = poolMode.equals("session") ? bySession : byTransaction;
        departInParallel(60, 1);
        Leftovers before = Leftovers.now();
        List<RawClient> idle = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            RawClient client = client();
            client.readTo('Z');
            client.query("SELECT x FROM t WHERE id = 1");
            client.readTo('Z');
            idle.add(client);
        }
        departInParallel(clients, System.nanoTime());
        for (RawClient client : idle) {
            client.query("SELECT x FROM t WHERE id = 1");
            client.readTo('Z');
            client.close();
        }
        edge.await("no connection is left", () -> edge.service().connections() == 0);
        edge.await("everything else is as before: " + before, () -> Leftovers.now().isAtMost(before));
        try (var upstream = database.connect(); var statement = upstream.createStatement()) {
            edge.await("no backend is left", () -> {
                try (var row = statement.executeQuery("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND application_name NOT LIKE 'sqledge%'")) {
                    row.next();
                    return row.getInt(1) == 0;
                }
            });
        }
    }

    private static void departInParallel(int clients, long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Random random = new Random(seed);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Departure departure = Departure.values()[random.nextInt(Departure.values().length)];
                boolean reset = random.nextBoolean();
                all.add(threads.submit(() -> {
                    RawClient client = client();
                    if (departure != Departure.IN_START_UP) {
                        client.readTo('Z');
                    }
                    departure.act(client);
                    if (reset) {
                        client.socket().setSoLinger(true, 0);
                    }
                    client.close();
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** @param files open ones, -1 where the system does not tell */
    private record Leftovers(int files, int threads, int spools) {

        /** Connections of the replication's own come and go with what it has to ask. */
        private static final int TOLERANCE = 6;

        static Leftovers now() {
            String[] files = new File("/proc/self/fd").list();
            String[] beside = edge.file().toAbsolutePath().getParent().toFile().list();
            return new Leftovers(files == null ? -1 : files.length, Thread.activeCount(), beside == null ? 0 : beside.length);
        }

        boolean isAtMost(Leftovers before) {
            return files <= before.files + TOLERANCE && threads <= before.threads + TOLERANCE && spools <= before.spools;
        }
    }
}
