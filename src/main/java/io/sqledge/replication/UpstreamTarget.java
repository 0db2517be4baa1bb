package io.sqledge.replication;

/**
 * Where the upstream is and who we are there.
 *
 * @param sslmode as libpq spells it: disable, allow, prefer, require, verify-ca, verify-full
 */
public record UpstreamTarget(String host, int port, String database, String user, String password, String sslmode) {

    /** Without the password, fit for messages. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
