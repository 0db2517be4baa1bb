package io.sqledge.replication;

import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.replica.RowBatch;
import io.sqledge.replica.WriteTask;
import io.sqledge.replication.snapshot.RowInsert;
import io.sqledge.replication.snapshot.SnapshotCopier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Writes copied rows into the file, some thousand to a transaction: large enough for speed, well below 200 ms. */
final class CopiedRows implements SnapshotCopier.RowSink {

    private static final int ROWS_PER_TRANSACTION = 5_000;

    /** Runs a task in a transaction of the file. */
    interface Transactor {
        <T> T transact(WriteTask<T> task);
    }

    private record Batch(Table table, RowBatch rows) { }

    private final Transactor file;
    private final Milestone milestone;
    private final IntFunction<TypeInfo> types;
    private final Map<Integer, String> names;
    private final Map<Integer, RowInsert> inserts = new HashMap<>();
    private final List<Batch> waiting = new ArrayList<>();
    private final List<Table> complete = new ArrayList<>();
    private int waitingRows;

    /** @param milestone reached with each transaction */
    CopiedRows(Transactor file, Milestone milestone, IntFunction<TypeInfo> types) {
        this(file, milestone, types, Map.of());
    }

    /** @param names table OID to the name to write to, where it is not the table's own */
    CopiedRows(Transactor file, Milestone milestone, IntFunction<TypeInfo> types, Map<Integer, String> names) {
        this.file = file;
        this.milestone = milestone;
        this.types = types;
        this.names = names;
    }

    @Override
    public List<RowBatch> append(Table table, RowBatch rows) {
        waiting.add(new Batch(table, rows));
        waitingRows += rows.rows();
        return waitingRows >= ROWS_PER_TRANSACTION ? flush() : List.of();
    }

    /**
     * Writes what waits; to be called after the last row, too.
     *
     * @return what is written
     */
    List<RowBatch> flush() {
        file.transact(transaction -> {
            for (Batch batch : waiting) {
                inserts.computeIfAbsent(batch.table().oid(), oid -> new RowInsert(batch.table(),
                        names.getOrDefault(oid, batch.table().sqliteName()), types)).append(transaction, batch.rows());
            }
            return null;
        });
        List<RowBatch> written = waiting.stream().map(Batch::rows).toList();
        waiting.clear();
        waitingRows = 0;
        milestone.reached();
        return written;
    }

    @Override
    public void complete(Table table) {
        complete.add(table);
    }

    @Override
    public void changed(Table table) {
        // It stays COPYING and is copied by itself later.
    }

    /** The tables whose every row was appended. */
    List<Table> complete() {
        return complete;
    }
}
