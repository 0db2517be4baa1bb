package io.sqledge.replication.snapshot;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.PgType;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.RowBatch;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Turns lines of COPY into the values of a replica row: every stored column in {@code attnum} order, its order key, when it
 * has one, right behind it. Not safe for several threads.
 */
final class RowConverter {

    private final Table table;
    private final List<Column> columns;
    private final TypeCodecs.Codec[] codecs;
    private final boolean[] keyed;
    private final CopyTextParser parser;
    private final int width;
    private final int[] profile;

    RowConverter(Table table, IntFunction<TypeInfo> types) {
        this.table = table;
        columns = table.columns().stream().filter(Column::stored).toList();
        codecs = new TypeCodecs.Codec[columns.size()];
        keyed = new boolean[columns.size()];
        for (int i = 0; i < codecs.length; i++) {
            codecs[i] = TypeCodecs.of(types, columns.get(i).typeOid(), columns.get(i).typmod());
            keyed[i] = columns.get(i).orderKeyName() != null;
        }
        parser = new CopyTextParser(columns.size());
        profile = new int[columns.size()];
        width = columns.size() + (int) columns.stream().filter(c -> c.orderKeyName() != null).count();
    }

    /** The columns COPY must name, in this order, each as {@code quote} spells it. */
    String columnList(java.util.function.UnaryOperator<String> quote) {
        return columns.stream().map(c -> quote.apply(c.name())).collect(Collectors.joining(", "));
    }

    /** Values of a row. */
    int width() {
        return width;
    }

    void convert(byte[] line, RowBatch rows) {
        parser.parse(line);
        byte[] text = parser.text();
        for (int i = 0; i < codecs.length; i++) {
            PgType type = codecs[i].type();
            int typmod = codecs[i].typmod();
            if (parser.isNull(i)) {
                rows.addNull();
                if (keyed[i]) {
                    rows.addNull();
                }
            } else if (keyed[i]) {
                SqliteValue value = type.fromServerText(text, parser.offset(i), parser.length(i), typmod);
                rows.add(value);
                rows.add(type.orderKey(value, typmod));
                profile[i] |= type.profile(value, typmod);
            } else {
                profile[i] |= type.storeServerText(text, parser.offset(i), parser.length(i), typmod, rows);
            }
        }
    }

    /** The table, its columns with the profile of the rows converted so far. */
    Table profiled() {
        return table.withColumns(table.columns().stream()
                .map(c -> c.stored() ? c.withProfile(profile[columns.indexOf(c)]) : c).toList());
    }
}
