package io.sqledge.session;

import java.util.HashMap;
import java.util.Map;

/** The session's portals by name, and why the one about to run is not run here. */
final class Portals {

    private final Map<String, Portal> portals = new HashMap<>();
    private String reason;

    Portal find(String name) {
        return portals.get(name);
    }

    int size() {
        return portals.size();
    }

    void put(String name, Portal portal) {
        Portal old = portals.put(name, portal);
        if (old != null) {
            old.close();
        }
    }

    void remove(String name) {
        Portal old = portals.remove(name);
        if (old != null) {
            old.close();
        }
    }

    /** Found out at Bind, told at Execute. */
    void remember(String whyRelayed) {
        reason = whyRelayed;
    }

    String takeReason() {
        String taken = reason;
        reason = null;
        return taken;
    }

    /** An implicit transaction is over: its portals, and those before, are gone. */
    void endBatch(long number) {
        portals.values().removeIf(portal -> {
            if (portal.batch() > number) {
                return false;
            }
            portal.close();
            return true;
        });
        reason = null;
    }

    void forgetUpstream() {
        portals.values().removeIf(Portal::isUpstream);
    }

    void clear() {
        portals.values().forEach(Portal::close);
        portals.clear();
    }
}
