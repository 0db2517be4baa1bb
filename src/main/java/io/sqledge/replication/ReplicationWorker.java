package io.sqledge.replication;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaDatabase;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaState;
import io.sqledge.replica.ReplicaWriter;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Keeps one file equal to one upstream database: copies it when there is none, follows the stream, comes back after every
 * fault, starts over where history can't be continued. Its threads:
 *
 * <pre>
 * replication-apply    first copy; connects, applies the stream, acknowledges; waits and tries again
 *   replication        (per connection) reads the stream
 * replication-catalog  compares the catalog every poll interval and on request
 * replication-copy     copies single tables that joined late or changed
 * </pre>
 *
 * <p>All public methods may be called from any thread.
 */
public final class ReplicationWorker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReplicationWorker.class);
    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long LONGEST_WAIT_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 2_000;
    /** What is under way upstream when we close has so long to end by itself. */
    private static final long CLOSING_MILLIS = 1_000;

    private final ReplicationSettings settings;
    private final ReplicaFile file;
    private final CatalogHolder catalogs;
    private final ReplicaPosition position;
    private final StatusBoard board = new StatusBoard();
    private final CompletableFuture<Void> fileComplete = new CompletableFuture<>();
    private final String instance = String.format("%08x", new SecureRandom().nextInt());
    private final PauseSwitch pause = new PauseSwitch();
    private final Descriptions descriptions = new Descriptions();
    private final CopiesUnderWay copies = new CopiesUnderWay();
    private final Thread applyThread = new Thread(this::run, "replication-apply");
    private final UpstreamSessions upstream;
    private FileUse others;
    private volatile ReplicaWriter writer;
    private volatile UpstreamSessions sessions;
    private volatile StreamSession stream;
    private volatile CatalogThreads catalogThreads;
    private volatile boolean closed;
    private volatile String slot;
    /** Whose the damaged file was, empty when it does not tell; null while there is none. Of {@code replication-apply}. */
    private Optional<ReplicaFile.Owner> damaged;
    /** The connection that holds the temporary slot of a first copy, until the stream begins on it; of {@code replication-apply}. */
    private Connection kept;
    /** What the last stream showed to be missing; of the thread {@code replication-apply}. */
    private String gap;

    /**
     * @param file the place, locked by the caller, who closes it after this worker
     * @param catalogs published to as the file's catalog changes
     * @param position published to as the file advances
     */
    public ReplicationWorker(ReplicationSettings settings, ReplicaFile file, CatalogHolder catalogs, ReplicaPosition position) {
        this.settings = settings;
        this.upstream = new UpstreamSessions(settings.target(), "sqledge", settings.silence());
        this.file = file;
        this.catalogs = catalogs;
        this.position = position;
    }

    /** Who uses the file besides replication: called before anybody may read it, and before it is replaced. */
    public interface FileUse extends AutoCloseable {

        void open();

        /** On return nobody of them has the file open. */
        @Override
        void close();
    }

    private static final class NobodyElse implements FileUse {

        @Override
        public void open() { }

        @Override
        public void close() { }
    }

    public void start() {
        start(new NobodyElse());
    }

    /**
     * Opens the file, when there is one, and starts. What is wrong with the file is thrown; whatever may be wrong upstream is
     * waited for, with the reason in {@link #status}.
     */
    public void start(FileUse others) {
        this.others = others;
        if (file.exists()) {
            try {
                opened(file.open());
            } catch (PgException e) {
                if (file.damage().found() == null) {
                    throw e;
                }
            }
        }
        applyThread.start();
    }

    /** Completes when there is a complete file: readers may open it. */
    public CompletableFuture<Void> fileComplete() {
        return fileComplete;
    }

    public ReplicationStatus status() {
        return board.current();
    }

    /**
     * Stops applying, at a transaction's end; what is relayed goes on. When this returns, nothing more is applied, unless
     * what is under way takes longer than {@value #PAUSE_MILLIS} ms. For operators and tests.
     */
    public void pause() {
        pause.on();
        try {
            pause.awaitHeld(applyThread, board.current().phase() == ReplicationPhase.STREAMING ? PAUSE_MILLIS : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        board.phase(ReplicationPhase.PAUSED, "paused");
    }

    public void resume() {
        pause.off();
        board.resumed();
    }

    /** Compares the catalog at once: somebody waits for a schema change. */
    public void requestCatalogComparison() {
        CatalogThreads threads = catalogThreads;
        if (threads != null) {
            threads.requestComparison();
        }
    }

    private void run() {
        long wait = FIRST_WAIT_MILLIS;
        String reported = null;
        while (!closed) {
            PgException problem;
            long started = System.nanoTime();
            try {
                if (file.damage().found() != null) {
                    replaceDamaged();
                }
                if (writer == null) {
                    copyAll();
                }
                follow();
                continue;
            } catch (InterruptedException e) {
                break;
            } catch (Continuity.GapException e) {
                gap = e.getMessage();
                continue;
            } catch (SQLException e) {
                problem = UpstreamErrors.explain(settings.target(), e);
            } catch (PgException e) {
                problem = e;
            } catch (Throwable e) {
                if (closed) {
                    // Closing interrupts whatever is under way, and that reports it as it can.
                    break;
                }
                LOG.error("replication met an unplanned error", e);
                problem = PgException.error(SqlState.INTERNAL_ERROR, "replication met an unplanned error: " + e);
            }
            if (closed) {
                break;
            }
            if (file.damage().found() != null && writer != null) {
                continue;
            }
            if (problem.error().sqlState() == SqlState.DATA_CORRUPTED) {
                stop(problem);
                return;
            }
            if (System.nanoTime() - started > LONGEST_WAIT_MILLIS * 1_000_000L) {
                wait = FIRST_WAIT_MILLIS;
            }
            board.phase(ReplicationPhase.WAITING, problem.getMessage());
            if (!problem.getMessage().equals(reported)) {
                LOG.warnf("replication waits and tries again: %s", problem.getMessage());
                reported = problem.getMessage();
            }
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                break;
            }
            wait = Math.min(wait * 2, LONGEST_WAIT_MILLIS);
        }
        board.phase(ReplicationPhase.STOPPED, "closed");
    }

    private void stop(PgException problem) {
        LOG.errorf("replication stopped: %s", problem.getMessage());
        board.phase(ReplicationPhase.STOPPED, problem.getMessage());
        fileComplete.completeExceptionally(problem);
    }

    private void copyAll() throws Exception {
        board.phase(ReplicationPhase.COPYING, null);
        removeAbandoned();
        String identity = ReplicaFile.newIdentity();
        String slot = settings.slotName() != null ? settings.slotName() : "sqledge_" + identity;
        UpstreamSessions named = sessions(identity);
        Connection replication = named.openReplication();
        boolean keep = false;
        try {
            try (Connection ordinary = named.open()) {
                requireFreeSlot(ordinary, slot);
                copyAll(named, identity, slot, ordinary, replication);
            }
            opened(file.open());
            keep = settings.createSlot() && settings.temporarySlot();
        } finally {
            if (!keep) {
                replication.close();
            }
        }
        kept = keep ? replication : null;
    }

    private void copyAll(UpstreamSessions named, String identity, String slot, Connection ordinary, Connection replication) throws Exception {
        ReplicaDatabase database = file.create(new ReplicaState(identity, settings.target().database(), "pgoutput",
                settings.publication(), slot, Lsn.NONE, null, Lsn.NONE, Lsn.NONE, 0, 0), catalogs.current().map(c -> c.version() + 1).orElse(1L));
        InitialCopy copy = new InitialCopy(settings, named, database, board);
        boolean complete = false;
        try {
            database.transact(t -> {
                new ReplicationNotes(t).put(ReplicationNotes.INSTANCE, instance);
                return null;
            });
            copy.run(ordinary, replication);
            database.optimize();
            database.checkpoint();
            complete = true;
        } finally {
            database.close();
            if (!complete && !copy.slotLeft()) {
                file.removeAbandonedCopy();
            }
        }
        Milestone.COPY_COMPLETE.reached();
        file.adopt();
        Milestone.COPY_RENAMED.reached();
    }

    /**
     * A slot with our name and no file that belongs to it: its log can't be continued, and it may be somebody else's. Asked
     * before there is a file, so that an unfinished file always means that a slot of its name is its own.
     */
    private void requireFreeSlot(Connection connection, String slot) throws SQLException {
        if (settings.createSlot() && ReplicationSlot.find(connection, slot) != null) {
            throw PgException.fatal(SqlState.OBJECT_IN_USE, "replication slot \"" + slot + "\" exists, but \"" + file.path()
                    + "\" does not")
                    .hint("if nobody uses that slot, drop it: SELECT pg_drop_replication_slot('" + slot
                            + "'); else set SQLEDGE_REPLICATION_SLOT_NAME to another name");
        }
    }

    /** A crash in the first copy leaves its slot upstream, holding back the log: it goes first. */
    private void removeAbandoned() throws SQLException {
        ReplicaFile.Owner abandoned = file.abandonedCopy().orElse(null);
        if (abandoned != null) {
            LOG.infof("removing what an interrupted first copy left slot=%s", abandoned.slot());
            removeSlot(abandoned);
        }
        file.removeAbandonedCopy();
    }

    /** Of a file that is not continued. */
    private void removeSlot(ReplicaFile.Owner owner) throws SQLException {
        if (owner.slot() == null || !settings.createSlot()) {
            return;
        }
        try (Connection connection = sessions(owner.identity()).open()) {
            ReplicationSlot.Slot slot = ReplicationSlot.find(connection, owner.slot());
            if (slot != null && slot.activePid() != 0) {
                throw PgException.error(SqlState.OBJECT_IN_USE, "replication slot \"" + slot.name()
                        + "\" of a file that is not continued is still held by pid " + slot.activePid())
                        .hint("it is tried again; the upstream lets go of it when it notices that the holder is dead");
            }
            if (slot != null && settings.target().database().equals(slot.database())) {
                ReplicationSlot.drop(connection, slot.name());
            }
        }
    }

    /**
     * Everything is closed, then the file is moved aside and copied as for the first time. Its slot goes before: once the file is
     * away, nothing tells its name. Called again until all of that is done.
     */
    private void replaceDamaged() throws SQLException {
        String found = file.damage().found();
        if (writer != null || damaged == null) {
            LOG.errorf("the file is damaged, it is copied again path=%s: %s", file.path(), found);
            board.phase(ReplicationPhase.WAITING, "the file is damaged: " + found);
            board.fileComplete(false);
            others.close();
            damaged = closeDamaged();
        }
        if (damaged.isPresent()) {
            removeSlot(damaged.get());
        } else {
            tellSlotsNobodyUses();
        }
        LOG.warnf("the damaged file is now %s", file.moveAside());
        damaged = null;
        position.publish(new ReplicaPosition.View(0, Lsn.NONE, Lsn.NONE));
    }

    private void tellSlotsNobodyUses() throws SQLException {
        try (Connection connection = sessions("unknown").open()) {
            List<String> names = ReplicationSlot.inactive(connection);
            if (!names.isEmpty()) {
                LOG.warnf("the damaged file does not tell its replication slot. Nobody uses these: %s. The one that was this file's should be"
                        + " dropped: SELECT pg_drop_replication_slot('...')", String.join(", ", names));
            }
        }
    }

    private Optional<ReplicaFile.Owner> closeDamaged() {
        if (catalogThreads != null) {
            catalogThreads.close();
            catalogThreads = null;
        }
        if (writer == null) {
            return file.owner();
        }
        ReplicaWriter open = writer;
        writer = null;
        return Optional.of(open.abandon());
    }

    private UpstreamSessions sessions(String identity) {
        return upstream.named(ReplicationSlot.applicationName(identity, instance));
    }

    private void opened(ReplicaDatabase database) {
        ReplicaState state = database.state();
        if (!state.sourceDb().equals(settings.target().database())) {
            database.close();
            throw PgException.error(SqlState.DATA_CORRUPTED, "\"" + file.path() + "\" is a copy of database \"" + state.sourceDb()
                    + "\", not of \"" + settings.target().database() + "\"")
                    .hint("set SQLEDGE_LOCAL_DB_PATH to another file, or move this one away");
        }
        sessions = sessions(state.identity());
        slot = state.slot();
        writer = new ReplicaWriter(database, catalogs, position, file);
        writer.call(t -> {
            TableReplacement.retireShadows(t);
            new ReplicationNotes(t);
            return null;
        });
        board.fileComplete(true);
        others.open();
        fileComplete.complete(null);
    }

    /** One connection's life: until a fault, or until closed. */
    private void follow() throws Exception {
        Connection begun = kept;
        kept = null;
        try (StreamSession session = StreamSession.connect(settings, sessions, begun, instance, writer, catalogs, position, board, descriptions,
                copies, gap)) {
            gap = null;
            stream = session;
            if (catalogThreads == null) {
                catalogThreads = new CatalogThreads(settings, sessions, catalogs, writer, position, board, () -> stream, pause, descriptions,
                        copies);
                catalogThreads.start();
            }
            catalogThreads.requestComparison();
            session.onCatalogChange(catalogThreads::distrust);
            board.phase(ReplicationPhase.STREAMING, null);
            while (!closed) {
                pause.await();
                if (file.damage().found() != null) {
                    return;
                }
                session.step();
            }
        }
    }

    /** Ends the threads and closes the writer; the slot stays, so that the next run goes on from here, unless it is to be dropped. */
    @Override
    public void close() {
        closed = true;
        end(upstream, applyThread);
        // Only now: it is the thread that starts those.
        CatalogThreads threads = catalogThreads;
        if (threads != null) {
            threads.close();
        }
        ReplicaWriter open = writer;
        if (open != null) {
            open.close();
            if (settings.dropSlotOnExit()) {
                new EdgeRemoval(settings, LOG::info).atExit(slot);
            }
        }
    }

    /** Interrupts threads that have been told to end, and waits for them: not for an answer of the upstream. */
    static void end(UpstreamSessions sessions, Thread... threads) {
        try {
            for (Thread thread : threads) {
                thread.interrupt();
            }
            for (Thread thread : threads) {
                thread.join(CLOSING_MILLIS);
                while (thread.isAlive()) {
                    // Again and again: it may just be opening the next connection.
                    sessions.abort();
                    thread.join(CLOSING_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
