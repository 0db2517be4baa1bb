package io.sqledge.session;

import io.sqledge.pgwire.ClientConnection;

/**
 * What the parts of one session share.
 *
 * @param services what it shares with other sessions
 * @param inbox the client's messages that wait for their turn
 * @param batch the implicit transaction that is being received
 * @param localSettings what the batch has changed here
 * @param block a transaction block that so far exists only here
 */
record Conversation(ClientConnection client, SessionServices services, SessionOrigin origin, SessionSettings settings,
        Planner planner, AfterRelay afterRelay, LocalRun localRun, Timeouts timeouts, Statements statements,
        Portals portals, LocalBlock block, DescriptionCheck check, Batch batch, Inbox inbox, Routes routes,
        LocalSettings localSettings, SessionEnding ending) { }
