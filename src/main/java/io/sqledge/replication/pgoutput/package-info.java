/**
 * The messages of Postgres's output plugin pgoutput.
 *
 * <p>In: the bytes of one message. Out: an immutable {@link io.sqledge.replication.pgoutput.PgOutputMessage}. Entry class:
 * {@link io.sqledge.replication.pgoutput.PgOutputDecoder}, a pure function that never asks the catalog and does not log.
 */
package io.sqledge.replication.pgoutput;
