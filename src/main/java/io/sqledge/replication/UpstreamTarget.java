package io.sqledge.replication;

/**
 * Where the upstream is and who we are there.
 *
 * @param sslmode as libpq spells it: disable, allow, prefer, require, verify-ca, verify-full
 * @param rootCertificate PEM file of the authorities to trust, or null for the JVM's own
 */
public record UpstreamTarget(String host, int port, String database, String user, String password, String sslmode, String rootCertificate) {

    public UpstreamTarget(String host, int port, String database, String user, String password, String sslmode) {
        this(host, port, database, user, password, sslmode, null);
    }

    /** Without the password, fit for messages. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
