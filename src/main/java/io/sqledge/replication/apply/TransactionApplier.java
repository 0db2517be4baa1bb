package io.sqledge.replication.apply;

import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.WriteTransaction;
import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import io.sqledge.replication.pgoutput.PgOutputDecoder;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jboss.logging.Logger;

/**
 * Applies change sets inside the writer's transaction: rows and position together. Changes of a table whose copy has begun
 * wait in {@code sqledge_pending} until that is there. One applier per connection to the upstream, used by
 * whoever has the turn to write.
 */
public final class TransactionApplier {

    private static final int CONFIRMED_AT_ONCE = 2_000;
    private static final Logger LOG = Logger.getLogger(TransactionApplier.class);

    private final IntFunction<TypeInfo> types;
    private final IntPredicate doubted;
    private final IntPredicate copied;
    private final Map<Integer, TableWriter> writers = new HashMap<>();
    private final Map<Integer, SourceRelation> writersFor = new HashMap<>();
    /** The description last met, by table. */
    private final Map<Integer, SourceRelation> described = new HashMap<>();
    /** Descriptions of a large transaction that had their comparison before its changes are applied. */
    private Set<SourceRelation> settled = Set.of();
    /** The description last written to the pending log, by table: each one is logged before the changes it describes. */
    private final Map<Integer, SourceRelation> logged = new HashMap<>();

    /**
     * @param types {@code pg_type} as last known, for codecs
     * @param doubted asked for each description of a table, by its OID, on this connection: whether its rows must wait for a
     *     comparison of the catalog
     * @param copied whether a COPYING table's copy has begun, by its OID: what changes before is in its snapshot
     */
    public TransactionApplier(IntFunction<TypeInfo> types, IntPredicate doubted, IntPredicate copied) {
        this.types = types;
        this.doubted = doubted;
        this.copied = copied;
    }

    /**
     * Applies transactions in commit order. One that the file already holds (sent again after a crash between COMMIT and
     * acknowledgement) is skipped as a whole.
     */
    public void apply(WriteTransaction transaction, List<ChangeSet> changeSets) {
        for (ChangeSet changeSet : changeSets) {
            if (changeSet.commitLsn().isBefore(transaction.state().pos())) {
                continue;
            }
            for (Change change : changeSet.changes()) {
                apply(transaction, change, changeSet.commitLsn());
            }
            transaction.updateState(transaction.state().withPos(changeSet.endLsn(), changeSet.commitTime()));
        }
        writers.values().forEach(writer -> keepProfile(transaction, writer));
        writers.entrySet().removeIf(entry -> transaction.table(entry.getKey()) != entry.getValue().table());
    }

    private void apply(WriteTransaction transaction, Change change, Lsn commitLsn) {
        int oid = change.relation().description().oid();
        meet(transaction, change.relation());
        Table table = transaction.table(oid);
        if (table == null || table.state() == Table.State.NOT_REPLICATED) {
            // Not ours (yet): when it becomes ours, its copy starts from a snapshot taken later than this.
            return;
        }
        if (table.state() == Table.State.READY) {
            TableWriter writer = writer(transaction, table, change.relation());
            if (writer == null) {
                suspend(transaction, oid, "schema changed");
            } else {
                try {
                    writer.apply(transaction, change.message());
                    return;
                } catch (TableWriter.DivergedException e) {
                    LOG.warnf("the copy of a table differs from the upstream and is made again: %s table=%s lsn=%s",
                            e.getMessage(), table.sqliteName(), commitLsn);
                    suspend(transaction, oid, "copy differs");
                }
            }
        }
        if (transaction.table(oid).state() != Table.State.COPYING || copied.test(oid)) {
            log(transaction, oid, change, commitLsn);
        }
    }

    private void meet(WriteTransaction transaction, SourceRelation relation) {
        int oid = relation.description().oid();
        if (described.put(oid, relation) != relation && !settled.contains(relation) && doubted.test(oid)) {
            suspendPartitioned(transaction);
            compareFirst(transaction, oid);
        }
    }

    /**
     * Looks at what a large transaction describes before its changes are applied: once the catalog has been compared, they need not
     * wait for that one by one in the file. A transaction that came while it was in progress has all its tables described anew.
     */
    public void meetFirst(WriteTransaction transaction, Collection<SourceRelation> relations) {
        relations.forEach(relation -> meet(transaction, relation));
        settled = Collections.newSetFromMap(new IdentityHashMap<>());
        settled.addAll(relations);
    }

    /** @return null when the stream's description of the table is not the catalog's */
    private TableWriter writer(WriteTransaction transaction, Table table, SourceRelation relation) {
        TableWriter writer = writers.get(table.oid());
        if (writer != null && writer.table() == table && writersFor.get(table.oid()) == relation) {
            return writer;
        }
        if (writer != null) {
            // The stream describes a table again in the middle of a group: what its rows were like must not be forgotten.
            keepProfile(transaction, writer);
        }
        Table now = transaction.table(table.oid());
        writer = TableWriter.of(now, now.sqliteName(), relation.description(), types);
        if (writer == null) {
            writers.remove(table.oid());
        } else {
            writers.put(table.oid(), writer);
            writersFor.put(table.oid(), relation);
        }
        return writer;
    }

    /** Stores what the writer's rows added to the profile; not when the catalog has another description by now. */
    private static void keepProfile(WriteTransaction transaction, TableWriter writer) {
        if (transaction.table(writer.table().oid()) == writer.table()) {
            Table widened = writer.widenedProfile();
            if (widened != null) {
                transaction.putTable(widened);
            }
        }
    }

