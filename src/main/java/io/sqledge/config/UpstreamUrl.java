package io.sqledge.config;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A connection URI as libpq reads it (PostgreSQL manual, "Connection URIs"): one host, percent-encoding everywhere. Parts
 * that are absent are null, the port 0.
 */
record UpstreamUrl(String user, String password, String host, int port, String database, Map<String, String> options) {

    static final UpstreamUrl NONE = new UpstreamUrl(null, null, null, 0, null, Map.of());

    private static final String NAME = "SQLEDGE_UPSTREAM_URL";
    private static final Set<String> OPTIONS = Set.of("sslmode", "sslrootcert", "connect_timeout", "application_name",
            "user", "password", "host", "port", "dbname");

    /** The message of what is wrong never repeats the URL: it holds the password. */
    static UpstreamUrl parse(String url) {
        String rest;
        if (url.startsWith("postgres://")) {
            rest = url.substring("postgres://".length());
        } else if (url.startsWith("postgresql://")) {
            rest = url.substring("postgresql://".length());
        } else {
            throw malformed("it must begin with postgres:// or postgresql://");
        }
        Map<String, String> options = Map.of();
        int question = rest.indexOf('?');
        if (question >= 0) {
            options = options(rest.substring(question + 1));
            rest = rest.substring(0, question);
        }
        String database = null;
        int slash = rest.indexOf('/');
        if (slash >= 0) {
            database = emptyToNull(decode(rest.substring(slash + 1)));
            rest = rest.substring(0, slash);
        }
        String user = null;
        String password = null;
        int at = rest.lastIndexOf('@');
        if (at >= 0) {
            String login = rest.substring(0, at);
            rest = rest.substring(at + 1);
            int colon = login.indexOf(':');
            user = emptyToNull(decode(colon < 0 ? login : login.substring(0, colon)));
            password = colon < 0 ? null : decode(login.substring(colon + 1));
        }
        String host = rest;
        String port = null;
        int colon = rest.startsWith("[") ? rest.indexOf(':', Math.max(rest.indexOf(']'), 0)) : rest.indexOf(':');
        if (colon >= 0) {
            host = rest.substring(0, colon);
            port = rest.substring(colon + 1);
        }
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (host.contains(",")) {
            throw malformed("one host only");
        }
        return new UpstreamUrl(options.getOrDefault("user", user), options.getOrDefault("password", password),
                options.getOrDefault("host", emptyToNull(decode(host))), port(options.getOrDefault("port", port)),
                options.getOrDefault("dbname", database), options);
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new HashMap<>();
        for (String option : query.split("&")) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw malformed("an option without =");
            }
            String name = decode(option.substring(0, equals));
            if (!OPTIONS.contains(name)) {
                throw malformed("unknown option " + name);
            }
            options.put(name, decode(option.substring(equals + 1)));
        }
        return options;
    }

    String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    private static int port(String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw malformed("port " + text);
        }
        return Integer.parseInt(text);
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                int next = text.indexOf('%', i);
                int end = next < 0 ? text.length() : next;
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
                continue;
            }
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                throw malformed("% needs two hexadecimal digits behind it");
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ConfigException malformed(String why) {
        return new ConfigException(NAME + ": not a connection URI such as postgres://user:password@host:5432/database: " + why);
    }
}
