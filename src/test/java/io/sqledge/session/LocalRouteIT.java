package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.pgtype.ByteBuilder;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.PgTypes;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.pgwire.PgServer;
import io.sqledge.replica.ReadOutcome;
import io.sqledge.replica.ReadQuery;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaReaders;
import io.sqledge.replica.RowSpool;
import io.sqledge.replica.UpstreamClock;
import io.sqledge.sql.Binding;
import io.sqledge.sql.LocalQuery;
import io.sqledge.sql.OutputColumn;
import io.sqledge.sql.Translation;
import io.sqledge.sql.analyze.TimeZoneUse;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.upstream.PoolLimits;
import io.sqledge.upstream.SslMode;
import io.sqledge.upstream.UpstreamConnector;
import io.sqledge.upstream.UpstreamPool;
import io.sqledge.upstream.UpstreamServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Which side answers, with a replica that is a list in memory: a local answer names its fruit in upper case, so that no
 * test can mistake one side for the other.
 */
@Timeout(60)
class LocalRouteIT {

    private static final String READ = "SELECT id, name FROM fruit WHERE id <= $1 ORDER BY id";
    private static final String READ_ALL = "SELECT id, name FROM fruit ORDER BY id";
    private static final Lsn FAR = new Lsn(-1);

    private static PostgresServer postgres;
    private static Vertx vertx;
    private static UpstreamConnector connector;

    private TestDatabase database;
    private PgServer proxy;
    private ReplicaPosition position;
    private EdgeToken token;
    private volatile int fruitOid;
    private final AtomicReference<String> nextRelay = new AtomicReference<>();

    @BeforeAll
    static void startServer() {
        postgres = PostgresServer.shared();
        vertx = Vertx.vertx();
        connector = new UpstreamConnector(vertx, new UpstreamServer(postgres.host(), postgres.port(), SslMode.DISABLE,
                null, postgres.user(), postgres.password(), 5000));
    }

