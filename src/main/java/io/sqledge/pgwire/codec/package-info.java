/**
 * From a client's bytes to whole messages and start-up requests, and from error reports to bytes.
 *
 * <p>In: chunks as the socket gives them. Out: {@link io.sqledge.pgwire.Frame} and
 * {@link io.sqledge.pgwire.message.StartupRequest}. Entry class: {@link io.sqledge.pgwire.codec.FrameDecoder}. Each decoder
 * belongs to one connection's event loop.
 */
package io.sqledge.pgwire.codec;
