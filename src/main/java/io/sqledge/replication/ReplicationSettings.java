package io.sqledge.replication;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the operator decides about replication.
 *
 * @param schemas the schemas whose tables are replicated
 * @param tables of them those that are, see {@link TableSelection}; empty for all
 * @param slotName the slot to use, or null for {@code sqledge_} and the file's identity
 * @param createSlot whether slot and publication may be created; false means both must be there
 * @param temporarySlot drop the slot with the connection: every start copies again
 * @param file the SQLite file
 * @param catalogPoll how often the upstream's catalog is compared
 * @param copy how rows are copied
 * @param dropSlotOnExit whether an orderly end drops the slot, so that the next start copies again
 * @param silence how long the upstream may leave a question unanswered before its connections count as lost; whole seconds
 */
public record ReplicationSettings(UpstreamTarget target, List<String> schemas, List<String> tables, String publication, String slotName,
        boolean createSlot, boolean temporarySlot, Path file, Duration catalogPoll, CopySettings copy, boolean dropSlotOnExit,
        Duration silence) {

    private static final Duration USUAL_SILENCE = Duration.ofSeconds(60);

    public ReplicationSettings(UpstreamTarget target, List<String> schemas, String publication, String slotName, boolean createSlot,
            boolean temporarySlot, Path file, Duration catalogPoll, int copyWorkers) {
        this(target, schemas, publication, slotName, createSlot, temporarySlot, file, catalogPoll, copyWorkers, USUAL_SILENCE);
    }

    public ReplicationSettings(UpstreamTarget target, List<String> schemas, String publication, String slotName, boolean createSlot,
            boolean temporarySlot, Path file, Duration catalogPoll, int copyWorkers, Duration silence) {
        this(target, schemas, List.of(), publication, slotName, createSlot, temporarySlot, file, catalogPoll, CopySettings.atOnce(copyWorkers), false,
                silence);
    }

    public ReplicationSettings withCopy(CopySettings other) {
        return new ReplicationSettings(target, schemas, tables, publication, slotName, createSlot, temporarySlot, file, catalogPoll, other,
                dropSlotOnExit, silence);
    }

    public ReplicationSettings withDropSlotOnExit(boolean drop) {
        return new ReplicationSettings(target, schemas, tables, publication, slotName, createSlot, temporarySlot, file, catalogPoll, copy, drop,
                silence);
    }

    public ReplicationSettings {
        schemas = List.copyOf(schemas);
        tables = List.copyOf(tables);
    }

    public ReplicationSettings withTables(List<String> selected) {
        return new ReplicationSettings(target, schemas, selected, publication, slotName, createSlot, temporarySlot, file, catalogPoll, copy,
                dropSlotOnExit, silence);
    }

    TableSelection selection() {
        return new TableSelection(schemas, tables);
    }
}
