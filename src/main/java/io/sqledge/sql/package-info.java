/**
 * From a client's SQL text to a statement for the replica's file, or to the reason why only the upstream may answer it.
 *
 * <p>In: the text of one statement, the parameter types the client declared, and the {@link io.sqledge.sql.SqlContext} it
 * is read in. Out: a {@link io.sqledge.sql.Translation}. Stages: {@code parse} (text to tree), {@code analyze} (tree to
 * typed tree, by PostgreSQL's rules and the upstream's catalog), {@code translate} (typed tree to SQLite text). Each may
 * decline; none guesses. Entry class: {@link io.sqledge.sql.SqlFrontEnd}. Any thread: everything here is immutable but
 * the plan cache, which is concurrent. Nothing here opens the file or knows the wire.
 */
package io.sqledge.sql;
