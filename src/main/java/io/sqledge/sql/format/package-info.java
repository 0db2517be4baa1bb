/**
 * From a parse tree back to Postgres text, every operator in parentheses of its own.
 *
 * <p>In: {@link io.sqledge.sql.tree.Query}. Out: text that Postgres reads as the same tree, whatever the precedences. It shows
 * how a text was understood, and is the means by which the parser is compared with Postgres's. Entry class:
 * {@link io.sqledge.sql.format.Formatter}, a pure function for any thread.
 */
package io.sqledge.sql.format;
