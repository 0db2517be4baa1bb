package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtype.Lsn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReplicaPositionTest {

    private final ReplicaPosition position = new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50)));

    @Test
    void dataIsAsOldAsTheLastQuestionWhoseAnswerItHasReached() {
        assertThat(position.currentAt()).isZero();
        position.upstreamWas(new Lsn(100), 1_000);
        position.upstreamWas(new Lsn(200), 2_000);
        assertThat(position.currentAt()).isZero();
        position.advanceData(new Lsn(150));
        assertThat(position.currentAt()).isEqualTo(1_000);
        position.upstreamWas(new Lsn(300), 3_000);
        position.advanceData(new Lsn(200));
        assertThat(position.currentAt()).isEqualTo(2_000);
        position.advanceData(new Lsn(400));
        assertThat(position.currentAt()).isEqualTo(3_000);
        position.advanceData(new Lsn(500));
        assertThat(position.currentAt()).as("what arrived unasked tells no time").isEqualTo(3_000);
    }

    @Test
    void anotherHistoryStartsWithoutAnAge() {
        position.upstreamWas(new Lsn(100), 1_000);
        position.advanceData(new Lsn(100));
        assertThat(position.currentAt()).isEqualTo(1_000);
        position.publish(new ReplicaPosition.View(2, new Lsn(50), new Lsn(50)));
        assertThat(position.currentAt()).isZero();
    }
}
