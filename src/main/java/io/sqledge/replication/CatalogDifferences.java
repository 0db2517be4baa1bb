package io.sqledge.replication;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.replication.UpstreamRelation.UpstreamColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What must happen so that the replica's tables become those of the upstream: the difference of two descriptions, as a list
 * of steps in the order in which they are to be taken. Pure. Default is the copy of the one table: only what is plainly a
 * matter of description goes without.
 */
final class CatalogDifferences {

    private CatalogDifferences() { }

    sealed interface Step {

        /** Of the relation it is about. */
        int oid();

        /** The relation is gone: its table goes too. */
        record Drop(Table table) implements Step {
            @Override
            public int oid() {
                return table.oid();
            }
        }

        /** Known but not to be read from the file, with the reason; rows held of it go. */
        record Exclude(UpstreamRelation relation, String reason) implements Step {
            @Override
            public int oid() {
                return relation.oid();
            }
        }

        /** Only the description changed (a key, an index, a right): the rows stay. */
        record Describe(UpstreamRelation relation) implements Step {
            @Override
            public int oid() {
                return relation.oid();
            }
        }

        /** What the stream described again is what it was, but for its description perhaps: the rows stay, what waits goes into them. */
        record Confirm(UpstreamRelation relation) implements Step {
            @Override
            public int oid() {
                return relation.oid();
            }
        }

        /** To be published if it is not, and copied. */
        record Copy(UpstreamRelation relation, String reason) implements Step {
            @Override
            public int oid() {
                return relation.oid();
            }
        }
    }

    /**
     * @param known the replica's tables
     * @param marks rewrite marks of the known tables, as of their last copy or comparison
     * @param relations the upstream's relations now
     * @param obstacle {@link Replicability#obstacle}
     */
    static List<Step> between(Collection<Table> known, Map<Integer, RewriteMark> marks, List<UpstreamRelation> relations,
            Function<UpstreamRelation, String> obstacle) {
        Map<Integer, Table> byOid = new HashMap<>();
        known.forEach(t -> byOid.put(t.oid(), t));
        Set<Integer> present = new HashSet<>();
        relations.forEach(r -> present.add(r.oid()));
        List<Step> steps = new ArrayList<>();
        // Names become free before anybody takes them.
        known.stream().filter(t -> !present.contains(t.oid())).forEach(t -> steps.add(new Step.Drop(t)));
        List<Step> later = new ArrayList<>();
        for (UpstreamRelation relation : relations) {
            Table table = byOid.get(relation.oid());
            String reason = obstacle.apply(relation);
            if (reason != null) {
                if (table == null || table.state() != Table.State.NOT_REPLICATED || !reason.equals(table.reason())
                        || !sameDescription(table, relation)) {
                    steps.add(new Step.Exclude(relation, reason));
                }
            } else if (table == null || table.state() == Table.State.NOT_REPLICATED) {
                later.add(new Step.Copy(relation, "table being copied"));
            } else if (!sameRows(table, relation)
                    || relation.rewriteMark().mayHideRewriteSince(marks.getOrDefault(table.oid(), RewriteMark.NONE))) {
                later.add(new Step.Copy(relation, "schema changed"));
            } else if (table.state() == Table.State.COMPARING) {
                later.add(new Step.Confirm(relation));
            } else if (!sameDescription(table, relation)) {
                later.add(new Step.Describe(relation));
            }
        }
        steps.addAll(later);
        return steps;
    }

    /** Whether the file's table, its columns and its key, is the one this relation would get. */
    static boolean sameRows(Table table, UpstreamRelation relation) {
        return table.schema().equals(relation.schema()) && table.name().equals(relation.name())
                && table.replicaIdentity() == relation.replicaIdentity()
                && table.identityColumns().equals(relation.identityColumns())
                && table.primaryKey().equals(relation.keys().stream().filter(k -> k.primary()).findFirst())
                && Objects.equals(table.rowFilter(), relation.rowFilter())
                && sameColumns(table.columns(), relation.columns());
    }

    private static boolean sameColumns(List<Column> columns, List<UpstreamColumn> others) {
        if (columns.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column a = columns.get(i);
            UpstreamColumn b = others.get(i);
            if (a.number() != b.number() || !a.name().equals(b.name()) || a.typeOid() != b.typeOid()
                    || a.typmod() != b.typmod() || a.collationOid() != b.collationOid() || a.generated() != b.generated()
                    || a.stored() != b.published()) {
                return false;
            }
        }
        return true;
    }

    static boolean sameDescription(Table table, UpstreamRelation relation) {
        return sameRows(table, relation) && table.kind() == relation.kind() && table.keys().equals(relation.keys())
                && table.indexes().equals(relation.indexes()) && table.rowSecurity() == relation.rowSecurity()
                && table.readable() == relation.readable()
                && table.hasInheritance() == (relation.inherits() || relation.rules())
                && Objects.equals(table.definition(), relation.definition())
                && Objects.equals(notNulls(table.columns(), Column::notNull),
                        notNulls(relation.columns(), UpstreamColumn::notNull));
    }

    private static <C> List<Boolean> notNulls(List<C> columns, Function<C, Boolean> notNull) {
        return columns.stream().map(notNull).toList();
    }
}
