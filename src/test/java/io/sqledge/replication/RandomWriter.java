package io.sqledge.replication;

import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/** Changes the upstream without pause: rows of several kinds of identity, some schema. One thread, one seed. */
final class RandomWriter implements AutoCloseable {

    static final String TABLES = """
            CREATE TABLE keyed (id int PRIMARY KEY, v text, n numeric, at timestamptz DEFAULT now());
            CREATE TABLE keyless (a int, b text); ALTER TABLE keyless REPLICA IDENTITY FULL;
            CREATE TABLE pair (a text, b int, x float8, PRIMARY KEY (a, b));
            CREATE TABLE changing (id int PRIMARY KEY, v int);
            """;

    private static final int SCHEMA_CHANGES_EVERY = 400;
    private static final int LARGE_EVERY = 100;

    private final TestDatabase database;
    private final Random random;
    private final int rest;
    private final Thread thread = new Thread(this::run, "random-writer");
    private boolean rowsOnly;
    private volatile boolean stopped;
    private volatile boolean paused;
    private volatile Throwable failure;
    private volatile long transactions;

    RandomWriter(TestDatabase database, long seed) {
        this(database, seed, 0);
    }

    /** @param rest milliseconds between two transactions, so that a replica that is killed all the time can keep up */
    RandomWriter(TestDatabase database, long seed, int rest) {
        this.rest = rest;
        this.database = database;
        this.random = new Random(seed);
    }

    /** No schema. */
    RandomWriter rowsOnly() {
        rowsOnly = true;
        return this;
    }

    /** Its larger transactions come while they are in progress, to those who connect from now on. */
    void start() throws SQLException {
        database.run("ALTER DATABASE " + database.name() + " SET logical_decoding_work_mem = '64kB'");
        thread.start();
    }

    /** Lets the upstream be idle for a while. */
    void pause(boolean idle) {
        paused = idle;
    }

    long transactions() {
        return transactions;
    }

    private void run() {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (int n = 0; !stopped; n++) {
                while (paused && !stopped) {
                    Thread.sleep(10);
                }
                statement.execute("BEGIN");
                for (int i = random.nextInt(5); i >= 0; i--) {
                    if (random.nextInt(5) == 0) {
                        statement.execute("SAVEPOINT s");
                        statement.execute(change());
                        statement.execute(random.nextBoolean() ? "ROLLBACK TO s" : "RELEASE s");
                    }
                    statement.execute(random.nextInt(LARGE_EVERY) == 0 ? large() : change());
                }
                statement.execute(random.nextInt(10) == 0 ? "ROLLBACK" : "COMMIT");
                transactions++;
                if (!rowsOnly && n % SCHEMA_CHANGES_EVERY == SCHEMA_CHANGES_EVERY - 1) {
                    schemaChange(statement, n);
                }
                Thread.sleep(rest);
                if (random.nextInt(20) == 0) {
                    Thread.sleep(random.nextInt(30));
                }
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    private String change() {
        int id = random.nextInt(2000);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> "INSERT INTO keyed VALUES (" + id + ", repeat(md5('" + random.nextInt() + "'), " + random.nextInt(200)
                    + "), " + random.nextInt(1000) + "." + random.nextInt(100) + ") ON CONFLICT (id) DO UPDATE SET n = keyed.n + 1";
            case 3 -> "UPDATE keyed SET id = id + 2000 WHERE id = " + id + " AND NOT EXISTS (SELECT FROM keyed WHERE id = " + (id + 2000) + ")";
            case 4 -> "DELETE FROM keyed WHERE id % 50 = " + id % 50;
            case 5 -> "INSERT INTO keyless SELECT i % 7, 'b' FROM generate_series(1, " + random.nextInt(5) + ") i";
            case 6 -> "DELETE FROM keyless WHERE ctid = (SELECT ctid FROM keyless LIMIT 1)";
            case 7 -> "INSERT INTO pair VALUES ('k" + id % 20 + "', " + id + ", random()) ON CONFLICT (a, b) DO UPDATE SET x = random()";
            case 8 -> random.nextInt(50) == 0 ? "TRUNCATE keyless" : "UPDATE pair SET x = x + 1 WHERE b < " + id;
            default -> "INSERT INTO changing VALUES (" + id + ", 1) ON CONFLICT (id) DO UPDATE SET v = changing.v + 1";
        };
    }

    /** Some 300 KB. */
    private String large() {
        int from = random.nextInt(2000);
        return "INSERT INTO keyed SELECT i, repeat(md5(i || '" + random.nextInt() + "'), 20), i / 8.0 FROM generate_series(" + from + ", " + (from + 400)
                + ") i ON CONFLICT (id) DO UPDATE SET v = EXCLUDED.v";
    }

    private void schemaChange(Statement statement, int n) throws SQLException {
        switch (n / SCHEMA_CHANGES_EVERY % 4) {
            case 0 -> statement.execute("ALTER TABLE changing ADD COLUMN c" + n + " int DEFAULT " + n);
            case 1 -> statement.execute("CREATE TABLE made" + n + " AS SELECT i AS id, md5(i::text) AS v FROM generate_series(1, 2000) i;"
                    + " ALTER TABLE made" + n + " ADD PRIMARY KEY (id)");
            case 2 -> statement.execute("ALTER TABLE changing DROP COLUMN c" + (n - 2 * SCHEMA_CHANGES_EVERY));
            default -> statement.execute("DROP TABLE made" + (n - 2 * SCHEMA_CHANGES_EVERY));
        }
    }

    /** Ends after the transaction under way. */
    void stop() throws InterruptedException {
        stopped = true;
        thread.join();
        if (failure != null) {
            throw new AssertionError("the writer failed", failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
