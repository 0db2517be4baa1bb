package io.sqledge.config;

import java.time.Duration;
import java.util.Set;

/**
 * The upstream connections that client sessions use.
 *
 * @param transactions whether a session gives its connection back after each transaction, if it holds nothing in it; else
 *     when it ends
 * @param size most connections to one database
 * @param waitTimeout how long a statement waits for one
 * @param idleTimeout how long one that nobody uses stays open; zero for not at all
 */
public record PoolConfig(boolean transactions, int size, Duration waitTimeout, Duration idleTimeout) {

    static PoolConfig from(Settings settings) {
        String mode = settings.oneOf("SQLEDGE_POOL_MODE", "session", Set.of("session", "transaction"));
        Duration wait = settings.duration("SQLEDGE_POOL_WAIT_TIMEOUT", Duration.ofSeconds(30));
        if (wait.isZero()) {
            throw ConfigException.of("SQLEDGE_POOL_WAIT_TIMEOUT", "0", "more than nothing");
        }
        return new PoolConfig(mode.equals("transaction"), settings.number("SQLEDGE_POOL_SIZE", 100, 1, 100_000), wait,
                settings.duration("SQLEDGE_POOL_IDLE_TIMEOUT", Duration.ofSeconds(60)));
    }
}
