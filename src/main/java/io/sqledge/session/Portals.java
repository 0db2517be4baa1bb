package io.sqledge.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The session's portals by name, and why the one about to run is not run here. */
final class Portals {

    private final Map<String, Portal> portals = new HashMap<>();
    /** The newest batch that ended a transaction: no portal of it or an earlier one is left. */
    private long endedBatch = -1;
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

    /** Its Bind is relayed: if that fails, whatever had the name has it still. */
    void expect(String name, Portal portal) {
        portal.expectInPlaceOf(portals.put(name, portal));
    }

    /** It was not bound. */
    void revoke(String name, Portal portal) {
        portal.revoke();
        if (portals.get(name) != portal) {
            // Another Bind came behind it, whose answer decides.
            return;
        }
        Portal before = portal.before();
        if (before == null || before.batch() <= endedBatch) {
            portals.remove(name);
        } else {
            portals.put(name, before);
        }
    }

    void remove(String name) {
        Portal old = portals.remove(name);
        if (old != null) {
            old.close();
        }
    }

    /** The reads that have not been closed. */
    List<Portal> reads() {
        return portals.values().stream().filter(Portal::isRead).toList();
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
        endedBatch = number;
        portals.values().removeIf(portal -> {
            if (portal.batch() > number) {
                return false;
            }
            portal.close();
            return true;
        });
        reason = null;
    }

    /**
     * The upstream's transaction has ended, and with it what is only here of it, but the portal that ended it. With CHAIN the
     * next has begun by then.
     */
    void endTransaction(long batch, Portal running) {
        portals.values().removeIf(portal -> {
            if (portal == running || portal.isUpstream() || portal.isOwn() || portal.batch() > batch) {
                return false;
            }
            portal.close();
            return true;
        });
    }

    void forgetUpstream() {
        portals.values().removeIf(Portal::isUpstream);
        portals.values().forEach(portal -> portal.setBoundUpstreamToo(false));
    }

    void clear() {
        portals.values().forEach(Portal::close);
        portals.clear();
    }
}
