/**
 * The parse tree of Postgres's queries: immutable records, equal by value, names not yet resolved.
 *
 * <p>Out of {@code sql.parse}, into {@code sql.analyze}.
 */
package io.sqledge.sql.tree;
