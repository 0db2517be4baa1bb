package io.sqledge.sql.translate;

import io.sqledge.pgtype.PgTypes;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.ParameterValue;
import io.sqledge.sql.Ties;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * LIMIT and OFFSET. PostgreSQL takes NULL for absent and refuses negative numbers; SQLite takes a negative limit for none.
 * Where rows may tie, one row more is read on each side.
 *
 * @param limit value or null; so is {@code offset}
 * @param limitSlot index in the statement's values, from 0; so is {@code offsetSlot}
 * @param firstKeyColumn index of the first key among the result columns, -1 where no rows tie
 */
record Cut(BoundValue limit, BoundValue offset, int limitSlot, int offsetSlot, int firstKeyColumn) {

    /** Far more rows than a file holds, far enough from overflow. */
    private static final long MOST = 1L << 62;

    static Cut of(StatementParts parts, TypedExpression limit, TypedExpression offset, int firstKeyColumn) {
        return new Cut(value(parts, limit), value(parts, offset), parts.values().reserve(), parts.values().reserve(),
                firstKeyColumn);
    }

    private static BoundValue value(StatementParts parts, TypedExpression expression) {
        if (expression == null) {
            return null;
        }
        TypedExpression inner = expression instanceof TypedExpression.Coercion coercion ? coercion.input() : expression;
        if (inner instanceof TypedExpression.ParameterReference parameter && TypeOids.isInteger(parameter.type())) {
            return count(parts, parameter.number(), null, parameter.type());
        }
        if (inner instanceof TypedExpression.Constant constant && TypeOids.isInteger(constant.type())) {
            return count(parts, 0, constant.text(), constant.type());
        }
        throw new NotProved("limit");
    }

    private static BoundValue count(StatementParts parts, int parameter, String literal, int type) {
        Representation form = parts.proofs().representation(type, -1, 0);
        return new BoundValue(parameter, literal, PgTypes.builtin(type), BoundValue.Conversion.NONE, form, false, 0, List.of());
    }

    /** @return null for absent */
    private static Long read(BoundValue value, List<ParameterValue> parameters) {
        if (value == null) {
            return null;
        }
        ParameterValue given = value.parameter() > 0 ? parameters.get(value.parameter() - 1)
                : new ParameterValue(false, value.literal() == null ? null : value.literal().getBytes(StandardCharsets.US_ASCII));
        SqliteValue read = value.of(given);
        if (read == SqliteValue.NULL) {
            return null;
        }
        if (!(read instanceof SqliteValue.Int count) || count.value() < 0) {
            throw new NotProved("limit");
        }
        return Math.min(count.value(), MOST);
    }

    /**
     * Sets the two values.
     *
     * @return the check that is left to the reader, or null
     * @throws NotProved for a count that PostgreSQL refuses
     */
    Ties apply(SqliteValue[] values, List<ParameterValue> parameters) {
        Long rows = read(limit, parameters);
        Long skipped = read(offset, parameters);
        long from = skipped == null ? 0 : skipped;
        boolean uncut = from == 0 && rows == null || rows != null && rows == 0;
        if (firstKeyColumn < 0 || uncut) {
            values[limitSlot] = new SqliteValue.Int(rows == null ? -1 : rows);
            values[offsetSlot] = new SqliteValue.Int(from);
            return null;
        }
        int before = from > 0 ? 1 : 0;
        values[limitSlot] = new SqliteValue.Int(rows == null ? -1 : rows + before + 1);
        values[offsetSlot] = new SqliteValue.Int(from - before);
        return new Ties(before, rows == null ? -1 : rows, firstKeyColumn);
    }
}
