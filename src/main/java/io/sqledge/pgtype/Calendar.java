package io.sqledge.pgtype;

/**
 * Days since 2000-01-01 (PostgreSQL's epoch) and the proleptic Gregorian calendar, with year 0 for 1 BC. The whole range
 * of date (4713 BC to 5874897) fits.
 */
final class Calendar {

    static final long MICROS_PER_DAY = 86_400_000_000L;

    private static final int DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    /** From 0000-03-01, where an era starts, to 2000-01-01. */
    private static final int EPOCH = 730_425;

    private Calendar() { }

    static long day(int year, int month, int day) {
        // The year starts in March here, so that the leap day is its last.
        int shifted = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(shifted, YEARS_PER_ERA);
        int yearOfEra = shifted - era * YEARS_PER_ERA;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return (long) era * DAYS_PER_ERA + dayOfEra - EPOCH;
    }

    static boolean isValid(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    }

    private static int daysInMonth(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Appends {@code YYYY-MM-DD}, at least four digits of year; years before 1 are appended as their BC number. */
    static boolean writeDay(long day, ByteBuilder out) {
        long shifted = day + EPOCH;
        int era = (int) Math.floorDiv(shifted, (long) DAYS_PER_ERA);
        int dayOfEra = (int) (shifted - (long) era * DAYS_PER_ERA);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (5 * dayOfYear + 2) / 153;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        int year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
        boolean beforeChrist = year <= 0;
        out.putPadded(beforeChrist ? 1L - year : year, 4).put('-').putPadded(month, 2).put('-')
                .putPadded(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2);
        return beforeChrist;
    }

    /** Appends {@code HH:MM:SS} and a fraction without trailing zeros. Hours may pass 24, as in interval. */
    static void writeTime(long micros, ByteBuilder out) {
        long seconds = micros / 1_000_000;
        out.putPadded(seconds / 3600, 2).put(':').putPadded(seconds / 60 % 60, 2).put(':').putPadded(seconds % 60, 2);
        int fraction = (int) (micros % 1_000_000);
        if (fraction != 0) {
            int width = 6;
            while (fraction % 10 == 0) {
                fraction /= 10;
                width--;
            }
            out.put('.').putPadded(fraction, width);
        }
    }
}
