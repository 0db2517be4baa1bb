package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UpstreamClockTest {

    private static final long NOON = 1_700_000_000_000_000L;

    private long nanos = 77;
    private final UpstreamClock clock = new UpstreamClock(Duration.ofMillis(50), () -> nanos);

    private void measured(long micros, long roundTripMillis) {
        long asked = nanos;
        nanos += TimeUnit.MILLISECONDS.toNanos(roundTripMillis);
        clock.measured(micros, asked, nanos);
    }

    @Test
    void unknownBeforeItIsMeasured() {
        assertThat(clock.isKnown()).isFalse();
    }

    @Test
    void goesOnWithTheMonotonicTimeFromTheMiddleOfTheQuestion() {
        measured(NOON, 20);
        assertThat(clock.isKnown()).isTrue();
        assertThat(clock.micros()).isEqualTo(NOON + 10_000);
        nanos += TimeUnit.SECONDS.toNanos(3);
        assertThat(clock.micros()).isEqualTo(NOON + 3_010_000);
    }

    @Test
    void slowAnswerIsNoMeasure() {
        measured(NOON, 200);
        assertThat(clock.isKnown()).isFalse();
    }

    @Test
    void goodAnswerCountsLongerThanAWorseOne() {
        measured(NOON, 2);
        nanos += TimeUnit.SECONDS.toNanos(1);
        measured(NOON + 1_001_000 + 15_000, 40);
        assertThat(clock.micros()).isEqualTo(NOON + 1_000 + 1_000_000 + 40_000);
    }

    @Test
    void becomesUnknownWithItsAge() {
        measured(NOON, 2);
        nanos += TimeUnit.MINUTES.toNanos(5);
        assertThat(clock.isKnown()).isTrue();
        nanos += TimeUnit.MINUTES.toNanos(5);
        assertThat(clock.isKnown()).isFalse();
    }

    @Test
    void followsWhenTheUpstreamsClockIsSetForwardAndBack() {
        measured(NOON, 2);
        measured(NOON + 5_000_000, 30);
        assertThat(clock.micros()).isEqualTo(NOON + 5_000_000 + 15_000);
        clock.notBefore(NOON + 5_100_000);
        measured(NOON - 5_000_000, 30);
        assertThat(clock.micros()).isEqualTo(NOON - 5_000_000 + 15_000);
    }

    @Test
    void isNeverBeforeACommitThatIsHere() {
        measured(NOON, 20);
        clock.notBefore(NOON + 12_000);
        assertThat(clock.micros()).isEqualTo(NOON + 12_000);
        nanos += TimeUnit.MILLISECONDS.toNanos(5);
        assertThat(clock.micros()).isEqualTo(NOON + 15_000);
    }
}
