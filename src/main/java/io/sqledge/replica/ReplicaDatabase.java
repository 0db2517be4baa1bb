package io.sqledge.replica;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.SqliteValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.jboss.logging.Logger;
import org.sqlite.core.CoreStatement;

/**
 * The one writing connection and what it has written. Used by one thread at a time: who has {@link ReplicaWriter}'s turn, once
 * there is one.
 */
public final class ReplicaDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReplicaDatabase.class);
    /** Copied rows are appended, so that few pages are needed again: these stay in the processor's cache. */
    private static final int ROWS_CACHE_KIB = 1024;
    /** What CREATE INDEX sorts in memory at a time. */
    private static final int INDEX_CACHE_KIB = 16 * 1024;
    private static final int CACHED_STATEMENTS = 200;
    private static final BitSet NO_TEXT_AS_BYTES = new BitSet();

    private final Path path;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);
    private final ExactBytes copies = new ExactBytes();
    private ReplicaState state;
    private long catalogVersion;
    private long nextNumber;
    private SystemCatalog system;
    private Map<Integer, Table> tables = new HashMap<>();
    private long dataVersion;
    /** While rows of a first copy are written, and until the connection is closed. */
    private Writeback writeback;

    ReplicaDatabase(Path path, Connection connection) throws SQLException {
        this.path = path;
        this.connection = connection;
        this.state = readState(connection);
        load();
        dataVersion = dataVersion();
    }

    private void load() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT catalog_version, next_number FROM sqledge_state")) {
                row.next();
                catalogVersion = row.getLong(1);
                nextNumber = row.getLong(2);
            }
            Map<String, String> parts = new HashMap<>();
            try (ResultSet rows = statement.executeQuery("SELECT part, body FROM sqledge_system_catalog")) {
                while (rows.next()) {
                    parts.put(rows.getString(1), rows.getString(2));
                }
            }
            system = parts.isEmpty() ? null : CatalogJson.system(parts);
            try (ResultSet rows = statement.executeQuery("SELECT definition FROM sqledge_table")) {
                while (rows.next()) {
                    Table table = CatalogJson.table(rows.getString(1));
                    tables.put(table.oid(), table);
                }
            }
        }
    }

    static ReplicaState readState(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                SELECT identity, source_db, plugin, publication, slot, pos, keepalive_lsn, catalog_lsn, timeline,
                  system_identifier, commit_time FROM postgres_pos, sqledge_state""")) {
            if (!row.next()) {
                throw new SQLException("postgres_pos has no row");
            }
            String committed = row.getString(11);
            return new ReplicaState(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                    Lsn.parse(row.getString(6)), committed == null ? null : Instant.parse(committed),
                    Lsn.parse(row.getString(7)), Lsn.parse(row.getString(8)), row.getInt(9),
                    Long.parseUnsignedLong(row.getString(10)));
        }
    }

    static void insertState(Connection connection, ReplicaState state, long catalogVersion) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sqledge_state VALUES (?, ?, 1)")) {
            insert.setString(1, state.identity());
            insert.setLong(2, catalogVersion);
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO postgres_pos VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            bindState(insert, state);
            insert.executeUpdate();
        }
    }

    private static void bindState(PreparedStatement statement, ReplicaState state) throws SQLException {
        statement.setString(1, state.sourceDb());
        statement.setString(2, state.plugin());
        statement.setString(3, state.publication());
        statement.setString(4, state.slot());
        statement.setString(5, state.pos().toString());
        statement.setString(6, state.keepaliveLsn().toString());
        statement.setString(7, state.catalogLsn().toString());
        statement.setInt(8, state.timeline());
        statement.setString(9, Long.toUnsignedString(state.systemIdentifier()));
        statement.setString(10, state.commitTime() == null ? null : state.commitTime().toString());
    }

    public Path path() {
        return path;
    }

    public ReplicaState state() {
        return state;
    }

    /** Empty until a system catalog was stored. */
    public Optional<Catalog> catalog() {
        return Optional.ofNullable(system).map(s -> new Catalog(catalogVersion, s, tables.values()));
    }

    long catalogVersion() {
        return catalogVersion;
    }

    /**
     * Runs a task in one transaction; on any failure nothing of it remains.
     *
     * @throws io.sqledge.error.PgException 53100, 58030 or XX001 for failures of the file
     */
    public <T> T transact(WriteTask<T> task) throws Exception {
        Running running = new Running();
        boolean committed = false;
        boolean untouched = false;
        try {
            prepare("BEGIN IMMEDIATE").execute();
            long version = dataVersion();
            untouched = version == dataVersion;
            if (!untouched) {
                running.distrustRows();
            }
            T result = task.run(running);
            running.finish();
            prepare("COMMIT").execute();
            committed = true;
            dataVersion = version;
            running.adopt();
            return result;
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, path.toString());
        } finally {
            if (!committed) {
                rollback();
                if (untouched) {
                    keepTrust();
                }
            }
        }
    }

    /**
     * After a write of ours that failed (a full disk, say) SQLite reads everything anew, as if somebody else had changed it. Nobody could
     * while the lock was ours; what is written between its end and this question, some microseconds, is not noticed.
     */
    private void keepTrust() {
        try {
            dataVersion = dataVersion();
        } catch (SQLException unreadable) {
            // Then it counts as changed.
        }
    }

    /** Changes when anybody else commits to the file. */
    private long dataVersion() throws SQLException {
        try (ResultSet row = prepare("PRAGMA data_version").executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void exec(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void rollback() {
        try {
            exec("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite ends the transaction itself after a full disk or an I/O error.
        }
    }

    /**
     * Rows of a first copy are written to their place at once: not to a log first, nor is there anything to take back after a
     * crash. Until {@link #endOfRows} no transaction may change the schema: of one that a crash leaves half done the file might
     * become unreadable, and with it whose slot it is.
     */
    public void beginRows() {
        journal("MEMORY");
        cache(ROWS_CACHE_KIB);
        writeback = new Writeback(path);
    }

    /** Indexes may follow. */
    public void endOfRows() {
        journal("WAL");
        cache(INDEX_CACHE_KIB);
    }

    private void cache(int kib) {
        try {
            ReplicaFile.pragma(connection, "cache_size = -" + kib);
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, path.toString());
        }
    }

    /** Somebody who looks at the file meanwhile keeps it as it is, which is only slower. */
    private void journal(String mode) {
        try {
            boolean ours = dataVersion() == dataVersion;
            ReplicaFile.pragma(connection, "journal_mode = " + mode);
            if (ours) {
                // SQLite counts this as a change that somebody else made.
                dataVersion = dataVersion();
            }
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, path.toString());
        }
    }

    /** Moves what is in the WAL into the database and empties it; for a copy about to be closed. */
    public void checkpoint() {
        try {
            ReplicaFile.pragma(connection, "wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, path.toString());
        }
    }

    LogSync logSync() {
        return new LogSync(path);
    }

    Checkpointer checkpointer(Lock turn, ReadGate gate, FileDamage damage) {
        try {
            return new Checkpointer(path, connection, turn, gate, damage);
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, path.toString());
        }
    }

    /** Keeps the planner's statistics current. */
    public void optimize() {
        try {
            ReplicaFile.pragma(connection, "optimize");
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, path.toString());
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
            throw SqliteErrors.explain(e, path.toString());
        } finally {
            if (writeback != null) {
                writeback.close();
            }
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null || isFinalized(statement)) {
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

    /** The driver finalizes a statement whose first step fails (a guard, an interrupt, a full disk) and keeps the object. */
    static boolean isFinalized(PreparedStatement statement) {
        return ((CoreStatement) statement).pointer.isClosed();
    }

    static void bind(PreparedStatement statement, List<SqliteValue> parameters) throws SQLException {
        bind(statement, parameters, NO_TEXT_AS_BYTES);
    }

    /** Binds by storage class. Text goes through a String, but where {@link WriteStatement} takes its bytes. */
    private static void bind(PreparedStatement statement, List<SqliteValue> parameters, BitSet utf8) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            SqliteValue value = parameters.get(i);
            if (value instanceof SqliteValue.Int integer) {
                statement.setLong(i + 1, integer.value());
            } else if (value instanceof SqliteValue.Real real) {
                statement.setDouble(i + 1, real.value());
            } else if (value instanceof SqliteValue.Text text) {
                if (utf8.get(i)) {
                    statement.setBytes(i + 1, text.utf8());
                } else {
                    statement.setString(i + 1, new String(text.utf8(), StandardCharsets.UTF_8));
                }
            } else if (value instanceof SqliteValue.Blob blob) {
                statement.setBytes(i + 1, blob.bytes());
            } else {
                statement.setNull(i + 1, java.sql.Types.NULL);
            }
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private final class Running implements WriteTransaction {

        private ReplicaState newState = state;
        private final Map<Integer, Table> newTables = new HashMap<>(tables);
        private SystemCatalog newSystem = system;
        private boolean catalogChanged;
        private boolean stateDoubted;
        private long newNextNumber = nextNumber;

        /** Another program wrote: nothing tells which rows are still the upstream's, so all are copied again, this position kept. */
        void distrustRows() {
            LOG.warnf("another program wrote to the file, every table is copied again path=%s", path);
            for (Table table : tables.values()) {
                if (table.state() != Table.State.NOT_REPLICATED) {
                    putTable(table.withState(Table.State.COPYING, "file written by another program"));
                }
            }
            stateDoubted = true;
        }

        @Override
        public int execute(String sql, List<SqliteValue> parameters) {
            return execute(sql, statement -> bind(statement, parameters));
        }

        @Override
        public int execute(WriteStatement write, List<SqliteValue> parameters) {
            return execute(write.sql(), statement -> bind(statement, parameters, write.utf8()));
        }

        @Override
        public int execute(WriteStatement write, RowBatch batch, int firstRow, int rows) {
            copies.release();
            return execute(write.sql(), statement -> batch.bind(statement, firstRow, rows, write.utf8(), copies));
        }

        private int execute(String sql, Binding binding) {
            try {
                PreparedStatement statement = prepare(sql);
                binding.bind(statement);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw SqliteErrors.explain(e, path.toString());
            }
        }

        @Override
        public List<List<SqliteValue>> query(String sql, List<SqliteValue> parameters) {
            try {
                PreparedStatement statement = prepare(sql);
                bind(statement, parameters);
                List<List<SqliteValue>> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery()) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        List<SqliteValue> row = new ArrayList<>(columns);
                        for (int i = 1; i <= columns; i++) {
                            row.add(value(result.getObject(i)));
                        }
                        rows.add(row);
                    }
                }
                return rows;
            } catch (SQLException e) {
                throw SqliteErrors.explain(e, path.toString());
            }
        }

        private SqliteValue value(Object value) {
            if (value == null) {
                return SqliteValue.NULL;
            }
            if (value instanceof String text) {
                return SqliteValue.Text.of(text);
            }
            if (value instanceof byte[] bytes) {
                return new SqliteValue.Blob(bytes);
            }
            return value instanceof Double real ? new SqliteValue.Real(real)
                    : new SqliteValue.Int(((Number) value).longValue());
        }

        @Override
        public ReplicaState state() {
            return newState;
        }

        @Override
        public void updateState(ReplicaState next) {
            newState = next;
        }

        @Override
        public Collection<Table> tables() {
            return Collections.unmodifiableCollection(newTables.values());
        }

        @Override
        public Table table(int oid) {
            return newTables.get(oid);
        }

        @Override
        public void putTable(Table table) {
            newTables.put(table.oid(), table);
            execute("INSERT OR REPLACE INTO sqledge_table VALUES (?, ?, ?, ?, ?)", List.of(new SqliteValue.Int(table.oid()),
                    SqliteValue.Text.of(table.sqliteName()), SqliteValue.Text.of(table.state().name()),
                    table.reason() == null ? SqliteValue.NULL : SqliteValue.Text.of(table.reason()),
                    SqliteValue.Text.of(CatalogJson.write(table))));
            catalogChanged = true;
        }

        @Override
        public void removeTable(int oid) {
            newTables.remove(oid);
            execute("DELETE FROM sqledge_table WHERE oid = ?", List.of(new SqliteValue.Int(oid)));
            catalogChanged = true;
        }

        @Override
        public void putSystemCatalog(SystemCatalog next) {
            newSystem = next;
            CatalogJson.write(next).forEach((part, body) -> execute(
                    "INSERT OR REPLACE INTO sqledge_system_catalog VALUES (?, ?)",
                    List.of(SqliteValue.Text.of(part), SqliteValue.Text.of(body))));
            catalogChanged = true;
        }

        @Override
        public long nextNumber() {
            return newNextNumber++;
        }

        private void finish() throws SQLException {
            if (!newState.equals(state) || stateDoubted) {
                PreparedStatement update = prepare("""
                        UPDATE postgres_pos SET source_db = ?, plugin = ?, publication = ?, slot = ?, pos = ?,
                          keepalive_lsn = ?, catalog_lsn = ?, timeline = ?, system_identifier = ?, commit_time = ?""");
                bindState(update, newState);
                update.executeUpdate();
            }
            if (catalogChanged || newNextNumber != nextNumber) {
                execute("UPDATE sqledge_state SET catalog_version = ?, next_number = ?", List.of(
                        new SqliteValue.Int(catalogVersion + (catalogChanged ? 1 : 0)), new SqliteValue.Int(newNextNumber)));
            }
        }

        private void adopt() {
            state = newState;
            tables = newTables;
            system = newSystem;
            nextNumber = newNextNumber;
            if (catalogChanged) {
                catalogVersion++;
            }
        }
    }
}
