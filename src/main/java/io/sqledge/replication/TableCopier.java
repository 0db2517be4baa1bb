package io.sqledge.replication;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replication.apply.TransactionApplier;
import io.sqledge.replication.snapshot.CopyProgress;
import io.sqledge.replication.snapshot.SnapshotCopier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * Copies tables that joined late, or anew, while the others stream on: those that the file has as COPYING. Runs on the
 * thread {@code replication-copy}.
 *
 * <ol>
 * <li>The tables are published and COPYING already; their pending log is emptied. A temporary slot then gives a snapshot
 * and its consistent point, L2: whatever commits at or after L2 is going to be in the pending log.
 * <li>COPY at the snapshot fills a shadow table.
 * <li>Once the stream has been applied up to L2, the pending changes from L2 on go into the shadow; the transaction that
 * brings the last of them puts the shadow in the table's place and declares it READY.
 * </ol>
 */
final class TableCopier {

    private static final Logger LOG = Logger.getLogger(TableCopier.class);
    private static final int SLOT_TIMEOUT_SECONDS = 30;
    private static final int WORKERS = 2;
    private static final int REPLAYED_PER_TRANSACTION = 2_000;
    private static final long POSITION_WAIT_MILLIS = 5;

    private final UpstreamSessions sessions;
    private final CatalogHolder catalogs;
    private final ReplicaWriter writer;
    private final ReplicaPosition position;
    private final StreamState stream;
    private final StatusBoard board;
    /** The version of the catalog when everything out of sight was last swept; of the thread that copies. */
    private long swept = -1;

    /** What the copier must know of the stream that fills the pending log. */
    interface StreamState {

        /** The applier in use now; its methods belong on the writer's thread. */
        TransactionApplier applier();

        /** Changes when history starts over at a new slot: what was copied before has a gap behind it. */
        int history();
    }

    TableCopier(UpstreamSessions sessions, CatalogHolder catalogs, ReplicaWriter writer, ReplicaPosition position,
            StreamState stream, StatusBoard board) {
        this.sessions = sessions;
        this.catalogs = catalogs;
        this.writer = writer;
        this.position = position;
        this.stream = stream;
        this.board = board;
    }

    private record Copied(Table table, UpstreamRelation relation, String shadow) { }

    /**
     * Copies every table that is COPYING now.
     *
     * @return false when some changed meanwhile and stay COPYING: the catalog must be compared first
     * @throws SQLException what the upstream reported; the tables stay COPYING
     */
    boolean copyPending() throws SQLException, InterruptedException {
        Catalog catalog = catalogs.current().orElseThrow();
        List<Table> tables = catalog.tables().stream().filter(t -> t.state() == Table.State.COPYING).toList();
        if (tables.isEmpty()) {
            sweep(catalog);
            return true;
        }
        CopyProgress progress = new CopyProgress();
        board.copying(progress);
        int history = stream.history();
        Map<Integer, String> shadows = new HashMap<>();
        try {
            writer.call(transaction -> {
                tables.forEach(t -> stream.applier().discardPending(transaction, t.oid()));
                return null;
            });
            List<Copied> copied = new ArrayList<>();
            Lsn consistentPoint = fill(tables, shadows, progress, copied);
            awaitPosition(consistentPoint, history);
            boolean all = copied.size() == tables.size();
            for (Copied table : copied) {
                boolean finished = finish(table, consistentPoint, history);
                all &= finished;
                if (finished) {
                    shadows.remove(table.table().oid());
                }
            }
            return all;
        } finally {
            board.copying(null);
            writer.call(transaction -> {
                shadows.values().forEach(s -> TableReplacement.retire(transaction, s));
                return null;
            });
            TableReplacement.sweep(writer);
        }
    }

    /** Tables are taken out of sight with a change of the catalog, or were by a run before this one. */
    private void sweep(Catalog catalog) {
        if (catalog.version() != swept) {
            TableReplacement.sweep(writer);
            swept = catalog.version();
        }
    }

