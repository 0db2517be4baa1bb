package io.sqledge.replica;

import io.sqledge.pgtype.ByteBuilder;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.replica.ReadQuery.TieCheck;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;
import org.sqlite.core.CoreStatement;

/**
 * One read-only connection with its prepared statements, used by one reader thread ({@link #interrupt} by any). Each read
 * has a snapshot of its own: the catalog's version and the rows are seen in the same one.
 */
final class ReaderConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReaderConnection.class);
    private static final int CACHED_STATEMENTS = 256;
    private static final String UNFORESEEN = "local read failed";
    private static final int SQLITE_ERROR = 1;
    private static final int SQLITE_INTERRUPT = 9;
    private static final int SQLITE_TOOBIG = 18;

    private final Connection connection;
    private final FileDamage damage;
    private final Path directory;
    private final long spoolLimit;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);

    ReaderConnection(Path file, FileDamage damage, long spoolLimit) throws SQLException {
        this.damage = damage;
        this.spoolLimit = spoolLimit;
        this.directory = file.toAbsolutePath().getParent();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        connection = ReplicaFile.connect(file, config);
        try {
            ReplicaFile.pragma(connection, "busy_timeout = 5000");
            ReplicaFile.pragma(connection, "query_only = ON");
            // LIKE is case-sensitive in Postgres.
            ReplicaFile.pragma(connection, "case_sensitive_like = ON");
            SqlFunctions.define(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Runs a read to its end. Never throws for what the data or the statement do: then it is relayed.
     *
     * @param cancelled whether {@link #interrupt} was called for this read; it may come at any moment
     */
    ReadOutcome read(ReadQuery query, BooleanSupplier cancelled) {
        SpoolBuilder spool = new SpoolBuilder(directory, spoolLimit);
        ReadOutcome outcome = null;
        try {
            outcome = inSnapshot(query, spool, cancelled);
        } catch (RowEncoder.CannotEncodeException | SpoolBuilder.OverflowException e) {
            outcome = new ReadOutcome.Relay(e.getMessage());
        } catch (SQLException e) {
            damage.note(e);
            outcome = new ReadOutcome.Relay(reason(e));
        } catch (RuntimeException e) {
            LOG.warnf(e, "local read failed, relayed");
            outcome = new ReadOutcome.Relay(UNFORESEEN);
        } finally {
            if (!(outcome instanceof ReadOutcome.Rows)) {
                spool.discard();
            }
        }
        return outcome;
    }

    /**
     * SQLite forgets an interrupt when no statement is under way. So the statement that reads the version stays so until
     * the end: an interrupt before it is seen by the question that follows, one after it stops the query.
     */
    private ReadOutcome inSnapshot(ReadQuery query, SpoolBuilder spool, BooleanSupplier cancelled) throws SQLException {
        beginSnapshot();
        try (ResultSet current = prepare("SELECT catalog_version FROM sqledge_state").executeQuery()) {
            if (cancelled.getAsBoolean()) {
                return new ReadOutcome.Relay("cancelled");
            }
            if (!current.next() || current.getLong(1) != query.catalogVersion()) {
                return new ReadOutcome.Relay("schema changed");
            }
            PreparedStatement statement = prepare(query.sql());
            ReplicaDatabase.bind(statement, query.parameters());
            try (ResultSet rows = statement.executeQuery()) {
                if (!copy(rows, new StatementRow((CoreStatement) statement), query, spool)) {
                    return new ReadOutcome.Relay("tie at limit");
                }
            }
        } finally {
            endSnapshot();
        }
        return new ReadOutcome.Rows(spool.finish());
    }

    /** SQLITE_ERROR is what a guard raises on purpose; SQLITE_INTERRUPT is a cancel; anything else is told. */
    private static String reason(SQLException e) {
        int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xFF : 0;
        if (code == SQLITE_ERROR || code == SQLITE_INTERRUPT || code == SQLITE_TOOBIG) {
            LOG.debugf("local read failed, relayed: %s", e.getMessage());
            return "guard";
        }
        LOG.warnf("local read failed, relayed: %s", e.getMessage());
        return UNFORESEEN;
    }

    private void beginSnapshot() throws SQLException {
        try {
            prepare("BEGIN").execute();
        } catch (SQLException e) {
            // The last snapshot's end may have been interrupted itself.
            rollback();
            prepare("BEGIN").execute();
        }
    }

    private void endSnapshot() {
        try {
            prepare("COMMIT").execute();
        } catch (SQLException e) {
            rollback();
        }
    }

    private void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException none) {
            // No transaction was left.
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null || ReplicaDatabase.isFinalized(statement)) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            if (statements.size() > CACHED_STATEMENTS) {
                var eldest = statements.entrySet().iterator();
                eldest.next().getValue().close();
                eldest.remove();
            }
        }
        return statement;
    }

    /** @return false when a tie lies across the cut */
    private static boolean copy(ResultSet rows, StatementRow row, ReadQuery query, SpoolBuilder spool) throws SQLException {
        ByteBuilder out = spool.buffer();
        TieCheck tie = query.tie();
        if (tie == null) {
            while (rows.next()) {
                query.encoder().encode(row, out);
                spool.rowDone();
            }
            return true;
        }
        int columns = rows.getMetaData().getColumnCount();
        List<SqliteValue> previous = null;
        long seen = 0;
        while (rows.next()) {
            List<SqliteValue> keys = new ArrayList<>(columns - tie.firstKeyColumn());
            for (int i = tie.firstKeyColumn(); i < columns; i++) {
                keys.add(row.value(i).sortKey());
            }
            boolean atStart = seen == tie.skip() && tie.skip() > 0;
            boolean atEnd = tie.limit() >= 0 && seen == tie.skip() + tie.limit();
            if ((atStart || atEnd) && keys.equals(previous) && tie.limit() != 0 && !tie.anyRow()) {
                return false;
            }
            if (atEnd) {
                return true;
            }
            if (seen >= tie.skip()) {
                query.encoder().encode(row, out);
                spool.rowDone();
            }
            previous = keys;
            seen++;
        }
        return true;
    }

    /** Any thread. */
    void interrupt() {
        try {
            ((SQLiteConnection) connection).getDatabase().interrupt();
        } catch (SQLException e) {
            // The read ends by itself.
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, "the replica");
        }
    }
}
