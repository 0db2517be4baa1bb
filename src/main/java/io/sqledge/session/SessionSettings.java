package io.sqledge.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of one session that could change the answer of a statement, as far as they are known. Those the upstream
 * reports arrive by themselves; the others are asked for ({@link #UNREPORTED}) after anything that may have changed one,
 * and until the answers are in nothing is read locally.
 */
final class SessionSettings {

    /** Settings that ParameterStatus does not cover in every supported version. */
    static final List<String> UNREPORTED = List.of("search_path", "bytea_output", "extra_float_digits", "role",
            "row_security", "transform_null_equals", "array_nulls", "default_transaction_isolation", "lc_monetary",
            Timeouts.STATEMENT, Timeouts.IDLE_IN_TRANSACTION, Timeouts.IDLE_SESSION, Timeouts.TRANSACTION,
            OwnSetting.CONSISTENCY.parameter(), OwnSetting.WAIT.parameter(), OwnSetting.MIN_LSN.parameter(),
            OwnSetting.MAX_STALENESS.parameter(), OwnSetting.TIES.parameter());

    private static final Set<String> UTC = Set.of("utc", "etc/utc", "gmt", "etc/gmt", "uct", "etc/uct", "zulu",
            "etc/zulu", "universal", "etc/universal", "greenwich", "etc/greenwich");

    /** As SHOW gives a time: a whole number in the largest unit that fits. */
    private static final Pattern TIME = Pattern.compile("(\\d{1,10})(ms|s|min|h|d)?");

    private final Map<String, String> values = new HashMap<>();
    /** Folded names of those that the session may have changed. */
    private final Set<String> changed = new HashSet<>();
    private boolean unlearned;
    private boolean known;
    private boolean temporaryObjects;
    private Own own;

    /**
     * What {@code sqledge.*} says, read once for all statements.
     *
     * @param meaningless one whose value is none, given by a way on which it was not seen, such as set_config; or null
     */
    private record Own(String consistency, long waitMillis, long maxStalenessMillis, OwnSetting.Floor floor, boolean decidesTies,
            OwnSetting meaningless) { }

    SessionSettings(Map<String, String> reported, Map<String, String> unreported) {
        values.putAll(reported);
        values.putAll(unreported);
        known = unreported.keySet().containsAll(UNREPORTED);
        readOwn();
    }

    private void readOwn() {
        own = new Own(own(OwnSetting.CONSISTENCY), OwnSetting.millis(own(OwnSetting.WAIT)),
                OwnSetting.millis(own(OwnSetting.MAX_STALENESS)), OwnSetting.floor(own(OwnSetting.MIN_LSN)),
                own(OwnSetting.TIES).equals("local"), Arrays.stream(OwnSetting.values()).filter(this::isMeaningless).findFirst()
                        .orElse(null));
    }

    private boolean isMeaningless(OwnSetting setting) {
        String value = values.get(setting.parameter());
        return value != null && !value.isEmpty() && setting.canonical(value) == null;
    }

    /** Settings whose value we know and can set anew, by their folded names. */
    private static final Map<String, String> RESTORABLE = restorable();

    private static Map<String, String> restorable() {
        Map<String, String> byFoldedName = new HashMap<>();
        for (String reported : List.of("application_name", "DateStyle", "TimeZone", "IntervalStyle", "client_encoding",
                "standard_conforming_strings", "default_transaction_read_only")) {
            byFoldedName.put(reported.toLowerCase(Locale.ROOT), reported);
        }
        UNREPORTED.forEach(name -> byFoldedName.put(name, name));
        // SET ROLE is judged by the rights of the moment.
        byFoldedName.remove("role");
        return Map.copyOf(byFoldedName);
    }

    static boolean isRestorable(String foldedName) {
        return foldedName != null && RESTORABLE.containsKey(foldedName);
    }

    /** What has to be set on a new connection so that these settings are as the session left them. */
    Map<String, String> changes() {
        Map<String, String> parameters = new HashMap<>();
        for (String folded : changed) {
            String name = RESTORABLE.get(folded);
            if (name != null && values.containsKey(name)) {
                parameters.put(name, values.get(name));
            }
        }
        return parameters;
    }

    /** @param names as SET has them */
    void onChanged(List<String> names) {
        names.forEach(name -> changed.add(name.toLowerCase(Locale.ROOT)));
    }

    /** The same, by a statement that runs upstream: what is not reported of them has yet to be asked. */
    void onChangedUpstream(List<String> names) {
        onChanged(names);
        unlearned |= names.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(UNREPORTED::contains);
    }

    /** Whether the value of one that was changed is not known. */
    boolean hasUnlearned() {
        return unlearned;
    }

    boolean mayBeChanged(String name) {
        return changed.contains(name.toLowerCase(Locale.ROOT));
    }

    /** All are as they were at the login. */
    void onDiscarded() {
        changed.clear();
    }

    String value(String name) {
        return values.get(name);
    }

    /** From ParameterStatus. */
    void report(String name, String value) {
        values.put(name, value);
        if (name.startsWith(OwnSetting.PREFIX)) {
            readOwn();
        }
    }

    /** A statement was sent that may change what is not reported. */
    void doubt() {
        known = false;
    }

    boolean isKnown() {
        return known;
    }

    /** The answers to the questions of {@link #UNREPORTED}, with nothing sent since. */
    void learn(Map<String, String> unreported, boolean holdsTemporaryObjects) {
        values.putAll(unreported);
        readOwn();
        temporaryObjects = holdsTemporaryObjects;
        known = true;
        unlearned = false;
    }

    /** Whether the session's backend has, or has had, temporary objects. */
    boolean holdsTemporaryObjects() {
        return temporaryObjects;
    }

    /** Why no statement of this session may be answered locally now, or null. */
    String obstacle(Map<String, String> template) {
        if (!known) {
            return "setting unknown";
        }
        if (temporaryObjects) {
            return "temporary table";
        }
        if (!Set.of("UTF8", "SQL_ASCII").contains(values.get("client_encoding"))
                || !"UTF8".equals(values.get("server_encoding"))) {
            return "setting client_encoding";
        }
        if (!values.getOrDefault("DateStyle", "").startsWith("ISO")) {
            return "setting DateStyle";
        }
        if (!isAtLeastOne(values.get("extra_float_digits"))) {
            return "setting extra_float_digits";
        }
        if (own.meaningless != null) {
            return "setting " + own.meaningless.parameter();
        }
        for (Map.Entry<String, String> required : REQUIRED.entrySet()) {
            if (!required.getValue().equals(values.get(required.getKey()))) {
                return "setting " + required.getKey();
            }
        }
        for (String same : List.of("session_authorization", "lc_monetary")) {
            if (!java.util.Objects.equals(template.get(same), values.get(same))) {
                return "setting " + same;
            }
        }
        return null;
    }

    private static final Map<String, String> REQUIRED = Map.of("IntervalStyle", "postgres",
            "standard_conforming_strings", "on", "bytea_output", "hex", "role", "none", "row_security", "on",
            "transform_null_equals", "off", "array_nulls", "on", "default_transaction_isolation", "read committed");

    /** As SHOW gives it: what was set, or the default. */
    String own(OwnSetting setting) {
        String value = values.get(setting.parameter());
        String canonical = value == null || value.isEmpty() ? null : setting.canonical(value);
        return canonical == null ? setting.defaultValue() : canonical;
    }

    String consistency() {
        return own.consistency;
    }

    boolean isStrong() {
        return own.consistency.equals("strong");
    }

    /** -1 for the default. */
    long waitMillis() {
        return own.waitMillis;
    }

    /** -1 for any age. */
    long maxStalenessMillis() {
        return own.maxStalenessMillis;
    }

    /** {@code sqledge.min_lsn}, or null. */
    OwnSetting.Floor floor() {
        return own.floor;
    }

    boolean decidesTies() {
        return own.decidesTies;
    }

    /** @return 0 when it is off, or the upstream's version has none of that name */
    long timeoutMillis(String name) {
        Matcher time = TIME.matcher(values.getOrDefault(name, ""));
        if (!time.matches()) {
            return 0;
        }
        long count = Long.parseLong(time.group(1));
        return switch (time.group(2) == null ? "ms" : time.group(2)) {
            case "s" -> TimeUnit.SECONDS.toMillis(count);
            case "min" -> TimeUnit.MINUTES.toMillis(count);
            case "h" -> TimeUnit.HOURS.toMillis(count);
            case "d" -> TimeUnit.DAYS.toMillis(count);
            default -> count;
        };
    }

    /** Whether timestamptz reads and prints as in UTC. */
    boolean timeZoneIsUtc() {
        return UTC.contains(values.getOrDefault("TimeZone", "").toLowerCase(Locale.ROOT));
    }

    /** {@code search_path} as schema names, {@code "$user"} resolved to the role; empty names never match. */
    List<String> searchPath() {
        List<String> path = new ArrayList<>();
        String text = values.getOrDefault("search_path", "");
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ',' || Character.isWhitespace(c)) {
                at++;
                continue;
            }
            StringBuilder name = new StringBuilder();
            if (c == '"') {
                at++;
                while (at < text.length()) {
                    if (text.charAt(at) == '"') {
                        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                            at++;
                        } else {
                            break;
                        }
                    }
                    name.append(text.charAt(at++));
                }
                at++;
            } else {
                while (at < text.length() && text.charAt(at) != ',') {
                    name.append(text.charAt(at++));
                }
            }
            String schema = c == '"' ? name.toString() : name.toString().strip().toLowerCase(Locale.ROOT);
            path.add(schema.equals("$user") ? values.getOrDefault("session_authorization", "") : schema);
        }
        return path;
    }

    private static boolean isAtLeastOne(String digits) {
        try {
            return digits != null && Integer.parseInt(digits) >= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
