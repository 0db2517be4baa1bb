package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RawClient;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * 2,000 rows a second are applied while one client takes its result as slowly as it likes and others read all the time,
 * so that some snapshot is always in use: the write-ahead log stays short. {@code -Dsqledge.slowreader.seconds=3600} for
 * an hour of it.
 */
@Timeout(5000)
class SlowReaderIT {

    private static final long SECONDS = Long.getLong("sqledge.slowreader.seconds", 20);
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LIMIT = 128 * MEBIBYTE;
    private static final int READERS = 2;
    /** More than there are readers, so that some snapshot is in use at any moment. */
    private static final int SCANNERS = READERS + 1;
    private static final int ROWS = 150_000;
    private static final int ROWS_PER_TRANSACTION = 50;
    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private static TestDatabase database;
    private static Edge edge;

    private volatile boolean over;

    @BeforeAll
    static void start() throws Exception {
        database = PostgresServer.shared().createDatabase("slow_reader");
        database.run("CREATE TABLE wide (id int PRIMARY KEY, n int, pad text); CREATE INDEX ON wide (n);"
                + " INSERT INTO wide SELECT i, i, repeat('x', 200) FROM generate_series(1, " + ROWS + ") i");
        edge = Edge.start(database, Map.of("SQLEDGE_READERS", String.valueOf(READERS)));
        edge.awaitReady();
    }

    @AfterAll
    static void stop() {
        edge.close();
        database.close();
    }

    @Test
    void logStaysShort() throws Exception {
        AtomicLong written = new AtomicLong();
        AtomicLong taken = new AtomicLong();
        AtomicLong scanned = new AtomicLong();
        AtomicLong found = new AtomicLong();
        Path log = edge.file().resolveSibling(edge.file().getFileName() + "-wal");
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<?>> work = new ArrayList<>();
        long longest = 0;
        try {
            work.add(threads.submit(task(() -> write(written))));
            work.add(threads.submit(task(() -> takeSlowly(taken))));
            for (int i = 0; i < SCANNERS; i++) {
                work.add(threads.submit(task(() -> read("SELECT sum(n) FROM wide WHERE id > ?", 0, scanned))));
            }
            work.add(threads.submit(task(() -> read("SELECT pad FROM wide WHERE id = ?", 5, found))));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (System.nanoTime() < end) {
                Thread.sleep(50);
                longest = Math.max(longest, Files.size(log));
                assertThat(longest).as("bytes of the log after %s rows", written).isLessThan(LIMIT);
                for (Future<?> one : work) {
                    if (one.isDone()) {
                        one.get();
                    }
                }
            }
        } finally {
            over = true;
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).as("all ended").isTrue();
        }
        for (Future<?> one : work) {
            one.get();
        }
        edge.awaitCaughtUp();
        System.out.printf("slow reader: %d s, log at most %d MiB, %d rows applied, %d rows taken slowly, %d scans, %d found; %s%n",
                SECONDS, longest / MEBIBYTE, written.get(), taken.get(), scanned.get(), found.get(), edge.service().routes());
        assertThat(written.get()).as("rows written").isGreaterThan(SECONDS * 1_000);
        assertThat(edge.service().routes().get("local")).as("reads of the file").isGreaterThan((scanned.get() + found.get()) / 2);
        assertThat(taken.get()).as("rows the slow client got").isPositive();
        try (Connection here = edge.connect(); Connection there = database.connect()) {
            assertThat(sum(here)).isEqualTo(sum(there));
        }
    }

    private static Callable<Void> task(Callable<Void> body) {
        return body;
    }

    private static String sum(Connection connection) throws Exception {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*), sum(n), max(n) FROM wide")) {
            row.next();
            return row.getString(1) + " " + row.getString(2) + " " + row.getString(3);
        }
    }

    private Void write(AtomicLong written) throws Exception {
        Random random = new Random(1);
        try (Connection upstream = database.connect();
                PreparedStatement update = upstream.prepareStatement("UPDATE wide SET n = n + 1 WHERE id = ANY (?)")) {
            long next = System.nanoTime();
            while (!over) {
                Integer[] ids = random.ints(ROWS_PER_TRANSACTION, 1, ROWS + 1).distinct().boxed().toArray(Integer[]::new);
                update.setArray(1, upstream.createArrayOf("int4", ids));
                written.addAndGet(update.executeUpdate());
                next += PACE_NANOS;
                long rest = next - System.nanoTime();
                if (rest > 0) {
                    TimeUnit.NANOSECONDS.sleep(rest);
                }
            }
        }
        return null;
    }

    /** A result of 30 MB at some 1,000 rows a second, and again. */
    private Void takeSlowly(AtomicLong taken) throws Exception {
        while (!over) {
            try (RawClient client = new RawClient(edge.port(), edge.databaseName())) {
                client.socket().setReceiveBufferSize(16 * 1024);
                client.readTo('Z');
                client.query("SELECT id, n, pad FROM wide");
                for (char tag = ' '; tag != 'Z' && !over;) {
                    tag = client.read();
                    if (tag == 'D' && taken.incrementAndGet() % 100 == 0) {
                        Thread.sleep(100);
                    }
                }
            }
        }
        return null;
    }

    private Void read(String sql, long pauseMillis, AtomicLong done) throws Exception {
        Random random = new Random();
        try (Connection connection = edge.connect(); PreparedStatement read = connection.prepareStatement(sql)) {
            // Or the copy would hardly ever be new enough to be read.
            connection.createStatement().execute("SET sqledge.consistency = eventual");
            while (!over) {
                read.setInt(1, random.nextInt(ROWS));
                try (var rows = read.executeQuery()) {
                    rows.next();
                }
                done.incrementAndGet();
                Thread.sleep(pauseMillis);
            }
        }
        return null;
    }
}
