package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Turns SQLite's failures into ours, by error code (SQLite documentation, "Result and Error Codes"). */
public final class SqliteErrors {

    private SqliteErrors() { }

    public static PgException explain(SQLException e, String what) {
        int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xFF : 0;
        return switch (code) {
            case 13 -> PgException.error(SqlState.DISK_FULL, "could not write " + what + ": no space left on device")
                    .hint("Free space on the volume of SQLEDGE_LOCAL_DB_PATH.").causedBy(e);
            case 11, 26 -> PgException.error(SqlState.DATA_CORRUPTED, what + " is damaged or not a SQLite database")
                    .detail(e.getMessage()).hint("It is moved aside and copied again.").causedBy(e);
            case 8, 14, 23 -> PgException.error(SqlState.IO_ERROR, "could not open " + what + " for writing")
                    .detail(e.getMessage()).hint("Check SQLEDGE_LOCAL_DB_PATH: directory, owner and permissions.").causedBy(e);
            case 19 -> PgException.error(SqlState.UNIQUE_VIOLATION, "duplicate key in " + what).detail(e.getMessage()).causedBy(e);
            case 5, 6 -> PgException.error(SqlState.OBJECT_IN_USE, what + " is locked by another program")
                    .detail(e.getMessage()).hint("Other programs may read the file, but not write to it or lock it.").causedBy(e);
            case 10 -> PgException.error(SqlState.IO_ERROR, "I/O error on " + what).detail(e.getMessage()).causedBy(e);
            default -> PgException.error(SqlState.INTERNAL_ERROR, "SQLite error on " + what).detail(e.getMessage()).causedBy(e);
        };
    }
}
