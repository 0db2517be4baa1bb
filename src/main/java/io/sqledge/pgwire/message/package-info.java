/** Messages as values: records without I/O, made in a test with {@code new}. */
package io.sqledge.pgwire.message;
