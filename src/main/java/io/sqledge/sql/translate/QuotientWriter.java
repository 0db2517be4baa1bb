package io.sqledge.sql.translate;

import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.ComputedNumeric;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;

/** Writes comparisons with a division or an average, which are compared as the numbers that PostgreSQL would print. */
final class QuotientWriter {

    private final StatementParts parts;

    QuotientWriter(StatementParts parts) {
        this.parts = parts;
    }

    static boolean isQuotient(Representation form) {
        return form != null && form.codec() instanceof ComputedNumeric number && number.kind() == ComputedNumeric.Kind.QUOTIENT;
    }

    /** Less than, equal to or greater than 0 as the one is to the other; NULL where one is. */
    String compared(TypedExpression left, TypedExpression right) {
        return "sqledge_numeric_compare(" + printed(left) + ", " + printed(right) + ")";
    }

    private String printed(TypedExpression expression) {
        Representation form = parts.storage().of(expression);
        if (isQuotient(form)) {
            ComputedNumeric number = (ComputedNumeric) form.codec();
            String text = ExpressionWriter.in(parts, form, false).write(expression);
            return "sqledge_quotient(" + text + ", " + number.scale() + ", " + number.divisorScale() + ", " + number.decimals() + ")";
        }
        if (parts.proofs().base(expression.type()) != TypeOids.NUMERIC) {
            throw new NotProved("type numeric");
        }
        if (form == null) {
            return parts.bind(expression, parts.proofs().representation(TypeOids.NUMERIC, -1, 0), false, ColumnProfile.NOT_FINITE);
        }
        if (form.has(ColumnProfile.NOT_FINITE)) {
            throw new NotProved("type numeric");
        }
        return form.hasKey() ? ExpressionWriter.in(parts, form, false).write(expression) : ScaledNumbers.of(parts, expression).printed();
    }
}
