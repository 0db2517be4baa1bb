package io.sqledge.sql.translate;

import io.sqledge.catalog.Catalog;
import io.sqledge.sql.LocalQuery;
import io.sqledge.sql.OutputColumn;
import io.sqledge.sql.analyze.AnalyzedSelect;
import io.sqledge.sql.analyze.NotProved;
import io.sqledge.sql.analyze.SourceColumn;
import io.sqledge.sql.analyze.TimeZoneUse;
import io.sqledge.sql.analyze.TypedExpression;
import java.util.ArrayList;
import java.util.List;

/** Writes a whole statement and describes its answer. */
public final class SelectTranslator {

    private final Catalog catalog;

    public SelectTranslator(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param parameterOids of all client parameters
     * @throws NotProved where an answer here would not be proved to be the upstream's
     */
    public LocalQuery translate(AnalyzedSelect select, List<Integer> parameterOids) {
        StatementParts parts = new StatementParts(catalog);
        List<OutputColumn> columns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (AnalyzedSelect.Output output : select.outputs()) {
            columns.add(column(parts, output));
            texts.add(parts.selects().output(output.expression()));
        }
        if (select.distinct()) {
            select.outputs().forEach(parts.selects()::requireGrouping);
        }
        boolean cut = select.limit() != null || select.offset() != null;
        boolean mayTie = cut && !UniqueOrder.of(catalog, select);
        if (mayTie) {
            select.orderBy().forEach(key -> texts.add(parts.selects().sortKey(key.expression())));
        }
        String body = parts.selects().body(select, texts);
        boolean indexed = cut && IndexedOrder.of(catalog, select);
        if (indexed && select.offset() != null && texts.stream().anyMatch(SelectWriter::mayFail)) {
            // PostgreSQL computes the rows that it then leaves out.
            throw new NotProved("error before the limit");
        }
        String text = cut && SelectWriter.mayFail(body) && !indexed
                ? parts.selects().computedBefore(select, texts, columns.size(), mayTie) : body + parts.selects().orderBy(select);
        if (cut) {
            text += SelectWriter.limit(parts.cut(select.limit(), select.offset(), mayTie ? columns.size() : -1));
        }
        parts.rowFilters().requireNoFailure(text);
        return new LocalQuery(text, parameterOids, columns, catalog.version(),
                TimeZoneUse.in(catalog, select, parameterOids), parts.values().useClock(),
                new StatementBinder(parts.values().slots(), unused(parts, parameterOids), parts.cuts(), parts.rowFilters().demands()));
    }

    /** Parameters without a slot. Those of LIMIT are read twice, which does no harm. */
    private static List<BoundValue> unused(StatementParts parts, List<Integer> parameterOids) {
        List<BoundValue> unused = new ArrayList<>();
        for (int i = 0; i < parameterOids.size(); i++) {
            int number = i + 1;
            if (parts.values().slots().stream().noneMatch(s -> s.filling() != null && s.filling().reads(number))) {
                unused.add(parts.reader(number, parameterOids.get(i)));
            }
        }
        return unused;
    }

    private OutputColumn column(StatementParts parts, AnalyzedSelect.Output output) {
        TypedExpression expression = output.expression();
        Representation form = parts.storage().alone(expression);
        int type = parts.proofs().base(expression.type());
        if (!form.codec().outputIsExact()) {
            throw new NotProved("type " + parts.proofs().name(type));
        }
        int typmod = expression.typmod();
        if (type != expression.type()) {
            typmod = io.sqledge.catalog.TypeCodecs.of(catalog, expression.type(), typmod).typmod();
        }
        SourceColumn origin = expression instanceof TypedExpression.ColumnReference reference ? reference.column() : null;
        return new OutputColumn(output.name(), origin == null ? 0 : origin.tableOid(),
                origin == null ? 0 : origin.attributeNumber(), type, parts.proofs().type(type).length(), typmod, form.codec(),
                form.typmod());
    }
}
