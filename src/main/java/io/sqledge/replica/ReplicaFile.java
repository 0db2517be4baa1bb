package io.sqledge.replica;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteOpenMode;

/**
 * The place of the replica on disk, held under a lock for as long as this object is open. A first copy is built in
 * {@code <path>.copying} and renamed when complete, only when nothing exists at the path; a file that anyone may have open
 * is never replaced.
 */
public final class ReplicaFile implements AutoCloseable {

    /** "SQLe": marks our files (PRAGMA application_id). */
    static final int APPLICATION_ID = 0x53514C65;
    /** Format version (PRAGMA user_version); an older one is migrated, a newer one refused. */
    static final int FORMAT = 2;

    /** How long SQLite waits for a lock that another program holds. */
    static final int BUSY_TIMEOUT_MILLIS = 10_000;

    private static final String[] BOOKKEEPING = {
        """
        CREATE TABLE postgres_pos (
          source_db TEXT, -- the upstream database
          plugin TEXT, -- the slot's output plugin
          publication TEXT,
          slot TEXT,
          pos TEXT, -- LSN whose state the tables show
          keepalive_lsn TEXT, -- LSN reported by the server while nothing was unapplied
          catalog_lsn TEXT, -- LSN at which the upstream's catalog was last seen equal to this file's
          timeline INTEGER, -- timeline of the upstream's log
          system_identifier TEXT, -- the upstream cluster's
          commit_time TEXT -- when the transaction that ends at pos was committed, ISO 8601; NULL before the first one
        )""",
        """
        CREATE TABLE sqledge_state (
          identity TEXT, -- made with this file; part of the default slot name
          catalog_version INTEGER, -- changes with every schema, table state or profile
          next_number INTEGER -- for names of shadow tables
        )""",
        """
        CREATE TABLE sqledge_table (
          oid INTEGER PRIMARY KEY, -- the upstream's pg_class.oid, as a signed int4
          name TEXT, -- the table's name in this file
          state TEXT, -- READY, COPYING or NOT_REPLICATED
          reason TEXT, -- why its rows are not read here
          definition TEXT -- JSON, see CatalogJson
        )""",
        "CREATE TABLE sqledge_system_catalog (part TEXT PRIMARY KEY, body TEXT)",
        """
        CREATE TABLE sqledge_pending (
          seq INTEGER PRIMARY KEY, -- order of arrival
          table_oid INTEGER,
          commit_lsn INTEGER, -- of the transaction, a signed int8 to be compared unsigned
          message BLOB -- a pgoutput message as it came: a change, or the relation it follows
        )""",
    };

    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path path;
    private final FileLock lock;
    private final ReadGate gate = new ReadGate();
    private final FileDamage damage = new FileDamage();

