package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaState;
import io.sqledge.replication.apply.ChangeSet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuityTest {

    private static final long MICROS = 841_000_000_123_456L;
    private static final Instant TIME = transaction("0/2000", MICROS).commitTime();

    private static ChangeSet transaction(String end, long micros) {
        Lsn endLsn = Lsn.parse(end);
        return new ChangeSet(1, new Lsn(endLsn.value() - 0x30), endLsn, micros, null, 0);
    }

    /** Of a file at 0/2000 that knew of nothing more up to 0/3000. */
    private static Continuity from(String confirmed, Instant commitTime) {
        return new Continuity(new ReplicaState("1a2b3c4d", "shop", "pgoutput", "sqledge", "s", Lsn.parse("0/2000"), commitTime,
                Lsn.parse("0/3000"), Lsn.NONE, 1, 77), Lsn.parse(confirmed));
    }

    @Test
    void slotThatKnowsEverythingNeedsNoProof() throws Exception {
        Continuity continuity = from("0/3000", TIME);
        assertThat(continuity.isProved()).isTrue();
        assertThat(continuity.isNew(transaction("0/3100", 1))).isTrue();
    }

    @Test
    void whatIsSentAgainIsNotNewAndProvesTheRest() throws Exception {
        Continuity continuity = from("0/1000", TIME);
        assertThat(continuity.isNew(transaction("0/1800", 1))).isFalse();
        assertThat(continuity.isNew(transaction("0/2000", MICROS))).isFalse();
        assertThat(continuity.isProved()).isFalse();
        assertThat(continuity.isNew(transaction("0/3100", 2))).isTrue();
        assertThat(continuity.isProved()).isTrue();
    }

    @Test
    void quietLogProvesToo() throws Exception {
        Continuity continuity = from("0/1000", TIME);
        assertThat(continuity.isNew(transaction("0/2000", MICROS))).isFalse();
        continuity.sentUpTo(Lsn.parse("0/2FFF"));
        assertThat(continuity.isProved()).isFalse();
        continuity.sentUpTo(Lsn.parse("0/3000"));
        assertThat(continuity.isProved()).isTrue();
    }

    @Test
    void lastTransactionThatDoesNotComeAgainIsAGap() {
        assertThatThrownBy(() -> from("0/1000", TIME).isNew(transaction("0/3100", 1))).isInstanceOf(Continuity.GapException.class)
                .hasMessageContaining("no transaction that ends at 0/2000");
        assertThatThrownBy(() -> from("0/1000", TIME).sentUpTo(Lsn.parse("0/3000"))).isInstanceOf(Continuity.GapException.class);
    }

    @Test
    void anotherTransactionInItsPlaceIsAGap() {
        assertThatThrownBy(() -> from("0/1000", TIME).isNew(transaction("0/2000", MICROS + 1)))
                .isInstanceOf(Continuity.GapException.class).hasMessageContaining("another one");
    }

    @Test
    void transactionWhereTheLogWasEmptyIsAGap() {
        for (String confirmed : List.of("0/1000", "0/2000", "0/2800")) {
            assertThatThrownBy(() -> from(confirmed, TIME).isNew(transaction("0/3000", 1)))
                    .isInstanceOf(Continuity.GapException.class).hasMessageContaining("where it had none");
        }
    }

    @Test
    void fileThatHasAppliedNothingYetAwaitsNothing() throws Exception {
        Continuity continuity = from("0/1000", null);
        assertThat(continuity.isNew(transaction("0/1800", 1))).isFalse();
        assertThat(continuity.isNew(transaction("0/3100", 1))).isTrue();
    }
}
