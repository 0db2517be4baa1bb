package io.sqledge.sql.translate;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.ParameterValue;
import java.util.List;

/**
 * A pattern of LIKE that is put together of literals and parameters, such as {@code '%' || $1 || '%'}.
 *
 * @param nullIsEmpty as for {@code concat}; else one NULL makes the whole NULL
 */
record PatternValue(List<Filling> parts, boolean nullIsEmpty, Shape.Pattern pattern) implements Filling {

    PatternValue {
        parts = List.copyOf(parts);
    }

    @Override
    public SqliteValue in(List<ParameterValue> parameters, long clockMicros) {
        StringBuilder text = new StringBuilder();
        boolean isNull = false;
        for (Filling part : parts) {
            SqliteValue value = part.in(parameters, clockMicros);
            if (value == SqliteValue.NULL) {
                isNull = true;
            } else if (value instanceof SqliteValue.Text known) {
                text.append(known.string());
            } else {
                return null;
            }
        }
        if (isNull && !nullIsEmpty) {
            return SqliteValue.NULL;
        }
        SqliteValue.Text whole = SqliteValue.Text.of(text.toString());
        return pattern.isProved(whole) ? pattern.folded(whole) : null;
    }

    @Override
    public boolean reads(int parameter) {
        return parts.stream().anyMatch(part -> part.reads(parameter));
    }
}
