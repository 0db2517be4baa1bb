package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.CollationInfo;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.sql.tree.TypeName;
import java.util.List;

/** Finds types and collations by name. */
final class TypeNames {

    private final Catalog catalog;
    private final List<String> path;

    TypeNames(Catalog catalog, List<String> path) {
        this.catalog = catalog;
        this.path = path;
    }

    /** A type without modifiers. The row types of tables, which the catalog leaves out, hide no other: one schema, one name. */
    int type(TypeName name) {
        String last = name.names().get(name.names().size() - 1);
        if (!name.modifiers().isEmpty() || name.names().size() > 2) {
            throw new NotProved("cast to " + last);
        }
        if (last.equals("json") && catalog.typesNamed(last).size() > 1) {
            // Which one it is depends on the version.
            throw new NotProved("type json");
        }
        List<String> schemas = name.names().size() == 2 ? List.of(name.names().get(0)) : path;
        for (String schema : schemas) {
            for (TypeInfo type : catalog.typesNamed(last)) {
                if (type.schema().equals(schema)) {
                    return name.array() ? arrayOf(type) : type.oid();
                }
            }
            if (catalog.tablesNamed(last).stream().anyMatch(t -> t.schema().equals(schema))) {
                break;
            }
        }
        throw new NotProved("type " + last);
    }

    /** An array of a domain would check its elements. */
    private static int arrayOf(TypeInfo element) {
        if (element.arrayOid() == 0 || element.kind() == 'd') {
            throw new NotProved("type " + element.name() + "[]");
        }
        return element.arrayOid();
    }

    int collation(List<String> names) {
        String last = names.get(names.size() - 1);
        for (String schema : names.size() == 2 ? List.of(names.get(0)) : path) {
            for (CollationInfo collation : catalog.system().collations()) {
                if (collation.schema().equals(schema) && collation.name().equals(last)) {
                    return collation.oid();
                }
            }
        }
        throw new NotProved("collation");
    }
}
