package io.sqledge.replica;

import io.sqledge.pgtype.SqliteValue;

/** The row a running statement stands on. Used on the reader thread only, valid until the next row. */
public interface RowCursor {

    /** @param column from 0 */
    SqliteValue value(int column);
}
