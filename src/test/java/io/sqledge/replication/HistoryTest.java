package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaState;
import io.sqledge.replication.ReplicationSlot.Slot;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ReplicaState STATE = new ReplicaState("1a2b3c4d", "shop", "pgoutput", "sqledge", "sqledge_1a2b3c4d",
            Lsn.parse("0/2000"), null, Lsn.parse("0/3000"), Lsn.parse("0/3000"), 1, 77);
    private static final UpstreamServer SERVER = server(77, 1, 5, "0/9000");
    private static final History.Remembered REMEMBERED = new History.Remembered("5", "16400");

    private static UpstreamServer server(long system, int timeline, int database, String flushed) {
        return new UpstreamServer(system, timeline, database, 170006, Lsn.parse(flushed), Map.of());
    }

    private static Slot slot(String confirmed) {
        return new Slot("sqledge_1a2b3c4d", "pgoutput", "shop", true, "reserved", Lsn.parse(confirmed), 0, null);
    }

    private static String gap(UpstreamServer server, Slot slot, int publicationOid) {
        return History.gap(STATE, REMEMBERED, server, slot, publicationOid);
    }

    @Test
    void slotAtOrBeforeWhatTheFileHoldsContinues() {
        assertThat(gap(SERVER, slot("0/2000"), 16400)).isNull();
        assertThat(gap(SERVER, slot("0/1000"), 16400)).isNull();
    }

    @Test
    void acknowledgedKeepaliveIsNoGap() {
        assertThat(gap(SERVER, slot("0/3000"), 16400)).isNull();
    }

    @Test
    void slotBeyondWhatTheFileHoldsIsAGap() {
        assertThat(gap(SERVER, slot("0/3001"), 16400)).contains("0/3001");
    }

    @Test
    void missingOrInvalidatedSlotIsAGap() {
        assertThat(gap(SERVER, null, 16400)).contains("gone");
        assertThat(gap(SERVER, new Slot("s", "pgoutput", "shop", false, "lost", Lsn.NONE, 0, null), 16400)).contains("lost");
    }

    @Test
    void anotherClusterTimelineDatabaseOrPublicationIsAGap() {
        assertThat(gap(server(78, 1, 5, "0/9000"), slot("0/2000"), 16400)).contains("cluster");
        assertThat(gap(server(77, 2, 5, "0/9000"), slot("0/2000"), 16400)).contains("timeline");
        assertThat(gap(server(77, 1, 6, "0/9000"), slot("0/2000"), 16400)).contains("database");
        assertThat(gap(SERVER, slot("0/2000"), 16401)).contains("publication");
    }

    @Test
    void logThatEndsBeforeTheFileIsAGap() {
        assertThat(gap(server(77, 1, 5, "0/1FFF"), slot("0/1000"), 16400)).contains("0/1FFF");
        assertThat(gap(server(77, 1, 5, "0/2FFF"), slot("0/1000"), 16400)).as("a keepalive was further").contains("0/2FFF", "0/3000");
    }

    @Test
    void promotedServerContinuesWhenItTookOverBehindTheFile() {
        assertThat(gap(promoted(1, "0/2000"), slot("0/1000"), 16400)).isNull();
        assertThat(gap(promoted(1, "0/1FFF"), slot("0/1000"), 16400)).contains("left the file's at 0/1FFF");
        assertThat(gap(promoted(2, "0/9000"), slot("0/1000"), 16400)).contains("does not come from");
        assertThat(gap(promoted(1, "0/2000"), slot("0/2001"), 16400)).contains("advanced");
    }

    private static UpstreamServer promoted(int ancestor, String leftAt) {
        return new UpstreamServer(77, 3, 5, 170006, Lsn.parse("0/9000"), Map.of(ancestor, Lsn.parse(leftAt)));
    }

    @Test
    void slotOfAnotherDatabaseIsNotTouched() {
        assertThatThrownBy(() -> gap(SERVER, new Slot("s", "pgoutput", "other", true, "reserved", Lsn.NONE, 0, null), 16400))
                .isInstanceOf(PgException.class).hasMessageContaining("SQLEDGE_REPLICATION_SLOT_NAME");
    }
}
