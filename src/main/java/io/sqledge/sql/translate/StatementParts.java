package io.sqledge.sql.translate;

import io.sqledge.catalog.Catalog;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.analyze.ExplicitCasts;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.ArrayList;
import java.util.List;

/** What grows while one statement is written: its bound values, and the proofs it rests on. One thread. */
final class StatementParts {

    private final Catalog catalog;
    private final Proofs proofs;
    private final Storage storage;
    private final BoundValues values = new BoundValues();
    private final SelectWriter selects = new SelectWriter(this);
    private final List<Cut> cuts = new ArrayList<>();
    private final RowFilters rowFilters = new RowFilters(this);

    StatementParts(Catalog catalog) {
        this.catalog = catalog;
        this.proofs = new Proofs(catalog);
        this.storage = new Storage(proofs);
    }

    Catalog catalog() {
        return catalog;
    }

    Proofs proofs() {
        return proofs;
    }

    Storage storage() {
        return storage;
    }

    SelectWriter selects() {
        return selects;
    }

    BoundValues values() {
        return values;
    }

    RowFilters rowFilters() {
        return rowFilters;
    }

    /** LIMIT and OFFSET of a query. @param firstKeyColumn see {@link Cut} */
    Cut cut(TypedExpression limit, TypedExpression offset, int firstKeyColumn) {
        Cut cut = Cut.of(this, limit, offset, firstKeyColumn);
        cuts.add(cut);
        return cut;
    }

    List<Cut> cuts() {
        return List.copyOf(cuts);
    }

    /** The labels of an enum in their order, as a rank to sort by; the text itself for any other type. */
    String rank(Representation form, String text) {
        List<String> labels = catalog.enumLabels(form.type());
        if (labels.isEmpty()) {
            return text;
        }
        StringBuilder rank = new StringBuilder("(CASE ").append(text);
        for (int i = 0; i < labels.size(); i++) {
            rank.append(" WHEN ").append(values.add(SqliteValue.Text.of(labels.get(i)))).append(" THEN ")
                    .append(values.add(new SqliteValue.Int(i)));
        }
        return rank.append(" END)").toString();
    }

    /**
     * @param expression a literal or parameter, or conversions of one
     * @param form what it is compared with, or null
     * @return the text that stands for it
     */
    String bind(TypedExpression expression, Representation form, boolean key, int refused) {
        return bind(expression, form, key, refused, Shape.SINGLE);
    }

    /** The same, for a value of that shape. */
    String bind(TypedExpression expression, Representation form, boolean key, int refused, Shape shape) {
        BoundValue value = given(expression, form, key, refused, shape);
        return value == null ? "NULL" : values.bind(value);
    }

    /** @return null for the literal NULL */
    BoundValue given(TypedExpression expression, Representation form, boolean key, int refused, Shape shape) {
        List<Integer> steps = new ArrayList<>();
        TypedExpression inner = expression;
        while (inner instanceof TypedExpression.Coercion coercion) {
            steps.add(0, proofs.base(coercion.type()));
            inner = coercion.input();
        }
        if (inner.type() == TypeOids.UNKNOWN) {
            throw new NotProved("type unknown");
        }
        int source = proofs.base(inner.type());
        int target = source;
        boolean read = false;
        for (int step : steps) {
            requireConversion(target, step);
            if (read) {
                // What the first type's input refuses would be read as the second one's.
                throw new NotProved("cast " + proofs.name(source) + " to " + proofs.name(target));
            }
            read = ExplicitCasts.readsText(target, step);
            target = step;
        }
        if (inner instanceof TypedExpression.Constant constant && constant.text() == null) {
            return null;
        }
        Representation wanted = form != null && form.type() == target ? form : proofs.representation(target, -1, 0);
        if (form != null && form != wanted) {
            proofs.requireSameForm(form, wanted);
        }
        int parameter = inner instanceof TypedExpression.ParameterReference reference ? reference.number() : 0;
        String literal = inner instanceof TypedExpression.Constant constant ? constant.text() : null;
        return new BoundValue(parameter, literal, proofs.representation(source, -1, 0).codec(),
                conversion(source, target), wanted, key, refused, labels(target), shape);
    }

    /** Reads a parameter as its own type. */
    BoundValue reader(int parameter, int type) {
        if (proofs.base(type) != type) {
            throw new NotProved("type " + proofs.name(type));
        }
        Representation form = proofs.representation(type, -1, 0);
        return new BoundValue(parameter, null, form.codec(), BoundValue.Conversion.NONE, form, false, 0, labels(type));
    }

    /** The only values an enum has; empty for any other type. */
    private List<String> labels(int type) {
        List<String> labels = catalog.enumLabels(type);
        if (labels.isEmpty() && proofs.type(type).kind() == 'e') {
            throw new NotProved("type " + proofs.name(type));
        }
        return labels;
    }

    private void requireConversion(int from, int to) {
        boolean widening = TypeOids.isInteger(from)
                && (to == TypeOids.INT8 || to == TypeOids.INT4 && from == TypeOids.INT2 || to == TypeOids.NUMERIC);
        boolean toFloat = to == TypeOids.FLOAT8 && TypeOids.isNumber(from);
        boolean text = isPlainText(from) && (to == TypeOids.TEXT || to == TypeOids.VARCHAR);
        boolean midnight = from == TypeOids.DATE && (to == TypeOids.TIMESTAMP || to == TypeOids.TIMESTAMPTZ);
        if (from != to && !widening && !toFloat && !text && !midnight && !ExplicitCasts.readsText(from, to)) {
            throw new NotProved("cast " + proofs.name(from) + " to " + proofs.name(to));
        }
    }

    private static boolean isPlainText(int type) {
        return type == TypeOids.TEXT || type == TypeOids.VARCHAR || type == TypeOids.NAME;
    }

    private static BoundValue.Conversion conversion(int source, int target) {
        if (source == target || source != TypeOids.NAME && isPlainText(source) && isPlainText(target)) {
            return BoundValue.Conversion.NONE;
        }
        return source == TypeOids.FLOAT4 ? BoundValue.Conversion.SAME_FORM : BoundValue.Conversion.BY_TEXT;
    }
}
