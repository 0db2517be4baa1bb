package io.sqledge.session;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The start-up parameters whose effect is known without asking the upstream, and what it would report for them. All
 * others are the upstream's to accept or refuse. For all threads.
 */
final class StartupSettings {

    /** {@code NAMEDATALEN} - 1 bytes: longer names are cut. */
    private static final int MAX_APPLICATION_NAME = 63;

    private static final Set<String> UTF8_SPELLINGS = Set.of("utf8", "utf-8", "'utf-8'", "'utf8'", "unicode");

    /** As a client spells a zone, to what the upstream reports for it. */
    private final Map<String, String> zones = new ConcurrentHashMap<>();

    /** @return what ParameterStatus would say, or null when only a login can tell */
    Map<String, String> reported(Map<String, String> parameters, SessionTemplate template) {
        Map<String, String> reported = new HashMap<>(template.reported());
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String value = parameter.getValue();
            switch (parameter.getKey()) {
                case "application_name" -> {
                    if (!isPlain(value)) {
                        return null;
                    }
                    reported.put("application_name", value);
                }
                case "client_encoding" -> {
                    if (!UTF8_SPELLINGS.contains(value.toLowerCase(Locale.ROOT))) {
                        return null;
                    }
                    reported.put("client_encoding", "UTF8");
                }
                case "DateStyle" -> {
                    if (!value.equalsIgnoreCase("ISO") || !reported.getOrDefault("DateStyle", "").startsWith("ISO, ")) {
                        return null;
                    }
                }
                case "extra_float_digits" -> {
                    if (!Set.of("1", "2", "3").contains(value)) {
                        return null;
                    }
                }
                case "TimeZone" -> {
                    String zone = zones.get(value);
                    if (zone == null) {
                        return null;
                    }
                    reported.put("TimeZone", zone);
                }
                default -> {
                    return null;
                }
            }
        }
        return reported;
    }

    /** A login with these parameters succeeded. */
    void learn(Map<String, String> parameters, Map<String, String> loginStatus) {
        String zone = parameters.get("TimeZone");
        if (zone != null && loginStatus.containsKey("TimeZone") && zones.size() < 1000) {
            zones.put(zone, loginStatus.get("TimeZone"));
        }
    }

    /** Whether no unreported setting can differ from the template's in what it does to an answer. */
    boolean leavesUnreportedAlone(Map<String, String> parameters) {
        return parameters.entrySet().stream().allMatch(p -> switch (p.getKey()) {
            case "application_name", "client_encoding", "DateStyle", "TimeZone" -> true;
            case "extra_float_digits" -> Set.of("1", "2", "3").contains(p.getValue());
            default -> false;
        });
    }

    /** Whether it is kept as it is as an {@code application_name}. */
    static boolean isPlain(String name) {
        return name.length() <= MAX_APPLICATION_NAME && name.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
    }
}
