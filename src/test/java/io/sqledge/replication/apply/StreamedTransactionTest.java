package io.sqledge.replication.apply;

import static io.sqledge.replication.pgoutput.StreamBytes.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import io.sqledge.replication.pgoutput.StreamBytes;
import io.sqledge.replication.pgoutput.StreamBytes.SentColumn;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transactions that come block by block while they are in progress. */
class StreamedTransactionTest {

    private static final int T = 16401;
    private static final int LARGE = 900;
    private static final int OTHER = 950;

    @TempDir
    Path directory;
    private ChangeSetBuilder builder;

    @BeforeEach
    void open() {
        builder = new ChangeSetBuilder(directory, 1);
    }

    @AfterEach
    void close() {
        builder.close();
    }

    private static ByteBuffer relation(String... columns) {
        SentColumn[] sent = new SentColumn[columns.length];
        for (int i = 0; i < columns.length; i++) {
            sent[i] = new SentColumn(columns[i], i == 0, 25);
        }
        return StreamBytes.relation(T, "t", 'd', sent);
    }

    private static ByteBuffer insert(String value) {
        return StreamBytes.insert(T, value);
    }

    private void add(ByteBuffer... messages) {
        for (ByteBuffer message : messages) {
            assertThat(builder.add(message)).isNull();
        }
    }

    private void block(int xid, boolean first, ByteBuffer... messages) {
        add(StreamBytes.streamStart(xid, first));
        add(messages);
        add(StreamBytes.streamStop());
    }

    private static List<String> texts(ChangeSet set) {
        List<String> texts = new ArrayList<>();
        for (Change change : set.changes()) {
            texts.add(((PgOutputMessage.Insert) change.message()).row().values().get(0).toString());
        }
        return texts;
    }

    private List<String> committed(int xid) {
        try (ChangeSet set = builder.add(StreamBytes.streamCommit(xid, "0/300", "0/330"))) {
            assertThat(texts(set)).as("read a second time").isEqualTo(texts(set));
            return texts(set);
        }
    }

    @Test
    void blocksOfOthersComeInBetween() {
        block(LARGE, true, by(LARGE, relation("a")), by(LARGE, insert("1")));
        block(OTHER, true, by(OTHER, relation("a")), by(OTHER, insert("x")));
        add(StreamBytes.begin("0/200"), relation("a"), insert("small"));
        try (ChangeSet small = builder.add(StreamBytes.commit("0/200", "0/230"))) {
            assertThat(texts(small)).containsExactly("small");
        }
        block(LARGE, false, by(LARGE, insert("2")));
        try (ChangeSet set = builder.add(StreamBytes.streamCommit(OTHER, "0/280", "0/2B0"))) {
            assertThat(texts(set)).containsExactly("x");
            assertThat(set.commitLsn()).isEqualTo(Lsn.parse("0/280"));
            assertThat(set.endLsn()).isEqualTo(Lsn.parse("0/2B0"));
            assertThat(set.commitTimeMicros()).isEqualTo(1_000_000);
            assertThat(set.timeline()).isEqualTo(1);
            assertThat(set.bytes()).isPositive();
        }
        block(LARGE, false, by(LARGE, insert("3")));
        assertThat(committed(LARGE)).containsExactly("1", "2", "3");
    }

    @Test
    void bytesAreThoseOfProtocolOne() {
        block(LARGE, true, by(LARGE, relation("a")), by(LARGE, insert("1")));
        try (ChangeSet set = builder.add(StreamBytes.streamCommit(LARGE, "0/300", "0/330"))) {
            Change change = set.changes().iterator().next();
            assertThat(change.raw()).isEqualTo(insert("1"));
            assertThat(change.relation().raw()).isEqualTo(relation("a"));
            assertThat(set.changes().relations()).containsExactly(change.relation());
        }
    }

