package io.sqledge.sql;

/**
 * A cut by LIMIT/OFFSET whose order does not by itself determine which rows come. The statement returns one row more on
 * each side, and its last result columns, after those of the answer, are the keys of its ORDER BY. Rows {@code skip} to
 * {@code skip + limit - 1} are the answer; where the first of them equals the row before it in all keys, or the last one
 * the row after it, the choice was open and the upstream answers. Without ORDER BY there are no keys and all rows are
 * equal.
 *
 * @param skip 1 when a row precedes the answer (OFFSET &gt; 0), else 0
 * @param limit rows of the answer, -1 for all
 * @param firstKeyColumn index of the first key column, which is the number of columns of the answer
 */
public record Ties(int skip, long limit, int firstKeyColumn) { }