    /**
     * A table described for the first time on this connection, or again, may have become a partition, or be one no more: until
     * the catalog is compared again, only the upstream knows what a partitioned table consists of.
     */
    private static void suspendPartitioned(WriteTransaction transaction) {
        for (Table table : List.copyOf(transaction.tables())) {
            if (table.kind() == 'p' && table.definition() != null) {
                transaction.putTable(table.withDefinition(null));
            }
        }
    }

    private static void compareFirst(WriteTransaction transaction, int oid) {
        Table table = transaction.table(oid);
        if (table != null && table.state() == Table.State.READY) {
            transaction.putTable(table.withState(Table.State.COMPARING, "schema being compared"));
        }
    }

    /**
     * The catalog has been compared, and a COMPARING table is what it was: what waited goes into its rows, and they may be read.
     *
     * @param table as it is now, of that state
     */
    public void confirm(WriteTransaction transaction, Table table) {
        Replay replay = Replay.of(table);
        while (replay.more() && !replay.copyAgain()) {
            replay = replay(transaction, replay, table.sqliteName(), Lsn.NONE, CONFIRMED_AT_ONCE);
        }
        if (replay.copyAgain()) {
            transaction.putTable(table.withState(Table.State.COPYING, "copy differs"));
        } else {
            transaction.putTable(replay.table().withState(Table.State.READY, null));
            discardPending(transaction, table.oid());
        }
    }

    private static void suspend(WriteTransaction transaction, int oid, String reason) {
        transaction.putTable(transaction.table(oid).withState(Table.State.COPYING, reason));
    }

    private void log(WriteTransaction transaction, int oid, Change change, Lsn commitLsn) {
        if (logged.get(oid) != change.relation()) {
            logged.put(oid, change.relation());
            append(transaction, oid, commitLsn, change.relation().raw());
        }
        append(transaction, oid, commitLsn, change.raw());
    }

    private static void append(WriteTransaction transaction, int oid, Lsn commitLsn, ByteBuffer message) {
        int start = message.arrayOffset() + message.position();
        transaction.execute("INSERT INTO sqledge_pending (table_oid, commit_lsn, message) VALUES (?, ?, ?)", List.of(
                new SqliteValue.Int(oid), new SqliteValue.Int(commitLsn.value()),
                new SqliteValue.Blob(Arrays.copyOfRange(message.array(), start, start + message.remaining()))));
    }

    /** Forgets what waits for a table, before its copy starts anew. Its next change logs its description again. */
    public void discardPending(WriteTransaction transaction, int oid) {
        logged.remove(oid);
        transaction.execute("DELETE FROM sqledge_pending WHERE table_oid = ?", List.of(new SqliteValue.Int(oid)));
    }

    /**
     * Applies what waited for a table to its freshly copied rows, a bounded number of messages at a time, leaving out what
     * the copy's snapshot already shows.
     *
     * @param before what the last call gave; {@link Replay#of} the table as it was copied at first
     * @param sqliteTable where the copy is: its shadow
     * @param consistentPoint transactions with a commit LSN before this are in the snapshot
     * @return the result: the last message replayed and whether more wait, or that the copy must be made again because the
     *     table changed its shape meanwhile
     */
    public Replay replay(WriteTransaction transaction, Replay before, String sqliteTable, Lsn consistentPoint, int atMost) {
        Table table = before.table();
        List<List<SqliteValue>> rows = transaction.query("""
                SELECT seq, commit_lsn, message FROM sqledge_pending WHERE table_oid = ? AND seq > ? ORDER BY seq LIMIT ?""",
                List.of(new SqliteValue.Int(table.oid()), new SqliteValue.Int(before.last()), new SqliteValue.Int(atMost)));
        PgOutputMessage.Relation relation = before.relation();
        TableWriter writer = null;
        Table current = table;
        long last = before.last();
        for (List<SqliteValue> row : rows) {
            last = ((SqliteValue.Int) row.get(0)).value();
            Lsn commitLsn = new Lsn(((SqliteValue.Int) row.get(1)).value());
            PgOutputMessage message = PgOutputDecoder.decode(ByteBuffer.wrap(((SqliteValue.Blob) row.get(2)).bytes()));
            if (message instanceof PgOutputMessage.Relation described) {
                relation = described;
                current = profiled(current, writer);
                writer = null;
                continue;
            }
            if (commitLsn.isBefore(consistentPoint)) {
                continue;
            }
            if (writer == null) {
                writer = relation == null ? null : TableWriter.of(current, sqliteTable, relation, types);
                if (writer == null) {
                    return new Replay(last, false, true, current, relation);
                }
            }
            try {
                writer.apply(transaction, message);
            } catch (TableWriter.DivergedException e) {
                LOG.warnf("the copy of a table differs from the upstream and is made again: %s table=%s lsn=%s",
                        e.getMessage(), table.sqliteName(), commitLsn);
                return new Replay(last, false, true, current, relation);
            }
        }
        return new Replay(last, rows.size() == atMost, false, profiled(current, writer), relation);
    }

    private static Table profiled(Table table, TableWriter writer) {
        Table widened = writer == null ? null : writer.widenedProfile();
        return widened == null ? table : widened;
    }

    /**
     * @param last sequence number of the last message looked at
     * @param more whether further messages wait
     * @param copyAgain the table has another shape now, or a row was not found: the copy is void
     * @param table the table with the profile its replayed rows have
     * @param relation the description last met, null before the first
     */
    public record Replay(long last, boolean more, boolean copyAgain, Table table, PgOutputMessage.Relation relation) {

        /** Nothing replayed yet. */
        public static Replay of(Table copied) {
            return new Replay(0, true, false, copied, null);
        }
    }
}
