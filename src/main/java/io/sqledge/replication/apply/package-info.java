/**
 * Applies the upstream's transactions to the file.
 *
 * <p>In: messages of pgoutput, collected into a {@link io.sqledge.replication.apply.ChangeSet} per committed transaction.
 * Out: rows and position in one SQLite transaction. Entry class: {@link io.sqledge.replication.apply.TransactionApplier},
 * by whoever has the turn to write.
 */
package io.sqledge.replication.apply;
