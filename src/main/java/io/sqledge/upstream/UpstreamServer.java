package io.sqledge.upstream;

/**
 * Where the upstream is, and as whom every session logs in there.
 *
 * @param rootCertificatePath PEM file of the authorities to trust, or null for the JVM's own
 * @param password null when the upstream asks for none
 * @param connectTimeoutMillis bound on the TCP connect and, again, on the whole login
 */
public record UpstreamServer(String host, int port, SslMode sslMode, String rootCertificatePath, String user,
        String password, int connectTimeoutMillis) {

    /** Without the password, fit for messages. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
