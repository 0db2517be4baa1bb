package io.sqledge.config;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How the database is replicated.
 *
 * @param slotName null: {@code sqledge_} and the file's identity
 * @param createSlot whether slot and publication are made when missing
 * @param temporarySlot whether the slot goes with the connection, so that every start copies again
 * @param dropSlotOnExit whether an orderly end drops the slot, so that the next start copies again
 * @param catalogPoll how often the upstream's catalog is compared
 * @param clockUncertainty how far off the upstream's time may be for {@code now()} to be answered here
 * @param copyWorkers COPY connections at a time
 * @param copyTableByTable whether a first copy gives each table a snapshot of its own
 * @param copyRate bytes a second that COPY reads, 0 for no limit
 * @param tables those to replicate, empty for all of the schemas
 */
public record ReplicationConfig(String publication, String slotName, boolean createSlot, boolean temporarySlot,
        boolean dropSlotOnExit, Duration catalogPoll, Duration clockUncertainty, int copyWorkers,
        boolean copyTableByTable, long copyRate, List<String> tables) {

    public ReplicationConfig {
        tables = List.copyOf(tables);
    }

    static ReplicationConfig from(Settings settings) {
        settings.oneOf("SQLEDGE_REPLICATION_PLUGIN", "pgoutput", Set.of("pgoutput"));
        String slot = settings.text("SQLEDGE_REPLICATION_SLOT_NAME");
        if (slot != null && !slot.matches("[a-z0-9_]{1,63}")) {
            throw ConfigException.of("SQLEDGE_REPLICATION_SLOT_NAME", slot,
                    "1 to 63 lower-case letters, digits and underscores");
        }
        Duration poll = settings.duration("SQLEDGE_CATALOG_POLL", Duration.ofSeconds(1));
        if (poll.isZero()) {
            throw ConfigException.of("SQLEDGE_CATALOG_POLL", "0", "more than nothing");
        }
        boolean create = settings.flag("SQLEDGE_REPLICATION_CREATE_SLOT", true);
        boolean drop = settings.flag("SQLEDGE_REPLICATION_DROP_SLOT_ON_EXIT", false);
        if (drop && !create) {
            throw ConfigException.of("SQLEDGE_REPLICATION_DROP_SLOT_ON_EXIT", "true",
                    "false, as SQLEDGE_REPLICATION_CREATE_SLOT=false leaves the slot to you");
        }
        boolean tableByTable = settings.oneOf("SQLEDGE_COPY_MODE", "snapshot", Set.of("snapshot", "tables")).equals("tables");
        return new ReplicationConfig(settings.text("SQLEDGE_REPLICATION_PUBLICATION", "sqledge"), slot, create,
                settings.flag("SQLEDGE_REPLICATION_TEMP_SLOT", false), drop,
                poll, settings.duration("SQLEDGE_CLOCK_UNCERTAINTY", Duration.ofMillis(50)), settings.number("SQLEDGE_COPY_WORKERS", 2, 1, 16),
                tableByTable, settings.bytes("SQLEDGE_COPY_RATE", 0),
                settings.text("SQLEDGE_REPLICATION_TABLES") == null ? List.of() : settings.list("SQLEDGE_REPLICATION_TABLES", ""));
    }
}
