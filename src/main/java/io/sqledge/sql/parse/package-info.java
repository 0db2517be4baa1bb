/**
 * From SQL text to trees: scanner, parser, classifier.
 *
 * <p>In: the text of a Query or Parse message. Out: {@link io.sqledge.sql.tree.Query}, or a refusal. Entry classes:
 * {@link io.sqledge.sql.parse.SqlParser} and {@link io.sqledge.sql.parse.StatementClassifier}: pure functions for any
 * thread.
 */
package io.sqledge.sql.parse;
