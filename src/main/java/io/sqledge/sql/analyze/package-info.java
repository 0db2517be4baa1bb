/**
 * From a parse tree to a typed tree, by PostgreSQL's own rules from the upstream's own catalog.
 *
 * <p>In: a {@link io.sqledge.sql.tree.Query}, the {@link io.sqledge.catalog.Catalog}, the search path, declared parameter
 * types. Out: an {@link io.sqledge.sql.analyze.AnalyzedSelect} and the types of all parameters; or
 * {@link io.sqledge.sql.analyze.NotProved} with the reason. Names, operators and functions resolve as they would upstream,
 * among everything the catalog has; only then is asked whether what was found is one of those we know. So a user's own
 * function never matches by accident. Entry class: {@link io.sqledge.sql.analyze.Analyzer}. Any thread; one instance
 * serves one statement.
 */
package io.sqledge.sql.analyze;
