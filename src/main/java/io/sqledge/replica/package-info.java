/**
 * The SQLite file: one writer, a pool of readers.
 *
 * <p>In: change sets' rows by way of {@code ReplicaWriter} (one at a time), and
 * {@link io.sqledge.replica.ReadQuery} for {@code ReplicaReaders} (threads {@code replica-reader-N}, one connection
 * each). Out: {@link io.sqledge.replica.ReadOutcome}, {@link io.sqledge.replica.ReplicaPosition}. Java collations and
 * functions never enter the schema: the sqlite3 shell must be able to do everything with the file.
 */
package io.sqledge.replica;
