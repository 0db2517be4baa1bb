package io.sqledge.sql.translate;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.ParameterValue;
import java.util.List;

/** {@code replace} of a literal or parameter, as the builders of patterns write it around what they search for. */
record ReplacedText(Filling text, String from, String to) implements Filling {

    @Override
    public SqliteValue in(List<ParameterValue> parameters, long clockMicros) {
        SqliteValue value = text.in(parameters, clockMicros);
        return value instanceof SqliteValue.Text known && !from.isEmpty() ? SqliteValue.Text.of(known.string().replace(from, to)) : value;
    }

    @Override
    public boolean reads(int parameter) {
        return text.reads(parameter);
    }
}
