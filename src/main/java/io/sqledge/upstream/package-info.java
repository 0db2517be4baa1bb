/**
 * Connections to Postgres, and the bytes that pass over them unchanged.
 *
 * <p>In: start-up parameters, then whole frontend messages. Out: backend messages as they stood on the wire, rows in runs
 * without a copy per row. Entry class: {@link io.sqledge.upstream.UpstreamConnector}, which logs in (TLS by sslmode;
 * trust, cleartext, md5, SCRAM-SHA-256 and -PLUS) and hands over an {@link io.sqledge.upstream.UpstreamConnection}. Only
 * message boundaries and the few types its owner asks for are read; nothing is re-encoded.
 *
 * <p>Thread: each connection lives on the event loop it was opened from, that of the session that owns it.
 */
package io.sqledge.upstream;
