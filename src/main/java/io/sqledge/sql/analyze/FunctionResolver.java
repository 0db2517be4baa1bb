package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.FunctionInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds the function or aggregate that PostgreSQL would call (manual, "Function Type Resolution"; parse_func.c). */
final class FunctionResolver {

    private final Catalog catalog;
    private final List<String> path;
    private final CandidateSelector<FunctionInfo> selector;

    /** @param path schemas in the order searched, pg_catalog included */
    FunctionResolver(Catalog catalog, TypeRules types, List<String> path) {
        this.catalog = catalog;
        this.path = path;
        this.selector = new CandidateSelector<>(types, FunctionInfo::argumentOids);
    }

    /**
     * @param schema null when the name is not qualified
     * @throws NotProved where there is none, several, or one that needs defaults or VARIADIC
     */
    FunctionInfo resolve(String schema, String name, List<Integer> arguments) {
        List<FunctionInfo> visible = visible(schema, name, arguments.size());
        for (FunctionInfo function : visible) {
            if (function.argumentOids().equals(arguments)) {
                return function;
            }
        }
        FunctionInfo found = selector.select(arguments, visible);
        if (found == null) {
            throw new NotProved("function " + (schema == null ? name : schema + "." + name));
        }
        return found;
    }

    /** Whether nobody has defined another function of that name. */
    boolean isOnlyBuiltin(String name) {
        List<FunctionInfo> all = catalog.functionsNamed(name);
        return all.size() == 1 && all.get(0).schema().equals("pg_catalog")
                && Integer.compareUnsigned(all.get(0).oid(), TypeOids.FIRST_USER_OID) < 0;
    }

    /** Whether it is a function of the catalog's only, under however many argument types. */
    boolean areAllBuiltin(String name) {
        List<FunctionInfo> all = catalog.functionsNamed(name);
        return !all.isEmpty() && all.stream().allMatch(function -> function.schema().equals("pg_catalog")
                && Integer.compareUnsigned(function.oid(), TypeOids.FIRST_USER_OID) < 0);
    }

    private List<FunctionInfo> visible(String schema, String name, int arguments) {
        List<FunctionInfo> found = new ArrayList<>();
        for (String searched : schema == null ? path : List.of(schema)) {
            for (FunctionInfo function : catalog.functionsNamed(name)) {
                if (!function.schema().equals(searched)) {
                    continue;
                }
                boolean expandable = function.variadicOid() != 0 && arguments >= function.argumentOids().size()
                        || arguments < function.argumentOids().size()
                                && arguments >= function.argumentOids().size() - function.defaults();
                if (expandable) {
                    throw new NotProved("function " + function.schema() + "." + name);
                }
                if (function.argumentOids().size() == arguments && found.stream()
                        .noneMatch(f -> f.argumentOids().equals(function.argumentOids()))) {
                    found.add(function);
                }
            }
        }
        return found;
    }
}
