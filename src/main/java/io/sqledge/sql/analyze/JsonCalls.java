package io.sqledge.sql.analyze;

import io.sqledge.catalog.TypeInfo;
import io.sqledge.sql.analyze.AnalyzedSelect.SortKey;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.analyze.TypedExpression.Gathering;
import io.sqledge.sql.analyze.TypedExpression.JsonForm;
import io.sqledge.sql.analyze.TypedExpression.JsonText;
import io.sqledge.sql.tree.Expression;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions that make json of rows and values (manual, "JSON Creation Functions"), and the aggregates that put values one
 * behind the other. They are declared for values of any type, so nothing is resolved: nobody else may have defined one of the name.
 */
final class JsonCalls {

    private static final Set<String> BUILDERS = Set.of("json_build_object", "jsonb_build_object", "json_build_array", "jsonb_build_array");
    private static final Set<String> OF_A_ROW = Set.of("to_json", "to_jsonb", "row_to_json", "json_agg", "jsonb_agg");
    private static final Set<String> AGGREGATES = Set.of("json_agg", "jsonb_agg", "string_agg", "array_agg");

    private final Analyzer analyzer;

    JsonCalls(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Whether it is one of them. */
    boolean isKnown(Expression.Call call) {
        String name = call.name().get(call.name().size() - 1);
        boolean named = BUILDERS.contains(name) || OF_A_ROW.contains(name) || AGGREGATES.contains(name);
        return named && (call.name().size() == 1 || call.name().size() == 2 && call.name().get(0).equals("pg_catalog"))
                && analyzer.calls().areAllBuiltin(name) && !call.star() && call.over() == null;
    }

    /** Whether it takes the name of a relation for its rows. */
    static boolean takesRow(Expression.Call call) {
        return OF_A_ROW.contains(call.name().get(call.name().size() - 1)) && call.arguments().size() == 1;
    }

    /** All columns of a relation, as one value. */
    static JsonText row(Scope.Relation relation) {
        return new JsonText(JsonForm.ROW, relation.columns().stream().map(Scope.NamedColumn::name).toList(),
                relation.columns().stream().map(Scope.NamedColumn::expression).toList(), TypeOids.JSON);
    }

    static boolean isAggregate(Expression.Call call) {
        return AGGREGATES.contains(call.name().get(call.name().size() - 1));
    }

    /** @param order of the input of an aggregate without ORDER BY */
    TypedExpression call(Expression.Call call, List<TypedExpression> arguments, List<SortKey> orderBy, TypedExpression filter, InputOrder order) {
        String name = call.name().get(call.name().size() - 1);
        boolean binary = name.startsWith("jsonb") || name.equals("to_jsonb");
        if (isAggregate(call)) {
            return aggregate(name, call, arguments, orderBy, filter, order);
        }
        if (call.distinct() || filter != null || !orderBy.isEmpty()) {
            throw new NotProved("function pg_catalog." + name);
        }
        int type = binary ? TypeOids.JSONB : TypeOids.JSON;
        if (name.endsWith("build_array")) {
            return new JsonText(JsonForm.ARRAY, List.of(), arguments.stream().map(this::value).toList(), type);
        }
        if (name.endsWith("build_object")) {
            return object(name, arguments, binary);
        }
        if (arguments.size() != 1) {
            throw new NotProved("function pg_catalog." + name);
        }
        TypedExpression only = arguments.get(0);
        if (only instanceof JsonText row && row.form() == JsonForm.ROW) {
            return binary ? binary(name, row) : row;
        }
        if (name.equals("row_to_json") || only.type() == TypeOids.UNKNOWN) {
            throw new NotProved("function pg_catalog." + name);
        }
        return new JsonText(JsonForm.VALUE, List.of(), List.of(only), type);
    }

    /** A literal is text as it stands. */
    private TypedExpression value(TypedExpression argument) {
        if (argument.type() == TypeOids.UNKNOWN && !(argument instanceof Constant)) {
            throw new NotProved("parameter type");
        }
        return analyzer.coercions().settled(argument);
    }

    private TypedExpression object(String name, List<TypedExpression> arguments, boolean binary) {
        List<String> keys = new ArrayList<>();
        List<TypedExpression> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            TypedExpression argument = value(arguments.get(i));
            if (i % 2 == 1) {
                values.add(argument);
            } else if (argument instanceof Constant key && key.text() != null && key.type() == TypeOids.TEXT) {
                keys.add(key.text());
            } else {
                throw new NotProved("function pg_catalog." + name);
            }
        }
        if (keys.size() != values.size()) {
            throw new NotProved("function pg_catalog." + name);
        }
        JsonText object = new JsonText(JsonForm.BUILT, keys, values, TypeOids.JSON);
        return binary ? binary(name, object) : object;
    }

    /** jsonb sorts keys by length, then by their bytes, and keeps the last of several that are equal. */
    private static JsonText binary(String name, JsonText object) {
        if (new HashSet<>(object.keys()).size() < object.keys().size()) {
            throw new NotProved("function pg_catalog." + name);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < object.keys().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> object.keys().get(i).getBytes(StandardCharsets.UTF_8),
                Comparator.comparingInt((byte[] key) -> key.length).thenComparing(Arrays::compareUnsigned)));
        return new JsonText(JsonForm.BINARY, order.stream().map(object.keys()::get).toList(), order.stream().map(object.values()::get).toList(),
                TypeOids.JSONB);
    }

    private TypedExpression aggregate(String name, Expression.Call call, List<TypedExpression> arguments, List<SortKey> orderBy,
            TypedExpression filter, InputOrder order) {
        if (call.distinct() || arguments.size() != (name.equals("string_agg") ? 2 : 1)) {
            throw new NotProved("function pg_catalog." + name);
        }
        TypedExpression argument = arguments.get(0);
        String separator = ", ";
        int type = name.equals("json_agg") ? TypeOids.JSON : TypeOids.JSONB;
        Collated collated = Collated.NONE;
        if (name.equals("string_agg")) {
            int given = argument.type() == TypeOids.UNKNOWN ? TypeOids.TEXT : analyzer.types().base(argument.type());
            if (given != TypeOids.TEXT && given != TypeOids.VARCHAR || !(arguments.get(1) instanceof Constant constant) || constant.text() == null
                    || constant.type() != TypeOids.UNKNOWN && constant.type() != TypeOids.TEXT) {
                throw new NotProved("function pg_catalog.string_agg");
            }
            argument = analyzer.coercions().to(argument, TypeOids.TEXT);
            separator = constant.text();
            type = TypeOids.TEXT;
            collated = argument.collated();
        } else if (name.equals("array_agg")) {
            TypeInfo element = argument.type() == TypeOids.UNKNOWN ? null : analyzer.types().type(argument.type());
            if (element == null || element.arrayOid() == 0 || element.isArray() || argument instanceof JsonText) {
                throw new NotProved("function pg_catalog.array_agg");
            }
            separator = ",";
            type = element.arrayOid();
            collated = argument.collated();
        } else if (argument instanceof JsonText row && row.form() == JsonForm.ROW) {
            argument = name.equals("jsonb_agg") ? binary(name, row) : row;
            separator = name.equals("jsonb_agg") ? ", " : ", \n ";
        } else if (argument.type() == TypeOids.UNKNOWN) {
            throw new NotProved("function pg_catalog." + name);
        }
        return new Aggregate(name, argument, false, filter, new Gathering(separator, order.of(orderBy, argument)), type, collated);
    }
}
