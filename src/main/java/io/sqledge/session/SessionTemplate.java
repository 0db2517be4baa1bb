package io.sqledge.session;

import java.util.HashMap;
import java.util.Map;

/**
 * What a real login to the upstream looks like for the user and database every session uses: so that a session can open,
 * and read, without a connection of its own.
 *
 * @param reported ParameterStatus of that login
 * @param unreported the settings of {@link SessionSettings#UNREPORTED} right after it
 * @param madeAtMillis on the monotonic clock, in milliseconds
 */
record SessionTemplate(Map<String, String> reported, Map<String, String> unreported, long madeAtMillis) {

    SessionTemplate {
        reported = Map.copyOf(reported);
        unreported = Map.copyOf(unreported);
    }

    Map<String, String> all() {
        Map<String, String> all = new HashMap<>(reported);
        all.putAll(unreported);
        return all;
    }
}
