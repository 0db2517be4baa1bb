package io.sqledge.sql.translate;

import io.sqledge.pgtype.ColumnProfile;
import io.sqledge.pgtype.ComputedNumeric;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;

/** Writes conversions of what has a form in SQLite, and finds the form of their values. */
final class CastWriter {

    /** numeric(15,0): the form in which an int4 stands as numeric. */
    private static final int NUMERIC_OF_INTEGER = (15 << 16) + 4;

    private final Proofs proofs;

    CastWriter(Proofs proofs) {
        this.proofs = proofs;
    }

    /**
     * @param to OID of the type it becomes, never a domain
     * @throws NotProved where the conversion has no proved form
     */
    Representation form(Representation input, int to) {
        int from = input.type();
        if (from == to) {
            return input;
        }
        if (input.codec() instanceof ComputedNumeric) {
            throw new NotProved("cast numeric to " + proofs.name(to));
        }
        boolean smallInteger = from == TypeOids.INT2 || from == TypeOids.INT4;
        boolean integers = TypeOids.isInteger(from) && TypeOids.isInteger(to);
        if (integers || from == TypeOids.BOOL && to == TypeOids.INT4 || from == TypeOids.INT4 && to == TypeOids.BOOL) {
            return proofs.representation(to, -1, 0);
        }
        if (smallInteger && to == TypeOids.NUMERIC) {
            return proofs.representation(to, NUMERIC_OF_INTEGER, 0);
        }
        if (to == TypeOids.FLOAT8 && (smallInteger || from == TypeOids.FLOAT4
                || from == TypeOids.NUMERIC && !input.hasKey())) {
            return proofs.representation(to, -1, input.profile());
        }
        boolean fromInstant = from == TypeOids.TIMESTAMP || from == TypeOids.TIMESTAMPTZ;
        if (fromInstant && to == TypeOids.DATE || from == TypeOids.DATE && (to == TypeOids.TIMESTAMP || to == TypeOids.TIMESTAMPTZ)) {
            // Before year 1 an era stands behind it, and after 9999 the year is longer.
            if (input.has(ColumnProfile.ORDER_DIFFERS)) {
                throw new NotProved("cast " + proofs.name(from) + " to " + proofs.name(to));
            }
            return proofs.representation(to, -1, input.profile());
        }
        if (to == TypeOids.TEXT || to == TypeOids.VARCHAR) {
            return text(input, to);
        }
        throw new NotProved("cast " + proofs.name(from) + " to " + proofs.name(to));
    }

    private Representation text(Representation input, int to) {
        int from = input.type();
        if (TypeOids.isText(from)) {
            if (from != TypeOids.BPCHAR || input.codec().equalityIsExact(input.typmod())) {
                return proofs.representation(to, -1, input.profile());
            }
        } else if (from != TypeOids.NUMERIC || input.hasKey()) {
            // A numeric that is kept as a number has lost its trailing zeros.
            return proofs.representation(to, -1, 0);
        }
        throw new NotProved("cast " + proofs.name(from) + " to " + proofs.name(to));
    }

    /** @param text what gives the value, read more than once */
    static String write(String text, int from, int to) {
        if (to == TypeOids.FLOAT8 && TypeOids.isInteger(from)) {
            return "CAST(" + text + " AS REAL)";
        }
        if (to == TypeOids.FLOAT8 && from == TypeOids.NUMERIC) {
            // One made of an integer is kept as such; NaN is a text.
            return "(CASE typeof(" + text + ") WHEN 'integer' THEN CAST(" + text + " AS REAL) ELSE " + text + " END)";
        }
        if (narrows(from, to)) {
            String range = to == TypeOids.INT2 ? "-32768 AND 32767" : "-2147483648 AND 2147483647";
            return "(CASE WHEN " + text + " NOT BETWEEN " + range + " THEN json('!') ELSE " + text + " END)";
        }
        if (to == TypeOids.BOOL && from == TypeOids.INT4) {
            return "(" + text + " <> 0)";
        }
        if (to == TypeOids.DATE && from != TypeOids.DATE) {
            return keepingInfinity(text, "substr(" + text + ", 1, 10)");
        }
        if (to == TypeOids.TIMESTAMP && from == TypeOids.DATE) {
            return keepingInfinity(text, text + " || ' 00:00:00'");
        }
        if (to == TypeOids.TIMESTAMPTZ && from == TypeOids.DATE) {
            // The session's zone is UTC then.
            return keepingInfinity(text, text + " || ' 00:00:00+00'");
        }
        if (to == TypeOids.TEXT || to == TypeOids.VARCHAR) {
            if (TypeOids.isInteger(from)) {
                return "CAST(" + text + " AS TEXT)";
            }
            if (from == TypeOids.BOOL) {
                return "(CASE " + text + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)";
            }
        }
        return text;
    }

    /** Whether its operand is written more than once. */
    static boolean repeats(int from, int to) {
        return narrows(from, to) || from == TypeOids.NUMERIC && to == TypeOids.FLOAT8;
    }

    private static boolean narrows(int from, int to) {
        return from == TypeOids.NUMERIC && TypeOids.isInteger(to) || from == TypeOids.INT8 && (to == TypeOids.INT4 || to == TypeOids.INT2) || from == TypeOids.INT4 && to == TypeOids.INT2;
    }

    /** An infinite date or timestamp is what it is, whatever becomes of others. */
    static String keepingInfinity(String text, String otherwise) {
        return "(CASE WHEN " + isInfinite(text) + " THEN " + text + " ELSE " + otherwise + " END)";
    }

    static String isInfinite(String text) {
        return text + " IN ('infinity', '-infinity')";
    }
}
