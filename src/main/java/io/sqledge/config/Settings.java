package io.sqledge.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads single settings by their names in the environment; an empty value counts as absent. */
final class Settings {

    private final UnaryOperator<String> environment;

    Settings(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    /** @return null when it is not set */
    String text(String name) {
        String value = environment.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    /** As it stands, blanks included. */
    String secret(String name, String otherwise) {
        String value = environment.apply(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    int number(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw ConfigException.of(name, value, "a number from " + least + " to " + most);
    }

    boolean flag(String name, boolean otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> throw ConfigException.of(name, value, "true or false");
        };
    }

    String oneOf(String name, String otherwise, Set<String> allowed) {
        String value = text(name);
        if (value != null && !allowed.contains(value)) {
            throw ConfigException.of(name, value, String.join(" or ", allowed.stream().sorted().toList()));
        }
        return value == null ? otherwise : value;
    }

    List<String> list(String name, String otherwise) {
        String value = text(name, otherwise);
        List<String> items = Arrays.stream(value.split(",")).map(String::strip).toList();
        if (items.stream().anyMatch(String::isEmpty)) {
            throw ConfigException.of(name, value, "names separated by commas");
        }
        return items;
    }

    /** {@code 500ms}, {@code 1s}, {@code 2min}, {@code 1h}; a bare number counts seconds. */
    Duration duration(String name, Duration otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        int digits = 0;
        while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits < 10) {
            long amount = Long.parseLong(value.substring(0, digits));
            switch (value.substring(digits).strip()) {
                case "ms" -> {
                    return Duration.ofMillis(amount);
                }
                case "", "s" -> {
                    return Duration.ofSeconds(amount);
                }
                case "min" -> {
                    return Duration.ofMinutes(amount);
                }
                case "h" -> {
                    return Duration.ofHours(amount);
                }
                default -> { }
            }
        }
        throw ConfigException.of(name, value, "a time such as 500ms, 1s, 2min or 1h");
    }

    /** {@code 256MB}, {@code 1GB}; a bare number counts bytes. */
    long bytes(String name, long otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        int digits = 0;
        while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits < 16) {
            long amount = Long.parseLong(value.substring(0, digits));
            int shift = switch (value.substring(digits).strip()) {
                case "", "B" -> 0;
                case "kB" -> 10;
                case "MB" -> 20;
                case "GB" -> 30;
                default -> -1;
            };
            if (shift >= 0 && amount > 0 && amount <= Long.MAX_VALUE >> shift) {
                return amount << shift;
            }
        }
        throw ConfigException.of(name, value, "a size such as 256MB or 1GB");
    }
}
