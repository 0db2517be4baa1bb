package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A temporary file that has no name any more once it is open, where the system can do that: it goes with its process. */
public final class UnnamedFile {

    private UnnamedFile() { }

    /** @param directory of the database: what is too large for memory may be too large for {@code /tmp} */
    public static FileChannel create(Path directory) throws IOException {
        Path path = Files.createTempFile(directory, "sqledge-spool", ".tmp");
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Fills the buffer's remaining room from a place in the file. @throws EOFException when the file ends before */
    public static void read(FileChannel file, ByteBuffer buffer, long start) throws IOException {
        long at = start;
        while (buffer.hasRemaining()) {
            int count = file.read(buffer, at);
            if (count < 0) {
                throw new EOFException("the spool is shorter than what was written to it");
            }
            at += count;
        }
    }

    /** Writes the buffer's remaining bytes to a place in the file. @return the place behind them */
    public static long write(FileChannel file, ByteBuffer bytes, long start) throws IOException {
        long at = start;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        return at;
    }

    /** What a failure of such a file means: 53100 when the volume is full, else 58030. */
    public static PgException explain(IOException e, Path directory) {
        // The JDK keeps no error number: the system's text is all there is.
        boolean full = String.valueOf(e.getMessage()).contains("No space left");
        return PgException.error(full ? SqlState.DISK_FULL : SqlState.IO_ERROR, "could not write a temporary file in " + directory + ": "
                + (full ? "no space left on device" : e.getMessage())).hint("Free space on the volume of SQLEDGE_LOCAL_DB_PATH.").causedBy(e);
    }

    public static void closeQuietly(FileChannel file) {
        try {
            file.close();
        } catch (IOException ignored) {
            // Nothing is lost with a temporary file.
        }
    }
}
