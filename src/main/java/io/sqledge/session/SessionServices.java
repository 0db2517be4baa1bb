package io.sqledge.session;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.upstream.UpstreamConnector;
import io.sqledge.upstream.UpstreamPool;
import java.util.function.LongSupplier;

/**
 * What all sessions of a replicated database share.
 *
 * @param pool the upstream connections of sessions
 * @param releasesConnections whether a session that holds nothing upstream gives its connection back after each transaction
 * @param maxStatements prepared statements that one session may have, and as many portals
 * @param compareCatalogs asks for a comparison of the upstream's catalog with ours at once
 * @param choice decides where both sides could answer
 * @param replicaAgeMillis since when the copy was last known to have all that the upstream had
 */
public record SessionServices(UpstreamConnector connector, UpstreamPool pool, boolean releasesConnections, int maxStatements,
        String databaseName, Translator translator,
        CatalogHolder catalogs, LocalReads reads, ReplicaPosition position, EdgeToken token, TokenRecovery recovery,
        RouteCounters counters, Runnable compareCatalogs, RouteChoice choice,
        DeclinedRuns declined, RoundTrip roundTrip, LongSupplier replicaAgeMillis) { }
