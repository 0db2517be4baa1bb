package io.sqledge.replication;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.replica.SqliteNames;
import io.sqledge.replication.UpstreamRelation.UpstreamColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Describes an upstream relation as a table of the replica: names in the file, order keys, state. Pure. */
final class ReplicaTables {

    private ReplicaTables() { }

    /** @param sqliteName the name assigned to it in the file */
    static Table of(UpstreamRelation relation, String sqliteName, IntFunction<TypeInfo> types, Table.State state, String reason) {
        SqliteNames names = SqliteNames.forColumns();
        List<Column> columns = new ArrayList<>();
        for (UpstreamColumn c : relation.columns()) {
            columns.add(new Column(c.number(), c.name(), c.typeOid(), c.typmod(), c.collationOid(), c.notNull(),
                    c.generated(), names.column(c.name()), null, c.published(), 0));
        }
        // Order keys last: a column of the user's own never has to give way to one.
        for (int i = 0; i < columns.size(); i++) {
            Column c = columns.get(i);
            TypeCodecs.Codec codec = TypeCodecs.of(types, c.typeOid(), c.typmod());
            if (c.stored() && codec.type().hasOrderKey(codec.typmod())) {
                columns.set(i, new Column(c.number(), c.name(), c.typeOid(), c.typmod(), c.collationOid(), c.notNull(),
                        c.generated(), c.sqliteName(), names.column(c.sqliteName() + "$k"), true, 0));
            }
        }
        return new Table(relation.oid(), relation.schema(), relation.name(), relation.kind(), relation.replicaIdentity(),
                columns, relation.identityColumns(), relation.keys(), relation.indexes(), sqliteName, state, reason,
                relation.rowSecurity(), relation.readable(), relation.inherits() || relation.rules(), relation.definition(), relation.rowFilter());
    }
}
