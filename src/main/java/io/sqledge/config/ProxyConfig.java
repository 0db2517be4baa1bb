package io.sqledge.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;

/**
 * Where clients are accepted.
 *
 * @param port 0 takes a free one
 * @param maxConnections sessions at a time
 * @param startupTimeout for a client to finish its start-up
 * @param maxStatements prepared statements that one session may have, and as many portals
 */
public record ProxyConfig(String address, int port, int maxConnections, Duration startupTimeout, int maxStatements) {

    static ProxyConfig from(Settings settings) {
        String address = settings.text("SQLEDGE_PROXY_ADDRESS", "localhost");
        boolean trust = settings.oneOf("SQLEDGE_AUTH", null, Set.of("trust")) != null;
        try {
            if (!InetAddress.getByName(address).isLoopbackAddress() && !trust) {
                throw ConfigException.of("SQLEDGE_PROXY_ADDRESS", address, "a loopback address such as localhost: clients are"
                        + " not asked for a password yet, so whoever reaches the port acts as the upstream user;"
                        + " set SQLEDGE_AUTH=trust to accept that");
            }
        } catch (UnknownHostException e) {
            throw ConfigException.of("SQLEDGE_PROXY_ADDRESS", address, "an address of this machine");
        }
        Duration startup = settings.duration("SQLEDGE_STARTUP_TIMEOUT", Duration.ofSeconds(60));
        if (startup.isZero()) {
            throw ConfigException.of("SQLEDGE_STARTUP_TIMEOUT", "0", "more than nothing");
        }
        return new ProxyConfig(address, settings.number("SQLEDGE_PROXY_PORT", 5433, 0, 65535),
                settings.number("SQLEDGE_MAX_CONNECTIONS", 1000, 1, 1_000_000), startup,
                settings.number("SQLEDGE_MAX_STATEMENTS", 10_000, 1, 1_000_000));
    }
}
