package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.SqliteValue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaWriterTest {

    private static final Table ORDERS = TestReplica.table(1, "orders", 1, TestReplica.column(1, "id", TestReplica.INT4),
            TestReplica.column(2, "note", TestReplica.TEXT));

    @TempDir
    Path directory;
    private Path path;
    private TestReplica replica;

    @BeforeEach
    void open() throws Exception {
        path = directory.resolve("sqledge.db");
        replica = TestReplica.create(path, ORDERS);
    }

    @AfterEach
    void close() {
        replica.close();
    }

    private long rows() {
        return replica.writer.call(t -> ((SqliteValue.Int) t.query("SELECT count(*) FROM orders", List.of()).get(0).get(0))
                .value());
    }

    @Test
    void positionIsPublishedWithTheCommit() {
        replica.writer.call(t -> {
            t.execute("INSERT INTO orders VALUES (1, 'a')");
            t.updateState(t.state().withPos(Lsn.parse("0/200"), Instant.EPOCH));
            assertThat(replica.position.view().data()).isEqualTo(Lsn.parse("0/100"));
            return null;
        });
        assertThat(replica.position.view().data()).isEqualTo(Lsn.parse("0/200"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void failedTaskLeavesNothing() {
        Catalog before = replica.catalogs.current().orElseThrow();
        assertThatThrownBy(() -> replica.writer.call(t -> {
            t.execute("INSERT INTO orders VALUES (1, 'a')");
            t.putTable(ORDERS.withState(Table.State.COPYING, "schema changed"));
            t.updateState(t.state().withPos(Lsn.parse("0/200"), Instant.EPOCH));
            t.nextNumber();
            throw new AssertionError("an error, not an exception");
        })).hasMessage("an error, not an exception");
        assertThat(rows()).isZero();
        assertThat(replica.position.view().data()).isEqualTo(Lsn.parse("0/100"));
        assertThat(replica.catalogs.current()).containsSame(before);
        assertThat(replica.writer.<Table>call(t -> t.table(1))).isEqualTo(ORDERS);
    }

    @Test
    void writeOfAnotherProgramIsNoticedAlsoBesideAFailureOfOurs() throws Exception {
        for (boolean before : new boolean[] {true, false}) {
            replica.writer.call(t -> {
                t.putTable(ORDERS);
                return null;
            });
            assertThat(state()).isEqualTo(Table.State.READY);
            if (before) {
                writeOutside();
            }
            assertThatThrownBy(() -> replica.writer.call(t -> {
                t.execute("INSERT INTO orders VALUES (1, 'a')");
                throw new IllegalStateException("ours");
            })).hasMessage("ours");
            if (!before) {
                writeOutside();
            }
            replica.writer.call(t -> null);
            assertThat(state()).as("written outside " + (before ? "before" : "after")).isEqualTo(Table.State.COPYING);
            assertThat(replica.catalogs.current().orElseThrow().tables().iterator().next().reason()).isEqualTo("file written by another program");
        }
    }

    private Table.State state() {
        return replica.catalogs.current().orElseThrow().tables().iterator().next().state();
    }

    private void writeOutside() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE orders SET note = 'theirs'");
            statement.execute("CREATE TABLE IF NOT EXISTS theirs (a)");
            statement.execute("INSERT INTO theirs VALUES (1)");
        }
    }

    @Test
    void catalogVersionInTheFileIsThePublishedOne() {
        long before = replica.catalogs.current().orElseThrow().version();
        replica.writer.call(t -> {
            t.putTable(ORDERS.withState(Table.State.COPYING, "schema changed"));
            return null;
        });
        Catalog now = replica.catalogs.current().orElseThrow();
        assertThat(now.version()).isEqualTo(before + 1);
        assertThat(now.table(1).orElseThrow().state()).isEqualTo(Table.State.COPYING);
        assertThat(replica.writer.<List<List<SqliteValue>>>call(t -> t.query("SELECT catalog_version FROM sqledge_state",
                List.of()))).isEqualTo(List.of(List.of(new SqliteValue.Int(now.version()))));
    }

    @Test
    void reopenedFileHasTheSameCatalogAndPosition() {
        Catalog before = replica.catalogs.current().orElseThrow();
        replica.writer.call(t -> {
            t.updateState(t.state().withKeepalive(Lsn.parse("1/0")).withCatalog(Lsn.parse("0/300")));
            return null;
        });
        ReplicaState state = replica.writer.call(WriteTransaction::state);
        replica.close();
        replica = TestReplica.open(path);
        Catalog after = replica.catalogs.current().orElseThrow();
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.system()).isEqualTo(TestReplica.systemCatalog());
        assertThat(after.tables()).containsExactly(ORDERS);
        assertThat(replica.writer.<ReplicaState>call(WriteTransaction::state)).isEqualTo(state);
        assertThat(replica.position.view()).isEqualTo(new ReplicaPosition.View(1, Lsn.parse("1/0"), Lsn.parse("0/300")));
    }

    @Test
    void valuesKeepTheirStorageClass() {
        List<SqliteValue> values = List.of(new SqliteValue.Int(Long.MIN_VALUE), new SqliteValue.Real(-0.0),
                new SqliteValue.Real(1.0), SqliteValue.Text.of("1.0"), SqliteValue.Text.of(""), SqliteValue.Text.of("é€😀"),
                new SqliteValue.Blob(new byte[] {0, -1}), new SqliteValue.Blob(new byte[0]), SqliteValue.NULL);
        replica.writer.call(t -> {
            t.execute("CREATE TABLE plain (a, b, c, d, e, f, g, h, i)");
            t.execute("INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values);
            return null;
        });
        assertThat(replica.writer.<List<List<SqliteValue>>>call(t -> t.query("SELECT * FROM plain", List.of())))
                .isEqualTo(List.of(values));
    }

    /** Some on the thread that asks, some on the writer's own. */
    @Test
    void oneTaskAtATimeWhoeverRunsIt() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        WriteTask<Boolean> task = t -> {
            boolean alone = inside.incrementAndGet() == 1;
            t.execute("INSERT INTO orders (note) VALUES ('a')");
            inside.decrementAndGet();
            return alone;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> alone = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                boolean synced = i % 4 == 0;
                alone.add(threads.submit(() -> synced ? replica.writer.call(task) : replica.writer.commit(task)));
            }
            for (Future<Boolean> one : alone) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(rows()).isEqualTo(400);
    }

    @Test
    void closedWriterRefuses() {
        replica.writer.close();
        assertThatThrownBy(() -> replica.writer.call(t -> 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> replica.writer.commit(t -> 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ReplicaWriter.await(replica.writer.synced())).isInstanceOf(IllegalStateException.class);
    }
}