    private Lsn fill(List<Table> tables, Map<Integer, String> shadows, CopyProgress progress, List<Copied> copied)
            throws SQLException, InterruptedException {
        try (Connection replication = sessions.openReplication(); Connection ordinary = sessions.open()) {
            String slot = "sqledge_copy_" + ProcessHandle.current().pid() + "_" + Long.toHexString(System.nanoTime());
            ReplicationSlot.Created created = ReplicationSlot.create(replication, ordinary, slot, true, SLOT_TIMEOUT_SECONDS);
            List<SnapshotCopier.Source> sources = sources(created.snapshot(), tables);
            progress.expect(sources.size(), 0);
            try (SnapshotCopier copier = new SnapshotCopier(sessions, created.snapshot(), Math.min(WORKERS, sources.size()), progress,
                    view -> { })) {
                copied.addAll(fill(sources, copier, shadows));
            }
            return created.consistentPoint();
        }
    }

    private List<Copied> fill(List<SnapshotCopier.Source> sources, SnapshotCopier copier, Map<Integer, String> shadows)
            throws InterruptedException {
        Catalog catalog = catalogs.current().orElseThrow();
        IntFunction<TypeInfo> types = oid -> catalog.type(oid).orElse(null);
        ReplicaSchema schema = new ReplicaSchema(types);
        Map<Integer, UpstreamRelation> relations = new HashMap<>();
        writer.call(transaction -> {
            for (SnapshotCopier.Source source : sources) {
                shadows.put(source.table().oid(), TableReplacement.createShadow(transaction, schema, source.table()));
                relations.put(source.table().oid(), source.relation());
            }
            return null;
        });
        Milestone.RESYNC_SHADOW_MADE.reached();
        CopiedRows rows = new CopiedRows(writer::call, Milestone.RESYNC_ROWS, types, shadows);
        copier.begin(sources, types);
        copier.drain(rows);
        rows.flush();
        Milestone.RESYNC_FILLED.reached();
        return rows.complete().stream().map(t -> new Copied(t, relations.get(t.oid()), shadows.get(t.oid()))).toList();
    }

    /** The tables that the snapshot shows as the file's catalog describes them. */
    private List<SnapshotCopier.Source> sources(String snapshot, List<Table> tables) throws SQLException {
        List<SnapshotCopier.Source> sources = new ArrayList<>();
        try (Connection connection = sessions.openAt(snapshot)) {
            UpstreamCatalogReader reader = new UpstreamCatalogReader(connection);
            for (Table table : tables) {
                UpstreamRelation relation = reader.relation(table.oid());
                if (relation != null && CatalogDifferences.sameRows(table, relation)) {
                    sources.add(new SnapshotCopier.Source(table, relation));
                }
            }
        }
        return sources;
    }

    private void awaitPosition(Lsn consistentPoint, int history) throws InterruptedException {
        while (history == stream.history() && !position.view().data().reaches(consistentPoint)) {
            position.want(consistentPoint);
            Thread.sleep(POSITION_WAIT_MILLIS);
        }
    }

    private boolean finish(Copied copied, Lsn consistentPoint, int history) {
        TransactionApplier.Replay[] last = {TransactionApplier.Replay.of(copied.table())};
        Boolean finished = null;
        while (finished == null) {
            finished = writer.call(transaction -> {
                Table now = transaction.table(copied.table().oid());
                if (history != stream.history() || now == null || now.state() != Table.State.COPYING
                        || !CatalogDifferences.sameRows(now, copied.relation())) {
                    return false;
                }
                TransactionApplier.Replay replay = stream.applier().replay(transaction, last[0], copied.shadow(), consistentPoint,
                        REPLAYED_PER_TRANSACTION);
                if (replay.copyAgain()) {
                    return false;
                }
                last[0] = replay;
                if (replay.more()) {
                    return null;
                }
                TableReplacement.swap(transaction, copied.shadow(), now.sqliteName());
                transaction.putTable(now.withColumns(replay.table().columns()).withState(Table.State.READY, null));
                stream.applier().discardPending(transaction, now.oid());
                new ReplicationNotes(transaction).putRewriteMark(now.oid(), copied.relation().rewriteMark());
                return true;
            });
        }
        if (finished) {
            Milestone.SWAP_COMMITTED.reached();
            LOG.infof("table copied table=%s lsn=%s", copied.relation().quotedName(), consistentPoint);
        } else {
            LOG.infof("table changed while it was copied table=%s", copied.relation().quotedName());
        }
        return finished;
    }
}
