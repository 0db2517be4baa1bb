package io.sqledge.replication;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.Table;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replica.WriteTransaction;
import io.sqledge.replication.apply.ChangeSet;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import io.sqledge.replication.apply.ChangeSetBuilder;
import io.sqledge.replication.apply.TransactionApplier;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Takes messages from the reader, builds change sets and writes them, many at once when many wait, in one SQLite transaction.
 * The rows can be read from the COMMIT on; after an fsync, and only then, it acknowledges. Runs on the thread
 * {@code replication-apply}, but for the fsync, which is the writer's.
 *
 * <pre>
 * StreamReader ─ messages ─▶ ChangeSetBuilder ─ change sets ─▶ ReplicaWriter: rows + pos, COMMIT
 *      ▲                                                                │
 *      └───────────── setFlushedLSN(end_lsn) ◀─────── fsync ────────────┘
 * </pre>
 *
 * <p>What is reported as flushed is never above max(stored {@code pos}, stored {@code keepalive_lsn}): a keepalive's position
 * is stored first, at most once a second. In memory it counts as applied at once, for those who wait to read. The catalog
 * position, which only memory knows at first, is stored along, or by itself when nothing else comes.
 */
final class StreamApplier implements AutoCloseable {

    /** 2000-01-01 UTC, where commit times count from, in microseconds since 1970. */
    private static final long POSTGRES_EPOCH_MICROS = 946_684_800_000_000L;
    private static final long GROUP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long GROUP_BYTES = 4L * 1024 * 1024;
    /** On a slow disk: what a power cut takes back must come again. */
    private static final long MOST_UNSYNCED_BYTES = 32L * 1024 * 1024;
    /** A comparison takes some 50 ms; the upstream may be busy. */
    private static final long COMPARISON_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long COMPARISON_LOOK_MILLIS = 2;
    private static final long WANTED_WAIT_MICROS = 1_000;
    private static final long IDLE_WAIT_MICROS = 50_000;
    private static final long KEEPALIVE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final StreamReader reader;
    private final ReplicaWriter writer;
    private final TransactionApplier applier;
    private final CatalogHolder catalogs;
    private final ReplicaPosition position;
    private final StatusBoard board;
    private final ChangeSetBuilder builder;
    private final Continuity continuity;
    private Runnable catalogChange = () -> { };
    /** Messages taken from the reader. */
    private long taken;
    private Lsn committed = Lsn.NONE;
    private Lsn durable;
    /** The catalog position that the file has. */
    private Lsn storedCatalog = Lsn.NONE;
    /** Null while there is nothing to sync. */
    private CompletableFuture<Void> syncing;
    private Lsn syncedTo;
    private long unsyncedBytes;
    private long keepaliveStoredNanos = System.nanoTime() - KEEPALIVE_NANOS;

    StreamApplier(StreamReader reader, ReplicaWriter writer, TransactionApplier applier, ChangeSetBuilder builder,
            CatalogHolder catalogs, ReplicaPosition position, StatusBoard board, Continuity continuity, Lsn durable) {
        this.reader = reader;
        this.writer = writer;
        this.applier = applier;
        this.builder = builder;
        this.continuity = continuity;
        this.catalogs = catalogs;
        this.position = position;
        this.board = board;
        this.durable = durable;
    }

    /** @param action called when applying changed a table's state: the stream met another schema than the catalog has */
    void onCatalogChange(Runnable action) {
        catalogChange = action;
    }

    /** One round: applies what has come, or looks at keepalives when nothing has. */
    void step() throws Exception {
        Lsn data = position.view().data();
        acknowledgeSynced();
        List<ByteBuffer> messages = reader.poll(data.isBefore(position.wanted()) ? WANTED_WAIT_MICROS : IDLE_WAIT_MICROS);
        if (messages == null) {
            idle();
            return;
        }
        List<ChangeSet> group = new ArrayList<>();
        long started = System.nanoTime();
        long bytes = 0;
        while (messages != null) {
            for (ByteBuffer message : messages) {
                bytes += message.remaining();
                taken++;
                ChangeSet complete = builder.add(message);
                if (complete == null && builder.hasInProgress()) {
                    Milestone.STREAM_BLOCK.reached();
                }
                if (complete != null && take(complete, group) && isLarge(complete)) {
                    apply(group);
                    group = new ArrayList<>();
                }
            }
            boolean full = bytes >= GROUP_BYTES || System.nanoTime() - started >= GROUP_NANOS;
            messages = full ? null : reader.poll(0);
        }
        if (!group.isEmpty()) {
            apply(group);
            unsyncedBytes += bytes;
            acknowledgeSynced();
        }
    }

