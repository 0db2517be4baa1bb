package io.sqledge.sql.analyze;

import io.sqledge.catalog.FunctionInfo;
import io.sqledge.sql.analyze.TypedExpression.Aggregate;
import io.sqledge.sql.analyze.TypedExpression.ColumnReference;
import io.sqledge.sql.analyze.TypedExpression.Constant;
import io.sqledge.sql.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Types calls: resolves the function as PostgreSQL does, then asks whether it is one that we know. */
final class Calls {

    private static final Set<String> AGGREGATES = Set.of("count", "min", "max", "sum", "avg", "bool_and",
            "bool_or", "every");
    /** They differ where several statements share a transaction. */
    private static final Set<String> CLOCKS = Set.of("now", "transaction_timestamp", "statement_timestamp");
    private static final Set<Integer> PRINTED_AS_KEPT = Set.of(TypeOids.TEXT, TypeOids.VARCHAR, TypeOids.INT2, TypeOids.INT4, TypeOids.INT8);

    private final TypeRules types;
    private final FunctionResolver resolver;
    private final Coercions coercions;
    private final Operators operators;

    Calls(TypeRules types, FunctionResolver resolver, Coercions coercions, Operators operators) {
        this.types = types;
        this.resolver = resolver;
        this.coercions = coercions;
        this.operators = operators;
    }

    /** An aggregate over a window, whose arguments may be aggregates of the groups. */
    TypedExpression window(Expression.Call call, List<TypedExpression> arguments, TypedExpression filter, Scope scope) {
        return call(call, arguments, filter, scope, true, true);
    }

    /** @param filter null when there is none */
    TypedExpression call(Expression.Call call, List<TypedExpression> arguments, TypedExpression filter, Scope scope,
            boolean aggregatesAllowed) {
        return call(call, arguments, filter, scope, aggregatesAllowed, false);
    }

