package io.sqledge.replica;

import java.util.concurrent.atomic.AtomicReference;
import org.sqlite.SQLiteException;

/**
 * Whether SQLite found the file damaged: noted by the writer and by readers, asked by replication, which then replaces the file.
 * Any thread.
 */
public final class FileDamage {

    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_NOTADB = 26;

    private final AtomicReference<String> noted = new AtomicReference<>();

    /** @return whether the failure shows damage */
    public boolean note(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            int code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xFF : 0;
            if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) {
                note(cause.getMessage());
                return true;
            }
        }
        return false;
    }

    void note(String what) {
        noted.compareAndSet(null, what);
    }

    /** @return what was found first, or null while the file counts as sound */
    public String found() {
        return noted.get();
    }

    void forget() {
        noted.set(null);
    }
}
