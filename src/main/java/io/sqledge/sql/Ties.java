package io.sqledge.sql;

/**
 * The cut by LIMIT and OFFSET under an order that is not unique: the statement fetches one row more on each side, and the
 * answer stands when no tie lies across a cut.
 *
 * @param skip 1 when a row precedes the answer, else 0
 * @param limit rows of the answer, -1 for all
 * @param firstKeyColumn result column from which on the order keys stand
 */
public record Ties(int skip, long limit, int firstKeyColumn) { }
