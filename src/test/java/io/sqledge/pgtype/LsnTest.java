package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;

class LsnTest {

    @ParameterizedTest
    @ValueSource(strings = {"0/0", "16/B374D848", "FFFFFFFF/FFFFFFFF", "0/10"})
    void printsAsItIsParsed(String text) {
        assertThat(Lsn.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1/", "/1", "1", "123456789/0", "0/123456789", "G/0", "0/-1", " 0/0", "0/0/0"})
    void malformedTextThrows(String text) {
        assertThatThrownBy(() -> Lsn.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesUnsigned() {
        Lsn high = Lsn.parse("80000000/0");
        assertThat(high.reaches(Lsn.parse("7FFFFFFF/FFFFFFFF"))).isTrue();
        assertThat(Lsn.NONE.isBefore(high)).isTrue();
        assertThat(Lsn.max(Lsn.NONE, high)).isEqualTo(high);
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
        assertThat(Lsn.parse(insert).withoutPageHeader(segmentBytes)).isEqualTo(Lsn.parse(expected));
    }
}
