package io.sqledge.replication.snapshot;

import io.sqledge.catalog.Column;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeCodecs;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.pgtype.SqliteValue;
import java.util.ArrayList;
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
    private final List<TypeCodecs.Codec> codecs = new ArrayList<>();
    private final CopyTextParser parser;
    private final int width;
    private final int[] profile;

    RowConverter(Table table, IntFunction<TypeInfo> types) {
        this.table = table;
        columns = table.columns().stream().filter(Column::stored).toList();
        columns.forEach(c -> codecs.add(TypeCodecs.of(types, c.typeOid(), c.typmod())));
        parser = new CopyTextParser(columns.size());
        profile = new int[columns.size()];
        width = columns.size() + (int) columns.stream().filter(c -> c.orderKeyName() != null).count();
    }

    /** The columns COPY must name, in this order, each as {@code quote} spells it. */
    String columnList(java.util.function.UnaryOperator<String> quote) {
        return columns.stream().map(c -> quote.apply(c.name())).collect(Collectors.joining(", "));
    }

    SqliteValue[] convert(byte[] line) {
        parser.parse(line);
        SqliteValue[] row = new SqliteValue[width];
        int at = 0;
        for (int i = 0; i < columns.size(); i++) {
            TypeCodecs.Codec codec = codecs.get(i);
            SqliteValue value = parser.isNull(i) ? SqliteValue.NULL
                    : codec.type().fromServerText(parser.text(), parser.offset(i), parser.length(i), codec.typmod());
            row[at++] = value;
            if (!parser.isNull(i)) {
                profile[i] |= codec.type().profile(value, codec.typmod());
            }
            if (columns.get(i).orderKeyName() != null) {
                row[at++] = parser.isNull(i) ? SqliteValue.NULL : codec.type().orderKey(value, codec.typmod());
            }
        }
        return row;
    }

    /** The table, its columns with the profile of the rows converted so far. */
    Table profiled() {
        return table.withColumns(table.columns().stream()
                .map(c -> c.stored() ? c.withProfile(profile[columns.indexOf(c)]) : c).toList());
    }
}
