package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.PlainIndex;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.UniqueKey;
import io.sqledge.replication.CatalogDifferences.Step;
import io.sqledge.replication.UpstreamRelation.UpstreamColumn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogDifferencesTest {

    private static final RewriteMark MARK = new RewriteMark(100, 200);
    private static final UpstreamColumn ID = new UpstreamColumn(1, "id", 23, -1, 0, true, false, true);
    private static final UpstreamColumn NAME = new UpstreamColumn(2, "name", 25, -1, 100, false, false, true);

    private static UpstreamRelation relation(int oid, String name, RewriteMark mark, List<UpstreamColumn> columns,
            List<PlainIndex> indexes) {
        return new UpstreamRelation(oid, "public", name, 'r', false, 'd', true, List.of(1), false, false, true, true, false,
                false, columns, List.of(new UniqueKey(name + "_pkey", List.of(1), true, false)), indexes, mark, null, null, UpstreamRelation.Partitioning.NONE);
    }

    private static UpstreamRelation orders() {
        return relation(10, "orders", MARK, List.of(ID, NAME), List.of());
    }

    private static Table table(Table.State state, String reason) {
        return new Table(10, "public", "orders", 'r', 'd',
                List.of(new Column(1, "id", 23, -1, 0, true, false, "id", null, true, 0),
                        new Column(2, "name", 25, -1, 100, false, false, "name", null, true, 0)),
                List.of(1), List.of(new UniqueKey("orders_pkey", List.of(1), true, false)), List.of(), "orders", state, reason,
                false, true, false, null);
    }

    private static List<Step> between(Table known, UpstreamRelation... now) {
        return CatalogDifferences.between(known == null ? List.of() : List.of(known), Map.of(10, MARK), List.of(now),
                r -> Replicability.obstacle(r, new TableSelection(List.of("public"), List.of()).among(List.of(now)), true, false));
    }

    @Test
    void equalDescriptionsNeedNoStep() {
        assertThat(between(table(Table.State.READY, null), orders())).isEmpty();
    }

    @Test
    void newTableIsCopied() {
        assertThat(between(null, orders())).containsExactly(new Step.Copy(orders(), "table being copied"));
    }

    @Test
    void goneTableIsDropped() {
        Table known = table(Table.State.READY, null);
        assertThat(between(known)).containsExactly(new Step.Drop(known));
    }

    @Test
    void recreatedTableIsDroppedBeforeTheNewOneIsCopied() {
        Table known = table(Table.State.READY, null);
        UpstreamRelation again = relation(11, "orders", MARK, List.of(ID, NAME), List.of());
        assertThat(between(known, again)).containsExactly(new Step.Drop(known), new Step.Copy(again, "table being copied"));
    }

    @Test
    void addedOrDroppedOrRetypedColumnMeansCopy() {
        UpstreamColumn added = new UpstreamColumn(3, "price", 1700, 655366, 0, false, false, true);
        UpstreamColumn retyped = new UpstreamColumn(2, "name", 1043, 24, 100, false, false, true);
        for (List<UpstreamColumn> columns : List.of(List.of(ID, NAME, added), List.of(ID), List.of(ID, retyped))) {
            assertThat(between(table(Table.State.READY, null), relation(10, "orders", MARK, columns, List.of())))
                    .hasSize(1).hasOnlyElementsOfType(Step.Copy.class);
        }
    }

    @Test
    void rewrittenHeapWithTouchedColumnMeansCopy() {
        assertThat(between(table(Table.State.READY, null), relation(10, "orders", new RewriteMark(101, 201),
                List.of(ID, NAME), List.of()))).hasOnlyElementsOfType(Step.Copy.class).hasSize(1);
    }

    @Test
    void truncateOrVacuumFullAloneMeansNothing() {
        assertThat(between(table(Table.State.READY, null), relation(10, "orders", new RewriteMark(101, 200),
                List.of(ID, NAME), List.of()))).isEmpty();
    }

    @Test
    void newIndexIsDescriptionOnly() {
        UpstreamRelation indexed = relation(10, "orders", MARK, List.of(ID, NAME), List.of(new PlainIndex("i", List.of(2))));
        assertThat(between(table(Table.State.READY, null), indexed)).containsExactly(new Step.Describe(indexed));
    }

    @Test
    void lostIdentityLeavesAndIsNotReportedTwice() {
        UpstreamRelation keyless = new UpstreamRelation(10, "public", "orders", 'r', false, 'd', false, List.of(), false,
                false, true, true, false, false, List.of(ID, NAME), List.of(), List.of(), MARK, null, null, UpstreamRelation.Partitioning.NONE);
        assertThat(between(table(Table.State.READY, null), keyless))
                .containsExactly(new Step.Exclude(keyless, "no replica identity"));
        Table excluded = new Table(10, "public", "orders", 'r', 'd', table(Table.State.READY, null).columns(), List.of(),
                List.of(), List.of(), "orders", Table.State.NOT_REPLICATED, "no replica identity", false, true, false, null);
        assertThat(between(excluded, keyless)).isEmpty();
    }

    @Test
    void gainedIdentityJoinsByCopy() {
        Table excluded = table(Table.State.NOT_REPLICATED, "no replica identity");
        assertThat(between(excluded, orders())).containsExactly(new Step.Copy(orders(), "table being copied"));
    }
}
