package io.sqledge.session;

import io.sqledge.error.PgError;

/** How one part of a session ends all of it. */
interface SessionEnding {

    /** Tells the client why, with severity FATAL, and ends the session. */
    void fatal(PgError error);

    /** Closes the client's connection; what it is to hear has been written. */
    void end();
}
