/**
 * The upstream's catalog as last replicated: tables, columns, keys, types, operators, functions, casts, collations.
 *
 * <p>In: rows read from the upstream by {@code replication}, or from the file by {@code replica}. Out: the immutable
 * {@link io.sqledge.catalog.Catalog}. Entry class: {@link io.sqledge.catalog.CatalogHolder}. Written by who
 * writes to the file, read by all.
 */
package io.sqledge.catalog;
