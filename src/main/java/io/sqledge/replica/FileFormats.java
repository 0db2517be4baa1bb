package io.sqledge.replica;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Steps from each format of the file to the next. The rows stay as they are, and are served as soon as the file is open; all
 * steps are one transaction, so that another program sees the file as it was or as it is.
 *
 * <pre>
 * 1  the first
 * 2  postgres_pos.commit_time
 * </pre>
 */
final class FileFormats {

    private static final Logger LOG = Logger.getLogger(FileFormats.class);

    /** At index n: from format n + 1 to n + 2. */
    private static final List<String> STEPS = List.of("ALTER TABLE postgres_pos ADD COLUMN commit_time TEXT");

    private FileFormats() { }

    static void migrate(Connection connection, Path path, int from) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (int format = from; format < ReplicaFile.FORMAT; format++) {
                    statement.execute(STEPS.get(format - 1));
                }
                statement.execute("PRAGMA user_version = " + ReplicaFile.FORMAT);
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
        LOG.infof("file migrated path=%s format=%d from=%d", path, ReplicaFile.FORMAT, from);
    }
}