    @Test
    void abortedSubtransactionsLeaveNothing() {
        block(LARGE, true, by(LARGE, relation("a")), by(LARGE, insert("1")), by(901, insert("gone")), by(902, insert("gone, within")));
        add(StreamBytes.streamAbort(LARGE, 902), StreamBytes.streamAbort(LARGE, 901));
        block(LARGE, false, by(903, insert("2")), by(904, insert("gone, too")), by(903, insert("3")), by(LARGE, insert("4")));
        add(StreamBytes.streamAbort(LARGE, 904));
        assertThat(committed(LARGE)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void descriptionInAnAbortedSubtransactionHolds() {
        block(LARGE, true, by(901, relation("a")), by(901, insert("gone")));
        add(StreamBytes.streamAbort(LARGE, 901));
        block(LARGE, false, by(LARGE, insert("1")));
        assertThat(committed(LARGE)).containsExactly("1");
    }

    @Test
    void abortedAltogetherItIsForgotten() {
        block(LARGE, true, by(LARGE, relation("a")), by(LARGE, insert("1")));
        add(StreamBytes.streamAbort(LARGE, LARGE));
        assertThatThrownBy(() -> committed(LARGE)).isInstanceOf(PgException.class);
        // Of one of which nothing came there is nothing to forget.
        add(StreamBytes.streamAbort(OTHER, OTHER), StreamBytes.streamAbort(OTHER, 951));
    }

    @Test
    void descriptionsHoldWithinTheirTransactionAndAfterItsCommit() {
        block(LARGE, true, by(LARGE, relation("a")), by(LARGE, insert("1")));
        add(StreamBytes.begin("0/200"));
        assertThatThrownBy(() -> builder.add(insert("undescribed"))).hasMessageContaining("undescribed");
        add(relation("a"), insert("small"));
        builder.add(StreamBytes.commit("0/200", "0/230")).close();
        assertThat(committed(LARGE)).containsExactly("1");
        block(OTHER, true, by(OTHER, relation("a", "b")));
        builder.add(StreamBytes.streamCommit(OTHER, "0/400", "0/430")).close();
        assertThat(columnsOfTheNext()).isEqualTo(2);
    }

    @Test
    void olderDescriptionOfAStreamedTransactionDoesNotReplaceALaterOne() {
        block(LARGE, true, by(LARGE, relation("a")), by(LARGE, insert("1")));
        add(StreamBytes.begin("0/200"), relation("a", "b"));
        builder.add(StreamBytes.commit("0/200", "0/230")).close();
        assertThat(committed(LARGE)).containsExactly("1");
        assertThat(columnsOfTheNext()).isEqualTo(2);
    }

    private int columnsOfTheNext() {
        add(StreamBytes.begin("0/500"), StreamBytes.insert(T, "x", "y"));
        try (ChangeSet set = builder.add(StreamBytes.commit("0/500", "0/530"))) {
            return set.changes().iterator().next().relation().description().columns().size();
        }
    }

    @Test
    void orderIsChecked() {
        assertOutOfOrder(StreamBytes.streamStop());
        assertOutOfOrder(StreamBytes.streamStart(LARGE, false));
        assertOutOfOrder(StreamBytes.streamCommit(LARGE, "0/300", "0/330"));
        add(StreamBytes.streamStart(LARGE, true));
        assertOutOfOrder(StreamBytes.streamStart(OTHER, true));
        assertOutOfOrder(StreamBytes.begin("0/200"));
        assertOutOfOrder(StreamBytes.streamAbort(LARGE, LARGE));
        assertOutOfOrder(by(LARGE, insert("undescribed")));
        add(StreamBytes.streamStop());
        assertOutOfOrder(StreamBytes.streamStart(LARGE, true));
        add(StreamBytes.begin("0/200"));
        assertOutOfOrder(StreamBytes.streamStart(LARGE, false));
        assertOutOfOrder(StreamBytes.streamCommit(LARGE, "0/300", "0/330"));
    }

    private void assertOutOfOrder(ByteBuffer message) {
        assertThatThrownBy(() -> builder.add(message)).isInstanceOfSatisfying(PgException.class,
                e -> assertThat(e.error().sqlState()).isEqualTo(SqlState.PROTOCOL_VIOLATION));
    }

    /** Against the plain rule: what a (sub)transaction made is there unless that one was aborted. */
    @Test
    void anyNumberOfSubtransactions() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> rows = new ArrayList<>();
            List<Integer> by = new ArrayList<>();
            List<Integer> aborted = new ArrayList<>();
            int subtransactions = 1 + random.nextInt(8);
            add(StreamBytes.streamStart(LARGE, true));
            add(by(LARGE, relation("a")));
            for (int i = random.nextInt(40); i > 0; i--) {
                int xid = LARGE + random.nextInt(subtransactions);
                rows.add(Integer.toString(i));
                by.add(xid);
                add(by(xid, insert(Integer.toString(i))));
            }
            add(StreamBytes.streamStop());
            for (int xid = LARGE + 1; xid < LARGE + subtransactions; xid++) {
                if (random.nextBoolean()) {
                    aborted.add(xid);
                    add(StreamBytes.streamAbort(LARGE, xid));
                }
            }
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (!aborted.contains(by.get(i))) {
                    expected.add(rows.get(i));
                }
            }
            assertThat(committed(LARGE)).as("seed " + seed + ", round " + round).isEqualTo(expected);
        }
    }
}
