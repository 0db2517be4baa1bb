/**
 * COPY from the upstream at one snapshot into the file.
 *
 * <p>In: COPY's text lines on several connections that share an exported snapshot. Out: rows of SQLite values for
 * {@code replica}'s writer, through a queue bounded in bytes, so that memory stays flat whatever a table's size. Entry
 * class: {@link io.sqledge.replication.snapshot.SnapshotCopier}. Threads {@code replication-copy-N} read and convert.
 */
package io.sqledge.replication.snapshot;
