package io.sqledge.replication;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replica.WriteTransaction;
import io.sqledge.replication.CatalogDifferences.Step;
import io.sqledge.replication.apply.TransactionApplier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Applies the steps of a catalog comparison to the file, within one transaction. Rows are copied afterwards. */
final class CatalogChange {

    private final WriteTransaction transaction;
    private final ReplicationNotes notes;
    private final IntFunction<TypeInfo> types;
    private final IntPredicate seen;
    private final BooleanSupplier allSeen;
    private final TransactionApplier applier;

    /**
     * @param types {@code pg_type} as of the comparison
     * @param seen whether the stream has not described the table again since the comparison began
     * @param allSeen the same of all tables
     */
    CatalogChange(WriteTransaction transaction, IntFunction<TypeInfo> types, IntPredicate seen, BooleanSupplier allSeen, TransactionApplier applier) {
        this.seen = seen;
        this.allSeen = allSeen;
        this.applier = applier;
        this.transaction = transaction;
        this.notes = new ReplicationNotes(transaction);
        this.types = types;
    }

    void apply(List<Step> steps) {
        for (Step step : steps) {
            Table table = transaction.table(step.oid());
            if (step instanceof Step.Drop) {
                forgetRows(table);
                transaction.removeTable(step.oid());
            } else if (step instanceof Step.Exclude exclude) {
                forgetRows(table);
                Table excluded = ReplicaTables.of(exclude.relation(), name(table, exclude.relation()), types,
                        Table.State.NOT_REPLICATED, exclude.reason());
                // What a table consists of may have changed since: then only the next comparison can tell.
                transaction.putTable(excluded.kind() == 'p' && !allSeen.getAsBoolean() ? excluded.withDefinition(null) : excluded);
            } else if (step instanceof Step.Describe describe) {
                describe(table, describe.relation());
            } else if (step instanceof Step.Confirm confirm) {
                confirm(table, confirm.relation());
            } else {
                copy(table, (Step.Copy) step);
            }
        }
    }

    private void forgetRows(Table table) {
        if (table != null && table.state() != Table.State.NOT_REPLICATED) {
            TableReplacement.retire(transaction, table.sqliteName());
            transaction.execute("DELETE FROM sqledge_pending WHERE table_oid = ?", List.of(new SqliteValue.Int(table.oid())));
            notes.removeRewriteMark(table.oid());
            notes.removePublicationRow(table.oid());
        }
    }

    private void describe(Table table, UpstreamRelation relation) {
        if (table == null || !CatalogDifferences.sameRows(table, relation)) {
            // Changed since the comparison read it: the next one sees that.
            return;
        }
        Table described = ReplicaTables.of(relation, table.sqliteName(), types, table.state(), table.reason());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < described.columns().size(); i++) {
            columns.add(described.columns().get(i).withProfile(table.columns().get(i).profile()));
        }
        transaction.putTable(described.withColumns(columns));
        if (table.state() == Table.State.READY || table.state() == Table.State.COMPARING) {
            new FollowedIndexes(new ReplicaSchema(types)).dropSurplus(transaction, described);
        }
    }

    private void confirm(Table table, UpstreamRelation relation) {
        if (table == null || table.state() != Table.State.COMPARING || !seen.test(relation.oid())) {
            // Described once more: the next comparison sees what that was.
            return;
        }
        describe(table, relation);
        applier.confirm(transaction, transaction.table(relation.oid()));
        notes.putRewriteMark(relation.oid(), relation.rewriteMark());
    }

    /** The rows of before stay visible to those who open the file themselves, until the copy takes their place. */
    private void copy(Table table, Step.Copy step) {
        String name = name(table, step.relation());
        if (table != null && !table.sqliteName().equals(name)) {
            TableReplacement.retire(transaction, table.sqliteName());
        }
        transaction.putTable(ReplicaTables.of(step.relation(), name, types, Table.State.COPYING, step.reason()));
        notes.putRewriteMark(step.oid(), step.relation().rewriteMark());
        // Publishing it may have given it a new row there; the next comparison notes that.
        notes.removePublicationRow(step.oid());
    }

    private String name(Table table, UpstreamRelation relation) {
        if (table != null && table.schema().equals(relation.schema()) && table.name().equals(relation.name())) {
            return table.sqliteName();
        }
        List<String> taken = transaction.tables().stream().filter(t -> t.oid() != relation.oid()).map(Table::sqliteName).toList();
        return SqliteNames.forTables(taken).table(relation.schema(), relation.name());
    }
}
