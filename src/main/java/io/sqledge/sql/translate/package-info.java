/**
 * From a typed tree to SQLite text, and from a client's parameters to SQLite's.
 *
 * <p>In: an {@link io.sqledge.sql.analyze.AnalyzedSelect}. Out: a {@link io.sqledge.sql.LocalQuery}, or
 * {@link io.sqledge.sql.analyze.NotProved} with the reason. The text is written anew with aliases of our own ({@code t0},
 * {@code t1}), fully parenthesised; of the client's text nothing passes: literals become bound values. Every comparison,
 * sort and aggregate is written only after its proof: that SQLite's answer on the stored forms is PostgreSQL's on the
 * values. Entry class: {@link io.sqledge.sql.translate.SelectTranslator}. Any thread.
 */
package io.sqledge.sql.translate;
