/**
 * Keeps the SQLite file equal to the upstream.
 *
 * <p>In: the upstream's catalog, COPY at an exported snapshot, then pgoutput's stream. Out: transactions handed to
 * {@code ReplicaWriter}, each with the position it reaches; acknowledgements to the upstream; a status anybody may read.
 * Entry class: {@link io.sqledge.replication.ReplicationWorker}. Threads: {@code replication} reads the stream,
 * {@code replication-apply} decodes it and hands it to the writer, {@code replication-catalog} compares the catalog,
 * {@code replication-copy} copies single tables.
 */
package io.sqledge.replication;
