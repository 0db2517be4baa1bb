/**
 * Joins the two paths: decides for each implicit transaction whether the file answers or the upstream does.
 *
 * <p>In: a client's frames from {@code pgwire}. Out: frames to the client, in request order; frames to the upstream,
 * unchanged. Entry class: {@link io.sqledge.session.SessionFactory}, which makes a {@link io.sqledge.session.Session} per
 * connection: {@code Inbox} takes the messages, {@code SimpleProtocol} and {@code ExtendedProtocol} answer or relay them,
 * {@code UpstreamSide} has the upstream connection while there is one. Three state machines are kept apart: the batch the
 * client is in ({@code Batch}), what the upstream still owes
 * ({@link io.sqledge.session.ReplyQueue}), and the transaction status it last reported. Default deny: a statement runs
 * here only when translation, settings and token all say so; {@code SHOW sqledge.last_route} tells which one did not.
 *
 * <p>Thread: everything of a session runs on its connection's event loop. {@link io.sqledge.session.EdgeToken} and
 * {@link io.sqledge.session.RouteCounters} are shared by all.
 */
package io.sqledge.session;