    private TypedExpression call(Expression.Call call, List<TypedExpression> arguments, TypedExpression filter, Scope scope,
            boolean aggregatesAllowed, boolean overWindow) {
        if (call.name().size() > 2 || !call.orderBy().isEmpty()) {
            throw new NotProved("function " + String.join(".", call.name()));
        }
        String schema = call.name().size() == 2 ? call.name().get(0) : null;
        String name = call.name().get(call.name().size() - 1);
        if (name.equals("concat") && filter == null && !call.distinct() && !call.star() && resolver.isOnlyBuiltin(name)
                && (schema == null || schema.equals("pg_catalog"))) {
            return concat(arguments);
        }
        FunctionInfo function = resolver.resolve(schema, name, arguments.stream().map(TypedExpression::type).toList());
        String reason = "function " + function.schema() + "." + function.name();
        boolean builtin = function.schema().equals("pg_catalog")
                && Integer.compareUnsigned(function.oid(), TypeOids.FIRST_USER_OID) < 0;
        if (function.volatility() == 'v') {
            throw new NotProved("volatile " + reason);
        }
        if (builtin && CLOCKS.contains(name) && arguments.isEmpty() && filter == null && !call.star()) {
            return new TypedExpression.Clock(false, List.of(), TypeOids.TIMESTAMPTZ);
        }
        Builtin computed = Builtin.of(function);
        if (computed != null && filter == null && !call.distinct() && !call.star()) {
            List<TypedExpression> given = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                boolean array = function.argumentOids().get(i) == TypeOids.ANYARRAY && arguments.get(i).type() != TypeOids.UNKNOWN;
                given.add(array ? arguments.get(i) : coercions.to(arguments.get(i), function.argumentOids().get(i)));
            }
            return operators.operation(computed, given, function.resultOid());
        }
        if (!builtin || function.kind() != 'a' || !AGGREGATES.contains(name) || function.returnsSet()) {
            throw new NotProved(reason);
        }
        if (!aggregatesAllowed || call.star() != arguments.isEmpty()) {
            throw new NotProved("aggregate");
        }
        if (arguments.isEmpty()) {
            return new Aggregate(name, null, false, filter, function.resultOid(), Collated.NONE);
        }
        TypedExpression argument = argument(arguments.get(0), function.argumentOids().get(0), reason);
        boolean computes = name.equals("sum") || name.equals("avg");
        if (computes && !TypeOids.isInteger(argument.type()) && argument.type() != TypeOids.NUMERIC) {
            throw new NotProved(reason);
        }
        requireOwn(List.of(argument), filter, scope, overWindow);
        Collated collated = types.type(function.resultOid()).kind() == 'p' || types.type(function.resultOid()).collationOid() == 0
                ? Collated.NONE : argument.collated();
        return new Aggregate(name, argument, call.distinct(), filter, function.resultOid(), collated);
    }

    /** The function of that name, perhaps with its schema, for arguments of those types. */
    FunctionInfo resolved(List<String> name, List<Integer> types) {
        return resolver.resolve(name.size() == 2 ? name.get(0) : null, name.get(name.size() - 1), types);
    }

    boolean areAllBuiltin(String name) {
        return resolver.areAllBuiltin(name);
    }

    /** The window function of that name. @return null for any other function */
    FunctionInfo windowFunction(Expression.Call call, List<TypedExpression> arguments) {
        String schema = call.name().size() == 2 ? call.name().get(0) : null;
        FunctionInfo function = resolver.resolve(schema, call.name().get(call.name().size() - 1),
                arguments.stream().map(TypedExpression::type).toList());
        boolean builtin = function.schema().equals("pg_catalog")
                && Integer.compareUnsigned(function.oid(), TypeOids.FIRST_USER_OID) < 0;
        return builtin && function.kind() == 'w' ? function : null;
    }

    /** It is declared for any types, which it prints by their output functions; a literal is text as it stands. */
    private TypedExpression concat(List<TypedExpression> arguments) {
        if (arguments.isEmpty()) {
            throw new NotProved("function pg_catalog.concat");
        }
        List<TypedExpression> texts = new ArrayList<>();
        for (TypedExpression argument : arguments) {
            boolean literal = argument.type() == TypeOids.UNKNOWN && argument instanceof Constant;
            if (!literal && !PRINTED_AS_KEPT.contains(types.base(argument.type()))) {
                throw new NotProved("function pg_catalog.concat");
            }
            texts.add(TypeOids.isInteger(types.base(argument.type())) ? argument : coercions.to(argument, TypeOids.TEXT));
        }
        return operators.operation(Builtin.CONCAT, texts, TypeOids.TEXT);
    }

    private TypedExpression argument(TypedExpression given, int declared, String reason) {
        if (declared == TypeOids.ANY) {
            if (given.type() == TypeOids.UNKNOWN && !(given instanceof Constant)) {
                throw new NotProved("parameter type");
            }
            return coercions.settled(given);
        }
        if (types.type(declared).kind() == 'p') {
            throw new NotProved(reason);
        }
        return coercions.to(given, declared);
    }

    /** An aggregate over nothing but columns of a query around belongs to that query. */
    static void requireOwn(List<TypedExpression> arguments, TypedExpression filter, Scope scope, boolean aggregatesAllowed) {
        boolean[] seen = {false, false};
        List<TypedExpression> roots = new ArrayList<>(arguments);
        if (filter != null) {
            roots.add(filter);
        }
        for (TypedExpression root : roots) {
            Children.walk(root, e -> {
                if (e instanceof Aggregate && !aggregatesAllowed || e instanceof TypedExpression.Window) {
                    throw new NotProved("aggregate");
                } else if (e instanceof ColumnReference reference) {
                    seen[scope.owns(reference) ? 0 : 1] = true;
                } else if (e instanceof TypedExpression.Exists || e instanceof TypedExpression.InSubquery
                        || e instanceof TypedExpression.ScalarSubquery) {
                    throw new NotProved("subquery in an aggregate");
                }
            });
        }
        if (seen[1]) {
            throw new NotProved("aggregate of an outer query");
        }
    }
}
