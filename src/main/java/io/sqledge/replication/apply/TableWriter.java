package io.sqledge.replication.apply;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Affinity;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.WriteStatement;
import io.sqledge.replica.WriteTransaction;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import io.sqledge.replication.pgoutput.PgOutputMessage.RelationColumn;
import io.sqledge.replication.pgoutput.Tuple;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Applies changes of one relation to one SQLite table, as both are described: a new description means a new writer. By
 * whoever has the turn to write.
 */
final class TableWriter {

    /** The row a change names is not there, or is there already: the copy differs from the upstream. */
    static final class DivergedException extends Exception {
        private static final long serialVersionUID = 1L;

        DivergedException(String message) {
            super(message, null, false, false);
        }
    }

    private final Table table;
    private final List<Column> columns;
    private final List<TypeCodecs.Codec> codecs = new ArrayList<>();
    private final List<Integer> identity = new ArrayList<>();
    private final List<Column> identityColumns = new ArrayList<>();
    private final SqlGenerator sql;
    private final WriteStatement insert;
    private final Map<String, WriteStatement> updates = new HashMap<>();
    private final int[] profile;

    private TableWriter(Table table, String sqliteTable, IntFunction<TypeInfo> types) {
        this.table = table;
        this.columns = table.columns().stream().filter(Column::stored).toList();
        BitSet texts = new BitSet();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            TypeCodecs.Codec codec = TypeCodecs.of(types, column.typeOid(), column.typmod());
            codecs.add(codec);
            texts.set(i, codec.type().affinity(codec.typmod()) == Affinity.TEXT);
            if (table.identityColumns().contains(column.number())) {
                identity.add(i);
                identityColumns.add(column);
            }
        }
        this.sql = new SqlGenerator(sqliteTable, columns, texts);
        this.insert = sql.insert();
        this.profile = columns.stream().mapToInt(Column::profile).toArray();
    }

    /** @return null when the stream's description of the relation is not the catalog's */
    static TableWriter of(Table table, String sqliteTable, PgOutputMessage.Relation relation, IntFunction<TypeInfo> types) {
        List<Column> stored = table.columns().stream().filter(Column::stored).toList();
        if (stored.size() != relation.columns().size() || table.replicaIdentity() != relation.replicaIdentity()) {
            return null;
        }
        for (int i = 0; i < stored.size(); i++) {
            RelationColumn column = relation.columns().get(i);
            Column known = stored.get(i);
            if (!known.name().equals(column.name()) || known.typeOid() != column.typeOid()
                    || known.typmod() != column.typmod()
                    || table.replicaIdentity() != 'f' && column.key() != table.identityColumns().contains(known.number())) {
                return null;
            }
        }
        return new TableWriter(table, sqliteTable, types);
    }

    Table table() {
        return table;
    }

    void apply(WriteTransaction transaction, PgOutputMessage message) throws DivergedException {
        try {
            change(transaction, message);
        } catch (PgException e) {
            if (e.error().sqlState() != SqlState.UNIQUE_VIOLATION) {
                throw e;
            }
            // The upstream has the same key and accepted this row.
            throw new DivergedException("the key of a new row is taken in " + table.sqliteName());
        }
    }

    private void change(WriteTransaction transaction, PgOutputMessage message) throws DivergedException {
        if (message instanceof PgOutputMessage.Insert change) {
            transaction.execute(insert, written(change.row(), null));
        } else if (message instanceof PgOutputMessage.Update change) {
            update(transaction, change);
        } else if (message instanceof PgOutputMessage.Delete change) {
            delete(transaction, change);
        } else if (message instanceof PgOutputMessage.Truncate) {
            transaction.execute(sql.truncate());
        } else {
            throw new AssertionError(message);
        }
    }

    private void update(WriteTransaction transaction, PgOutputMessage.Update change) throws DivergedException {
        boolean[] mask = new boolean[columns.size()];
        StringBuilder maskKey = new StringBuilder(change.old() != null ? "o" : "k");
        boolean any = false;
        for (int i = 0; i < mask.length; i++) {
            mask[i] = change.row().values().get(i) != Tuple.Absent.UNCHANGED;
            any |= mask[i];
            maskKey.append(mask[i] ? '1' : '0');
        }
        if (!any) {
            return;
        }
        WriteStatement statement = updates.computeIfAbsent(maskKey.toString(),
                k -> change.old() != null ? sql.updateOneEqual(mask) : sql.update(mask, identityColumns));
        List<SqliteValue> values = written(change.row(), mask);
        if (change.old() != null) {
            values.addAll(stored(change.old()));
        } else {
            values.addAll(key(change.key() != null ? change.key() : change.row()));
        }
        expectOne(transaction.execute(statement, values), "UPDATE");
    }

    private void delete(WriteTransaction transaction, PgOutputMessage.Delete change) throws DivergedException {
        int rows = change.old() != null ? transaction.execute(sql.deleteOneEqual(), stored(change.old()))
                : transaction.execute(sql.delete(identityColumns), key(change.key()));
        expectOne(rows, "DELETE");
    }

    private void expectOne(int rows, String what) throws DivergedException {
        if (rows != 1) {
            throw new DivergedException(what + " found " + rows + " rows in " + table.sqliteName());
        }
    }

    /** The values of the columns that the mask lets through (all, when it is null), order keys behind theirs. */
    private List<SqliteValue> written(Tuple row, boolean[] mask) {
        expectWidth(row);
        List<SqliteValue> values = new ArrayList<>(columns.size() + 4);
        for (int i = 0; i < columns.size(); i++) {
            if (mask != null && !mask[i]) {
                continue;
            }
            SqliteValue value = value(row, i);
            values.add(value);
            if (value != SqliteValue.NULL) {
                profile[i] |= codecs.get(i).type().profile(value, codecs.get(i).typmod());
            }
            if (columns.get(i).orderKeyName() != null) {
                values.add(orderKey(value, i));
            }
        }
        return values;
    }

    private List<SqliteValue> stored(Tuple row) {
        expectWidth(row);
        List<SqliteValue> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(value(row, i));
        }
        return values;
    }

    private List<SqliteValue> key(Tuple row) {
        expectWidth(row);
        List<SqliteValue> values = new ArrayList<>(identity.size());
        for (int i : identity) {
            SqliteValue value = value(row, i);
            values.add(columns.get(i).orderKeyName() != null ? orderKey(value, i) : value);
        }
        return values;
    }

    private SqliteValue orderKey(SqliteValue value, int i) {
        return value == SqliteValue.NULL ? value : codecs.get(i).type().orderKey(value, codecs.get(i).typmod());
    }

    private SqliteValue value(Tuple row, int i) {
        Tuple.Value value = row.values().get(i);
        if (value instanceof Tuple.Text text) {
            return codecs.get(i).type().fromServerText(text.bytes(), text.offset(), text.length(), codecs.get(i).typmod());
        }
        if (value == Tuple.Absent.UNCHANGED) {
            throw PgException.error(SqlState.PROTOCOL_VIOLATION, "malformed pgoutput stream: unchanged value where one is needed");
        }
        return SqliteValue.NULL;
    }

    private void expectWidth(Tuple row) {
        if (row.values().size() != columns.size()) {
            throw PgException.error(SqlState.PROTOCOL_VIOLATION, "malformed pgoutput stream: tuple of " + row.values().size()
                    + " columns for a relation of " + columns.size());
        }
    }

    /** The table with the profile bits that its changes added, or null when there are no new ones. */
    Table widenedProfile() {
        boolean changed = false;
        List<Column> all = new ArrayList<>(table.columns());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).profile() != profile[i]) {
                all.set(table.columns().indexOf(columns.get(i)), columns.get(i).withProfile(profile[i]));
                changed = true;
            }
        }
        return changed ? table.withColumns(all) : null;
    }
}
