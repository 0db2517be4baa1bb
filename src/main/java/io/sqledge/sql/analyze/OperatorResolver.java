package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.OperatorInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds the operator that PostgreSQL would take (manual, "Operator Type Resolution"; parse_oper.c). */
final class OperatorResolver {

    private final Catalog catalog;
    private final TypeRules types;
    private final List<String> path;
    private final CandidateSelector<OperatorInfo> selector;

    /** @param path schemas in the order searched, pg_catalog included */
    OperatorResolver(Catalog catalog, TypeRules types, List<String> path) {
        this.catalog = catalog;
        this.types = types;
        this.path = path;
        this.selector = new CandidateSelector<>(types, o -> List.of(o.leftOid(), o.rightOid()));
    }

    /**
     * @param schema of {@code OPERATOR(schema.name)}, or null
     * @throws NotProved where there is none, or several
     */
    OperatorInfo binary(String schema, String name, int left, int right) {
        List<OperatorInfo> visible = visible(schema, name);
        OperatorInfo exact = exact(visible, left, right);
        OperatorInfo found = exact != null ? exact : selector.select(List.of(left, right), visible);
        if (found == null) {
            throw new NotProved("operator " + name);
        }
        return found;
    }

    /** Only with an operand of exactly that type. @throws NotProved where there is none */
    OperatorInfo prefix(String name, int operand) {
        for (String searched : path) {
            for (OperatorInfo operator : catalog.operatorsNamed(name)) {
                if (operator.schema().equals(searched) && operator.leftOid() == 0 && operator.rightOid() == operand) {
                    return operator;
                }
            }
        }
        throw new NotProved("operator " + name);
    }

    private OperatorInfo exact(List<OperatorInfo> visible, int left, int right) {
        if (left == TypeOids.UNKNOWN && right == TypeOids.UNKNOWN) {
            return null;
        }
        if (left != TypeOids.UNKNOWN && right != TypeOids.UNKNOWN) {
            return withTypes(visible, left, right);
        }
        int known = left == TypeOids.UNKNOWN ? right : left;
        OperatorInfo same = withTypes(visible, known, known);
        int base = types.base(known);
        return same != null || base == known ? same : withTypes(visible, base, base);
    }

    private static OperatorInfo withTypes(List<OperatorInfo> visible, int left, int right) {
        return visible.stream().filter(o -> o.leftOid() == left && o.rightOid() == right).findFirst().orElse(null);
    }

    /** Binary operators of that name in path order; one hides those of the same types in later schemas. */
    private List<OperatorInfo> visible(String schema, String name) {
        List<OperatorInfo> found = new ArrayList<>();
        for (String searched : schema == null ? path : List.of(schema)) {
            for (OperatorInfo operator : catalog.operatorsNamed(name)) {
                if (operator.schema().equals(searched) && operator.leftOid() != 0
                        && withTypes(found, operator.leftOid(), operator.rightOid()) == null) {
                    found.add(operator);
                }
            }
        }
        return found;
    }
}
