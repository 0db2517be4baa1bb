package io.sqledge.sql;

import io.sqledge.catalog.Catalog;
import java.util.List;

/**
 * What a statement's meaning depends on besides its text.
 *
 * @param searchPath schemas in the order they are searched, {@code $user} replaced; pg_catalog first unless it is listed
 */
public record SqlContext(Catalog catalog, List<String> searchPath) {
    public SqlContext {
        searchPath = List.copyOf(searchPath);
    }
}
