package io.sqledge.session;

import io.sqledge.pgtype.Lsn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter {@code sqledge.*} that a session may SET. For the upstream these are custom parameters without a meaning
 * (PostgreSQL manual, "Customized Options"), so that SET LOCAL, ROLLBACK, RESET and ALTER ROLE do with them what they do
 * with any other.
 */
enum OwnSetting {

    /** Which writes a read must show: {@code edge}, those of all sessions here; {@code session}; {@code eventual}; {@code strong}. */
    CONSISTENCY("edge", "Available values: edge, session, eventual, strong."),
    /** How long a read waits for the copy before it is relayed; -1 for half a round trip, 20 ms at most. */
    WAIT("-1", "A time such as 20ms, or -1 for half a round trip."),
    /** A position, as {@code sqledge.last_lsn} gives it, behind which no read may be. */
    MIN_LSN("", "A position such as 1:0/16B3748, as SHOW sqledge.last_lsn gives it, or an empty string."),
    /** How old the copy may be while the upstream answers; -1 for any age. */
    MAX_STALENESS("-1", "A time such as 5s, or -1 for no limit."),
    /** Who decides which of several equal rows LIMIT takes: {@code upstream}, or {@code local}. */
    TIES("upstream", "Available values: upstream, local.");

    static final String PREFIX = "sqledge.";
    static final String NONE = "-1";

    private static final List<String> CONSISTENCIES = List.of("edge", "session", "eventual", "strong");
    private static final List<String> DECIDERS = List.of("upstream", "local");
    private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(us|ms|s|min|h|d)?\\s*");
    private static final Pattern POSITION = Pattern.compile("(?:(\\d{1,9}):)?([0-9A-Fa-f]{1,8}/[0-9A-Fa-f]{1,8})");
    private static final BigDecimal MOST_MILLIS = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final String defaultValue;
    private final String hint;

    OwnSetting(String defaultValue, String hint) {
        this.defaultValue = defaultValue;
        this.hint = hint;
    }

    /** With the prefix, lower case. */
    String parameter() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** @return null when there is none of that name */
    static OwnSetting of(String parameter) {
        for (OwnSetting setting : values()) {
            if (setting.parameter().equals(parameter)) {
                return setting;
            }
        }
        return null;
    }

    String defaultValue() {
        return defaultValue;
    }

    /** What it takes, for people. */
    String hint() {
        return hint;
    }

    /** @return the value as SHOW gives it, null when it is none */
    String canonical(String given) {
        return switch (this) {
            case CONSISTENCY -> among(CONSISTENCIES, given);
            case TIES -> among(DECIDERS, given);
            case WAIT, MAX_STALENESS -> {
                long millis = millis(given);
                yield millis == -1 ? given.strip().equals(NONE) ? NONE : null : SettingCommand.milliseconds(millis);
            }
            case MIN_LSN -> {
                Floor floor = floor(given);
                yield given.isEmpty() ? "" : floor == null ? null : floor.toString();
            }
        };
    }

    private static String among(List<String> values, String given) {
        String folded = given.toLowerCase(Locale.ROOT);
        return values.contains(folded) ? folded : null;
    }

    /** @return whole milliseconds, -1 for anything else than a time */
    static long millis(String given) {
        Matcher time = TIME.matcher(given);
        if (!time.matches()) {
            return -1;
        }
        BigDecimal count = new BigDecimal(time.group(1));
        BigDecimal millis = switch (time.group(2) == null ? "ms" : time.group(2)) {
            case "us" -> count.movePointLeft(3);
            case "s" -> count.multiply(BigDecimal.valueOf(TimeUnit.SECONDS.toMillis(1)));
            case "min" -> count.multiply(BigDecimal.valueOf(TimeUnit.MINUTES.toMillis(1)));
            case "h" -> count.multiply(BigDecimal.valueOf(TimeUnit.HOURS.toMillis(1)));
            case "d" -> count.multiply(BigDecimal.valueOf(TimeUnit.DAYS.toMillis(1)));
            default -> count;
        };
        return millis.compareTo(MOST_MILLIS) > 0 ? -1 : millis.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /**
     * A position of the upstream's log.
     *
     * @param timeline 0 for the present one
     */
    record Floor(int timeline, Lsn lsn) {
        @Override
        public String toString() {
            return (timeline == 0 ? "" : timeline + ":") + lsn;
        }
    }

    /** @return null when it is no position */
    static Floor floor(String given) {
        Matcher position = POSITION.matcher(given);
        return position.matches() ? new Floor(position.group(1) == null ? 0 : Integer.parseInt(position.group(1)),
                Lsn.parse(position.group(2))) : null;
    }
}
