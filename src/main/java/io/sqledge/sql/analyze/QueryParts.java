package io.sqledge.sql.analyze;

import io.sqledge.sql.analyze.AnalyzedSelect.DerivedSource;
import io.sqledge.sql.analyze.AnalyzedSelect.JoinSource;
import io.sqledge.sql.analyze.AnalyzedSelect.RecursiveSource;
import io.sqledge.sql.analyze.AnalyzedSelect.SetSource;
import io.sqledge.sql.analyze.AnalyzedSelect.Source;
import io.sqledge.sql.analyze.AnalyzedSelect.ValuesSource;
import io.sqledge.sql.analyze.TypedExpression.Exists;
import io.sqledge.sql.analyze.TypedExpression.InSubquery;
import io.sqledge.sql.analyze.TypedExpression.ScalarSubquery;
import java.util.function.Consumer;

/** All expressions and sources of a query, those of its subqueries too. */
final class QueryParts {

    private final Consumer<TypedExpression> expressions;
    private final Consumer<Source> sources;

    private QueryParts(Consumer<TypedExpression> expressions, Consumer<Source> sources) {
        this.expressions = expressions;
        this.sources = sources;
    }

    static void walk(AnalyzedSelect select, Consumer<TypedExpression> expressions, Consumer<Source> sources) {
        new QueryParts(expressions, sources).query(select);
    }

    /** The same of one expression. */
    static void walk(TypedExpression expression, Consumer<TypedExpression> expressions, Consumer<Source> sources) {
        new QueryParts(expressions, sources).expression(expression);
    }

    private void query(AnalyzedSelect select) {
        select.outputs().forEach(o -> expression(o.expression()));
        source(select.from());
        expression(select.where());
        select.groupBy().forEach(this::expression);
        expression(select.having());
        select.orderBy().forEach(k -> expression(k.expression()));
        expression(select.limit());
        expression(select.offset());
    }

    private void source(Source source) {
        if (source == null) {
            return;
        }
        sources.accept(source);
        if (source instanceof JoinSource join) {
            source(join.left());
            source(join.right());
            expression(join.condition());
        } else if (source instanceof DerivedSource derived) {
            query(derived.query());
        } else if (source instanceof SetSource set) {
            query(set.left());
            query(set.right());
        } else if (source instanceof AnalyzedSelect.ElementsSource elements) {
            expression(elements.element());
        } else if (source instanceof ValuesSource values) {
            values.rows().forEach(row -> row.forEach(this::expression));
        } else if (source instanceof RecursiveSource recursive) {
            query(recursive.start());
            query(recursive.step());
        }
    }

    private void expression(TypedExpression expression) {
        if (expression == null) {
            return;
        }
        Children.walk(expression, part -> {
            expressions.accept(part);
            if (part instanceof Exists exists) {
                query(exists.query());
            } else if (part instanceof ScalarSubquery scalar) {
                query(scalar.query());
            } else if (part instanceof InSubquery in) {
                expression(in.equality().right());
                query(in.query());
            }
        });
    }
}
