package io.sqledge.session;

import java.util.HashMap;
import java.util.Map;

/**
 * With what a session begins.
 *
 * @param database the upstream's database it works on
 * @param foreign whether that is not the replicated one: then everything is relayed and no token is kept
 * @param startupParameters the client's own, for each login on its behalf
 * @param reported what it was told by ParameterStatus
 * @param unreported the settings of {@link SessionSettings#UNREPORTED}, empty when not known
 * @param template the settings of a plain login, all of them
 */
record SessionOrigin(String database, boolean foreign, Map<String, String> startupParameters,
        Map<String, String> reported, Map<String, String> unreported, Map<String, String> template) {

    SessionOrigin {
        startupParameters = new HashMap<>(startupParameters);
        reported = Map.copyOf(reported);
        unreported = Map.copyOf(unreported);
        template = Map.copyOf(template);
    }
}
