package io.sqledge.replication;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Partitioned tables among the upstream's relations (manual: Table Partitioning). Their rows come under the names of the
 * partitions, and each partition is a table of the file; a partitioned table is the query over them.
 *
 * <p>Such a query may only be read where a new partition's rows are in the stream from the first on: the publication has to
 * hold the partitioned table itself. Ours does where every partition, also one made later, has an identity: where the table
 * has a primary key.
 */
final class Partitions {

    /** SQLite takes 500 terms in a compound SELECT, and each costs time in every plan. */
    private static final int MOST = 200;

    private final List<UpstreamRelation> relations;
    private final Map<Integer, UpstreamRelation> byOid = new HashMap<>();

    Partitions(List<UpstreamRelation> relations) {
        this.relations = relations;
        relations.forEach(r -> byOid.put(r.oid(), r));
    }

    /** Adds to our publication the partitioned tables that it may hold, and takes out those that it may hold no more. */
    void publish(Publication publication, TableSelection.Chosen chosen) throws SQLException {
        Set<Integer> published = publication.withFuturePartitions();
        for (UpstreamRelation table : relations) {
            if (table.kind() != 'p' || table.partitioning().isPartition()) {
                continue;
            }
            boolean wanted = chosen.obstacle(table) == null && table.owned() && isIdentified(table);
            if (wanted && !published.contains(table.oid())) {
                publication.add(table);
            } else if (!isIdentified(table) && published.contains(table.oid())) {
                publication.remove(table.quotedName());
            }
        }
    }

    private boolean isIdentified(UpstreamRelation table) {
        return table.keys().stream().anyMatch(k -> k.primary())
                && table.partitioning().leaves().stream().map(byOid::get).allMatch(leaf -> leaf != null && leaf.identityUsable());
    }

    /**
     * The relations, with a definition for each partitioned table that may be read.
     *
     * @param published {@link Publication#withFuturePartitions}
     */
    List<UpstreamRelation> defined(Set<Integer> published) {
        return relations.stream().map(r -> published.contains(r.oid()) ? r.withDefinition(definition(r)) : r).toList();
    }

    private String definition(UpstreamRelation table) {
        List<UpstreamRelation> leaves = table.partitioning().leaves().stream().map(byOid::get).toList();
        if (leaves.isEmpty() || leaves.size() > MOST || leaves.contains(null)) {
            return null;
        }
        String columns = table.columns().stream().map(c -> SqlText.identifier(c.name())).collect(Collectors.joining(", "));
        return leaves.stream().map(leaf -> "SELECT " + columns + " FROM " + leaf.quotedName()).collect(Collectors.joining(" UNION ALL "));
    }
}
