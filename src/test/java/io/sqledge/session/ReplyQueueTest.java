package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.session.ReplyQueue.Entry;
import io.sqledge.session.ReplyQueue.Kind;
import io.sqledge.session.ReplyQueue.Verdict;
import io.sqledge.session.ReplyQueue.Watcher;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyQueueTest {

    private final ReplyQueue queue = new ReplyQueue();
    private final List<String> events = new ArrayList<>();

    private void add(Kind kind, boolean hidden) {
        queue.add(new Entry(kind, hidden, new Watcher() {
            @Override
            public void done() {
                events.add(kind + " done");
            }

            @Override
            public void dropped() {
                events.add(kind + " dropped");
            }
        }));
    }

    private void add(Kind... kinds) {
        for (Kind kind : kinds) {
            add(kind, false);
        }
    }

    /** What the client sees of these message types. */
    private String seen(String tags) {
        StringBuilder seen = new StringBuilder();
        for (char tag : tags.toCharArray()) {
            Verdict verdict = tag == 'D' || tag == 'd' ? queue.onRows() : queue.onMessage(tag, Buffer.buffer());
            if (verdict == Verdict.PASS_ON) {
                seen.append(tag);
            }
            queue.runLocal();
        }
        return seen.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "QUERY, TDCZ", "QUERY, EZ", "QUERY, TDCTDCIZ", "QUERY, TDEZ", "QUERY, GCZ", "QUERY, HdcCZ", "QUERY, NSCAZ",
        "FUNCTION_CALL, VZ", "FUNCTION_CALL, EZ", "PARSE, 1", "BIND, 2", "DESCRIBE, tT", "DESCRIBE, tn", "DESCRIBE, T",
        "EXECUTE, DDC", "EXECUTE, Ds", "EXECUTE, I", "EXECUTE, HddcC", "CLOSE, 3", "SYNC, Z", "SYNC, EZ"})
    void eachMessageIsAnsweredByItsOwnKindOfReply(Kind kind, String tags) {
        add(kind);
        assertThat(seen(tags)).isEqualTo(tags);
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void hiddenAnswersAreSwallowedInTheirPlace() {
        add(Kind.QUERY, false);
        add(Kind.FUNCTION_CALL, true);
        add(Kind.PARSE, true);
        add(Kind.BIND, false);
        assertThat(seen("TDCZ" + "VZ" + "1" + "2")).isEqualTo("TDCZ2");
    }

    @Test
    void errorDropsTheBatchToItsSync() {
        add(Kind.PARSE, Kind.BIND, Kind.EXECUTE, Kind.SYNC, Kind.PARSE, Kind.SYNC);
        assertThat(seen("1E")).isEqualTo("1E");
        assertThat(events).containsExactly("PARSE done", "BIND dropped", "EXECUTE dropped");
        assertThat(queue.upstreamSkips()).isFalse();
        assertThat(seen("Z1Z")).isEqualTo("Z1Z");
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void errorBeforeTheSyncIsSentMakesLaterMessagesUnanswered() {
        add(Kind.PARSE);
        assertThat(seen("E")).isEqualTo("E");
        assertThat(queue.upstreamSkips()).isTrue();
        add(Kind.BIND, Kind.QUERY);
        assertThat(queue.isEmpty()).isTrue();
        add(Kind.SYNC);
        assertThat(queue.upstreamSkips()).isFalse();
        assertThat(seen("Z")).isEqualTo("Z");
    }

    @Test
    void localAnswersKeepTheirPlace() {
        add(Kind.EXECUTE, Kind.LOCAL, Kind.EXECUTE);
        assertThat(seen("DC")).isEqualTo("DC");
        assertThat(events).containsExactly("EXECUTE done", "LOCAL done");
        assertThat(seen("C")).isEqualTo("C");
    }

    @Test
    void syncSentBeforeCopyInIsKnownIsNeverAnswered() {
        // libpq: Execute and Sync together; the Sync is read, and ignored, inside of COPY.
        add(Kind.EXECUTE, Kind.SYNC);
        assertThat(seen("G")).isEqualTo("G");
        assertThat(queue.inCopyIn()).isTrue();
        add(Kind.SYNC);
        add(Kind.COPY_END, Kind.SYNC);
        assertThat(queue.inCopyIn()).isFalse();
        assertThat(seen("CZ")).isEqualTo("CZ");
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void copyPipelinedAsAWholeEndsWithItsSync() {
        add(Kind.EXECUTE, Kind.SYNC, Kind.COPY_END, Kind.SYNC);
        assertThat(seen("GCZ")).isEqualTo("GCZ");
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void failedCopyEndsAtTheNextSync() {
        add(Kind.EXECUTE);
        assertThat(seen("GE")).isEqualTo("GE");
        assertThat(queue.inCopyIn()).isFalse();
        add(Kind.COPY_END, Kind.SYNC);
        assertThat(seen("Z")).isEqualTo("Z");
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void answersHiddenLaterAreSwallowedWithTheirErrors() {
        add(Kind.BIND, Kind.EXECUTE, Kind.SYNC);
        queue.hideUntilSync();
        assertThat(seen("2DEZ")).isEqualTo("Z");
    }

    @Test
    void errorOfAHiddenParseIsTheStatementsOwn() {
        add(Kind.PARSE, true);
        add(Kind.BIND, Kind.EXECUTE, Kind.SYNC);
        assertThat(seen("EZ")).isEqualTo("EZ");
    }

    @Test
    void unaskedMessageOtherThanAnErrorMeansThatTheCountIsLost() {
        assertThat(seen("NSAE")).isEqualTo("NSAE");
        assertThatThrownBy(() -> seen("C")).isInstanceOf(PgException.class);
        add(Kind.PARSE);
        assertThatThrownBy(() -> seen("2")).isInstanceOf(PgException.class);
    }

    @Test
    void messageThatEndsACopyWithAnErrorGetsNoAnswerOfItsOwn() {
        add(Kind.QUERY, Kind.QUERY);
        assertThat(seen("GEZ")).isEqualTo("GEZ");
        assertThat(queue.isEmpty()).isTrue();
        assertThat(events).containsExactly("QUERY dropped", "QUERY dropped");
    }
}
