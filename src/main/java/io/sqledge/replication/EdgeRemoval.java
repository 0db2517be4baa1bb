package io.sqledge.replication;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.replica.ReplicaFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Takes away what an edge made: its replication slot, which else holds back the upstream's log for ever; the publication, when no
 * slot is left that may use it; its file. In this order, so that what failed half-way can be asked for again.
 */
public final class EdgeRemoval {

    private static final Logger LOG = Logger.getLogger(EdgeRemoval.class);
    private static final String APPLICATION_NAME = "sqledge removal";
    private static final String OUR_SLOTS = "sqledge_";
    /** Of the ten seconds that a container has to end. */
    private static final long EXIT_MILLIS = 4_000;
    private static final long RELEASE_POLL_MILLIS = 50;

    private final ReplicationSettings settings;
    private final UpstreamSessions sessions;
    private final Consumer<String> report;

    /** @param report takes a line for each thing that was done, or left with the reason */
    public EdgeRemoval(ReplicationSettings settings, Consumer<String> report) {
        this.settings = settings;
        this.sessions = new UpstreamSessions(settings.target(), APPLICATION_NAME, settings.silence());
        this.report = report;
    }

    /**
     * Removes the edge whose file is at the configured path.
     *
     * @throws PgException 42704 when there is no file; 55006 when a running SQLedge has it, or somebody the slot; XX001 when it is
     *     not ours, not of this upstream, or does not tell its slot any more; as {@link UpstreamErrors} explains what the upstream
     *     says. The file is then still there
     */
    public void ofFile() {
        if (!ReplicaFile.isBegun(settings.file())) {
            throw PgException.error(SqlState.UNDEFINED_OBJECT, "there is no file " + settings.file()).hint(ifFileIsLost());
        }
        try (ReplicaFile file = ReplicaFile.at(settings.file())) {
            Optional<ReplicaFile.Owner> owner = file.exists() ? file.owner() : file.abandonedCopy();
            if (owner.isEmpty() && file.exists()) {
                throw PgException.error(SqlState.DATA_CORRUPTED, file.path() + " is damaged and does not tell its replication slot")
                        .hint("delete it; " + ifFileIsLost());
            }
            if (owner.isPresent()) {
                takeBack(owner.get());
            }
            file.remove();
            report.accept("file " + file.path() + " removed");
        }
    }

    private String ifFileIsLost() {
        String how = "to remove an edge whose file is lost: remove --slot NAME";
        try (Connection connection = sessions.open()) {
            List<String> names = ReplicationSlot.inactive(connection);
            return names.isEmpty() ? how + "; there is no slot of this database that nobody uses"
                    : how + "; slots of this database that nobody uses now: " + String.join(", ", names);
        } catch (SQLException e) {
            return how;
        }
    }

    private void takeBack(ReplicaFile.Owner owner) {
        if (!settings.target().database().equals(owner.sourceDb())) {
            throw PgException.error(SqlState.DATA_CORRUPTED, settings.file() + " is a copy of database \"" + owner.sourceDb()
                    + "\", not of \"" + settings.target().database() + "\"").hint("set SQLEDGE_UPSTREAM_NAME to that one");
        }
        try {
            try (Connection replication = sessions.openReplication()) {
                long upstream = UpstreamServer.systemIdentifier(replication);
                // 0 in a first copy that has not come far.
                if (owner.systemIdentifier() != 0 && owner.systemIdentifier() != upstream) {
                    throw PgException.error(SqlState.DATA_CORRUPTED, settings.file() + " is a copy of another server than the upstream")
                            .hint("set SQLEDGE_UPSTREAM_ADDRESS and _PORT to that one; if it is gone, delete the file");
                }
            }
            try (Connection connection = sessions.open()) {
                if (settings.createSlot()) {
                    drop(connection, owner.slot());
                } else {
                    report.accept("replication slot " + owner.slot() + " left: SQLEDGE_REPLICATION_CREATE_SLOT=false");
                }
                dropPublication(connection);
            }
        } catch (SQLException e) {
            throw UpstreamErrors.explain(settings.target(), e);
        }
    }

