package io.sqledge.replication;

import io.sqledge.catalog.PlainIndex;
import io.sqledge.catalog.UniqueKey;
import java.util.List;

/**
 * A relation as the upstream's catalog describes it, before the replica decides what to do with it.
 *
 * @param kind {@code relkind}
 * @param unlogged {@code relpersistence = 'u'}: its changes are not in the log
 * @param replicaIdentity {@code relreplident}
 * @param identityUsable whether UPDATE and DELETE carry something that finds the row: a valid immediate key, or FULL
 * @param identityColumns {@code attnum}s of the identity index; empty for FULL
 * @param rowSecurity {@code relrowsecurity}
 * @param rowsHidden whether a policy applies to the service's own role
 * @param readable whether the service's role may SELECT all columns
 * @param owned whether the service's role may add the table to a publication
 * @param inherits whether it has inheritance parents or children; partitions and partitioned tables have {@code partitioning}
 * @param rules whether it has rules
 * @param rewriteMark changes when the heap was rewritten or a column redefined, see {@link RewriteMark}
 * @param definition see {@link io.sqledge.catalog.Table}; a partitioned table's is set by {@link Partitions}
 * @param rowFilter see {@link io.sqledge.catalog.Table}
 * @param partitioning what it is part of, and of what it consists
 */
public record UpstreamRelation(int oid, String schema, String name, char kind, boolean unlogged, char replicaIdentity,
        boolean identityUsable, List<Integer> identityColumns, boolean rowSecurity, boolean rowsHidden, boolean readable,
        boolean owned, boolean inherits, boolean rules, List<UpstreamColumn> columns, List<UniqueKey> keys,
        List<PlainIndex> indexes, RewriteMark rewriteMark, String definition, String rowFilter, Partitioning partitioning) {

    public UpstreamRelation {
        identityColumns = List.copyOf(identityColumns);
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        indexes = List.copyOf(indexes);
    }

    /**
     * @param isPartition {@code relispartition}
     * @param leaves OIDs of the tables that hold the rows of a partitioned table, at any depth
     */
    public record Partitioning(boolean isPartition, List<Integer> leaves) {

        static final Partitioning NONE = new Partitioning(false, List.of());

        public Partitioning {
            leaves = List.copyOf(leaves);
        }
    }

    /**
     * A live column.
     *
     * @param generated {@code attgenerated} is set
     * @param published whether the stream carries it, if it carries the table: no generated one before 18, and only those of the
     *     publication's column list
     */
    public record UpstreamColumn(int number, String name, int typeOid, int typmod, int collationOid, boolean notNull,
            boolean generated, boolean published) { }

    UpstreamRelation withDefinition(String newDefinition) {
        return new UpstreamRelation(oid, schema, name, kind, unlogged, replicaIdentity, identityUsable, identityColumns, rowSecurity,
                rowsHidden, readable, owned, inherits, rules, columns, keys, indexes, rewriteMark, newDefinition, rowFilter, partitioning);
    }

    /** The name as SQL spells it. */
    public String quotedName() {
        return SqlText.identifier(schema) + "." + SqlText.identifier(name);
    }
}
