package io.sqledge.clients;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.PreparedStatement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What applications do with the Vert.x client, which pipelines and asks for everything in binary. */
final class VertxPgClientProgram {

    private final StringBuilder out = new StringBuilder();

    private VertxPgClientProgram() { }

    /** @return all it printed */
    static String run(String host, int port, String user, String password, String database, boolean cachesStatements)
            throws Exception {
        VertxPgClientProgram program = new VertxPgClientProgram();
        Vertx vertx = Vertx.vertx();
        PgConnectOptions options = new PgConnectOptions().setHost(host).setPort(port).setUser(user).setPassword(password)
                .setDatabase(database).setCachePreparedStatements(cachesStatements).setPipeliningLimit(16);
        Pool pool = PgBuilder.pool().with(new PoolOptions().setMaxSize(3)).connectingTo(options).using(vertx).build();
        try {
            program.reads(pool);
            program.pipelines(vertx, options);
            program.writes(pool);
            program.cursors(pool);
            program.session(vertx, options);
        } finally {
            await(pool.close());
            await(vertx.close());
        }
        return program.out.toString();
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private void say(Object... what) {
        for (Object part : what) {
            out.append(part).append(' ');
        }
        out.append('\n');
    }

    private void print(RowSet<Row> rows) {
        say("columns", rows.columnsNames(), rows.rowCount(), rows.size());
        for (Row row : rows) {
            for (int i = 0; i < row.size(); i++) {
                out.append(row.getValue(i)).append('|');
            }
            out.append('\n');
        }
    }

    private void failing(String what, Future<?> future) throws Exception {
        await(future.transform(result -> {
            say(what, result.succeeded() ? "succeeded" : result.cause() instanceof PgException e
                    ? e.getSqlState() + " " + e.getSeverity() + " " + e.getErrorMessage() : result.cause());
            return Future.succeededFuture();
        }));
    }

    private void reads(Pool pool) throws Exception {
        print(await(pool.query("SELECT id, name, born, balance, active, note FROM people ORDER BY id").execute()));
        for (int i = 0; i < 4; i++) {
            print(await(pool.preparedQuery("SELECT name, balance FROM people WHERE id = $1").execute(Tuple.of(1 + i % 3))));
        }
        print(await(pool.preparedQuery("SELECT id FROM people WHERE id = ANY ($1) ORDER BY id").execute(Tuple.of(new Integer[] {3, 1}))));
        print(await(pool.preparedQuery("SELECT count(*) FROM visits WHERE at >= $1").execute(Tuple.of(LocalDateTime.of(2024, 1, 1, 0, 0)))));
        RowSet<Row> several = await(pool.query("SELECT 1 AS a; SELECT name FROM people WHERE id = 2").execute());
        for (RowSet<Row> each = several; each != null; each = each.next()) {
            print(each);
        }
        failing("no table", pool.query("SELECT * FROM nosuch").execute());
        failing("division", pool.query("SELECT 1 / (id - 2) FROM people").execute());
    }

    /** Reads, writes and an error of one connection, all sent before the first answer. */
    private void pipelines(Vertx vertx, PgConnectOptions options) throws Exception {
        PgConnection c = await(PgConnection.connect(vertx, options));
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int n = i;
            Future<RowSet<Row>> asked = switch (i % 4) {
                case 0 -> c.preparedQuery("SELECT name FROM people WHERE id = $1").execute(Tuple.of(1 + n % 3));
                case 1 -> c.preparedQuery("INSERT INTO log (what) VALUES ($1) RETURNING what").execute(Tuple.of("pipelined " + n));
                case 2 -> c.query("SELECT count(*) FROM log WHERE what LIKE 'pipelined%'").execute();
                default -> c.preparedQuery("INSERT INTO people (id, name) VALUES ($1, 'x')").execute(Tuple.of(1));
            };
            all.add(asked.transform(result -> Future.succeededFuture(result.succeeded()
                    ? result.result().iterator().next().getValue(0) : ((PgException) result.cause()).getSqlState())));
        }
        for (Future<?> each : all) {
            say("pipelined", await(each));
        }
        await(c.close());
    }

