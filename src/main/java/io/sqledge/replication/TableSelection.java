package io.sqledge.replication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables the operator wants to have here.
 *
 * @param schemas their schemas
 * @param tables their names as the catalog has them, with or without {@code schema.} before; a partitioned table stands for its
 *     partitions. Empty for all.
 */
record TableSelection(List<String> schemas, List<String> tables) {

    TableSelection {
        schemas = List.copyOf(schemas);
        tables = List.copyOf(tables);
    }

    private boolean names(UpstreamRelation relation) {
        return tables.isEmpty() || tables.contains(relation.name()) || tables.contains(relation.schema() + "." + relation.name());
    }

    /** @param relations all there are: a partition does not tell whose it is */
    Chosen among(List<UpstreamRelation> relations) {
        Set<Integer> chosen = new HashSet<>();
        for (UpstreamRelation relation : relations) {
            if (schemas.contains(relation.schema()) && names(relation)) {
                chosen.add(relation.oid());
                chosen.addAll(relation.partitioning().leaves());
            }
        }
        return new Chosen(this, chosen);
    }

    /** @return of {@link #tables} those that no relation has, in their order */
    Set<String> missing(List<UpstreamRelation> relations) {
        Set<String> missing = new TreeSet<>(tables);
        for (UpstreamRelation relation : relations) {
            if (schemas.contains(relation.schema())) {
                missing.remove(relation.name());
                missing.remove(relation.schema() + "." + relation.name());
            }
        }
        return missing;
    }

    /** What a selection means for the relations of one moment. */
    record Chosen(TableSelection selection, Set<Integer> oids) {

        /** Why it is not wanted, or null when it is. */
        String obstacle(UpstreamRelation relation) {
            if (!selection.schemas.contains(relation.schema())) {
                return "schema not replicated";
            }
            return oids.contains(relation.oid()) ? null : "table not selected";
        }
    }
}
