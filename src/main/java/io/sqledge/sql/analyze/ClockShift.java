package io.sqledge.sql.analyze;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interval as it is added to a time: months first, which keep to the month's last day, then days, then the rest
 * (timestamp_pl_interval).
 */
public record ClockShift(long months, long days, long micros) {

    /** Of PostgreSQL's many spellings (manual, "Interval Input") those with a whole number before each unit. */
    private static final Pattern PART = Pattern.compile("\\s*([+-]?)([0-9]{1,6})\\s*"
            + "(microsecond|millisecond|second|sec|minute|min|hour|day|week|month|mon|year)s?(?=\\s|$)");
    private static final long MICROS_PER_SECOND = 1_000_000;
    /** From today they stay within years 1 to 9999. */
    private static final long MOST_MONTHS = 12_000;
    private static final long MOST_DAYS = 365_000;

    /** @return null for any other spelling, and where a unit comes twice, which is an error */
    static ClockShift of(String interval) {
        String text = interval.toLowerCase(Locale.ROOT).replaceAll("\\s+$", "");
        Set<String> units = new HashSet<>();
        long months = 0;
        long days = 0;
        long micros = 0;
        Matcher part = PART.matcher(text);
        int at = 0;
        while (part.find() && part.start() == at) {
            at = part.end();
            if (!units.add(part.group(3).substring(0, 3))) {
                return null;
            }
            long count = Long.parseLong(part.group(1).equals("-") ? "-" + part.group(2) : part.group(2));
            switch (part.group(3)) {
                case "year" -> months += 12 * count;
                case "month", "mon" -> months += count;
                case "week" -> days += 7 * count;
                case "day" -> days += count;
                case "hour" -> micros += count * 3600 * MICROS_PER_SECOND;
                case "minute", "min" -> micros += count * 60 * MICROS_PER_SECOND;
                case "second", "sec" -> micros += count * MICROS_PER_SECOND;
                case "millisecond" -> micros += count * 1000;
                default -> micros += count;
            }
        }
        boolean whole = at > 0 && at == text.length();
        return whole && Math.abs(months) < MOST_MONTHS && Math.abs(days) < MOST_DAYS ? new ClockShift(months, days, micros) : null;
    }

    ClockShift negated() {
        return new ClockShift(-months, -days, -micros);
    }

    public LocalDateTime addedTo(LocalDateTime time) {
        return time.plusMonths(months).plusDays(days).plus(micros, ChronoUnit.MICROS);
    }
}
