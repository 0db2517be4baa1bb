package io.sqledge.replica;

import io.sqledge.pgtype.TimestampInZone;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Time zones of sessions whose rules here are those of the upstream. Sessions ask for one by its name; the thread that
 * compares catalogs compares it with the upstream, which takes a moment the first time. For all threads.
 */
public final class UpstreamZones {

    /** Of names nobody can have that many. */
    private static final int MOST_ZONES = 700;
    /** The upstream's rules change when its server or system is updated. */
    private static final long RENEW_NANOS = TimeUnit.HOURS.toNanos(1);

    private record Compared(Optional<ZoneRules> rules, long nanos) { }

    private final Map<String, Compared> compared = new ConcurrentHashMap<>();
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();

    /** @return null as long as the zone is not known to be the same upstream */
    public ZoneRules rules(String name) {
        Compared known = compared.get(name);
        if (known == null ? compared.size() < MOST_ZONES : System.nanoTime() - known.nanos > RENEW_NANOS) {
            wanted.add(name);
        }
        return known == null ? null : known.rules.orElse(null);
    }

    /** The names to be compared next; they are no longer wanted then. */
    public List<String> takeWanted() {
        List<String> names = List.copyOf(wanted);
        names.forEach(wanted::remove);
        return names;
    }

    /** @param same whether all offsets that were compared are equal */
    public void compared(String name, boolean same) {
        compared.put(name, new Compared(same ? Optional.ofNullable(TimestampInZone.rules(name)) : Optional.empty(), System.nanoTime()));
    }
}
