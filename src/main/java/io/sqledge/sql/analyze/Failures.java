package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.ElementsSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.TableSource;

/** Whether something in a query may raise an error, as far as its types and operators tell. */
final class Failures {

    private Failures() { }

    static boolean mayCome(AnalyzedSelect select) {
        return select.outputs().stream().anyMatch(output -> mayCome(output.expression())) || mayCome(select.where()) || mayCome(select.having())
                || select.groupBy().stream().anyMatch(Failures::mayCome) || select.from() != null && mayCome(select.from());
    }

    private static boolean mayCome(TypedExpression expression) {
        return expression != null && ConditionOrder.mayFail(expression);
    }

    private static boolean mayCome(Source source) {
        if (source instanceof DerivedSource derived) {
            return mayCome(derived.query());
        }
        if (source instanceof SetSource set) {
            return mayCome(set.left()) || mayCome(set.right());
        }
        if (source instanceof JoinSource join) {
            return mayCome(join.left()) || mayCome(join.right()) || mayCome(join.condition());
        }
        return !(source instanceof TableSource || source instanceof ElementsSource);
    }
}
