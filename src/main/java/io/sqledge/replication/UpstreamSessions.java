package io.sqledge.replication;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.postgresql.ssl.DefaultJavaSSLFactory;

/**
 * Opens the connections that replication needs. Every one of them prints values in the fixed style the codecs read; the
 * pgjdbc start-up packet carries the JVM's time zone, which wins over {@code options}, so the style is set once more.
 * Safe for all threads; a connection belongs to who opened it.
 */
public final class UpstreamSessions {

    /**
     * A reader that is held up by a slow disk answers no keepalive meanwhile, and the server would drop it after its
     * usual minute. A dead predecessor on our slot is terminated by name, so a long time-out costs nothing there.
     */
    static final String WAL_SENDER_TIMEOUT = "5min";

    private static final String FIXED_STYLE = """
            SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres'; SET TimeZone = 'UTC'; SET bytea_output = 'hex';
            SET extra_float_digits = 3; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
            SET row_security = off""";

    private static final Logger LOG = Logger.getLogger(UpstreamSessions.class);

    private final UpstreamTarget target;
    private final String applicationName;
    private final Duration silence;
    /** Each with the socket under it. */
    private final Map<Connection, UpstreamSocket> open;

    /**
     * @param applicationName at most 63 bytes; carries the file's identity and the instance
     * @param silence see {@link ReplicationSettings}
     */
    public UpstreamSessions(UpstreamTarget target, String applicationName, Duration silence) {
        this(target, applicationName, silence, new ConcurrentHashMap<>());
    }

    private UpstreamSessions(UpstreamTarget target, String applicationName, Duration silence, Map<Connection, UpstreamSocket> open) {
        this.target = target;
        this.applicationName = applicationName;
        this.silence = silence;
        this.open = open;
    }

    public UpstreamTarget target() {
        return target;
    }

    /** The same sessions under another name: {@link #abort} ends both. */
    public UpstreamSessions named(String otherApplicationName) {
        return new UpstreamSessions(target, otherApplicationName, silence, open);
    }

    /** The same sessions, which {@link #abort} leaves alone: for what must be done before we end. */
    UpstreamSessions apart() {
        return new UpstreamSessions(target, applicationName, silence);
    }

    /**
     * Ends every connection at once, whatever is under way on it: a thread that waits for a silent upstream does not look at its
     * interrupt.
     */
    void abort() {
        for (Connection connection : open.keySet()) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debugf("a connection could not be aborted: %s", e.getMessage());
            }
        }
    }

    private void keep(Connection connection, UpstreamSocket socket) throws SQLException {
        for (Connection other : open.keySet()) {
            if (other.isClosed()) {
                open.remove(other);
            }
        }
        open.put(connection, socket);
    }

    /**
     * An ordinary session, in autocommit. {@code row_security = off} turns a policy that would hide rows into an error.
     *
     * @throws SQLException as the driver reports it; {@link UpstreamErrors#explain} makes it a message for people
     */
    public Connection open() throws SQLException {
        return connect(properties());
    }

    /** A session in a read-only transaction at an exported snapshot. */
    public Connection openAt(String snapshot) throws SQLException {
        Connection connection = open();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            statement.execute("SET TRANSACTION SNAPSHOT " + SqlText.literal(snapshot));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A session of a walsender that also takes SQL in simple queries. */
    public Connection openReplication() throws SQLException {
        Properties properties = properties();
        properties.setProperty("replication", "database");
        properties.setProperty("preferQueryMode", "simple");
        properties.setProperty("assumeMinServerVersion", "15");
        properties.setProperty("options", "-c wal_sender_timeout=" + WAL_SENDER_TIMEOUT);
        return connect(properties);
    }

    /** What a connection of these sessions reads from. */
    UpstreamSocket socket(Connection connection) {
        return open.get(connection);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", target.user());
        if (target.password() != null) {
            properties.setProperty("password", target.password());
        }
        properties.setProperty("ApplicationName", applicationName);
        // A connection that a router on the way forgot gives neither an answer nor an error.
        properties.setProperty("socketTimeout", Long.toString(silence.toSeconds()));
        encryption(properties);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", Long.toString(Math.min(10, silence.toSeconds())));
        properties.setProperty("loginTimeout", Long.toString(Math.min(20, silence.toSeconds())));
        return properties;
    }

    /** As the relay's connections have it: the driver alone would look for authorities in a file of the home directory only. */
    private void encryption(Properties properties) {
        if (target.rootCertificate() != null) {
            properties.setProperty("sslrootcert", target.rootCertificate());
            // As libpq does: who names authorities wants them to be asked.
            properties.setProperty("sslmode", "require".equals(target.sslmode()) ? "verify-ca" : target.sslmode());
        } else {
            properties.setProperty("sslmode", target.sslmode());
            if (target.sslmode().startsWith("verify-")) {
                properties.setProperty("sslfactory", DefaultJavaSSLFactory.class.getName());
            }
        }
    }

    private Connection connect(Properties properties) throws SQLException {
        String number = UpstreamSocket.newNumber();
        properties.setProperty("socketFactory", UpstreamSocket.Factory.class.getName());
        properties.setProperty("socketFactoryArg", number);
        Connection connection;
        UpstreamSocket socket;
        try {
            connection = DriverManager.getConnection("jdbc:postgresql://" + host() + ":" + target.port() + "/"
                    + java.net.URLEncoder.encode(target.database(), java.nio.charset.StandardCharsets.UTF_8), properties);
        } finally {
            socket = UpstreamSocket.take(number);
        }
        try (Statement statement = connection.createStatement()) {
            keep(connection, socket);
            statement.execute(FIXED_STYLE);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    private String host() {
        return target.host().indexOf(':') >= 0 && !target.host().startsWith("[") ? "[" + target.host() + "]" : target.host();
    }
}
