package io.sqledge.replication;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replica.WriteTransaction;
import io.sqledge.replication.CatalogDifferences.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Applies the steps of a catalog comparison to the file, within one transaction. Rows are copied afterwards. */
final class CatalogChange {

    private final WriteTransaction transaction;
    private final ReplicationNotes notes;
    private final IntFunction<TypeInfo> types;
    private final Catalog known;

    /**
     * @param types {@code pg_type} as of the comparison
     * @param known what the comparison compared with
     */
    CatalogChange(WriteTransaction transaction, IntFunction<TypeInfo> types, Catalog known) {
        this.known = known;
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
                transaction.putTable(suspendedMeanwhile(table) ? excluded.withDefinition(null) : excluded);
            } else if (step instanceof Step.Describe describe) {
                describe(table, describe.relation());
            } else {
                copy(table, (Step.Copy) step);
            }
        }
    }

    /** Whether the stream met what this comparison may not have seen: then only the next one can tell what a table consists of. */
    private boolean suspendedMeanwhile(Table table) {
        return table != null && table.kind() == 'p' && table.definition() == null
                && known.table(table.oid()).filter(t -> t.definition() != null).isPresent();
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
