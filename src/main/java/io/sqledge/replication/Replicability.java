package io.sqledge.replication;

/** Decides whether a relation can be replicated, from the catalog alone. The reasons are those of {@code last_route}. */
final class Replicability {

    private Replicability() { }

    /**
     * @param publicationIsOurs whether joining needs us to publish the table, which takes its owner's rights
     * @param published whether it is in the publication now
     * @return why reads of it must be relayed, or null when it can be replicated
     */
    static String obstacle(UpstreamRelation relation, TableSelection.Chosen chosen, boolean publicationIsOurs,
            boolean published) {
        String kind = switch (relation.kind()) {
            case 'r' -> null;
            case 'p' -> "partitioned table";
            case 'v' -> "view";
            case 'm' -> "materialized view";
            case 'f' -> "foreign table";
            default -> "relation kind " + relation.kind();
        };
        if (kind != null) {
            return kind;
        }
        String unwanted = chosen.obstacle(relation);
        if (unwanted != null) {
            return unwanted;
        }
        if (relation.unlogged()) {
            return "unlogged table";
        }
        if (relation.inherits()) {
            return "inheritance";
        }
        if (!relation.identityUsable()) {
            return "no replica identity";
        }
        if (relation.columns().stream().noneMatch(UpstreamRelation.UpstreamColumn::published)) {
            return "no columns";
        }
        if (relation.columns().stream().anyMatch(c -> c.generated() && relation.identityColumns().contains(c.number()))) {
            return "generated column in the replica identity";
        }
        if (relation.columns().stream().anyMatch(c -> !c.published() && !c.generated()
                && (relation.replicaIdentity() == 'f' || relation.identityColumns().contains(c.number())))) {
            return "column list without the replica identity";
        }
        if (!relation.readable()) {
            return "no SELECT privilege";
        }
        if (relation.rowsHidden()) {
            return "row-level security";
        }
        if (!published && !publicationIsOurs) {
            return "not published";
        }
        if (!published && !relation.owned()) {
            return "not the table's owner";
        }
        return null;
    }
}