    @AfterAll
    static void stopServer() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void start() throws SQLException {
        database = postgres.createDatabase("route");
        database.run("CREATE TABLE fruit (id int PRIMARY KEY, name text)");
        database.run("INSERT INTO fruit VALUES (1, 'apple'), (2, 'pear'), (3, 'plum')");
        try (Connection c = database.connect()) {
            fruitOid = Integer.parseInt(one(c, "SELECT 'fruit'::regclass::oid"));
        }
        position = new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50)));
        position.publish(new ReplicaPosition.View(1, FAR, FAR));
        token = new EdgeToken();
        CatalogHolder catalogs = new CatalogHolder();
        catalogs.publish(new Catalog(1, new SystemCatalog(170000, database.name(), 16 << 20, List.of(), List.of(),
                List.of(), List.of(), List.of(), Map.of()), List.of()));
        TokenRecovery recovery = new TokenRecovery(vertx, connector, database.name(), token, () -> 16 << 20);
        proxy = new PgServer(vertx, new SessionFactory(vertx, new SessionServices(connector, new UpstreamPool(vertx,
                connector, new PoolLimits(100, Duration.ofSeconds(30), Duration.ofSeconds(60))), false, 10_000, database.name(),
                (text, oids, context) -> translate(text), catalogs, this::read, position, token, recovery,
                new RouteCounters(), () -> { }, RouteChoice.FILE, new DeclinedRuns(),
                new RoundTrip(), () -> 0)));
        proxy.listen("127.0.0.1", 0).toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void stop() {
        proxy.close().toCompletionStage().toCompletableFuture().join();
        database.close();
    }

    private Translation translate(String text) {
        boolean parameter = text.equals(READ);
        if (!parameter && !text.equals(READ_ALL)) {
            return new Translation.Declined("collation");
        }
        List<OutputColumn> columns = List.of(
                new OutputColumn("id", fruitOid, 1, 23, (short) 4, -1, PgTypes.builtin(23), -1),
                new OutputColumn("name", fruitOid, 2, 25, (short) -1, -1, PgTypes.builtin(25), -1));
        return new Translation.Exact(new LocalQuery(text, parameter ? List.of(23) : List.of(), columns, 1, TimeZoneUse.Dependence.NONE, false,
                (values, clock) -> {
                    List<SqliteValue> bound = new ArrayList<>();
                    for (var value : values) {
                        byte[] bytes = value.bytes();
                        bound.add(value.binary() ? PgTypes.builtin(23).fromBinary(bytes, 0, bytes.length, -1)
                                : PgTypes.builtin(23).fromClientText(bytes, 0, bytes.length, -1));
                    }
                    return new Binding.Bound(bound, null);
                }));
    }

    private ReplicaReaders.Running read(ReadQuery query) {
        String relay = nextRelay.getAndSet(null);
        long most = query.parameters().isEmpty() ? 3 : ((SqliteValue.Int) query.parameters().get(0)).value();
        List<byte[]> rows = new ArrayList<>();
        String[] names = {"APPLE", "PEAR", "PLUM"};
        for (int i = 0; i < Math.min(3, most); i++) {
            ByteBuilder row = new ByteBuilder(64);
            int id = i + 1;
            query.encoder().encode(column -> column == 0 ? new SqliteValue.Int(id)
                    : SqliteValue.Text.of(names[id - 1]), row);
            rows.add(row.toByteArray());
        }
        ReadOutcome outcome = relay != null ? new ReadOutcome.Relay(relay) : new ReadOutcome.Rows(new ListSpool(rows));
        return new ReplicaReaders.Running() {
            @Override
            public Future<ReadOutcome> outcome() {
                return Future.succeededFuture(outcome);
            }

            @Override
            public void cancel() { }
        };
    }

    private static final class ListSpool implements RowSpool {
        private final List<byte[]> rows;
        private int taken;

        ListSpool(List<byte[]> rows) {
            this.rows = rows;
        }

        @Override
        public long rowCount() {
            return rows.size();
        }

        @Override
        public long remaining() {
            return rows.size() - taken;
        }

        @Override
        public boolean inMemory() {
            return true;
        }

        @Override
        public Chunk next(long maxRows, int maxBytes) {
            byte[] row = rows.get(taken++);
            return new Chunk(row, row.length, 1);
        }

        @Override
        public void close() { }
    }

    private Connection connect(String options) throws Exception {
        return settled(DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name()
                + "?user=postgres&sslmode=disable&options=" + options));
    }

    private Connection connect() throws Exception {
        return settled(DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name()
                + "?user=postgres&sslmode=disable&prepareThreshold=1"));
    }

    /** The driver begins with a SET of its own, which is relayed. */
    private Connection settled(Connection c) throws Exception {
        untilRead(c);
        return c;
    }

    private static String one(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            return r.next() ? r.getString(1) : null;
        }
    }

    private static String names(PreparedStatement p) throws SQLException {
        StringBuilder names = new StringBuilder();
        try (ResultSet r = p.executeQuery()) {
            while (r.next()) {
                names.append(r.getString(2)).append(' ');
            }
        }
        return names.toString().strip();
    }

    private static String lastRoute(Connection c) throws SQLException {
        return one(c, "SHOW sqledge.last_route");
    }

    private void untilRead(Connection c) throws Exception {
        for (int i = 0; i < 400 && token.isPending(); i++) {
            Thread.sleep(5);
        }
        assertThat(token.isPending()).isFalse();
        Thread.sleep(20);
    }

    @Test
    void provedReadIsAnsweredHere() throws Exception {
        try (Connection c = connect(); PreparedStatement p = c.prepareStatement(READ.replace("$1", "?"))) {
            for (int i = 0; i < 5; i++) {
                p.setInt(1, 2);
                assertThat(names(p)).isEqualTo("APPLE PEAR");
                assertThat(lastRoute(c)).isEqualTo("local");
            }
        }
        try (Connection c = settled(DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/"
                + database.name() + "?user=postgres&sslmode=disable&preferQueryMode=simple"));
                PreparedStatement p = c.prepareStatement(READ_ALL)) {
            assertThat(names(p)).isEqualTo("APPLE PEAR PLUM");
            assertThat(lastRoute(c)).isEqualTo("local");
        }
    }

    @Test
    void declinedReadCarriesItsReason() throws Exception {
        try (Connection c = connect()) {
            assertThat(one(c, "SELECT name FROM fruit ORDER BY name")).isEqualTo("apple");
            assertThat(lastRoute(c)).isEqualTo("upstream: collation");
        }
    }

    @Test
    void afterWriteReadsWaitForTheReplicaOnEveryConnection() throws Exception {
        try (Connection writer = connect(); Connection reader = connect();
                PreparedStatement read = reader.prepareStatement(READ_ALL);
                PreparedStatement own = writer.prepareStatement(READ_ALL)) {
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
            position.publish(new ReplicaPosition.View(1, Lsn.NONE, Lsn.NONE));
            writer.createStatement().execute("UPDATE fruit SET name = 'melon' WHERE id = 1");
            assertThat(names(read)).isEqualTo("melon pear plum");
            assertThat(lastRoute(reader)).isEqualTo("upstream: not caught up");
            assertThat(names(own)).isEqualTo("melon pear plum");
            assertThat(lastRoute(writer)).isEqualTo("upstream: not caught up");
            untilRead(reader);
            position.publish(new ReplicaPosition.View(1, token.position(), Lsn.NONE));
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
            assertThat(lastRoute(reader)).isEqualTo("local");
        }
    }

    @Test
    void schemaChangeWaitsForTheCatalogPositionToo() throws Exception {
        try (Connection c = connect(); PreparedStatement read = c.prepareStatement(READ_ALL)) {
            position.publish(new ReplicaPosition.View(1, FAR, Lsn.NONE));
            c.createStatement().execute("CREATE TABLE more (id int)");
            untilRead(c);
            assertThat(names(read)).isEqualTo("apple pear plum");
            untilRead(c);
            position.publish(new ReplicaPosition.View(1, FAR, token.position()));
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
        }
    }

    @Test
    void transactionBlockIsUpstreamAsAWhole() throws Exception {
        try (Connection c = connect(); PreparedStatement read = c.prepareStatement(READ_ALL)) {
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
            c.setAutoCommit(false);
            assertThat(names(read)).isEqualTo("apple pear plum");
            assertThat(lastRoute(c)).startsWith("upstream: ");
            assertThat(names(read)).isEqualTo("apple pear plum");
            assertThat(lastRoute(c)).isEqualTo("upstream: read-write transaction");
            c.commit();
            c.setAutoCommit(true);
            untilRead(c);
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
        }
    }

    @Test
    void readOnlyBlockIsAnsweredHere() throws Exception {
        try (Connection c = connect(); PreparedStatement read = c.prepareStatement(READ_ALL)) {
            c.setReadOnly(true);
            c.setAutoCommit(false);
            for (int i = 0; i < 3; i++) {
                assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
                assertThat(lastRoute(c)).isEqualTo("local");
                assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
                if (i == 1) {
                    c.rollback();
                } else {
                    c.commit();
                }
            }
            assertThat(lastRoute(c)).isEqualTo("local");
            c.rollback();
            c.setAutoCommit(true);
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
        }
    }

    @Test
    void readOnlyBlockGoesUpstreamWithItsFirstRelayedStatement() throws Exception {
        try (Connection c = connect(); PreparedStatement read = c.prepareStatement(READ_ALL);
                Statement s = c.createStatement()) {
            c.setReadOnly(true);
            c.setAutoCommit(false);
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
            assertThat(one(c, "SELECT name FROM fruit ORDER BY name")).isEqualTo("apple");
            assertThat(names(read)).isEqualTo("apple pear plum");
            assertThat(lastRoute(c)).isEqualTo("upstream: read-only transaction upstream");
            assertThatThrownBy(() -> s.execute("UPDATE fruit SET name = 'melon'"))
                    .hasMessageContaining("cannot execute UPDATE in a read-only transaction");
            assertThatThrownBy(() -> names(read)).hasMessageContaining("current transaction is aborted");
            c.rollback();
            untilRead(c);
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
            c.commit();
        }
    }

    @Test
    void modesOfABlockAreSetBeforeItsFirstQueryOnly() throws Exception {
        try (Connection c = connectSimple(); Statement s = c.createStatement()) {
            s.execute("BEGIN READ ONLY");
            s.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
            assertThat(one(c, "SHOW transaction_isolation")).isEqualTo("serializable");
            assertThat(one(c, "SHOW transaction_read_only")).isEqualTo("on");
            s.execute("COMMIT");
            untilRead(c);
            s.execute("BEGIN READ ONLY");
            assertThat(one(c, READ_ALL)).isEqualTo("1");
            assertThat(lastRoute(c)).isEqualTo("local");
            assertThatThrownBy(() -> s.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"))
                    .hasMessageContaining("SET TRANSACTION ISOLATION LEVEL must be called before any query");
            assertThatThrownBy(() -> one(c, READ_ALL)).hasMessageContaining("current transaction is aborted");
            s.execute("COMMIT");
            untilRead(c);
            s.execute("BEGIN TRANSACTION READ ONLY, ISOLATION LEVEL READ COMMITTED");
            assertThat(lastRoute(c)).isEqualTo("local");
            s.execute("BEGIN");
            assertThat(s.getWarnings().getMessage()).contains("there is already a transaction in progress");
            s.execute("END");
        }
    }

    @Test
    void statementThatFailsHereAgainAndAgainIsRelayedAtOnce() throws Exception {
        LocalQuery query = ((Translation.Exact) translate(READ_ALL)).query();
        DeclinedRuns runs = new DeclinedRuns();
        for (int i = 0; i < DeclinedRuns.PATIENCE; i++) {
            assertThat(runs.advice(query)).isNull();
            runs.onDeclined(query, "schema changed");
            runs.onDeclined(query, "guard");
        }
        long relayed = java.util.stream.IntStream.range(0, DeclinedRuns.TRY_EVERY)
                .filter(i -> "guard".equals(runs.advice(query))).count();
        assertThat(relayed).isEqualTo(DeclinedRuns.TRY_EVERY - 1);
        runs.onAnswered(query);
        assertThat(runs.advice(query)).isNull();
    }

    @Test
    void severalReadsInOneQueryAreAnsweredHereTogetherOrNotAtAll() throws Exception {
        try (Connection c = connectSimple(); Statement s = c.createStatement()) {
            assertThat(firstNames(s, READ_ALL + "; " + READ_ALL + ";")).containsExactly("APPLE", "APPLE");
            assertThat(lastRoute(c)).isEqualTo("local");
            assertThat(firstNames(s, READ_ALL + "; SELECT id, name FROM fruit ORDER BY name"))
                    .containsExactly("apple", "apple");
            assertThat(lastRoute(c)).isEqualTo("upstream: collation");
            untilRead(c);
            nextRelay.set("guard");
            assertThat(firstNames(s, READ_ALL + "; " + READ_ALL)).containsExactly("apple", "apple");
            assertThat(lastRoute(c)).isEqualTo("upstream: guard");
            untilRead(c);
            assertThat(firstNames(s, READ_ALL + "; UPDATE fruit SET name = 'melon' WHERE id = 1; " + READ_ALL))
                    .containsExactly("apple", "melon");
            assertThat(lastRoute(c)).isEqualTo("upstream: not a read");
        }
    }

    private Connection connectSimple() throws Exception {
        return settled(DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name()
                + "?user=postgres&sslmode=disable&preferQueryMode=simple"));
    }

    /** The second column of the first row of each result. */
    private static List<String> firstNames(Statement s, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        for (boolean rows = s.execute(sql); rows || s.getUpdateCount() >= 0; rows = s.getMoreResults()) {
            if (rows) {
                try (ResultSet r = s.getResultSet()) {
                    r.next();
                    names.add(r.getString(2));
                }
            }
        }
        return names;
    }

    @Test
    void changedSettingIsNoticedAndForgottenAgain() throws Exception {
        try (Connection c = connect(); PreparedStatement read = c.prepareStatement(READ_ALL);
                Statement s = c.createStatement()) {
            s.execute("SET bytea_output = escape");
            untilRead(c);
            assertThat(names(read)).isEqualTo("apple pear plum");
            assertThat(lastRoute(c)).isEqualTo("upstream: setting bytea_output");
            s.execute("RESET bytea_output");
            untilRead(c);
            assertThat(names(read)).isEqualTo("APPLE PEAR PLUM");
            s.execute("SELECT set_config('row_security', 'off', false)");
            untilRead(c);
            assertThat(names(read)).isEqualTo("apple pear plum");
            assertThat(lastRoute(c)).isEqualTo("upstream: setting row_security");
        }
        try (Connection c = connect("-c%20bytea_output=escape"); PreparedStatement read = c.prepareStatement(READ_ALL)) {
            assertThat(names(read)).isEqualTo("apple pear plum");
        }
    }

    @Test
    void temporaryTableKeepsReadsUpstream() throws Exception {
        try (Connection c = connect(); PreparedStatement read = c.prepareStatement(READ_ALL);
                Statement s = c.createStatement()) {
            s.execute("CREATE TEMP TABLE fruit (id int, name text)");
            s.execute("INSERT INTO fruit VALUES (1, 'mine')");
            untilRead(c);
            position.publish(new ReplicaPosition.View(1, FAR, FAR));
            assertThat(names(read)).isEqualTo("mine");
            assertThat(lastRoute(c)).isEqualTo("upstream: temporary table");
        }
    }

    @Test
    void localRunThatFailsIsRelayedUnnoticed() throws Exception {
        try (Connection c = connect(); PreparedStatement p = c.prepareStatement(READ.replace("$1", "?"))) {
            p.setInt(1, 2);
            nextRelay.set("guard");
            assertThat(names(p)).isEqualTo("APPLE PEAR".toLowerCase());
            assertThat(lastRoute(c)).isEqualTo("upstream: guard");
        }
        nextRelay.set(null);
    }

    @Test
    void statementKnownOnlyHereIsPreparedUpstreamWhenNeeded() throws Exception {
        try (Connection c = connect(); PreparedStatement p = c.prepareStatement(READ.replace("$1", "?"))) {
            for (int i = 0; i < 3; i++) {
                p.setInt(1, 1);
                assertThat(names(p)).isEqualTo("APPLE");
            }
            token.mark();
            for (int i = 0; i < 3; i++) {
                p.setInt(1, 1);
                assertThat(names(p)).isEqualTo("apple");
                assertThat(lastRoute(c)).isEqualTo("upstream: not caught up");
            }
            token.resolve(Lsn.NONE, false);
            untilRead(c);
            p.setInt(1, 1);
            assertThat(names(p)).isEqualTo("APPLE");
        }
    }

    @Test
    void changedResultTypeIsRefusedBeforeAnyRow() throws Exception {
        try (Connection c = connect(); PreparedStatement p = c.prepareStatement(READ_ALL)) {
            assertThat(names(p)).isEqualTo("APPLE PEAR PLUM");
            assertThat(names(p)).isEqualTo("APPLE PEAR PLUM");
            database.run("ALTER TABLE fruit ALTER id TYPE bigint");
            token.mark();
            c.setAutoCommit(false);
            assertThatThrownBy(() -> names(p)).isInstanceOf(SQLException.class)
                    .hasMessageContaining("cached plan must not change result type");
            assertThatThrownBy(() -> one(c, "SELECT 1")).isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState()).isEqualTo("25P02");
            c.rollback();
            c.setAutoCommit(true);
            token.resolve(Lsn.NONE, false);
        }
    }

    @Test
    void portalIsReadInParts() throws Exception {
        try (Connection c = connect(); Statement s = c.createStatement()) {
            // Outside of a block the driver fetches everything; the block makes it relayed, and the parts still come.
            c.setAutoCommit(false);
            s.setFetchSize(1);
            int rows = 0;
            try (ResultSet r = s.executeQuery(READ_ALL)) {
                while (r.next()) {
                    rows++;
                }
            }
            assertThat(rows).isEqualTo(3);
        }
    }
}