    /**
     * Acknowledges what a finished sync brought to disk, and starts the next when more was committed since: one at a time, while
     * the next transactions are applied already.
     */
    private void acknowledgeSynced() {
        if (syncing != null && (syncing.isDone() || unsyncedBytes >= MOST_UNSYNCED_BYTES)) {
            ReplicaWriter.await(syncing);
            syncing = null;
            durable = Lsn.max(durable, syncedTo);
            reader.acknowledge(durable);
            Milestone.STREAM_ACKNOWLEDGED.reached();
        }
        if (syncing == null && durable.isBefore(committed)) {
            syncedTo = committed;
            unsyncedBytes = 0;
            syncing = writer.synced();
        }
    }

    /** @return false for one that the file has already */
    private boolean take(ChangeSet complete, List<ChangeSet> group) throws Continuity.GapException {
        boolean taken = false;
        try {
            taken = continuity.isNew(complete);
        } finally {
            if (taken) {
                group.add(complete);
            } else {
                complete.close();
            }
        }
        return taken;
    }

    private static boolean isLarge(ChangeSet changeSet) {
        return changeSet.bytes() >= GROUP_BYTES;
    }

    private void apply(List<ChangeSet> group) throws Exception {
        try {
            ChangeSet last = group.get(group.size() - 1);
            if (isLarge(last)) {
                if (group.size() > 1) {
                    commit(group.subList(0, group.size() - 1));
                }
                awaitComparison(last.changes().relations());
                commit(List.of(last));
            } else {
                commit(group);
            }
        } finally {
            group.forEach(ChangeSet::close);
        }
    }

    /**
     * Of what a large transaction describes. Without it, its changes would wait in the file, and be written twice. Nothing is awaited
     * for long: after that they wait there.
     */
    private void awaitComparison(Collection<SourceRelation> relations) throws InterruptedException {
        boolean changed = writer.commit(transaction -> {
            long suspended = suspended(transaction);
            applier.meetFirst(transaction, relations);
            return suspended != suspended(transaction);
        });
        if (changed) {
            catalogChange.run();
        }
        long deadline = System.nanoTime() + COMPARISON_NANOS;
        while (relations.stream().anyMatch(r -> isBeingCompared(r.description().oid())) && System.nanoTime() < deadline) {
            Thread.sleep(COMPARISON_LOOK_MILLIS);
        }
    }

    private boolean isBeingCompared(int table) {
        return catalogs.current().flatMap(c -> c.table(table)).filter(t -> t.state() == Table.State.COMPARING).isPresent();
    }

    private void commit(List<ChangeSet> group) {
        Lsn catalog = position.view().catalog();
        boolean changed = writer.commit(transaction -> {
            long suspended = suspended(transaction);
            applier.apply(transaction, group);
            transaction.updateState(transaction.state().withCatalog(catalog));
            return suspended != suspended(transaction);
        });
        storedCatalog = catalog;
        if (changed) {
            catalogChange.run();
        }
        ChangeSet last = group.get(group.size() - 1);
        Milestone.STREAM_COMMITTED.reached();
        committed = Lsn.max(committed, last.endLsn());
        position.clock().notBefore(last.commitTimeMicros() + POSTGRES_EPOCH_MICROS);
        note(last.endLsn(), last.commitTimeMicros() + POSTGRES_EPOCH_MICROS);
    }

    /** A transaction that came in part is forgotten: it comes again. */
    @Override
    public void close() {
        builder.close();
    }

    private static long suspended(WriteTransaction transaction) {
        return transaction.tables().stream().filter(t -> t.isAwaited() || t.kind() == 'p' && t.definition() == null).count();
    }

    private void idle() throws Exception {
        Throwable failure = reader.failure();
        if (failure != null) {
            throw failure instanceof Exception e ? e : new IllegalStateException(failure);
        }
        Lsn received = reader.idlePosition(taken);
        if (received.equals(Lsn.NONE)) {
            return;
        }
        boolean proved = continuity.isProved();
        continuity.sentUpTo(received);
        if (!continuity.isProved()) {
            return;
        }
        if (!proved) {
            reader.acknowledge(durable);
        }
        position.advanceData(received);
        Lsn catalog = position.view().catalog();
        if ((durable.isBefore(received) || storedCatalog.isBefore(catalog)) && System.nanoTime() - keepaliveStoredNanos >= KEEPALIVE_NANOS) {
            keepaliveStoredNanos = System.nanoTime();
            Lsn reached = Lsn.max(durable, received);
            writer.call(transaction -> {
                transaction.updateState(transaction.state().withKeepalive(reached).withCatalog(catalog));
                return null;
            });
            storedCatalog = catalog;
            Milestone.KEEPALIVE_STORED.reached();
            durable = reached;
            reader.acknowledge(durable);
        }
        note(received, 0);
    }

    private void note(Lsn received, long commitTimeMicros) {
        long queued = reader.queuedBytes();
        board.applied(received, position.view().data(), durable, commitTimeMicros, queued);
    }
}
