package io.sqledge.pgwire;

import java.time.Duration;

/**
 * What the server grants its clients.
 *
 * @param connections sessions at a time; further ones are refused with 53300
 * @param connectionsPerUser the same for each user; 0 for as many as in all
 * @param startup time to finish the start-up, as {@code authentication_timeout}
 * @param messageBytes of one message; a longer one ends its connection with 54000
 */
public record ServerLimits(int connections, int connectionsPerUser, Duration startup, int messageBytes) {

    public static final ServerLimits DEFAULT = new ServerLimits(1000, 0, Duration.ofSeconds(60), 64 * 1024 * 1024);
}
