package io.sqledge.replication;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaState;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replication.apply.ChangeSetBuilder;
import io.sqledge.replication.apply.TransactionApplier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The stream over one connection, from the check that history continues to the applier's steps. Belongs to the thread
 * {@code replication-apply}, except for what {@link TableCopier.StreamState} tells.
 */
final class StreamSession implements AutoCloseable, TableCopier.StreamState {

    private static final Logger LOG = Logger.getLogger(StreamSession.class);
    private static final long QUEUE_BYTES = 8L * 1024 * 1024;
    private static final int SLOT_TIMEOUT_SECONDS = 60;
    /** The server gives a sign of life after half of {@code wal_sender_timeout} at the latest. */
    private static final int SILENCES = 3;
    /** Of the process: a copy begun under one connection may end under the next, as long as history did not start over. */
    private static final AtomicInteger HISTORIES = new AtomicInteger();

    private final StreamReader reader;
    private final StreamApplier steps;
    private final TransactionApplier applier;
    private final Duration mostSilence;
    private volatile Exception abandoned;
    private Lsn heard = Lsn.NONE;
    private long heardAt = System.nanoTime();

    private StreamSession(StreamReader reader, StreamApplier steps, TransactionApplier applier, Duration mostSilence) {
        this.mostSilence = mostSilence;
        this.reader = reader;
        this.steps = steps;
        this.applier = applier;
    }

    /**
     * Connects, checks, and starts the stream at the file's position; where history can't be continued, makes a new slot and
     * declares every table COPYING.
     *
     * @param kept the connection that holds our temporary slot, owned by the session from now on; null to open one
     * @throws PgException what stands in the way and what to do about it
     */
    static StreamSession connect(ReplicationSettings settings, UpstreamSessions sessions, Connection kept, String instance,
            ReplicaWriter writer, CatalogHolder catalogs, ReplicaPosition position, StatusBoard board, Descriptions descriptions,
            CopiesUnderWay copies, String knownGap) throws SQLException, InterruptedException {
        Connection replication = kept != null ? kept : sessions.openReplication();
        try (Connection ordinary = sessions.open()) {
            UpstreamServer server = UpstreamServer.identify(replication, ordinary);
            Publication publication = Publication.open(ordinary, settings.publication(), settings.createSlot());
            ReplicaState state = known(writer, position);
            // The walsender on a kept slot is that of this very connection.
            ReplicationSlot.Slot slot = kept != null ? ReplicationSlot.find(ordinary, state.slot()) : slot(ordinary, state, writer, instance);
            History.Remembered remembered = writer.call(t -> {
                ReplicationNotes notes = new ReplicationNotes(t);
                return new History.Remembered(notes.get(ReplicationNotes.DATABASE_OID), notes.get(ReplicationNotes.PUBLICATION_OID));
            });
            String gap = settings.temporarySlot() && kept == null ? "the replication slot is temporary" : knownGap != null ? knownGap
                    : History.gap(state, remembered, server, slot, publication.oid());
            if (gap != null) {
                startOver(gap, settings, replication, ordinary, server, publication, slot, writer, position);
            } else if (server.timeline() != state.timeline()) {
                followOnto(server, state, writer);
            }
            writer.call(t -> {
                new ReplicationNotes(t).put(ReplicationNotes.INSTANCE, instance);
                return null;
            });
            ReplicaState start = known(writer, position);
            // From where the slot stands, which is behind the file only after a crash: what it sends again is the proof.
            Lsn confirmed = gap == null ? slot.confirmedFlush() : start.durable();
            Continuity continuity = new Continuity(start, confirmed);
            StreamReader reader = new StreamReader(replication, sessions.socket(replication), state.slot(), settings.publication(), QUEUE_BYTES);
            // A server that shuts down waits for a walsender whose client has never said what it has.
            reader.acknowledge(confirmed);
            TransactionApplier applier = new TransactionApplier(oid -> type(catalogs, oid), descriptions::note, copies::contains);
            LOG.infof("streaming slot=%s lsn=%s", start.slot(), start.durable());
            return new StreamSession(reader, new StreamApplier(reader, writer, applier, new ChangeSetBuilder(settings.file().toAbsolutePath().getParent(),
                    server.timeline()), catalogs, position, board, continuity, writer.call(t -> t.state().durable())), applier, settings.silence().multipliedBy(SILENCES));
        } catch (SQLException | RuntimeException e) {
            replication.close();
            throw e;
        }
    }

    private static TypeInfo type(CatalogHolder catalogs, int oid) {
        return catalogs.current().flatMap(c -> c.type(oid)).orElse(null);
    }

    /** The file's state, and what the server has said since it was stored. */
    private static ReplicaState known(ReplicaWriter writer, ReplicaPosition position) {
        ReplicaState state = writer.call(t -> t.state());
        ReplicaPosition.View view = position.view();
        return view.timeline() == state.timeline() ? state.withKeepalive(Lsn.max(state.keepaliveLsn(), view.data())) : state;
    }

