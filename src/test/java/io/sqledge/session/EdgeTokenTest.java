package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTokenTest {

    private final EdgeToken token = new EdgeToken();

    private boolean reachedBy(String data, String catalog) {
        return token.isReachedBy(new ReplicaPosition.View(1, Lsn.parse(data), Lsn.parse(catalog)));
    }

    @ParameterizedTest
    @CsvSource({
        // Behind the short header of a page: the page's start.
        "0/3002018, 0/3002000, 16777216",
        // Behind the long header of a segment's first page: the segment's start.
        "0/3000028, 0/3000000, 16777216",
        // The same place inside a larger segment is 16 bytes into the page's records.
        "0/3000028, 0/3000028, 1073741824",
        // A short header's length on a segment's first page is still inside its long header.
        "0/3000018, 0/3000018, 16777216",
        "0/3002028, 0/3002028, 16777216",
        "0/3002020, 0/3002020, 16777216",
        "FFFFFFFF/FF002018, FFFFFFFF/FF002000, 16777216"})
    void positionBehindAPageHeaderMeansThePagesStart(String insert, String expected, long segmentBytes) {
        assertThat(EdgeToken.withoutPageHeader(Lsn.parse(insert), segmentBytes)).isEqualTo(Lsn.parse(expected));
    }

    @Test
    void standsWhileAnyMarkIsLeft() {
        token.mark();
        token.mark();
        token.resolve(Lsn.parse("0/10"), false);
        assertThat(token.isPending()).isTrue();
        token.resolve(Lsn.parse("0/8"), false);
        assertThat(token.isPending()).isFalse();
        assertThat(token.position()).isEqualTo(Lsn.parse("0/10"));
        assertThatThrownBy(() -> token.resolve(Lsn.NONE, false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsNeedTheDataPositionAndSchemasBoth() {
        token.raise(Lsn.parse("0/10"), false);
        assertThat(reachedBy("0/10", "0/0")).isTrue();
        assertThat(reachedBy("0/F", "0/20")).isFalse();
        token.raise(Lsn.parse("0/12"), true);
        assertThat(reachedBy("0/12", "0/11")).isFalse();
        assertThat(reachedBy("0/12", "0/12")).isTrue();
    }
}
