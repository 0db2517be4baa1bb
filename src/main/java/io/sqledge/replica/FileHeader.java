package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first 100 bytes of a SQLite file (SQLite's "Database File Format", 1.3), read without SQLite: a file of somebody else's must
 * never pass for a damaged one of ours, which is moved aside.
 */
final class FileHeader {

    private static final int BYTES = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION_ID_AT = 68;

    private FileHeader() { }

    /**
     * Passes for a file that is ours, whatever else is wrong with it, and for an empty one, which is nobody's.
     *
     * @throws PgException XX001 for another one
     */
    static void requireOurs(Path path) throws IOException {
        byte[] header;
        try (InputStream file = Files.newInputStream(path)) {
            header = file.readNBytes(BYTES);
        }
        boolean ours = header.length == 0
                || header.length == BYTES && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == ReplicaFile.APPLICATION_ID;
        if (!ours) {
            boolean sqlite = header.length >= MAGIC.length && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
            throw PgException.error(SqlState.DATA_CORRUPTED, "\"" + path + "\" is "
                    + (sqlite ? "a SQLite file that SQLedge did not make" : "no SQLite file"))
                    .hint("Move it away, or set SQLEDGE_LOCAL_DB_PATH to another file.");
        }
    }
}
