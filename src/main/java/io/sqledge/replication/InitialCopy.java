package io.sqledge.replication;

import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.LatePrimaryKeys;
import io.sqledge.replica.ReplicaDatabase;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.ReplicaState;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replica.WriteTask;
import io.sqledge.replication.snapshot.CopyProgress;
import io.sqledge.replication.snapshot.SnapshotCopier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * The first copy: publication, slot, schema and rows of one snapshot, then the position that goes with them, in the
 * transaction that declares the copy complete. Table by table, its file has no rows: each table then is copied by itself. A failure
 * takes back what was made upstream; after a crash the next start finds the unfinished file and, by the identity in it, the slot.
 * Runs on the thread {@code replication-apply}, which alone writes to the unfinished file.
 */
final class InitialCopy {

    private static final Logger LOG = Logger.getLogger(InitialCopy.class);
    private static final int SLOT_TIMEOUT_SECONDS = 60;
    private static final String DUPLICATE_OBJECT = "42710";

    private final ReplicationSettings settings;
    private final UpstreamSessions sessions;
    private final ReplicaDatabase database;
    private final StatusBoard board;
    private final CopyProgress progress = new CopyProgress();
    /** Whether there may be a slot that is this copy's work: one of the same name may be somebody else's. */
    private boolean slotMade;
    private boolean slotLeft;

    /** @param database just created, under its unfinished name, its identity and slot durable */
    InitialCopy(ReplicationSettings settings, UpstreamSessions sessions, ReplicaDatabase database, StatusBoard board) {
        this.settings = settings;
        this.sessions = sessions;
        this.database = database;
        this.board = board;
    }

    /**
     * On return the file is complete, but neither closed nor renamed.
     *
     * @param ordinary of {@link UpstreamSessions#open}
     * @param replication of {@link UpstreamSessions#openReplication}; closed after a failure
     */
    void run(Connection ordinary, Connection replication) throws Exception {
        try {
            UpstreamServer server = UpstreamServer.identify(replication, ordinary);
            Publication publication = Publication.open(ordinary, settings.publication(), settings.createSlot());
            boolean complete = false;
            try {
                publishTables(ordinary, publication);
                ReplicationSlot.Created slot = snapshot(ordinary, replication);
                Milestone.COPY_SLOT_MADE.reached();
                copy(ordinary, server, publication, slot);
                complete = true;
            } finally {
                if (!complete) {
                    slotLeft = slotMade;
                    replication.close();
                    takeBack(publication);
                    slotLeft = false;
                }
            }
        } finally {
            board.copying(null);
        }
    }

    /** Whether a failed copy could not drop its slot, as when the upstream is out of reach: then the file must stay to tell its name. */
    boolean slotLeft() {
        return slotLeft;
    }

    private static void publish(Publication publication, UpstreamRelation relation) throws SQLException {
        if (!publication.add(relation)) {
            LOG.infof("table can't be published table=%s", relation.quotedName());
        }
    }

    private void publishTables(Connection connection, Publication publication) throws SQLException {
        if (!publication.ours()) {
            return;
        }
        List<UpstreamRelation> relations = new UpstreamCatalogReader(connection, settings.publication()).relations();
        TableSelection.Chosen chosen = settings.selection().among(relations);
        new Partitions(relations).publish(publication, chosen);
        Set<Integer> members = publication.members();
        for (UpstreamRelation relation : relations) {
            boolean member = members.contains(relation.oid());
            if (member && !relation.identityUsable()) {
                publication.remove(relation.quotedName());
            } else if (!member && Replicability.obstacle(relation, chosen, true, false) == null) {
                publish(publication, relation);
            }
        }
    }

    /**
     * Our slot made, with its snapshot. A slot that somebody else made for us has none: then a temporary slot gives one, and
     * the stream later starts at that point, which the server fast-forwards to.
     */
    private ReplicationSlot.Created snapshot(Connection ordinary, Connection replication) throws SQLException {
        String name = database.state().slot();
        if (settings.createSlot()) {
            // Also when the answer gets lost.
            slotMade = true;
            ReplicationSlot.Created created;
            try {
                created = ReplicationSlot.create(replication, ordinary, name, settings.temporarySlot(), SLOT_TIMEOUT_SECONDS);
            } catch (SQLException e) {
                slotMade = !DUPLICATE_OBJECT.equals(e.getSQLState());
                throw e;
            }
            LOG.infof("replication slot created slot=%s lsn=%s", name, created.consistentPoint());
            return created;
        }
        ReplicationSlot.Slot slot = ReplicationSlot.find(ordinary, name);
        if (slot == null || !slot.usable() || !"pgoutput".equals(slot.plugin())) {
            throw PgException.fatal(SqlState.UNDEFINED_OBJECT, "there is no usable pgoutput slot \"" + name + "\" on the upstream")
                    .hint("create it, or let SQLedge do so by SQLEDGE_REPLICATION_CREATE_SLOT=true");
        }
        return ReplicationSlot.create(replication, ordinary, "sqledge_first_" + database.state().identity(), true,
                SLOT_TIMEOUT_SECONDS);
    }

    private void takeBack(Publication publication) throws SQLException {
        // Also when we close: then the other connections are aborted.
        try (Connection connection = sessions.apart().open()) {
            if (slotMade && !settings.temporarySlot()) {
                ReplicationSlot.drop(connection, database.state().slot());
            }
            if (publication.created()) {
                publication.dropUnlessShared();
            }
        }
    }

