package io.sqledge.upstream;

import java.time.Duration;

/**
 * How many connections to the upstream there may be.
 *
 * @param size most connections to one database
 * @param waitTimeout how long somebody waits for one of them to become free
 * @param idleTimeout how long one that nobody uses stays open; zero closes it at once
 */
public record PoolLimits(int size, Duration waitTimeout, Duration idleTimeout) { }
