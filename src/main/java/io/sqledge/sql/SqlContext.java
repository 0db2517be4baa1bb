package io.sqledge.sql;

import io.sqledge.catalog.Catalog;
import java.util.List;

/**
 * What the meaning of a statement's text depends on, apart from the text.
 *
 * @param searchPath existing schemas in order, {@code "$user"} already replaced; {@code pg_catalog} is searched first
 *        unless it is named here, as in PostgreSQL
 */
public record SqlContext(Catalog catalog, List<String> searchPath) {
    public SqlContext {
        searchPath = List.copyOf(searchPath);
    }
}
