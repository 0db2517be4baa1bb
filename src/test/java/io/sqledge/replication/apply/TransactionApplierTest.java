package io.sqledge.replication.apply;

import static io.sqledge.replication.pgoutput.StreamBytes.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.catalog.Table;
import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.TestReplica;
import io.sqledge.replication.pgoutput.StreamBytes;
import io.sqledge.replication.pgoutput.StreamBytes.SentColumn;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionApplierTest {

    private static final int ORDERS = 16401;
    private static final int LINES = 16402;
    private static final Table ORDERS_TABLE = TestReplica.table(ORDERS, "orders", 1,
            TestReplica.column(1, "id", TestReplica.INT4), TestReplica.column(2, "note", TestReplica.TEXT),
            TestReplica.column(3, "price", TestReplica.NUMERIC), TestReplica.column(4, "ratio", TestReplica.FLOAT8));
    private static final Table LINES_TABLE = TestReplica.table(LINES, "lines", 0,
            TestReplica.column(1, "a", TestReplica.INT4), TestReplica.column(2, "b", TestReplica.TEXT));
    private static final ByteBuffer ORDERS_RELATION = StreamBytes.relation(ORDERS, "orders", 'd', new SentColumn("id", true, 23),
            new SentColumn("note", false, 25), new SentColumn("price", false, 1700), new SentColumn("ratio", false, 701));
    private static final ByteBuffer LINES_RELATION = StreamBytes.relation(LINES, "lines", 'f', new SentColumn("a", true, 23),
            new SentColumn("b", true, 25));

    @TempDir
    Path directory;
    private TestReplica replica;
    private boolean copied = true;
    private final TransactionApplier applier = new TransactionApplier(TestReplica::type, oid -> false, oid -> copied);
    private ChangeSetBuilder builder;
    private int nextCommit = 0x200;

    @BeforeEach
    void open() throws Exception {
        builder = new ChangeSetBuilder(directory, 1);
        replica = TestReplica.create(directory.resolve("sqledge.db"), ORDERS_TABLE, LINES_TABLE);
    }

    @AfterEach
    void close() {
        replica.close();
    }

    private ChangeSet changeSet(ByteBuffer... changes) {
        String commit = "0/" + Integer.toHexString(nextCommit);
        String end = "0/" + Integer.toHexString(nextCommit + 0x30);
        nextCommit += 0x100;
        builder.add(StreamBytes.begin(commit));
        for (ByteBuffer change : changes) {
            assertThat(builder.add(change)).isNull();
        }
        return builder.add(StreamBytes.commit(commit, end));
    }

    private void apply(ChangeSet... changeSets) {
        replica.writer.call(t -> {
            applier.apply(t, List.of(changeSets));
            return null;
        });
    }

    private void applyChanges(ByteBuffer... changes) {
        apply(changeSet(changes));
    }

    private List<String> rows(String query) {
        return replica.writer.call(t -> {
            List<String> rows = new ArrayList<>();
            for (List<SqliteValue> row : t.query(query, List.of())) {
                rows.add(((SqliteValue.Text) row.get(0)).string());
            }
            return rows;
        });
    }

    private List<String> orders() {
        return rows("SELECT format('%s|%s|%s|%s', id, quote(note), quote(price), quote(ratio)) FROM orders ORDER BY id");
    }

    private List<String> lines() {
        return rows("SELECT format('%s|%s', quote(a), quote(b)) FROM lines ORDER BY a, b");
    }

    private Table table(int oid) {
        return replica.catalogs.current().orElseThrow().table(oid).orElseThrow();
    }

    private Lsn position() {
        return replica.position.view().data();
    }

    @Test
    void rowsAndPositionCommitTogether() {
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "é", "1.50", "0.5"),
                StreamBytes.insert(ORDERS, "2", null, null, "NaN"));
        assertThat(orders()).containsExactly("1|'é'|'1.50'|0.5", "2|NULL|NULL|'NaN'");
        assertThat(position()).isEqualTo(Lsn.parse("0/230"));
        assertThat(rows("SELECT pos FROM postgres_pos")).containsExactly("0/230");
    }

    @Test
    void transactionSentAgainIsSkipped() {
        ChangeSet insert = changeSet(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        apply(insert);
        apply(insert);
        assertThat(orders()).hasSize(1);
        assertThat(position()).isEqualTo(Lsn.parse("0/230"));
    }

    @Test
    void transactionThatBeginsAtTheStoredPositionIsApplied() {
        nextCommit = 0x100;
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        assertThat(orders()).hasSize(1);
    }

    @Test
    void updateKeepsUnchangedToastedValues() {
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "long", "1", "1"),
                StreamBytes.update(ORDERS, (char) 0, null, "1", UNCHANGED, "2.0", "3"));
        assertThat(orders()).containsExactly("1|'long'|'2.0'|3.0");
    }

    @Test
    void changedKeyMovesTheRowAndKeepsUnchangedValues() {
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "long", "1", "1"),
                StreamBytes.update(ORDERS, 'K', new String[] {"1", null, null, null}, "101", UNCHANGED, "1", "1"));
        assertThat(orders()).containsExactly("101|'long'|'1'|1.0");
    }

    @Test
    void orderKeyFollowsItsValue() {
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "10", "1"), StreamBytes.insert(ORDERS, "2", "a", "9", "1"),
                StreamBytes.insert(ORDERS, "3", "a", "1", "1"), StreamBytes.update(ORDERS, (char) 0, null, "3", "a", "9.5", "1"),
                StreamBytes.insert(ORDERS, "4", "a", null, "1"));
        assertThat(rows("SELECT quote(price) FROM orders ORDER BY \"price$k\""))
                .containsExactly("NULL", "'9'", "'9.5'", "'10'");
    }

    @Test
    void fullIdentityChangesOneOfEqualRows() {
        applyChanges(LINES_RELATION, StreamBytes.insert(LINES, "1", null), StreamBytes.insert(LINES, "1", null),
                StreamBytes.insert(LINES, "1", null), StreamBytes.delete(LINES, 'O', "1", null),
                StreamBytes.update(LINES, 'O', new String[] {"1", null}, "1", "x"));
        assertThat(lines()).containsExactly("1|NULL", "1|'x'");
    }

    @Test
    void truncateEmptiesEveryTableNamed() {
        applyChanges(ORDERS_RELATION, LINES_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"),
                StreamBytes.insert(LINES, "1", "x"), StreamBytes.truncate(ORDERS, LINES), StreamBytes.insert(LINES, "2", "y"));
        assertThat(orders()).isEmpty();
        assertThat(lines()).containsExactly("2|'y'");
    }

    @Test
    void unknownTableIsPassedOver() {
        applyChanges(StreamBytes.relation(5, "other", 'd', new SentColumn("id", true, 23)), StreamBytes.insert(5, "1"));
        assertThat(position()).isEqualTo(Lsn.parse("0/230"));
    }

    @Test
    void otherShapeSuspendsTheTableAndItsChangesWait() {
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        applyChanges(StreamBytes.relation(ORDERS, "orders", 'd', new SentColumn("id", true, 23), new SentColumn("note", false, 25)),
                StreamBytes.insert(ORDERS, "2", "b"), LINES_RELATION, StreamBytes.insert(LINES, "1", "x"));
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.COPYING);
        assertThat(table(ORDERS).reason()).isEqualTo("schema changed");
        assertThat(orders()).hasSize(1);
        assertThat(lines()).as("other tables go on").hasSize(1);
        assertThat(rows("SELECT substr(message, 1, 1) || '' FROM sqledge_pending ORDER BY seq")).containsExactly("R", "I");
        assertThat(position()).isEqualTo(Lsn.parse("0/330"));
    }

    @Test
    void missingRowMeansTheCopyDiffers() {
        applyChanges(ORDERS_RELATION, StreamBytes.update(ORDERS, (char) 0, null, "1", "a", "1", "1"));
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.COPYING);
        assertThat(table(ORDERS).reason()).isEqualTo("copy differs");
        assertThat(position()).isEqualTo(Lsn.parse("0/230"));
    }

    @Test
    void takenKeyMeansTheCopyDiffers() {
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        applyChanges(StreamBytes.insert(ORDERS, "1", "b", "1", "1"), LINES_RELATION, StreamBytes.insert(LINES, "1", "x"));
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.COPYING);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void profileIsKeptInTheSameTransaction() {
        long version = replica.catalogs.current().orElseThrow().version();
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        assertThat(replica.catalogs.current().orElseThrow().version()).isEqualTo(version);
        applyChanges(StreamBytes.insert(ORDERS, "2", "a", "1", "NaN"));
        assertThat(table(ORDERS).columns().get(3).profile()).isEqualTo(ColumnProfile.NOT_FINITE);
        applyChanges(StreamBytes.delete(ORDERS, 'K', "2", null, null, null));
        assertThat(table(ORDERS).columns().get(3).profile()).as("sticky").isEqualTo(ColumnProfile.NOT_FINITE);
        assertThat(replica.catalogs.current().orElseThrow().version()).isEqualTo(version + 1);
    }

    @Test
    void profileSurvivesARelationDescribedAgainInTheSameGroup() {
        ChangeSet first = changeSet(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "NaN"));
        ChangeSet second = changeSet(ORDERS_RELATION.duplicate(), StreamBytes.insert(ORDERS, "2", "a", "1", "-0"));
        apply(first, second);
        assertThat(table(ORDERS).columns().get(3).profile())
                .isEqualTo(ColumnProfile.NOT_FINITE | ColumnProfile.NEGATIVE_ZERO);
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.READY);
    }

    @Test
    void changesOfACopiedTableAreReplayedFromItsSnapshotOn() {
        replica.writer.call(t -> {
            t.putTable(ORDERS_TABLE.withState(Table.State.COPYING, "table being copied"));
            return null;
        });
        // 0/200 is in the snapshot, 0/300 and 0/400 are not.
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        applyChanges(StreamBytes.insert(ORDERS, "2", "b", "1", "NaN"));
        applyChanges(ORDERS_RELATION.duplicate(), StreamBytes.update(ORDERS, (char) 0, null, "1", "c", "1", "1"));
        assertThat(orders()).isEmpty();

        String shadow = "sqledge_new_1";
        List<TransactionApplier.Replay> replays = replica.writer.call(t -> {
            t.execute(new ReplicaSchema(TestReplica::type).createTable(ORDERS_TABLE, shadow));
            t.execute("INSERT INTO sqledge_new_1 (id, note, price, ratio) VALUES (1, 'a', '1', 1.0)");
            List<TransactionApplier.Replay> results = new ArrayList<>();
            TransactionApplier.Replay last = TransactionApplier.Replay.of(ORDERS_TABLE);
            while (last.more()) {
                last = applier.replay(t, last, shadow, Lsn.parse("0/300"), 2);
                results.add(last);
            }
            return results;
        });
        assertThat(replays).noneMatch(TransactionApplier.Replay::copyAgain);
        assertThat(rows("SELECT id || note FROM sqledge_new_1 ORDER BY id")).containsExactly("1c", "2b");
        assertThat(replays.get(replays.size() - 1).table().columns().get(3).profile()).isEqualTo(ColumnProfile.NOT_FINITE);
    }

    @Test
    void changesOfATableWhoseCopyHasNotBegunDoNotWait() {
        replica.writer.call(t -> {
            t.putTable(ORDERS_TABLE.withState(Table.State.COPYING, "table being copied"));
            return null;
        });
        copied = false;
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        assertThat(rows("SELECT count(*) || '' FROM sqledge_pending")).containsExactly("0");
        assertThat(orders()).isEmpty();
        copied = true;
        applyChanges(StreamBytes.insert(ORDERS, "2", "b", "1", "1"));
        assertThat(rows("SELECT substr(message, 1, 1) || '' FROM sqledge_pending ORDER BY seq")).as("with their description")
                .containsExactly("R", "I");
    }

    @Test
    void largeTransactionDoesNotDescribeItsTablesAgain() {
        List<Integer> described = new ArrayList<>();
        TransactionApplier doubting = new TransactionApplier(TestReplica::type, oid -> !described.add(oid), oid -> copied);
        List<ByteBuffer> changes = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            changes.add(StreamBytes.insert(ORDERS, String.valueOf(i), "x".repeat(2_000), "1.5", "1"));
        }
        ChangeSet first = changeSet(ORDERS_RELATION, StreamBytes.insert(ORDERS, "-1", "a", "1", "1"));
        ChangeSet large = changeSet(changes.toArray(ByteBuffer[]::new));
        assertThat(large.changes()).isInstanceOf(SpilledChanges.class);
        replica.writer.call(t -> {
            doubting.apply(t, List.of(first, large));
            return null;
        });
        large.close();
        assertThat(described).containsExactly(ORDERS);
        assertThat(orders()).hasSize(2_501);
    }

    @Test
    void replayOfAnotherShapeVoidsTheCopy() {
        replica.writer.call(t -> {
            t.putTable(ORDERS_TABLE.withState(Table.State.COPYING, "table being copied"));
            return null;
        });
        applyChanges(StreamBytes.relation(ORDERS, "orders", 'd', new SentColumn("id", true, 23)), StreamBytes.insert(ORDERS, "1"));
        boolean again = replica.writer.call(t -> {
            t.execute(new ReplicaSchema(TestReplica::type).createTable(ORDERS_TABLE, "sqledge_new_1"));
            return applier.replay(t, TransactionApplier.Replay.of(ORDERS_TABLE), "sqledge_new_1", Lsn.parse("0/100"), 10).copyAgain();
        });
        assertThat(again).isTrue();
    }

    @Test
    void changeOutsideATransactionIsAProtocolViolation() {
        assertThatThrownBy(() -> builder.add(StreamBytes.insert(ORDERS, "1"))).hasMessageContaining("outside a transaction");
    }

    @Test
    void describedAgainATableKeepsItsRowsUntilTheCatalogIsCompared() {
        List<Integer> described = new ArrayList<>();
        TransactionApplier doubting = new TransactionApplier(TestReplica::type, oid -> described.add(oid), oid -> copied);
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        ChangeSet again = changeSet(ORDERS_RELATION.duplicate(), StreamBytes.insert(ORDERS, "2", "b", "1", "1"), StreamBytes.insert(ORDERS, "3", "c", "1", "1"));
        ChangeSet next = changeSet(StreamBytes.delete(ORDERS, 'K', "2", null, null, null));
        replica.writer.call(t -> {
            doubting.apply(t, List.of(again, next));
            return null;
        });
        assertThat(described).containsExactly(ORDERS);
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.COMPARING);
        assertThat(rows("SELECT note FROM orders")).containsExactly("a");
        replica.writer.call(t -> {
            doubting.confirm(t, t.table(ORDERS));
            return null;
        });
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.READY);
        assertThat(rows("SELECT note FROM orders ORDER BY id")).containsExactly("a", "c");
        ChangeSet after = changeSet(StreamBytes.insert(ORDERS, "4", "d", "1", "1"));
        replica.writer.call(t -> {
            doubting.apply(t, List.of(after));
            return null;
        });
        assertThat(rows("SELECT note FROM orders ORDER BY id")).containsExactly("a", "c", "d");
        assertThat(described).hasSize(1);
    }

    @Test
    void describedAgainALargeTransactionNeedNotWaitOnceTheCatalogIsCompared() {
        List<Integer> described = new ArrayList<>();
        TransactionApplier doubting = new TransactionApplier(TestReplica::type, oid -> described.add(oid), oid -> copied);
        applyChanges(ORDERS_RELATION, StreamBytes.insert(ORDERS, "1", "a", "1", "1"));
        // Described twice by itself, as after an ANALYZE while it was in progress.
        ChangeSet large = changeSet(ORDERS_RELATION.duplicate(), StreamBytes.insert(ORDERS, "2", "b", "1", "1"),
                ORDERS_RELATION.duplicate(), StreamBytes.insert(ORDERS, "3", "c", "1", "1"));
        assertThat(large.changes().relations()).hasSize(2);
        replica.writer.call(t -> {
            doubting.meetFirst(t, large.changes().relations());
            return null;
        });
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.COMPARING);
        assertThat(described).containsExactly(ORDERS, ORDERS);
        replica.writer.call(t -> {
            doubting.confirm(t, t.table(ORDERS));
            return null;
        });
        ChangeSet after = changeSet(StreamBytes.insert(ORDERS, "4", "d", "1", "1"));
        replica.writer.call(t -> {
            doubting.apply(t, List.of(large, after));
            return null;
        });
        assertThat(table(ORDERS).state()).isEqualTo(Table.State.READY);
        assertThat(rows("SELECT note FROM orders ORDER BY id")).containsExactly("a", "b", "c", "d");
        assertThat(described).as("not once more").hasSize(2);
        ChangeSet altered = changeSet(ORDERS_RELATION.duplicate(), StreamBytes.insert(ORDERS, "5", "e", "1", "1"));
        replica.writer.call(t -> {
            doubting.apply(t, List.of(altered));
            return null;
        });
        assertThat(table(ORDERS).state()).as("described after it").isEqualTo(Table.State.COMPARING);
    }

    /** Each kind of message, one larger than the file's buffer, relations described again in between. */
    @Test
    void largeTransactionsComeOutOfTheirFileAsTheyWentIn() {
        String filling = "x".repeat(2_000);
        List<ByteBuffer> changes = new ArrayList<>(List.of(ORDERS_RELATION, LINES_RELATION, StreamBytes.insert(LINES, "-1", "gone")));
        changes.add(StreamBytes.truncate(LINES));
        for (int i = 0; i < 4_000; i++) {
            changes.add(StreamBytes.insert(ORDERS, String.valueOf(i), filling, "1.5", "1"));
            if (i % 1_000 == 7) {
                changes.add(ORDERS_RELATION.duplicate());
                changes.add(StreamBytes.insert(LINES, String.valueOf(i), "line"));
            }
        }
        changes.add(StreamBytes.insert(ORDERS, "9999", "y".repeat(1_000_000), "2", "2"));
        changes.add(StreamBytes.insert(LINES, "9999", "last"));
        ChangeSet large = changeSet(changes.toArray(ByteBuffer[]::new));
        assertThat(large.bytes()).isGreaterThan(2 * CollectedChanges.MOST_BYTES_IN_MEMORY);
        assertThat(large.changes()).isInstanceOf(SpilledChanges.class);
        assertThat(directory.toFile().list()).as("the file has no name").noneMatch(name -> name.contains("spool"));
        apply(large);
        large.close();
        assertThat(rows("SELECT format('%s %s %s', count(*), sum(length(note)), sum(id)) FROM orders")).containsExactly("4001 9000000 8007999");
        assertThat(lines()).containsExactly("7|'line'", "1007|'line'", "2007|'line'", "3007|'line'", "9999|'last'");
        applyChanges(StreamBytes.insert(LINES, "10000", "after"));
        assertThat(lines()).hasSize(6);
    }
}
