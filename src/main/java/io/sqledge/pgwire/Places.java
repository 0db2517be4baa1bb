package io.sqledge.pgwire;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.util.HashMap;
import java.util.Map;

/** How many sessions there are, in all and of each user, against what there may be. For all event loops. */
final class Places {

    private final int most;
    private final int mostPerUser;
    private final Map<String, Integer> byUser = new HashMap<>();
    private int taken;

    /** @param mostPerUser 0 for as many as there may be in all */
    Places(int most, int mostPerUser) {
        this.most = most;
        this.mostPerUser = mostPerUser;
    }

    /** @throws PgException 53300 when there is none left */
    synchronized void take(String user) {
        if (taken >= most) {
            throw PgException.fatal(SqlState.TOO_MANY_CONNECTIONS, "sorry, too many clients already");
        }
        int ofUser = byUser.getOrDefault(user, 0);
        if (mostPerUser > 0 && ofUser >= mostPerUser) {
            throw PgException.fatal(SqlState.TOO_MANY_CONNECTIONS, "too many connections for role \"" + user + "\"");
        }
        taken++;
        byUser.put(user, ofUser + 1);
    }

    synchronized void release(String user) {
        taken--;
        byUser.computeIfPresent(user, (name, count) -> count == 1 ? null : count - 1);
    }
}
