package io.sqledge.replica;

/**
 * The finished rows of one result: memory first, then a temporary file beside the database. Rows come out in the order
 * they went in, whole rows only. Filled on a reader thread, then owned by the session's event loop; {@link #next} on a
 * spool for which {@link #inMemory} is false reads a file and belongs on a worker thread.
 */
public interface RowSpool extends AutoCloseable {

    /** Rows in all. */
    long rowCount();

    /** Rows not yet taken. */
    long remaining();

    boolean inMemory();

    /**
     * Takes the next rows; fewer than asked for at the end of a block, none only when none remains.
     *
     * @param maxRows at most this many
     * @param maxBytes stops after the row that reaches this many bytes
     * @return the encoded rows one after the other; empty when none remains
     */
    Chunk next(long maxRows, int maxBytes);

    record Chunk(byte[] bytes, int length, long rows) { }

    /** Gives memory and the temporary file back. Idempotent. */
    @Override
    void close();
}
