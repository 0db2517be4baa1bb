package io.sqledge.pgwire;

import java.time.Duration;

/**
 * What the server grants its clients.
 *
 * @param connections sessions at a time; further ones are refused with 53300
 * @param startup time to finish the start-up, as {@code authentication_timeout}
 */
public record ServerLimits(int connections, Duration startup) {

    public static final ServerLimits DEFAULT = new ServerLimits(1000, Duration.ofSeconds(60));
}
