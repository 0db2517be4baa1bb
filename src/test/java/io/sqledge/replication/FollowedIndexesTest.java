package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.PlainIndex;
import io.sqledge.catalog.Table;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.TestReplica;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedIndexesTest {

    private static final Table ORDERS = TestReplica.table(1, "orders", 1, TestReplica.column(1, "id", TestReplica.INT4),
            TestReplica.column(2, "price", TestReplica.NUMERIC), TestReplica.column(3, "note", TestReplica.TEXT));
    private final FollowedIndexes indexes = new FollowedIndexes(new ReplicaSchema(TestReplica::type));

    @TempDir
    Path directory;
    private TestReplica replica;

    @BeforeEach
    void open() throws Exception {
        replica = TestReplica.create(directory.resolve("sqledge.db"), with(new PlainIndex("old", List.of(3))));
    }

    @AfterEach
    void close() {
        replica.close();
    }

    private static Table with(PlainIndex... indexes) {
        return new Table(ORDERS.oid(), ORDERS.schema(), ORDERS.name(), ORDERS.kind(), ORDERS.replicaIdentity(), ORDERS.columns(),
                ORDERS.identityColumns(), ORDERS.keys(), List.of(indexes), ORDERS.sqliteName(), ORDERS.state(), ORDERS.reason(), ORDERS.rowSecurity(),
                ORDERS.readable(), ORDERS.hasInheritance(), ORDERS.definition());
    }

    /** What the upstream has now; in the file the surplus is dropped with it. */
    private void upstreamHas(PlainIndex... now) {
        replica.writer.call(t -> {
            t.putTable(with(now));
            indexes.dropSurplus(t, t.table(1));
            return null;
        });
    }

    private List<Integer> incomplete() {
        return replica.writer.call(indexes::incomplete);
    }

    private boolean makeOne() {
        return replica.writer.call(t -> indexes.makeOne(t, 1));
    }

    private String indexed() {
        return replica.writer.call(t -> ((SqliteValue.Text) t.query("SELECT coalesce(group_concat(c.name, ' '), '') FROM pragma_index_list('orders') i,"
                + " pragma_index_info(i.name) c WHERE i.origin = 'c' ORDER BY i.seq DESC", List.of()).get(0).get(0)).string());
    }

    @Test
    void eachIsMadeByItself() {
        assertThat(incomplete()).isEmpty();
        upstreamHas(new PlainIndex("a", List.of(2)), new PlainIndex("b", List.of(2, 3)), new PlainIndex("c", List.of(3, 2)));
        assertThat(indexed()).isEmpty();
        assertThat(incomplete()).containsExactly(1);
        assertThat(makeOne()).isTrue();
        assertThat(indexed()).isEqualTo("price$k");
        // As after a restart: what is not made yet is found again.
        assertThat(incomplete()).containsExactly(1);
        assertThat(makeOne()).isTrue();
        assertThat(makeOne()).isFalse();
        assertThat(incomplete()).isEmpty();
        assertThat(makeOne()).isFalse();
        assertThat(indexed().split(" ")).containsExactlyInAnyOrder("price$k", "price$k", "note", "note", "price$k");
    }

    @Test
    void largeTableKeepsItsOwn() {
        replica.writer.call(t -> t.execute("INSERT INTO orders (id) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
                + (FollowedIndexes.MOST_ROWS + 1) + ") SELECT i FROM n"));
        upstreamHas(new PlainIndex("a", List.of(2)));
        assertThat(indexed()).isEqualTo("note");
        assertThat(incomplete()).isEmpty();
        assertThat(makeOne()).isFalse();
    }

    @Test
    void tableUnderCopyIsLeftAlone() {
        upstreamHas(new PlainIndex("a", List.of(2)));
        replica.writer.call(t -> {
            t.putTable(t.table(1).withState(Table.State.COPYING, "table being copied"));
            return null;
        });
        assertThat(incomplete()).isEmpty();
        assertThat(makeOne()).isFalse();
        assertThat(replica.writer.<Boolean>call(t -> indexes.makeOne(t, 999))).isFalse();
    }
}
