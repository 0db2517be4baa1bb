package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReadQuery.TieCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReplicaReadersTest {

    private static final long SPOOL_LIMIT = 2_000_000;
    private static final Table ORDERS = TestReplica.table(1, "orders", 1, TestReplica.column(1, "id", TestReplica.INT4),
            TestReplica.column(2, "note", TestReplica.TEXT));
    private static final String ENDLESS = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n""";
    private static final String NUMBERS = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?1) SELECT i FROM n""";

    @TempDir
    Path directory;
    private TestReplica replica;
    private ReplicaReaders readers;
    private final List<List<SqliteValue>> seen = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        replica = TestReplica.create(directory.resolve("sqledge.db"), ORDERS);
        replica.writer.call(t -> t.execute("INSERT INTO orders VALUES (1, 'a'), (2, 'b'), (3, 'b'), (4, NULL)"));
        readers = new ReplicaReaders(replica.file, 1, SPOOL_LIMIT);
    }

    @AfterEach
    void close() {
        readers.close();
        replica.close();
    }

    private ReadQuery query(int columns, TieCheck tie, String sql, SqliteValue... parameters) {
        return new ReadQuery(sql, List.of(parameters), replica.catalogs.current().orElseThrow().version(), (row, out) -> {
            List<SqliteValue> values = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                values.add(row.value(i));
            }
            seen.add(values);
            out.putAscii(values + "\n");
        }, tie);
    }

    private ReadOutcome read(ReadQuery query) throws Exception {
        return readers.read(query).outcome().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private List<List<SqliteValue>> rows(int columns, String sql, SqliteValue... parameters) throws Exception {
        seen.clear();
        ReadOutcome outcome = read(query(columns, null, sql, parameters));
        assertThat(outcome).isInstanceOf(ReadOutcome.Rows.class);
        ((ReadOutcome.Rows) outcome).spool().close();
        return List.copyOf(seen);
    }

    private String relayed(ReadQuery query) throws Exception {
        return ((ReadOutcome.Relay) read(query)).reason();
    }

    @Test
    void equalRowsAreAnyOnesChoiceWhereThatIsAllowed() throws Exception {
        ReadOutcome outcome = read(query(2, new TieCheck(0, 2, 1, true), "SELECT id, note FROM orders ORDER BY note DESC LIMIT 3"));
        assertThat(((ReadOutcome.Rows) outcome).spool().rowCount()).isEqualTo(2);
        ((ReadOutcome.Rows) outcome).spool().close();
        outcome = read(query(2, new TieCheck(0, 1, 1, true), "SELECT id, note FROM orders WHERE note = 'b' ORDER BY note LIMIT 2"));
        assertThat(((ReadOutcome.Rows) outcome).spool().rowCount()).isEqualTo(1);
        ((ReadOutcome.Rows) outcome).spool().close();
        assertThat(relayed(query(2, new TieCheck(0, 1, 1, false), "SELECT id, note FROM orders WHERE note = 'b' ORDER BY note LIMIT 2")))
                .isEqualTo("tie at limit");
    }

    @Test
    void closedGateRelaysWhatComesAndEndsWhatStays() throws Exception {
        ReplicaReaders.Running endless = readers.read(query(1, null, ENDLESS));
        ReadGate gate = replica.file.gate();
        while (gate.awaitEmpty(0)) {
            Thread.onSpinWait();
        }
        gate.close();
        ReplicaReaders.Running late = readers.read(query(2, null, "SELECT id, note FROM orders"));
        gate.endReads();
        assertThat(gate.awaitEmpty(30_000)).isTrue();
        for (ReplicaReaders.Running read : List.of(endless, late)) {
            assertThat(read.outcome().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS))
                    .isEqualTo(new ReadOutcome.Relay("write-ahead log full"));
        }
        gate.open();
        assertThat(rows(2, "SELECT id, note FROM orders")).hasSize(4);
    }

    @Test
    void everyStorageClassIsReadAsStored() throws Exception {
        assertThat(rows(7, "SELECT ?1, ?2, ?3, ?4, ?5, NULL, ''", new SqliteValue.Int(-1), new SqliteValue.Real(-0.0),
                SqliteValue.Text.of("é€😀"), SqliteValue.Text.of("12"), new SqliteValue.Blob(new byte[] {0, -128})))
                .containsExactly(List.of(new SqliteValue.Int(-1), new SqliteValue.Real(-0.0), SqliteValue.Text.of("é€😀"),
                        SqliteValue.Text.of("12"), new SqliteValue.Blob(new byte[] {0, -128}), SqliteValue.NULL,
                        SqliteValue.Text.of("")));
    }

    @Test
    void statementIsReusedWithOtherParameters() throws Exception {
        String sql = "SELECT note FROM orders WHERE id = ?1";
        assertThat(rows(1, sql, new SqliteValue.Int(1))).containsExactly(List.of(SqliteValue.Text.of("a")));
        assertThat(rows(1, sql, new SqliteValue.Int(4))).containsExactly(List.of(SqliteValue.NULL));
        assertThat(rows(1, sql, new SqliteValue.Int(5))).isEmpty();
    }

    @Test
    void readSeesWhatWasCommittedBeforeIt() throws Exception {
        rows(1, "SELECT count(*) FROM orders");
        replica.writer.call(t -> t.execute("DELETE FROM orders WHERE id > 1"));
        assertThat(rows(1, "SELECT count(*) FROM orders")).containsExactly(List.of(new SqliteValue.Int(1)));
    }

    @Test
    void planOfAnotherCatalogVersionIsVoid() throws Exception {
        ReadQuery old = query(1, null, "SELECT id FROM orders");
        replica.writer.call(t -> {
            t.putTable(ORDERS.withState(Table.State.COPYING, "schema changed"));
            return null;
        });
        assertThat(relayed(old)).isEqualTo("schema changed");
    }

    @Test
    void likeIsCaseSensitive() throws Exception {
        assertThat(rows(1, "SELECT 'a' LIKE 'A'")).containsExactly(List.of(new SqliteValue.Int(0)));
    }

    @Test
    void guardThatFiresInALaterRowRelaysAll() throws Exception {
        String sql = "SELECT CASE WHEN id < 3 THEN id ELSE json('!') END FROM orders ORDER BY id";
        assertThat(relayed(query(1, null, sql))).isEqualTo("guard");
        assertThat(rows(1, "SELECT count(*) FROM orders")).hasSize(1);
    }

    @Test
    void statementWhoseGuardFiredRunsAgain() throws Exception {
        String sql = "SELECT CASE WHEN ?1 > 0 THEN ?1 ELSE json('!') END";
        assertThat(relayed(query(1, null, sql, new SqliteValue.Int(0)))).isEqualTo("guard");
        assertThat(rows(1, sql, new SqliteValue.Int(1))).containsExactly(List.of(new SqliteValue.Int(1)));
    }

    @Test
    void valueWithoutExactFormRelaysWithItsReason() throws Exception {
        ReadQuery query = new ReadQuery("SELECT id FROM orders", List.of(), replica.catalogs.current().orElseThrow().version(),
                (row, out) -> {
                    throw new RowEncoder.CannotEncodeException("type money");
                }, null);
        assertThat(relayed(query)).isEqualTo("type money");
    }

    @Test
    void readersCannotWrite() throws Exception {
        assertThat(relayed(query(0, null, "DELETE FROM orders"))).isEqualTo("local read failed");
        assertThat(rows(1, "SELECT count(*) FROM orders")).containsExactly(List.of(new SqliteValue.Int(4)));
    }

    @Test
    void tieAcrossTheEndRelays() throws Exception {
        // LIMIT 3 of null, a, b, b ends between the two b.
        assertThat(relayed(query(2, new TieCheck(0, 3, 1, false), "SELECT id, note FROM orders ORDER BY note LIMIT 4")))
                .isEqualTo("tie at limit");
        assertThat(relayed(query(2, new TieCheck(0, 1, 1, false), "SELECT 1, ?1 UNION ALL SELECT 2, ?2 ORDER BY 2 LIMIT 2",
                new SqliteValue.Real(-0.0), new SqliteValue.Real(0)))).as("-0 and 0 are told apart by nothing that sorts").isEqualTo("tie at limit");
    }

    @Test
    void tieInsideTheAnswerIsAnyOrder() throws Exception {
        seen.clear();
        ReadOutcome outcome = read(query(2, new TieCheck(0, 4, 1, false), "SELECT id, note FROM orders ORDER BY note LIMIT 5"));
        assertThat(((ReadOutcome.Rows) outcome).spool().rowCount()).isEqualTo(4);
    }

    @Test
    void tieAcrossTheStartRelays() throws Exception {
        // note: null, a, b, b; OFFSET 3 begins between the two b.
        assertThat(relayed(query(2, new TieCheck(1, -1, 1, false), "SELECT id, note FROM orders ORDER BY note LIMIT -1 OFFSET 2")))
                .isEqualTo("tie at limit");
    }

    @Test
    void noTieAcrossStartAndEndAnswersWithoutTheGuardRows() throws Exception {
        // OFFSET 1 LIMIT 1 of null, a, b, b.
        seen.clear();
        ReadOutcome outcome = read(query(1, new TieCheck(1, 1, 1, false), "SELECT id, note FROM orders ORDER BY note LIMIT 3"));
        assertThat(((ReadOutcome.Rows) outcome).spool().rowCount()).isEqualTo(1);
        assertThat(seen).containsExactly(List.of(new SqliteValue.Int(1)));
    }

    @Test
    void cancelEndsARunningReadAndOnlyThat() throws Exception {
        ReplicaReaders.Running running = readers.read(query(1, null, ENDLESS));
        ReplicaReaders.Running waiting = readers.read(query(1, null, "SELECT 1"));
        running.cancel();
        assertThatThrownBy(() -> running.outcome().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class).hasCauseInstanceOf(ReplicaReaders.CancelledException.class);
        assertThat(waiting.outcome().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS))
                .isInstanceOf(ReadOutcome.Rows.class);
    }

    /** One that came between two statements was lost, and the endless read never ended. */
    @Test
    void cancelIsNeverLost() throws Exception {
        for (int i = 0; i < 300; i++) {
            ReplicaReaders.Running running = readers.read(query(1, null, ENDLESS));
            long until = System.nanoTime() + i * 1_000L;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            running.cancel();
            assertThat(running.outcome().toCompletionStage().toCompletableFuture()).as("cancel %d", i)
                    .failsWithin(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void cancelledWaitingReadNeverRuns() throws Exception {
        ReplicaReaders.Running running = readers.read(query(1, null, ENDLESS));
        ReplicaReaders.Running waiting = readers.read(query(1, null, "SELECT 1"));
        waiting.cancel();
        running.cancel();
        assertThat(waiting.outcome().toCompletionStage().toCompletableFuture()).failsWithin(30, TimeUnit.SECONDS);
        assertThat(rows(1, "SELECT 2")).containsExactly(List.of(new SqliteValue.Int(2)));
    }

    @Test
    void closeRelaysARunningRead() {
        ReplicaReaders.Running running = readers.read(query(1, null, ENDLESS));
        readers.close();
        assertThat(running.outcome().result()).isEqualTo(new ReadOutcome.Relay("shutting down"));
        assertThat(readers.read(query(1, null, "SELECT 1")).outcome().result()).isInstanceOf(ReadOutcome.Relay.class);
    }

    @Test
    void largeResultGoesThroughAFileThatLeavesNoTrace() throws Exception {
        long count = 50_000;
        ReadOutcome outcome = read(query(1, null, NUMBERS, new SqliteValue.Int(count)));
        try (RowSpool spool = ((ReadOutcome.Rows) outcome).spool()) {
            assertThat(spool.inMemory()).isFalse();
            assertThat(spool.rowCount()).isEqualTo(count);
            StringBuilder text = new StringBuilder();
            int chunks = 0;
            long rows = 0;
            while (spool.remaining() > 0) {
                RowSpool.Chunk chunk = spool.next(7_777, 30_000);
                text.append(new String(chunk.bytes(), 0, chunk.length(), StandardCharsets.US_ASCII));
                rows += chunk.rows();
                assertThat(chunk.rows()).isBetween(1L, 7_777L);
                assertThat(spool.remaining()).isEqualTo(count - rows);
                chunks++;
            }
            assertThat(chunks).isGreaterThan(10);
            assertThat(text.toString()).startsWith("[Int[value=1]]\n[Int[value=2]]\n").endsWith("[Int[value=50000]]\n");
            assertThat(text.toString().lines().count()).isEqualTo(count);
            assertThat(spool.next(1, 1).rows()).isZero();
        }
        try (var files = Files.list(directory)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.contains("spool"));
        }
    }

    @Test
    void resultAboveTheLimitIsRelayed() throws Exception {
        assertThat(relayed(query(1, null, NUMBERS, new SqliteValue.Int(1_000_000))))
                .isEqualTo("result larger than SQLEDGE_SPOOL_LIMIT");
    }

    @Test
    void chunksHoldWholeRows() throws Exception {
        ReadOutcome outcome = read(query(1, null, NUMBERS, new SqliteValue.Int(5)));
        try (RowSpool spool = ((ReadOutcome.Rows) outcome).spool()) {
            assertThat(spool.inMemory()).isTrue();
            RowSpool.Chunk first = spool.next(3, Integer.MAX_VALUE);
            assertThat(first.rows()).isEqualTo(3);
            assertThat(new String(first.bytes(), 0, first.length(), StandardCharsets.US_ASCII).lines()).hasSize(3);
            assertThat(spool.next(9, 1).rows()).as("at least one row whatever the size").isEqualTo(1);
            assertThat(spool.remaining()).isEqualTo(1);
        }
    }

    @Test
    void nextWithoutRoomOrRowsIsEmpty() throws Exception {
        try (RowSpool spool = ((ReadOutcome.Rows) read(query(1, null, "SELECT 1 WHERE 0"))).spool()) {
            assertThat(spool.next(10, 10)).extracting(RowSpool.Chunk::rows, RowSpool.Chunk::length).containsExactly(0L, 0);
        }
    }
}
