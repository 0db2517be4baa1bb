package io.sqledge.replication;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.replication.CatalogDifferences.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Enum labels that changed. The file holds labels as text, and {@code ALTER TYPE ... RENAME VALUE} rewrites no row, so every
 * table that has such a column is copied again. Labels added at the end are the one change after which no stored label can
 * mean another value. Pure.
 */
final class EnumChanges {

    private EnumChanges() { }

    /** OIDs of the enum types whose stored labels may be wrong now. */
    static Set<Integer> between(Catalog known, SystemCatalog now) {
        Set<Integer> changed = new HashSet<>();
        known.system().enumLabels().forEach((oid, labels) -> {
            List<String> current = now.enumLabels().get(oid);
            if (current != null && (current.size() < labels.size() || !current.subList(0, labels.size()).equals(labels))) {
                changed.add(oid);
            }
        });
        return changed;
    }

    /** Copies of the tables that use one of the types, those apart that have a step already. */
    static List<Step> copies(Catalog known, List<UpstreamRelation> relations, Set<Integer> types, List<Step> steps) {
        Set<Integer> planned = new HashSet<>();
        steps.forEach(s -> planned.add(s.oid()));
        return relations.stream().filter(r -> !planned.contains(r.oid()))
                .filter(r -> known.table(r.oid()).map(Table::state).filter(s -> s != Table.State.NOT_REPLICATED).isPresent())
                .filter(r -> r.columns().stream().anyMatch(c -> uses(known, c.typeOid(), types)))
                .<Step>map(r -> new Step.Copy(r, "schema changed")).toList();
    }

    /** Whether a type is one of those, an array of one or a domain over one. */
    private static boolean uses(Catalog catalog, int typeOid, Set<Integer> types) {
        if (types.isEmpty()) {
            return false;
        }
        TypeInfo type = catalog.type(typeOid).orElse(null);
        return types.contains(typeOid) || type != null && (type.elementOid() != 0 && uses(catalog, type.elementOid(), types)
                || type.baseOid() != 0 && uses(catalog, type.baseOid(), types));
    }
}