    private void copy(Connection ordinary, UpstreamServer server, Publication publication, ReplicationSlot.Created slot) throws Exception {
        if (settings.copy().tableByTable()) {
            Description description = describe(publication, slot.snapshot());
            declareTables(description);
            declareComplete(server, publication, slot.consistentPoint(), description, List.of());
            LOG.infof("tables are copied one after the other lsn=%s tables=%d", slot.consistentPoint(), description.sources().size());
            return;
        }
        board.copying(progress);
        WalBudget budget = new WalBudget(ordinary, database.state().slot(), board);
        Description description;
        List<Table> complete;
        try (SnapshotCopier copier = new SnapshotCopier(sessions, settings.publication(), slot.snapshot(), settings.copy(), progress, budget)) {
            description = describe(publication, slot.snapshot());
            complete = fill(description, copier);
        }
        declareComplete(server, publication, slot.consistentPoint(), description, complete);
        LOG.infof("first copy complete lsn=%s %s", slot.consistentPoint(), progress.view());
    }

    /** Without rows, and COPYING: {@link TableCopier} takes it from here. */
    private void declareTables(Description description) throws Exception {
        ReplicaSchema schema = new ReplicaSchema(description.types());
        declare(description, table -> schema.createTable(table, table.sqliteName()));
    }

    private void declare(Description description, Function<Table, String> create) throws Exception {
        database.transact(transaction -> {
            transaction.putSystemCatalog(description.system());
            description.others().forEach(transaction::putTable);
            for (SnapshotCopier.Source source : description.sources()) {
                transaction.putTable(source.table());
                transaction.execute(create.apply(source.table()));
            }
            return null;
        });
    }

    /** @return the tables whose every row is in the file */
    private List<Table> fill(Description description, SnapshotCopier copier) throws Exception {
        IntFunction<TypeInfo> types = description.types();
        copier.begin(description.sources(), types);
        ReplicaSchema schema = new ReplicaSchema(types);
        declare(description, table -> schema.createTableForRows(table, table.sqliteName()));
        database.beginRows();
        CopiedRows rows = new CopiedRows(this::transact, Milestone.COPY_ROWS, types);
        copier.drain(rows);
        rows.flush();
        database.endOfRows();
        new LatePrimaryKeys(database, schema).declare(description.sources().stream().map(SnapshotCopier.Source::table).toList());
        for (Table table : rows.complete()) {
            for (String index : schema.createIndexes(table, table.sqliteName())) {
                database.transact(transaction -> transaction.execute(index));
            }
        }
        return rows.complete();
    }

    private <T> T transact(WriteTask<T> task) {
        try {
            return database.transact(task);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void declareComplete(UpstreamServer server, Publication publication, Lsn point, Description description,
            List<Table> complete) throws Exception {
        database.transact(transaction -> {
            complete.forEach(t -> transaction.putTable(t.withState(Table.State.READY, null)));
            ReplicationNotes notes = new ReplicationNotes(transaction);
            description.sources().forEach(s -> notes.putRewriteMark(s.table().oid(), s.relation().rewriteMark()));
            notes.put(ReplicationNotes.PUBLICATION_OID, Integer.toUnsignedString(publication.oid()));
            notes.put(ReplicationNotes.DATABASE_OID, Integer.toUnsignedString(server.databaseOid()));
            ReplicaState s = transaction.state();
            transaction.updateState(new ReplicaState(s.identity(), s.sourceDb(), s.plugin(), s.publication(), s.slot(), point,
                    null, point, point, server.timeline(), server.systemIdentifier()));
            return null;
        });
    }

    /** The upstream as the snapshot shows it: tables to copy, the largest first, and relations only known. */
    private record Description(SystemCatalog system, IntFunction<TypeInfo> types, List<SnapshotCopier.Source> sources, List<Table> others) { }

    private Description describe(Publication publication, String snapshot) throws SQLException, InterruptedException {
        try (SystemCatalogThread catalog = new SystemCatalogThread(sessions, snapshot); Connection connection = sessions.openAt(snapshot)) {
            UpstreamCatalogReader reader = new UpstreamCatalogReader(connection, settings.publication());
            List<UpstreamRelation> relations = reader.relations();
            TableSelection.Chosen chosen = settings.selection().among(relations);
            Map<Integer, Long> sizes = reader.tableSizes();
            Set<Integer> members = publication.members();
            SqliteNames names = SqliteNames.forTables(List.of());
            List<SnapshotCopier.Source> sources = new ArrayList<>();
            List<Table> others = new ArrayList<>();
            SystemCatalog system = catalog.read();
            Map<Integer, TypeInfo> types = new HashMap<>();
            system.types().forEach(t -> types.put(t.oid(), t));
            for (UpstreamRelation relation : new Partitions(relations)
                    .defined(publication.withFuturePartitions())) {
                boolean published = members.contains(relation.oid());
                String reason = Replicability.obstacle(relation, chosen, publication.ours(), published);
                if (reason == null && !published) {
                    // Made since the tables were published, or not to be published by us: the catalog poll takes it from here.
                    reason = "not published";
                }
                String name = names.table(relation.schema(), relation.name());
                if (reason == null) {
                    sources.add(new SnapshotCopier.Source(ReplicaTables.of(relation, name, types::get, Table.State.COPYING,
                            "table being copied"), relation));
                } else {
                    others.add(ReplicaTables.of(relation, name, types::get, Table.State.NOT_REPLICATED, reason));
                }
            }
            sources.sort(Comparator.comparing(s -> -sizes.getOrDefault(s.table().oid(), 0L)));
            progress.expect(sources.size(), sources.stream().mapToLong(s -> sizes.getOrDefault(s.table().oid(), 0L)).sum());
            return new Description(system, types::get, sources, others);
        }
    }
}
