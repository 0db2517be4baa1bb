/**
 * Conversations in the wire protocol, and SQL cases, as data files that hold on any Postgres as well as on SQLedge.
 *
 * <p>In: {@code src/test/resources/pgwire/*.pgtest} and {@code src/test/resources/differential/*.sql}. Out: test results, each
 * failure with file, line and both answers. Entry classes: {@link io.sqledge.pgtest.PgTestIT} and
 * {@link io.sqledge.pgtest.DifferentialIT}. The wire client here shares no code with the product, so that a mistake in
 * one does not hide in the other. Blocking sockets, the caller's thread.
 */
package io.sqledge.pgtest;
