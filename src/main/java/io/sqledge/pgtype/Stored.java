package io.sqledge.pgtype;

import static io.sqledge.error.SqlState.INTERNAL_ERROR;

import io.sqledge.error.PgException;

/**
 * Takes a stored value in the storage class its type keeps. Any other class is a file that was written by somebody else,
 * or an error of ours: XX000, without the value, since messages reach logs.
 */
final class Stored {

    private Stored() { }

    static byte[] text(PgType type, SqliteValue stored) {
        if (stored instanceof SqliteValue.Text text) {
            return text.utf8();
        }
        throw unexpected(type, stored);
    }

    static long integer(PgType type, SqliteValue stored) {
        if (stored instanceof SqliteValue.Int integer) {
            return integer.value();
        }
        throw unexpected(type, stored);
    }

    static PgException unexpected(PgType type, SqliteValue stored) {
        return PgException.error(INTERNAL_ERROR, "unexpected storage class " + stored.getClass().getSimpleName()
                + " for type " + type.name());
    }

    /** For text of the server, or of the file, that is not in the form the type prints. */
    static PgException malformed(PgType type) {
        return PgException.error(INTERNAL_ERROR, "malformed stored value for type " + type.name());
    }

    static SqliteValue.Text copy(byte[] bytes, int offset, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, offset, copy, 0, length);
        return new SqliteValue.Text(copy);
    }
}
