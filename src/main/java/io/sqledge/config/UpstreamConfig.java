package io.sqledge.config;

import java.util.List;
import java.util.Set;

/**
 * Where the upstream is and as whom the service logs in there.
 *
 * @param password null when there is none
 * @param sslmode as libpq spells it
 * @param rootCertificate PEM file of the authorities to trust, or null
 * @param schemas whose tables are replicated
 */
public record UpstreamConfig(String host, int port, String database, String user, String password, String sslmode,
        String rootCertificate, int connectTimeoutSeconds, List<String> schemas) {

    private static final Set<String> SSL_MODES = Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    public UpstreamConfig {
        schemas = List.copyOf(schemas);
    }

    static UpstreamConfig from(Settings settings) {
        String url = settings.secret("SQLEDGE_UPSTREAM_URL", null);
        UpstreamUrl parts = url == null ? UpstreamUrl.NONE : UpstreamUrl.parse(url);
        String sslmode = parts.option("sslmode", "prefer");
        if (!SSL_MODES.contains(sslmode)) {
            throw ConfigException.of("SQLEDGE_UPSTREAM_URL (sslmode)", sslmode,
                    String.join(", ", SSL_MODES.stream().sorted().toList()));
        }
        String timeout = parts.option("connect_timeout", "10");
        if (!timeout.matches("[0-9]{1,5}")) {
            throw ConfigException.of("SQLEDGE_UPSTREAM_URL (connect_timeout)", timeout, "a number of seconds");
        }
        return new UpstreamConfig(settings.text("SQLEDGE_UPSTREAM_ADDRESS", parts.host() == null ? "localhost" : parts.host()),
                settings.number("SQLEDGE_UPSTREAM_PORT", parts.port() == 0 ? 5432 : parts.port(), 1, 65535),
                settings.text("SQLEDGE_UPSTREAM_NAME", parts.database() == null ? "postgres" : parts.database()),
                settings.text("SQLEDGE_UPSTREAM_USER", parts.user() == null ? "postgres" : parts.user()),
                settings.secret("SQLEDGE_UPSTREAM_PASSWORD", parts.password()), sslmode, parts.option("sslrootcert", null),
                Math.max(2, Integer.parseInt(timeout)), settings.list("SQLEDGE_UPSTREAM_SCHEMA", "public"));
    }

    /** Without the password, fit for messages. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