    private ReplicaFile(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the place; whether there is a file yet is told by {@link #exists}. */
    public static ReplicaFile at(Path path) {
        if (Files.isDirectory(path)) {
            throw PgException.error(SqlState.IO_ERROR, "\"" + path + "\" is a directory")
                    .hint("Set SQLEDGE_LOCAL_DB_PATH to a file.");
        }
        FileLock lock = FileLock.take(path);
        loadLibrary();
        return new ReplicaFile(path, lock);
    }

    /** Unpacking and loading SQLite takes some 150 ms: meanwhile others connect to the upstream. */
    private static void loadLibrary() {
        Thread thread = new Thread(() -> {
            try {
                SQLiteJDBCLoader.initialize();
            } catch (Exception metAgainByTheFirstConnection) {
                // And reported there.
            }
        }, "sqlite-library");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether there is a file, or a first copy of one that was begun. Takes no lock, makes nothing. */
    public static boolean isBegun(Path path) {
        return Files.exists(path) || Files.exists(copying(path));
    }

    public Path path() {
        return path;
    }

    /** For its writer and its readers. */
    public ReadGate gate() {
        return gate;
    }

    /** For its writer and its readers. */
    public FileDamage damage() {
        return damage;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    private Path copying() {
        return copying(path);
    }

    private static Path copying(Path path) {
        return path.resolveSibling(path.getFileName() + ".copying");
    }

    /**
     * Opens the complete file for its one writer.
     *
     * @throws PgException XX001 for a file that is not ours or newer than this program, or damaged, which {@link #damage} then
     *     tells; 58030 when it can't be written
     */
    public ReplicaDatabase open() {
        try {
            FileHeader.requireOurs(path);
            if (Files.size(path) == 0) {
                throw damaged("it is empty", null);
            }
            Connection connection = connect(path);
            try {
                int format = format(connection);
                pragma(connection, "journal_mode = WAL");
                // What must be on disk is synced after the COMMIT: see LogSync.
                pragma(connection, "synchronous = NORMAL");
                if (format < FORMAT) {
                    FileFormats.migrate(connection, path, format);
                }
                // A log that one long read let grow shrinks again after the next checkpoint.
                pragma(connection, "journal_size_limit = " + Checkpointer.START_BYTES);
                return readable(connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            damage.note(e);
            throw SqliteErrors.explain(e, path.toString());
        } catch (IOException e) {
            throw notReadable(e);
        }
    }

    /** It is ours, and of a format that we know: then what can't be understood is damage. */
    private ReplicaDatabase readable(Connection connection) throws SQLException {
        try {
            return new ReplicaDatabase(path, connection);
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_ERROR) {
                throw damaged(e.getMessage(), e);
            }
            throw e;
        } catch (SQLException | IllegalArgumentException | DateTimeException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    private PgException damaged(String what, Exception cause) {
        damage.note(what);
        return PgException.error(SqlState.DATA_CORRUPTED, path + " is damaged").detail(what).causedBy(cause);
    }

    /**
     * Whose the file is, as far as it can still be read.
     *
     * @throws PgException XX001 for a file that is not ours
     */
    public Optional<Owner> owner() {
        try {
            FileHeader.requireOurs(path);
            return owner(path);
        } catch (IOException e) {
            throw notReadable(e);
        }
    }

    private PgException notReadable(IOException e) {
        return PgException.error(SqlState.IO_ERROR, "could not read \"" + path + "\": " + e.getMessage()).causedBy(e);
    }

    /**
     * Makes room for a first copy where a damaged file is; it stays beside, with its log, for whoever wants to look at it. Nobody
     * here may have it open.
     *
     * @return where it is now
     */
    public Path moveAside() {
        Path aside = path.resolveSibling(path.getFileName() + ".damaged-" + ASIDE.format(Instant.now()));
        try {
            for (String suffix : new String[] {"-wal", "-shm", ""}) {
                Path part = path.resolveSibling(path.getFileName() + suffix);
                if (Files.exists(part)) {
                    Files.move(part, aside.resolveSibling(aside.getFileName() + suffix), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw PgException.error(SqlState.IO_ERROR, "could not move the damaged \"" + path + "\" aside: " + e.getMessage())
                    .hint("Move it away, with its -wal and -shm; it is copied again.").causedBy(e);
        }
        damage.forget();
        return aside;
    }

    private int format(Connection connection) throws SQLException {
        int format = number(connection, "PRAGMA user_version");
        if (format < 1 || format > FORMAT) {
            throw PgException.error(SqlState.DATA_CORRUPTED, "\"" + path + "\" has format " + format
                    + ", this program knows 1 to " + FORMAT).hint("Start the SQLedge that wrote it, or move the file away.");
        }
        return format;
    }

    /** Whose a file is, whatever else is wrong with it or its format. */
    public record Owner(String identity, String slot, String sourceDb, long systemIdentifier) { }

    /** What a crash during a first copy left behind: the identity under which it made its slot. */
    public Optional<Owner> abandonedCopy() {
        if (!Files.exists(copying())) {
            return Optional.empty();
        }
        // Unreadable: it did not get as far as its identity, so no slot was made either.
        return owner(copying());
    }

    private static Optional<Owner> owner(Path file) {
        try (Connection connection = connect(file); Statement statement = connection.createStatement()) {
            // Then a file that lost its end is read as far as it goes.
            statement.execute("PRAGMA writable_schema = ON");
            try (ResultSet row = statement.executeQuery("SELECT identity, slot, source_db,"
                    + " system_identifier FROM postgres_pos, sqledge_state")) {
                return row.next() ? Optional.of(new Owner(row.getString(1), row.getString(2), row.getString(3),
                        Long.parseUnsignedLong(row.getString(4)))) : Optional.empty();
            }
        } catch (SQLException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    public void removeAbandonedCopy() {
        remove(copying());
    }

    /** For good, with what an unfinished copy left. Nobody here may have it open. */
    public void remove() {
        removeAbandonedCopy();
        remove(path);
    }

    private static void remove(Path file) {
        try {
            for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
        } catch (IOException e) {
            throw PgException.error(SqlState.IO_ERROR, "could not remove \"" + file + "\": " + e.getMessage()).causedBy(e);
        }
    }

    /** 8 hex digits for a new file. */
    public static String newIdentity() {
        return String.format("%08x", new SecureRandom().nextInt());
    }

    /** Begins a first copy. The state is durable when this returns, so that a crash leaves the slot's name behind. */
    public ReplicaDatabase create(ReplicaState state) {
        return create(state, 1);
    }

    /** @param catalogVersion greater than that of any catalog that plans were made for in this process */
    public ReplicaDatabase create(ReplicaState state, long catalogVersion) {
        removeAbandonedCopy();
        try {
            Connection connection = connect(copying());
            try {
                pragma(connection, "application_id = " + APPLICATION_ID);
                pragma(connection, "user_version = " + FORMAT);
                pragma(connection, "journal_mode = WAL");
                pragma(connection, "synchronous = FULL");
                try (Statement statement = connection.createStatement()) {
                    statement.execute("BEGIN");
                    for (String table : BOOKKEEPING) {
                        statement.execute(table);
                    }
                    ReplicaDatabase.insertState(connection, state, catalogVersion);
                    statement.execute("COMMIT");
                }
                // From here to the end a crash throws the copy away, so nothing needs to be on disk before that.
                pragma(connection, "synchronous = OFF");
                return new ReplicaDatabase(copying(), connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, copying().toString());
        }
    }

    /** Makes a closed, complete copy the file: contents first, then the name. */
    public void adopt() {
        try {
            Path wal = path.resolveSibling(path.getFileName() + ".copying-wal");
            if (Files.exists(wal) && Files.size(wal) > 0) {
                // Somebody had the copy open when it was closed here: its last transactions are in that log only.
                throw PgException.error(SqlState.OBJECT_IN_USE, "\"" + copying() + "\" is open in another program")
                        .hint("Close that program and start again.");
            }
            try (FileChannel channel = FileChannel.open(copying(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (Files.exists(path)) {
                throw PgException.error(SqlState.DATA_CORRUPTED, "\"" + path + "\" appeared during the first copy")
                        .hint("Move it away and start again.");
            }
            Files.move(copying(), path);
            Path directory = path.toAbsolutePath().getParent();
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException windowsHasNoDirectoryHandles) {
                // There the rename itself is journalled by the file system.
            }
        } catch (IOException e) {
            throw PgException.error(SqlState.IO_ERROR, "could not complete \"" + path + "\": " + e.getMessage()).causedBy(e);
        }
    }

    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        // Else the driver prepares and runs a query of its own after each INSERT.
        config.setGetGeneratedKeys(false);
        Connection connection = connect(file, config);
        try {
            pragma(connection, "busy_timeout = " + BUSY_TIMEOUT_MILLIS);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Transactions begin and end where we say so: the driver would try to begin one of its own after every statement. */
    static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        // The driver lets one thread at a time into a connection: SQLite need not lock it once more at every call.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        SQLiteConnection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()).unwrap(SQLiteConnection.class);
        // Not the connection's own setAutoCommit(false), which begins one.
        connection.getConnectionConfig().setAutoCommit(false);
        return connection;
    }

    static void pragma(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + text);
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Gives the place free. The database must be closed before. */
    @Override
    public void close() {
        lock.close();
    }
}
