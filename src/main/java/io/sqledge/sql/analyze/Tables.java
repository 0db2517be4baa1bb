package io.sqledge.sql.analyze;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.Table;
import java.util.List;

/** Finds the table that a name means, and whether the replica may answer for it. */
final class Tables {

    private final Catalog catalog;
    private final List<String> path;

    /** @param path schemas in the order searched, pg_catalog included */
    Tables(Catalog catalog, List<String> path) {
        this.catalog = catalog;
        this.path = path;
    }

    /**
     * A table, or a view or partitioned table with its definition.
     *
     * @param names {@code t} or {@code s.t}
     * @param inView whether a view names it, whose owner may read it
     */
    Table readable(List<String> names, boolean inView) {
        Table table = named(names);
        if (table.definition() != null) {
            requireNoPolicies(table);
            requirePrivilege(table, inView);
            return table;
        }
        switch (table.state()) {
            case COMPARING -> throw new NotProved("schema being compared");
            case COPYING -> throw new NotProved("table being copied");
            case NOT_REPLICATED -> throw new NotProved(table.reason() == null ? "table not replicated" : table.reason());
            case READY -> { }
        }
        requireNoPolicies(table);
        requirePrivilege(table, inView);
        if (table.hasInheritance() || table.kind() != 'r') {
            throw new NotProved("inheritance");
        }
        return table;
    }

    private static void requireNoPolicies(Table table) {
        if (table.rowSecurity()) {
            throw new NotProved("row-level security");
        }
    }

    private static void requirePrivilege(Table table, boolean inView) {
        if (!inView && !table.readable()) {
            throw new NotProved("no SELECT privilege");
        }
    }

    private Table named(List<String> names) {
        String name = names.get(names.size() - 1);
        if (names.size() > 2) {
            throw new NotProved("unknown relation");
        }
        if (names.size() == 2) {
            return in(names.get(0), name);
        }
        // All of pg_catalog's relations are named so, and it is searched first; the catalog we have leaves them out.
        if (name.startsWith("pg_")) {
            throw new NotProved("system catalog");
        }
        for (String schema : path) {
            for (Table table : catalog.tablesNamed(name)) {
                if (table.schema().equals(schema)) {
                    return table;
                }
            }
        }
        throw new NotProved("unknown relation");
    }

    private Table in(String schema, String name) {
        if (schema.startsWith("pg_") || schema.equals("information_schema")) {
            throw new NotProved(schema.startsWith("pg_temp") ? "temporary table" : "system catalog");
        }
        return catalog.tablesNamed(name).stream().filter(t -> t.schema().equals(schema)).findFirst()
                .orElseThrow(() -> new NotProved("unknown relation"));
    }
}
