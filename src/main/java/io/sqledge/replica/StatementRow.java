package io.sqledge.replica;

import io.sqledge.pgtype.SqliteValue;
import java.sql.SQLException;
import org.sqlite.core.Codes;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

/**
 * The row a statement stands on, read below JDBC: by storage class, text as the bytes that are stored. JDBC's way to learn
 * the class decodes each text into a String first, which costs several times the rest.
 */
final class StatementRow implements RowCursor {

    private final CoreStatement statement;

    StatementRow(CoreStatement statement) {
        this.statement = statement;
    }

    @Override
    public SqliteValue value(int column) {
        try {
            return statement.pointer.<SqliteValue, SQLException>safeRun((db, row) -> read(db, row, column));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SqliteValue read(DB db, long row, int column) throws SQLException {
        int storageClass = db.column_type(row, column);
        return switch (storageClass) {
            case Codes.SQLITE_NULL -> SqliteValue.NULL;
            case Codes.SQLITE_INTEGER -> new SqliteValue.Int(db.column_long(row, column));
            case Codes.SQLITE_FLOAT -> new SqliteValue.Real(db.column_double(row, column));
            case Codes.SQLITE_TEXT -> new SqliteValue.Text(db.column_blob(row, column));
            case Codes.SQLITE_BLOB -> new SqliteValue.Blob(db.column_blob(row, column));
            default -> throw new SQLException("storage class " + storageClass);
        };
    }
}
