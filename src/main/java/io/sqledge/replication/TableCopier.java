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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * Copies tables that joined late, or anew, while the others stream on: those that the file has as COPYING. Runs on the
 * thread {@code replication-copy}.
 *
 * <ol>
 * <li>The tables are published and COPYING already; their pending log is emptied, and filled from here on. A temporary slot then
 * gives a snapshot and its consistent point, L2: whatever commits at or after L2 is going to be in the pending log.
 * <li>COPY at the snapshot fills a shadow table.
 * <li>Once the stream has been applied up to L2, the pending changes from L2 on go into the shadow; the transaction that
 * brings the last of them puts the shadow in the table's place and declares it READY.
 * </ol>
 */
final class TableCopier {

    private static final Logger LOG = Logger.getLogger(TableCopier.class);
    private static final int SLOT_TIMEOUT_SECONDS = 30;
    private static final int REPLAYED_PER_TRANSACTION = 2_000;
    private static final long POSITION_WAIT_MILLIS = 5;

    private final CopySettings settings;
    private final String publication;
    private final UpstreamSessions sessions;
    private final CatalogHolder catalogs;
    private final ReplicaWriter writer;
    private final ReplicaPosition position;
    private final StreamState stream;
    private final CopiesUnderWay copies;
    private final StatusBoard board;
    private final CopyOrder order;
    /** Of the tables that wait, from the first until the last is there; null while none does. */
    private CopyProgress progress;
    /** The version of the catalog when everything out of sight was last swept; of the thread that copies. */
    private long swept = -1;

    /** What the copier must know of the stream that fills the pending log. */
    interface StreamState {

        /** The applier in use now; its methods belong on the writer's thread. */
        TransactionApplier applier();

        /** Changes when history starts over at a new slot: what was copied before has a gap behind it. */
        int history();
    }

    TableCopier(CopySettings settings, String publication, UpstreamSessions sessions, CatalogHolder catalogs, ReplicaWriter writer, ReplicaPosition position,
            StreamState stream, CopiesUnderWay copies, StatusBoard board) {
        this.settings = settings;
        this.publication = publication;
        this.order = new CopyOrder(settings.workers());
        this.copies = copies;
        this.sessions = sessions;
        this.catalogs = catalogs;
        this.writer = writer;
        this.position = position;
        this.stream = stream;
        this.board = board;
    }

    private record Copied(Table table, UpstreamRelation relation, String shadow) { }

    /** Tables copied at one snapshot, and what became of them. */
    private static final class Round {
        final Set<Integer> tables = new HashSet<>();
        final Set<Integer> unfinished = new HashSet<>();
        /** By table; those in no table's place yet. */
        final Map<Integer, String> shadows = new HashMap<>();
        Lsn consistentPoint;
        List<Copied> copied = List.of();
    }

    /**
     * Copies tables that are COPYING now: as many as {@link CopyOrder} takes at a time.
     *
     * @return false when some changed meanwhile and stay COPYING: the catalog must be compared first
     * @throws SQLException what the upstream reported; the tables stay COPYING
     */
    boolean copyPending() throws SQLException, InterruptedException {
        Catalog catalog = catalogs.current().orElseThrow();
        List<Table> waiting = catalog.tables().stream().filter(t -> t.state() == Table.State.COPYING).toList();
        if (waiting.isEmpty()) {
            progress = null;
            board.copying(null);
            sweep(catalog);
            return true;
        }
        if (progress == null) {
            progress = new CopyProgress();
            board.copying(progress);
        }
        int history = stream.history();
        Round round = new Round();
        boolean failed = true;
        try {
            fill(waiting, round);
            awaitPosition(round.consistentPoint, history);
            for (Copied table : round.copied) {
                if (finish(table, round.consistentPoint, history)) {
                    round.shadows.remove(table.table().oid());
                    round.unfinished.remove(table.table().oid());
                    order.done(table.table().oid());
                }
            }
            failed = false;
            return round.unfinished.isEmpty();
        } finally {
            if (failed) {
                progress = null;
                board.copying(null);
            }
            copies.ended(round.tables);
            round.unfinished.forEach(order::putOff);
            writer.call(transaction -> {
                round.shadows.values().forEach(s -> TableReplacement.retire(transaction, s));
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

    private void fill(List<Table> waiting, Round round) throws SQLException, InterruptedException {
        try (Connection replication = sessions.openReplication(); Connection ordinary = sessions.open()) {
            Map<Integer, Long> sizes = new UpstreamCatalogReader(ordinary, publication).tableSizes();
            List<Table> tables = order.next(waiting, sizes);
            expect(waiting, sizes);
            tables.forEach(t -> round.tables.add(t.oid()));
            round.unfinished.addAll(round.tables);
            writer.call(transaction -> {
                for (Table table : tables) {
                    stream.applier().discardPending(transaction, table.oid());
                    copies.begun(table.oid());
                }
                return null;
            });
            String slot = "sqledge_copy_" + ProcessHandle.current().pid() + "_" + Long.toHexString(System.nanoTime());
            ReplicationSlot.Created created = ReplicationSlot.create(replication, ordinary, slot, true, SLOT_TIMEOUT_SECONDS);
            round.consistentPoint = created.consistentPoint();
            List<SnapshotCopier.Source> sources = sources(created.snapshot(), tables);
            if (sources.isEmpty()) {
                return;
            }
            try (SnapshotCopier copier = new SnapshotCopier(sessions, publication, created.snapshot(), settings.forTables(sources.size()), progress, view -> { })) {
                copier.awaitConnected();
                // Its slot has done its work, and would hold back the upstream's log for as long as the copy takes.
                replication.close();
                round.copied = fill(sources, copier, round.shadows);
            }
        }
    }

    /** About all that waits: what joins later, or has to be done again, comes to it then. */
    private void expect(List<Table> waiting, Map<Integer, Long> sizes) {
        CopyProgress.View done = progress.view();
        progress.expect((int) done.tablesDone() + waiting.size(),
                done.bytes() + waiting.stream().mapToLong(t -> sizes.getOrDefault(t.oid(), 0L)).sum());
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
            UpstreamCatalogReader reader = new UpstreamCatalogReader(connection, publication);
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
