package io.sqledge.sql.translate;

import io.sqledge.catalog.OperatorInfo;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import io.sqledge.sql.analyze.TypedExpression.Coercion;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Comparison;
import io.sqledge.sql.analyze.TypedExpression.InList;
import io.sqledge.sql.analyze.TypedExpression.Logical;
import io.sqledge.sql.analyze.TypedExpression.Not;
import io.sqledge.sql.analyze.TypedExpression.NullTest;
import io.sqledge.sql.analyze.TypedExpression.TruthTest;
import java.util.List;

/**
 * Whether two conditions are one but for the values that are given in them, as literals or parameters: the same operators over the
 * same columns, for values of the same types. Integers of all lengths compare alike. Anything but comparisons, tests and what joins
 * them is taken for another.
 */
final class SameTerm {

    private SameTerm() { }

    static boolean of(TypedExpression a, TypedExpression b) {
        if (isGiven(a) && isGiven(b)) {
            return a.type() == b.type() || TypeOids.isInteger(a.type()) && TypeOids.isInteger(b.type());
        }
        if (a instanceof ColumnReference x && b instanceof ColumnReference y) {
            return x.column().relation() == y.column().relation() && x.column().tableOid() == y.column().tableOid()
                    && x.column().attributeNumber() == y.column().attributeNumber() && x.column().attributeNumber() != 0;
        }
        if (a instanceof Coercion x && b instanceof Coercion y) {
            return x.type() == y.type() && x.typmod() == y.typmod() && of(x.input(), y.input());
        }
        if (a instanceof Comparison x && b instanceof Comparison y) {
            return isSame(x.operator(), y.operator()) && x.inputCollation().oid() == y.inputCollation().oid() && of(x.left(), y.left())
                    && of(x.right(), y.right());
        }
        if (a instanceof InList x && b instanceof InList y) {
            return x.negated() == y.negated() && areSame(x.equalities(), y.equalities());
        }
        if (a instanceof NullTest x && b instanceof NullTest y) {
            return x.negated() == y.negated() && of(x.input(), y.input());
        }
        if (a instanceof TruthTest x && b instanceof TruthTest y) {
            return x.wanted() == y.wanted() && x.negated() == y.negated() && of(x.input(), y.input());
        }
        if (a instanceof Not x && b instanceof Not y) {
            return of(x.input(), y.input());
        }
        return a instanceof Logical x && b instanceof Logical y && x.and() == y.and() && areSame(x.terms(), y.terms());
    }

    private static boolean areSame(List<? extends TypedExpression> a, List<? extends TypedExpression> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = of(a.get(i), b.get(i));
        }
        return same;
    }

    private static boolean isSame(OperatorInfo a, OperatorInfo b) {
        return a.equals(b) || a.name().equals(b.name()) && isOfIntegers(a) && isOfIntegers(b);
    }

    private static boolean isOfIntegers(OperatorInfo operator) {
        return operator.schema().equals("pg_catalog") && TypeOids.isInteger(operator.leftOid()) && TypeOids.isInteger(operator.rightOid());
    }

    private static boolean isGiven(TypedExpression expression) {
        return expression instanceof Coercion coercion ? isGiven(coercion.input())
                : expression instanceof TypedExpression.Constant || expression instanceof TypedExpression.ParameterReference;
    }
}
