/**
 * Values of PostgreSQL types in all their forms.
 *
 * <p>In: the server's output text, a client's parameters in text or binary. Out: the storage form in SQLite, and from it
 * the bytes of the wire, equal to those PostgreSQL sends. Also {@link io.sqledge.pgtype.Lsn}.
 *
 * <p>Entry class: {@link io.sqledge.pgtype.PgTypes}, the table of all types; one class per type or tight family. A type
 * states what it can prove ({@link io.sqledge.pgtype.PgType#equalityIsExact}, {@link io.sqledge.pgtype.PgType#hasBinary});
 * what is not stated is relayed. Values that break a statement are remembered per column in a
 * {@link io.sqledge.pgtype.ColumnProfile}. Everything is immutable; any thread.
 */
package io.sqledge.pgtype;
