package io.sqledge.replication;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * Copy, apply and latency beside Postgres's own subscription, in one run on one machine: {@code ./mvnw verify -Pbench
 * -Dit.test=ReplicationBenchIT}. Both servers sync what they commit. A backlog is written while neither follows; then each works it
 * off alone, the edge in this process (which has the image's options, and 256 MB) with a sync at a time, the subscription as it comes
 * (synchronous_commit = off). A ratio above 1 is in our favour. What memory it takes is measured by {@code MemoryBenchIT}.
 */
@Tag("bench")
class ReplicationBenchIT {

    private static final int SCALE = Integer.getInteger("sqledge.bench.percent", 100);
    private static final int ROUNDS = 3;
    private static final int CLIENTS = 4;

    private static final String SCHEMA = """
            CREATE TABLE rows_ (id int PRIMARY KEY, v text);
            CREATE TABLE keyed (id uuid PRIMARY KEY, v text);
            CREATE TABLE wide (id int PRIMARY KEY, v text);
            CREATE TABLE accounts (aid int PRIMARY KEY, bid int, abalance int, filler char(84));
            CREATE TABLE tellers (tid int PRIMARY KEY, bid int, tbalance int, filler char(84));
            CREATE TABLE branches (bid int PRIMARY KEY, bbalance int, filler char(88));
            CREATE TABLE history (hid int PRIMARY KEY, tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
            CREATE TABLE done (id int PRIMARY KEY);
            """;

    private static final int TABLES = 8;

    private static final String BACKLOG = """
            INSERT INTO accounts SELECT i, 1, 0, '' FROM generate_series(1, 100000) i;
            INSERT INTO tellers SELECT i, 1, 0, '' FROM generate_series(1, 10) i;
            INSERT INTO branches VALUES (1, 0, '');
            CREATE SEQUENCE n;
            CREATE PROCEDURE singles(many int) LANGUAGE plpgsql AS $$ BEGIN
              FOR i IN 1..many LOOP INSERT INTO rows_ VALUES (-nextval('n'), 'single'); COMMIT; END LOOP; END $$;
            CREATE PROCEDURE tpcb(many int) LANGUAGE plpgsql AS $$ DECLARE a int; t int; BEGIN
              FOR i IN 1..many LOOP
                a := 1 + random() * 99999; t := 1 + random() * 9;
                UPDATE accounts SET abalance = abalance + 7 WHERE aid = a;
                UPDATE tellers SET tbalance = tbalance + 7 WHERE tid = t;
                UPDATE branches SET bbalance = bbalance + 7 WHERE bid = 1;
                INSERT INTO history VALUES (nextval('n'), t, 1, a, 7, now(), '');
                COMMIT; END LOOP; END $$;
            """;

    @TempDir
    Path directory;
    private TestDatabase database;
    private TestDatabase subscriber;
    private TestEdge edge;
    private Connection file;
    private Connection subscribed;
    private int marks;

    @Test
    void besidePostgresOwnSubscription() throws Exception {
        Map<String, String> durable = Map.of("fsync", "on", "max_wal_size", "4GB");
        try (PostgresServer up = PostgresServer.start(durable); PostgresServer down = PostgresServer.start(durable)) {
            database = up.createDatabase("bench");
            subscriber = down.createDatabase("bench");
            database.run(SCHEMA + BACKLOG);
            subscriber.run(SCHEMA);
            database.run("CREATE PUBLICATION native FOR TABLE rows_, keyed, wide, accounts, tellers, branches, history, done");
            copies();
            subscriber.run("ALTER SUBSCRIPTION native DISABLE");
            file = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("edge.db"));
            subscribed = subscriber.connect();
            edge.awaitCaughtUp();
            // The first change of each is no part of what is measured.
            database.run("""
                    INSERT INTO rows_ VALUES (0, ''); INSERT INTO wide VALUES (0, ''); INSERT INTO done VALUES (0);
                    INSERT INTO history VALUES (0, 1, 1, 1, 0, now(), ''); UPDATE accounts SET bid = 1 WHERE aid = 1;
                    UPDATE tellers SET bid = 1 WHERE tid = 1; UPDATE branches SET bbalance = 0""");
            edge.awaitCaughtUp();
            backlog("one transaction of rows", 1_000_000, "INSERT INTO rows_ SELECT nextval('n'), md5(i::text) FROM generate_series(1, %d) i");
            backlog("transactions of one row", 50_000, "CALL singles(%d)");
            backlog("transactions like TPC-B", 50_000, "CALL tpcb(%d)");
            backlog("rows of 1.5 KB", 100_000, "INSERT INTO wide SELECT nextval('n'), repeat(md5(i::text), 48) FROM generate_series(1, %d) i");
            latency();
            latencyUnderLoad();
            file.close();
            subscribed.close();
            edge.close();
        }
    }

    /** The first of them meets a JVM that has just started, as an edge's first copy does. */
    private void copies() throws Exception {
        String rows = "INSERT INTO rows_ SELECT nextval('n'), repeat(md5(i::text), 4) FROM generate_series(1, %d) i";
        copy("%,d rows", 1_000_000, rows);
        again("rows_");
        copy("%,d rows with a uuid as their key", 1_000_000,
                "INSERT INTO keyed SELECT gen_random_uuid(), repeat(md5(i::text), 4) FROM generate_series(1, %d) i");
        again("keyed");
        copy("%,d rows", 5_000_000, rows);
    }

    /** Leaves both following. */
    private void copy(String what, int count, String sql) throws Exception {
        database.run(sql.formatted(scaled(count)));
        String table = sql.split(" ")[2];
        double text = seconds(() -> {
            try (Connection connection = database.connect()) {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", OutputStream.nullOutputStream());
            }
        });
        double theirs = seconds(() -> {
            subscriber.run("CREATE SUBSCRIPTION native CONNECTION 'host=127.0.0.1 port=" + database.server().port() + " user=postgres dbname="
                    + database.name() + "' PUBLICATION native");
            await(() -> number(subscriber, "SELECT count(*) FROM pg_subscription_rel WHERE srsubstate IN ('r', 's')") == TABLES);
            return null;
        });
        double ours = seconds(() -> {
            ReplicationSettings plain = TestEdge.settings(database, directory.resolve("edge.db"));
            edge = new TestEdge(database, directory.resolve("edge.db"), plain);
            await(() -> Files.exists(directory.resolve("edge.db")));
            return null;
        });
        System.out.printf("first copy of " + what + ": ours %.2f s, native %.2f s, COPY TO STDOUT %.2f s; ratio to native %.2f, to COPY %.2f%n",
                scaled(count), ours, theirs, text, theirs / ours, text / ours);
    }

    /** Neither has ever followed, and the table is empty. */
    private void again(String table) throws Exception {
        edge.close();
        Files.delete(directory.resolve("edge.db"));
        database.run("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name LIKE 'sqledge%'");
        subscriber.run("DROP SUBSCRIPTION native");
        for (String each : SCHEMA.lines().map(line -> line.split(" ")[2]).toList()) {
            subscriber.run("TRUNCATE " + each);
        }
        database.run("TRUNCATE " + table);
        settle();
    }

    /** What is left to be written is no part of what comes next. */
    private void settle() throws SQLException, IOException {
        database.run("CHECKPOINT");
        subscriber.run("CHECKPOINT");
        for (String name : List.of("edge.db-wal", "edge.db")) {
            if (Files.exists(directory.resolve(name))) {
                try (FileChannel channel = FileChannel.open(directory.resolve(name), StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    private static int scaled(int count) {
        return Math.max(1, (int) ((long) count * SCALE / 100));
    }

    private void backlog(String what, int count, String sql) throws Exception {
        double[] ratios = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            edge.worker.pause();
            database.run(sql.formatted(scaled(count)));
            int mark = ++marks;
            database.run("INSERT INTO done VALUES (" + mark + ")");
            String seen = "SELECT count(*) FROM done WHERE id = " + mark;
            settle();
            double ours = seconds(() -> {
                edge.worker.resume();
                await(() -> number(file, seen) == 1);
                return null;
            });
            settle();
            double theirs = seconds(() -> {
                subscriber.run("ALTER SUBSCRIPTION native ENABLE");
                await(() -> number(subscribed, seen) == 1);
                return null;
            });
            subscriber.run("ALTER SUBSCRIPTION native DISABLE");
            await(() -> number(database, "SELECT count(*) FROM pg_replication_slots WHERE slot_name = 'native' AND active") == 0);
            ratios[round] = theirs / ours;
            rates[round] = scaled(count) / ours;
        }
        Arrays.sort(ratios);
        Arrays.sort(rates);
        System.out.printf("%,d %s: %,.0f/s, ratio to native %.2f (%s)%n", scaled(count), what, rates[ROUNDS / 2], ratios[ROUNDS / 2], Arrays.toString(ratios));
    }

    /** From COMMIT's return to the row's being seen, by asking all the time; both follow. */
    private void latency() throws Exception {
        subscriber.run("ALTER SUBSCRIPTION native ENABLE");
        settle();
        int count = scaled(1_000);
        double[] ours = new double[count];
        double[] theirs = new double[count];
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (int i = 0; i < 2 * count; i++) {
                int mark = ++marks;
                statement.execute("INSERT INTO done VALUES (" + mark + ")");
                long committed = System.nanoTime();
                Connection asked = i % 2 == 0 ? file : subscribed;
                String seen = "SELECT count(*) FROM done WHERE id = " + mark;
                while (number(asked, seen) == 0) {
                    Thread.onSpinWait();
                }
                (i % 2 == 0 ? ours : theirs)[i / 2] = (System.nanoTime() - committed) / 1e6;
                Thread.sleep(6);
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        System.out.printf("commit to visible at some 150 transactions a second: ours p50 %.2f ms p99 %.2f ms, native p50 %.2f ms p99 %.2f ms%n",
                ours[count / 2], ours[count * 99 / 100], theirs[count / 2], theirs[count * 99 / 100]);
    }

    /** The same while {@value #CLIENTS} clients write as pgbench does, as fast as they can; one follower at a time. */
    private void latencyUnderLoad() throws Exception {
        subscriber.run("ALTER SUBSCRIPTION native DISABLE");
        String ours = underLoad(file);
        subscriber.run("ALTER SUBSCRIPTION native ENABLE");
        edge.worker.pause();
        int mark = ++marks;
        database.run("INSERT INTO done VALUES (" + mark + ")");
        await(() -> number(subscribed, "SELECT count(*) FROM done WHERE id = " + mark) == 1);
        System.out.printf("under the full load of %d clients: ours %s; native %s%n", CLIENTS, ours, underLoad(subscribed));
    }

    private String underLoad(Connection asked) throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicLong transactions = new AtomicLong();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long started = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            running.add(clients.submit(() -> {
                likePgbench(ended, transactions);
                return null;
            }));
        }
        double[] millis = new double[scaled(1_000)];
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (int i = 0; i < millis.length; i++) {
                int mark = ++marks;
                statement.execute("INSERT INTO done VALUES (" + mark + ")");
                long committed = System.nanoTime();
                while (number(asked, "SELECT count(*) FROM done WHERE id = " + mark) == 0) {
                    Thread.sleep(0, 200_000);
                }
                millis[i] = (System.nanoTime() - committed) / 1e6;
                Thread.sleep(6);
            }
        } finally {
            ended.set(true);
            clients.shutdown();
        }
        for (Future<?> client : running) {
            client.get();
        }
        double rate = transactions.get() * 1e9 / (System.nanoTime() - started);
        Arrays.sort(millis);
        return String.format("p50 %.2f ms p99 %.2f ms at %,.0f transactions a second", millis[millis.length / 2], millis[millis.length * 99 / 100], rate);
    }

    /** The statements of pgbench's transaction, prepared. */
    private void likePgbench(AtomicBoolean ended, AtomicLong transactions) throws SQLException {
        Random random = new Random();
        try (Connection connection = database.connect();
                PreparedStatement account = connection.prepareStatement("UPDATE accounts SET abalance = abalance + ? WHERE aid = ?");
                PreparedStatement balance = connection.prepareStatement("SELECT abalance FROM accounts WHERE aid = ?");
                PreparedStatement teller = connection.prepareStatement("UPDATE tellers SET tbalance = tbalance + ? WHERE tid = ?");
                PreparedStatement branch = connection.prepareStatement("UPDATE branches SET bbalance = bbalance + ? WHERE bid = 1");
                PreparedStatement history = connection.prepareStatement("INSERT INTO history VALUES (nextval('n'), ?, 1, ?, ?, now(), '')")) {
            connection.setAutoCommit(false);
            while (!ended.get()) {
                int aid = 1 + random.nextInt(100_000);
                int tid = 1 + random.nextInt(10);
                int delta = random.nextInt(10_001) - 5_000;
                executeWith(account, delta, aid);
                balance.setInt(1, aid);
                balance.executeQuery().close();
                executeWith(teller, delta, tid);
                executeWith(branch, delta);
                executeWith(history, tid, aid, delta);
                connection.commit();
                transactions.incrementAndGet();
            }
        }
    }

    private static void executeWith(PreparedStatement statement, int... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setInt(i + 1, parameters[i]);
        }
        statement.executeUpdate();
    }

    private static double seconds(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1e9;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + 600_000_000_000L;
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within ten minutes");
            }
            Thread.sleep(2);
        }
    }

    private static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            return number(connection, sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
