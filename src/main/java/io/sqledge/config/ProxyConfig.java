package io.sqledge.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Where clients are accepted.
 *
 * @param port 0 takes a free one
 */
public record ProxyConfig(String address, int port) {

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
        return new ProxyConfig(address, settings.number("SQLEDGE_PROXY_PORT", 5433, 0, 65535));
    }
}