    /** Ours, and nobody on it: what a dead predecessor's walsender still confirmed is known. Null when there is none. */
    private static ReplicationSlot.Slot slot(Connection ordinary, ReplicaState state, ReplicaWriter writer, String instance)
            throws SQLException {
        ReplicationSlot.Slot slot = ReplicationSlot.find(ordinary, state.slot());
        if (slot == null || slot.activePid() == 0) {
            return slot;
        }
        ReplicationSlot.takeOver(ordinary, slot, state.identity(), instances(writer, instance));
        return ReplicationSlot.find(ordinary, state.slot());
    }

    /** A standby was promoted, behind the file's position: its log is the file's up to there, and goes on from there. */
    private static void followOnto(UpstreamServer server, ReplicaState state, ReplicaWriter writer) {
        Lsn leftAt = server.ancestors().get(state.timeline());
        LOG.infof("the upstream was promoted, its log goes on timeline=%d lsn=%s", server.timeline(), leftAt);
        writer.call(t -> {
            t.updateState(t.state().onTimeline(server.timeline(), leftAt));
            return null;
        });
    }

    private static Set<String> instances(ReplicaWriter writer, String instance) {
        Set<String> instances = new HashSet<>();
        instances.add(instance);
        String previous = writer.call(t -> new ReplicationNotes(t).get(ReplicationNotes.INSTANCE));
        if (previous != null) {
            instances.add(previous);
        }
        return instances;
    }

    /**
     * A gap is never passed over: from a new slot on, every table is copied again, inside the same file, each at a snapshot
     * later than the slot's. Until its copy is there a table's reads are relayed.
     */
    private static void startOver(String gap, ReplicationSettings settings, Connection replication, Connection ordinary,
            UpstreamServer server, Publication publication, ReplicationSlot.Slot slot, ReplicaWriter writer,
            ReplicaPosition position) throws SQLException {
        String name = writer.call(t -> t.state().slot());
        Lsn point;
        if (settings.createSlot()) {
            if (slot != null) {
                ReplicationSlot.drop(ordinary, name);
            }
            point = ReplicationSlot.create(replication, ordinary, name, settings.temporarySlot(), SLOT_TIMEOUT_SECONDS)
                    .consistentPoint();
        } else if (slot != null && slot.usable()) {
            point = slot.confirmedFlush();
        } else {
            throw PgException.fatal(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, gap)
                    .hint("make the slot \"" + name + "\" (plugin pgoutput) anew; every table is then copied again");
        }
        LOG.warnf("history can't be continued, every table is copied again: %s slot=%s lsn=%s", gap, name, point);
        HISTORIES.incrementAndGet();
        writer.call(t -> {
            for (Table table : List.copyOf(t.tables())) {
                if (table.state() != Table.State.NOT_REPLICATED) {
                    t.putTable(table.withState(Table.State.COPYING, "table being copied"));
                }
            }
            t.execute("DELETE FROM sqledge_pending");
            ReplicationNotes notes = new ReplicationNotes(t);
            notes.put(ReplicationNotes.PUBLICATION_OID, Integer.toUnsignedString(publication.oid()));
            notes.put(ReplicationNotes.DATABASE_OID, Integer.toUnsignedString(server.databaseOid()));
            ReplicaState s = t.state();
            t.updateState(new ReplicaState(s.identity(), s.sourceDb(), s.plugin(), settings.publication(), s.slot(), point, null,
                    point, Lsn.NONE, server.timeline(), server.systemIdentifier()));
            // Positions may have to go back: another cluster's log has other numbers.
            position.publish(new ReplicaPosition.View(server.timeline(), Lsn.NONE, Lsn.NONE));
            return null;
        });
    }

    void onCatalogChange(Runnable action) {
        steps.onCatalogChange(action);
    }

    /**
     * Gives up a stream that has brought nothing for long, not even a sign of life, although the log goes on: a router on the way may
     * have forgotten its connection alone. Called by the thread that compares catalogs.
     *
     * @param flushed how far the upstream's log is
     */
    void upstreamHas(Lsn flushed) {
        Lsn received = reader.received();
        long now = System.nanoTime();
        if (!received.equals(heard) || !received.isBefore(flushed) || reader.queuedBytes() > 0) {
            heard = received;
            heardAt = now;
        } else if (now - heardAt > mostSilence.toNanos()) {
            abandon(new SQLException("the stream has brought nothing for " + mostSilence.toSeconds() + " s while the upstream's log went on",
                    "08006"));
        }
    }

    /** Makes the next step fail: what the stream brings from here on can't be trusted. From any thread. */
    void abandon(Exception reason) {
        abandoned = reason;
    }

    void step() throws Exception {
        Exception reason = abandoned;
        if (reason != null) {
            throw reason;
        }
        steps.step();
    }

    @Override
    public TransactionApplier applier() {
        return applier;
    }

    @Override
    public int history() {
        return HISTORIES.get();
    }

    @Override
    public void close() throws InterruptedException {
        reader.close();
        steps.close();
    }
}
