package io.sqledge.replica;

import io.sqledge.pgtype.ByteBuilder;

/**
 * Turns a row into the bytes that are spooled and later sent. Called on the reader thread. A
 * {@link CannotEncodeException} ends the local run: the statement is relayed.
 */
public interface RowEncoder {

    void encode(RowCursor row, ByteBuilder out);

    /** A value for which no exact form is known here. */
    final class CannotEncodeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CannotEncodeException(String reason) {
            super(reason, null, false, false);
        }
    }
}