    /**
     * Removes what an edge whose file is lost left upstream.
     *
     * @throws PgException 42704 when there is no such slot; 55006 when somebody uses it; 42501 when it can't be an edge's
     */
    public void ofSlot(String name) {
        if (!name.startsWith(OUR_SLOTS) && !name.equals(settings.slotName())) {
            throw PgException.error(SqlState.INSUFFICIENT_PRIVILEGE, "\"" + name + "\" is not the name of an edge's slot")
                    .hint("edges' slots begin with " + OUR_SLOTS + ", unless SQLEDGE_REPLICATION_SLOT_NAME names another");
        }
        try (Connection connection = sessions.open()) {
            if (ReplicationSlot.find(connection, name) == null) {
                throw PgException.error(SqlState.UNDEFINED_OBJECT, "replication slot \"" + name + "\" does not exist");
            }
            drop(connection, name);
            dropPublication(connection);
        } catch (SQLException e) {
            throw UpstreamErrors.explain(settings.target(), e);
        }
    }

    private void drop(Connection connection, String name) throws SQLException {
        ReplicationSlot.Slot slot = ReplicationSlot.find(connection, name);
        if (slot == null) {
            report.accept("replication slot " + name + " is not there any more");
            return;
        }
        if (!settings.target().database().equals(slot.database()) || !"pgoutput".equals(slot.plugin())) {
            throw PgException.error(SqlState.OBJECT_NOT_IN_PREREQUISITE_STATE, "replication slot \"" + name
                    + "\" is not one of database \"" + settings.target().database() + "\" with pgoutput")
                    .hint("set SQLEDGE_UPSTREAM_NAME to its database");
        }
        if (slot.activePid() != 0) {
            throw PgException.error(SqlState.OBJECT_IN_USE, "replication slot \"" + name + "\" is in use by pid " + slot.activePid()
                    + " (application \"" + slot.holder() + "\")")
                    .hint("stop that edge first; the upstream notices a dead one after " + UpstreamSessions.WAL_SENDER_TIMEOUT
                            + ", or end it: SELECT pg_terminate_backend(" + slot.activePid() + ")");
        }
        ReplicationSlot.drop(connection, name);
        report.accept("replication slot " + name + " dropped");
    }

    private void dropPublication(Connection connection) throws SQLException {
        Publication publication = Publication.existing(connection, settings.publication());
        if (publication == null) {
            return;
        }
        if (!publication.ours()) {
            report.accept("publication " + publication.name() + " left: SQLedge did not make it");
            return;
        }
        List<String> users = publication.dropUnlessShared();
        report.accept("publication " + publication.name() + (users.isEmpty() ? " dropped"
                : " left: these slots may use it: " + String.join(", ", users)));
    }

    /**
     * Drops the slot of this process, and the publication when it was the last; never throws, and ends in
     * {@value #EXIT_MILLIS} ms also when the upstream does not answer.
     */
    void atExit(String slot) {
        Thread thread = new Thread(() -> dropReleased(slot), "replication-exit");
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(EXIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warnf("the upstream does not answer, its replication slot stays slot=%s", slot);
        }
    }

    private void dropReleased(String slot) {
        try (Connection connection = sessions.open()) {
            // The walsender of the stream just closed may need a moment.
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(EXIT_MILLIS);
            for (ReplicationSlot.Slot found = ReplicationSlot.find(connection, slot);
                    found != null && found.activePid() != 0 && System.nanoTime() < end; found = ReplicationSlot.find(connection, slot)) {
                Thread.sleep(RELEASE_POLL_MILLIS);
            }
            drop(connection, slot);
            dropPublication(connection);
        } catch (SQLException | PgException e) {
            LOG.warnf("the replication slot stays slot=%s: %s", slot, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
