/**
 * Client bytes to messages and back; knows no SQL, no SQLite and no upstream.
 *
 * <p>In: bytes of clients on port 5433. Out: whole messages to a {@link io.sqledge.pgwire.ClientSession}, which another
 * package implements, and the bytes it answers with. Entry class: {@link io.sqledge.pgwire.PgServer}. Each connection
 * belongs to one event loop, and nothing here blocks.
 */
package io.sqledge.pgwire;
