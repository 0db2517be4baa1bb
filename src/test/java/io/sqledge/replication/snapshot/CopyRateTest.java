package io.sqledge.replication.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyRateTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void connectionsShareTheRate() {
        CopyRate rate = new CopyRate(1_000);
        long now = System.nanoTime() + SECOND;
        assertThat(rate.reserve(500, now)).isEqualTo(SECOND / 2);
        assertThat(rate.reserve(500, now)).as("behind the other").isEqualTo(SECOND);
        assertThat(rate.reserve(100, now + SECOND / 2)).isEqualTo(SECOND / 2 + SECOND / 10);
    }

    @Test
    void idleTimeIsNotSavedUp() {
        CopyRate rate = new CopyRate(1_000);
        long now = System.nanoTime() + SECOND;
        assertThat(rate.reserve(1_000, now)).isEqualTo(SECOND);
        assertThat(rate.reserve(1_000, now + 100 * SECOND)).isEqualTo(SECOND);
    }

    @Test
    void noLimitNeverWaits() throws InterruptedException {
        Thread.currentThread().interrupt();
        new CopyRate(0).await(Long.MAX_VALUE);
        assertThat(Thread.interrupted()).as("a wait would have ended by it").isTrue();
    }
}
