/**
 * Error reports in PostgreSQL's terms. Every other package may import this one, it imports none.
 *
 * <p>Entry class: {@link io.sqledge.error.PgException}, thrown where the fact is known. No threads.
 */
package io.sqledge.error;
