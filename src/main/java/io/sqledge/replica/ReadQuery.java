package io.sqledge.replica;

import io.sqledge.pgtype.SqliteValue;
import java.util.List;

/**
 * A statement for the file, ready to run.
 *
 * @param sql SQLite text, the key of the reader's statement cache
 * @param parameters for {@code ?1}, {@code ?2} and so on
 * @param catalogVersion the version the plan was made from; another one in the file means the plan is void
 * @param encoder what becomes of each row
 * @param tie checks that the cut by LIMIT/OFFSET determines which rows come, or null when no check is needed
 */
public record ReadQuery(String sql, List<SqliteValue> parameters, long catalogVersion, RowEncoder encoder,
        TieCheck tie) {
    public ReadQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * LIMIT/OFFSET under an order that is not unique: the statement is written to return one row more on each side, and
     * the last {@code keyColumns} result columns are the order keys. Rows from {@code skip} (0 or 1) on, at most
     * {@code limit}, are the answer; when the first row equals the row before it, or the last one the row after it, in all
     * keys, the statement is relayed.
     *
     * @param skip 1 when a row precedes the answer (OFFSET &gt; 0), else 0
     * @param limit rows of the answer, -1 for all
     * @param firstKeyColumn index of the first key column; the keys go to the end
     * @param anyRow whether any of the equal rows will do, so that nothing is relayed
     */
    public record TieCheck(int skip, long limit, int firstKeyColumn, boolean anyRow) { }
}
