package io.sqledge.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A relation of the upstream as last compared with its catalog, and what the replica holds of it.
 *
 * @param kind {@code relkind}: r table, p partitioned table, v view, m materialized view, f foreign table, S sequence
 * @param replicaIdentity {@code relreplident}: d default, n nothing, f full, i index
 * @param identityColumns {@code attnum} of the columns that identify a row in the stream; empty for FULL
 * @param keys usable unique keys, the primary key first
 * @param sqliteName the table's name in the file: {@code orders} for {@code public.orders}, else {@code schema.table}
 * @param state whether the replica's rows may be read
 * @param reason why they may not, in the words of {@code sqledge.last_route}; null when state is READY
 * @param rowSecurity {@code relrowsecurity}
 * @param readable whether the service's upstream user may SELECT all columns
 * @param hasInheritance whether the table has inheritance children or parents, or rules
 * @param definition the query that a relation without rows of its own stands for, all names with their schemas, as long as it
 *     may be read here: a view's whose owner may read what it names, a partitioned table's over its partitions; else null
 * @param rowFilter the condition of the rows that are replicated, in its publication's words; null for all rows
 */
public record Table(int oid, String schema, String name, char kind, char replicaIdentity, List<Column> columns,
        List<Integer> identityColumns, List<UniqueKey> keys, List<PlainIndex> indexes, String sqliteName, State state,
        String reason, boolean rowSecurity, boolean readable, boolean hasInheritance, String definition, String rowFilter) {

    public Table {
        columns = List.copyOf(columns);
        identityColumns = List.copyOf(identityColumns);
        keys = List.copyOf(keys);
        indexes = List.copyOf(indexes);
    }

    /** With all rows. */
    public Table(int oid, String schema, String name, char kind, char replicaIdentity, List<Column> columns, List<Integer> identityColumns,
            List<UniqueKey> keys, List<PlainIndex> indexes, String sqliteName, State state, String reason, boolean rowSecurity,
            boolean readable, boolean hasInheritance, String definition) {
        this(oid, schema, name, kind, replicaIdentity, columns, identityColumns, keys, indexes, sqliteName, state, reason, rowSecurity,
                readable, hasInheritance, definition, null);
    }

    public enum State {
        /** Rows equal the upstream's at the file's position. */
        READY,
        /** Being copied (again): reads are relayed, the stream's changes wait for the copy. */
        COPYING,
        /**
         * Rows as of before the stream described it again; its changes since then wait until the catalog has been compared: the
         * description tells neither what a rewrite did nor what became of partitions.
         */
        COMPARING,
        /** Known but not replicated, with the reason: no identity, unlogged, foreign, a view. */
        NOT_REPLICATED
    }

    /** Whether it is about to be readable. */
    public boolean isAwaited() {
        return state == State.COPYING || state == State.COMPARING;
    }

    public Optional<UniqueKey> primaryKey() {
        return keys.stream().filter(UniqueKey::primary).findFirst();
    }

    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    public Table withColumns(List<Column> newColumns) {
        return new Table(oid, schema, name, kind, replicaIdentity, newColumns, identityColumns, keys, indexes, sqliteName,
                state, reason, rowSecurity, readable, hasInheritance, definition, rowFilter);
    }

    public Table withDefinition(String newDefinition) {
        return new Table(oid, schema, name, kind, replicaIdentity, columns, identityColumns, keys, indexes, sqliteName, state,
                reason, rowSecurity, readable, hasInheritance, newDefinition, rowFilter);
    }

    public Table withState(State newState, String newReason) {
        return new Table(oid, schema, name, kind, replicaIdentity, columns, identityColumns, keys, indexes, sqliteName,
                newState, newReason, rowSecurity, readable, hasInheritance, definition, rowFilter);
    }
}
