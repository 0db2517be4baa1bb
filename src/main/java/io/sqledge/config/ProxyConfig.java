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
 * @param maxConnectionsPerUser the same for each user; 0 for as many as in all
 * @param maxMessageBytes of one message of a client
 * @param maxStatements prepared statements that one session may have, and as many portals
 */
public record ProxyConfig(String address, int port, int maxConnections, int maxConnectionsPerUser, Duration startupTimeout,
        int maxMessageBytes, int maxStatements) {

    private static final int LEAST_MESSAGE_BYTES = 16 * 1024;
    private static final long LEAST_DEFAULT_BYTES = 16L * 1024 * 1024;
    /** MaxAllocSize: Postgres itself takes no more. */
    private static final int MOST_MESSAGE_BYTES = 0x3FFFFFFF;

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
                settings.number("SQLEDGE_MAX_CONNECTIONS", 1000, 1, 1_000_000),
                settings.number("SQLEDGE_MAX_CONNECTIONS_PER_USER", 0, 0, 1_000_000), startup, messageBytes(settings),
                settings.number("SQLEDGE_MAX_STATEMENTS", 10_000, 1, 1_000_000));
    }

    /** A message is held in memory as a whole, while it comes and while it goes. */
    static long defaultMessageBytes() {
        return Math.min(MOST_MESSAGE_BYTES, Math.max(LEAST_DEFAULT_BYTES, Runtime.getRuntime().maxMemory() / 4));
    }

    private static int messageBytes(Settings settings) {
        long bytes = settings.bytes("SQLEDGE_MAX_MESSAGE_SIZE", defaultMessageBytes());
        if (bytes < LEAST_MESSAGE_BYTES || bytes > MOST_MESSAGE_BYTES) {
            throw ConfigException.of("SQLEDGE_MAX_MESSAGE_SIZE", String.valueOf(bytes), "16kB to 1023MB");
        }
        return (int) bytes;
    }
}
