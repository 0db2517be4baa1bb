package io.sqledge.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real Postgres for tests, with logical replication: embedded binaries by default, those of another version with
 * {@code -Dsqledge.postgres.version=16} after {@code -Pversions} has fetched them; the server of
 * {@code -Dsqledge.postgres.url=postgres://user:password@host:port/}; or a container with
 * {@code -Dsqledge.postgres=testcontainers} where a Docker daemon answers. {@link #shared} is one per JVM, started when
 * first asked for and stopped when the JVM ends; a test that stops or kills its server starts one of its own.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "wal_level", "logical", "max_replication_slots", "40", "max_wal_senders", "40", "max_connections", "200",
            "fsync", "off", "synchronous_commit", "on", "listen_addresses", "127.0.0.1", "max_prepared_transactions", "10");

    /** Null: the one of the class path. */
    private static final String VERSION = System.getProperty("sqledge.postgres.version");
    private static final long STOP_SECONDS = 30;
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer shared;

    private final Runnable stopper;
    private final Path dataDirectory;
    private final Map<String, String> settings;
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private EmbeddedPostgres embedded;

    private PostgresServer(String host, int port, String user, String password, Runnable stopper) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.stopper = stopper;
        this.dataDirectory = null;
        this.settings = Map.of();
    }

    private PostgresServer(Path dataDirectory, Map<String, String> settings) {
        this.dataDirectory = dataDirectory;
        this.settings = settings;
        this.embedded = boot(0);
        this.host = "127.0.0.1";
        this.port = embedded.getPort();
        this.user = "postgres";
        this.password = "postgres";
        this.stopper = this::stop;
    }

    /** The server of this JVM. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            String url = System.getProperty("sqledge.postgres.url");
            if (url != null) {
                shared = at(URI.create(url));
            } else if ("testcontainers".equals(System.getProperty("sqledge.postgres"))) {
                shared = ContainerPostgres.start(SETTINGS);
            } else {
                shared = start(Map.of());
            }
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "stop-postgres"));
        }
        return shared;
    }

    private static PostgresServer at(URI url) {
        String[] login = url.getRawUserInfo() == null ? new String[] {"postgres"} : url.getRawUserInfo().split(":", 2);
        return new PostgresServer(url.getHost(), url.getPort() < 0 ? 5432 : url.getPort(), decode(login[0]),
                login.length > 1 ? decode(login[1]) : "", () -> { });
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static PostgresServer of(String host, int port, String user, String password, Runnable stopper) {
        return new PostgresServer(host, port, user, password, stopper);
    }

    /** An embedded server of the caller's own. */
    public static PostgresServer start(Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(SETTINGS);
        all.putAll(settings);
        try {
            return new PostgresServer(Files.createTempDirectory("sqledge-postgres"), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the data directory as it is now, as a snapshot of its disk would; the server is stopped meanwhile. */
    public synchronized void saveTo(Path directory) {
        stop();
        copy(dataDirectory, directory);
        restart();
    }

    /** Goes back to what was saved. */
    public synchronized void restoreFrom(Path directory) {
        stop();
        DirectoryRemoval.remove(dataDirectory);
        copy(directory, dataDirectory);
        restart();
    }

    /** A standby of this server, which has a physical slot for it; the server is stopped meanwhile. */
    public synchronized PostgresServer standby(String slot) {
        execute("SELECT pg_create_physical_replication_slot('" + slot + "', true)");
        try {
            Path directory = Files.createTempDirectory("sqledge-postgres");
            saveTo(directory);
            Files.createFile(directory.resolve("standby.signal"));
            // By the file: pg_ctl's command line takes no blanks.
            Files.writeString(directory.resolve("postgresql.auto.conf"), "hot_standby_feedback = on\nprimary_slot_name = '" + slot
                    + "'\nprimary_conninfo = 'host=" + host + " port=" + port + " user=" + user + " dbname=postgres'\n",
                    StandardOpenOption.APPEND);
            return new PostgresServer(directory, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A physical slot. */
    public void drop(String slot) {
        execute("SELECT pg_drop_replication_slot('" + slot + "')");
    }

    /** Owned by the owner alone, which is what Postgres wants of its directory. */
    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (!path.getFileName().toString().equals("postmaster.pid") && !path.getFileName().toString().endsWith(".lock")) {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres boot(int onPort) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(dataDirectory.toFile())
                .setCleanDataDirectory(false).setPort(onPort).setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("encoding", "UTF8").setLocaleConfig("locale", "C");
        settings.forEach(builder::setServerConfig);
        if (VERSION != null) {
            builder.setPgBinaryResolver((system, machine) -> VersionedBinaries.open(VERSION));
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** Ends the server in an orderly way (fast shutdown); {@link #restart} brings it back on the same port. */
    public synchronized void stop() {
        if (embedded != null) {
            Optional<ProcessHandle> postmaster = postmaster();
            try {
                embedded.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            embedded = null;
            // When the JVM ends, the library stops its servers as well, and close() then returns before that is done.
            postmaster.ifPresent(process -> process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(e -> {
                        process.destroyForcibly();
                        return process;
                    }).join());
        }
    }

    /** Empty once the server has ended. */
    private Optional<ProcessHandle> postmaster() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(dataDirectory.resolve("postmaster.pid")).get(0).trim()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Ends the server as a crash would, then {@link #restart} recovers it. */
    public synchronized void kill() {
        ProcessHandle postmaster = postmaster().orElseThrow();
        postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        // It complains that there is nothing to stop, but lets go of its lock on the directory.
        stop();
    }

    public synchronized void restart() {
        stop();
        embedded = boot(port);
    }

    /** An empty database of its own, for one test class. */
    public TestDatabase createDatabase(String prefix) {
        return createDatabase(prefix, "");
    }

    /** @param options of CREATE DATABASE, such as its locale */
    public TestDatabase createDatabase(String prefix, String options) {
        String name = prefix + "_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + " " + options);
        return new TestDatabase(this, name);
    }

    /** Such as 17. */
    public int majorVersion() {
        try (Connection connection = connect("postgres")) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    void execute(String sql) {
        try (Connection connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql + ": " + e.getMessage(), e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, password);
    }

    @Override
    public void close() {
        stopper.run();
        if (dataDirectory != null) {
            DirectoryRemoval.remove(dataDirectory);
        }
    }
}
