package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    @Test
    void everyDayOfFourErasAgreesWithJavaTime() {
        for (LocalDate date = LocalDate.of(-800, 1, 1); date.getYear() <= 800; date = date.plusDays(1)) {
            assertAgrees(date);
        }
        for (LocalDate date = LocalDate.of(1890, 1, 1); date.getYear() <= 2110; date = date.plusDays(1)) {
            assertAgrees(date);
        }
    }

    @Test
    void theRangesEndsAgree() {
        assertAgrees(LocalDate.of(-4712, 11, 24).minusYears(1));
        assertAgrees(LocalDate.of(5_874_897, 12, 31));
    }

    private static void assertAgrees(LocalDate date) {
        long day = date.toEpochDay() - EPOCH.toEpochDay();
        if (Calendar.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()) != day) {
            throw new AssertionError("day of " + date);
        }
        ByteBuilder text = new ByteBuilder(16);
        boolean beforeChrist = Calendar.writeDay(day, text);
        int year = date.getYear();
        String expected = String.format("%04d-%02d-%02d", year <= 0 ? 1 - year : year, date.getMonthValue(), date.getDayOfMonth());
        String written = new String(text.toByteArray(), StandardCharsets.US_ASCII);
        if (beforeChrist != year <= 0 || !written.equals(expected)) {
            assertThat(written).as("BC %s", beforeChrist).isEqualTo(expected);
        }
    }

    @Test
    void onlyRealDaysAreValid() {
        assertThat(Calendar.isValid(2000, 2, 29)).isTrue();
        assertThat(Calendar.isValid(1900, 2, 29)).isFalse();
        assertThat(Calendar.isValid(-4, 2, 29)).isTrue();
        assertThat(Calendar.isValid(2026, 4, 31)).isFalse();
        assertThat(Calendar.isValid(2026, 13, 1)).isFalse();
    }
}