    private void writes(Pool pool) throws Exception {
        List<Tuple> batch = List.of(Tuple.of("b1"), Tuple.of("b2"), Tuple.of("b3"));
        RowSet<Row> inserted = await(pool.preparedQuery("INSERT INTO log (what) VALUES ($1) RETURNING what").executeBatch(batch));
        for (RowSet<Row> each = inserted; each != null; each = each.next()) {
            print(each);
        }
        print(await(pool.query("SELECT what FROM log WHERE what LIKE 'b%' ORDER BY what").execute()));
        print(await(pool.preparedQuery("INSERT INTO every (id, i2, n, f8, t, b, by, d, ts, u, j) VALUES"
                + " ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING *").execute(Tuple.from(new Object[] {9, (short) 7,
                    new BigDecimal("-1.50"), Double.NaN, "größer", true, io.vertx.core.buffer.Buffer.buffer(new byte[] {1, 0}),
                    LocalDate.of(2000, 1, 1), LocalDateTime.of(2000, 1, 1, 1, 1, 1, 1000), new UUID(1, 2), new JsonObject().put("k", 1)}))));
        print(await(pool.query("SELECT id, i2, n, f8, t, b, d, ts, u, j FROM every WHERE id = 9").execute()));
        print(await(pool.query("DELETE FROM every WHERE id = 9").execute()));
        String kept = await(pool.withTransaction(c -> c.query("UPDATE people SET note = 'vertx' WHERE id = 2").execute()
                .compose(v -> c.query("SELECT note FROM people WHERE id = 2").execute())
                .map(rows -> rows.iterator().next().getString(0))));
        say("in the transaction", kept);
        failing("rolled back", pool.withTransaction(c -> c.query("UPDATE people SET note = 'gone' WHERE id = 2").execute()
                .compose(v -> c.query("SELECT 1 / 0").execute())));
        print(await(pool.query("SELECT note FROM people WHERE id = 2").execute()));
        print(await(pool.query("UPDATE people SET note = NULL WHERE id = 2").execute()));
    }

    private void cursors(Pool pool) throws Exception {
        SqlConnection c = await(pool.getConnection());
        var transaction = await(c.begin());
        PreparedStatement statement = await(c.prepare("SELECT id, place FROM visits WHERE id >= $1 ORDER BY id"));
        Cursor cursor = statement.cursor(Tuple.of(1L));
        do {
            print(await(cursor.read(2)));
        } while (cursor.hasMore());
        await(cursor.close());
        CompletableFuture<Integer> streamed = new CompletableFuture<>();
        int[] count = new int[1];
        statement.createStream(2, Tuple.of(2L)).exceptionHandler(streamed::completeExceptionally)
                .endHandler(v -> streamed.complete(count[0])).handler(row -> count[0]++);
        say("streamed", streamed.get(30, TimeUnit.SECONDS));
        await(statement.close());
        await(transaction.commit());
        await(c.close());
    }

    private void session(Vertx vertx, PgConnectOptions options) throws Exception {
        PgConnection c = await(PgConnection.connect(vertx, options));
        CompletableFuture<String> heard = new CompletableFuture<>();
        c.notificationHandler(n -> heard.complete(n.getChannel() + " " + n.getPayload()));
        CompletableFuture<String> noticed = new CompletableFuture<>();
        c.noticeHandler(n -> noticed.complete(n.getSeverity() + " " + n.getMessage()));
        await(c.query("LISTEN news").execute());
        await(c.query("NOTIFY news, 'from vertx'").execute());
        say("heard", heard.get(10, TimeUnit.SECONDS));
        await(c.query("DO $$ BEGIN RAISE NOTICE 'hello'; END $$").execute());
        say("noticed", noticed.get(10, TimeUnit.SECONDS));
        Future<?> sleeping = c.query("SELECT pg_sleep(30)").execute();
        Thread.sleep(200);
        await(c.cancelRequest());
        failing("cancelled", sleeping);
        print(await(c.query("SELECT name FROM people WHERE id = 1").execute()));
        await(c.close());
    }
}
