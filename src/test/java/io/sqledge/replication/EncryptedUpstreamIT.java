package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Certificate;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.upstream.SslMode;
import io.sqledge.upstream.UpstreamConnector;
import io.sqledge.upstream.UpstreamServer;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Most managed servers let nobody in without TLS. */
@Timeout(120)
class EncryptedUpstreamIT {

    @TempDir
    static Path certificates;
    private static Certificate known;
    private static Certificate other;
    private static PostgresServer server;

    @TempDir
    Path directory;
    private TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        known = Certificate.create(certificates, "known");
        other = Certificate.create(certificates, "other");
        server = PostgresServer.start(Map.of("ssl", "on", "ssl_cert_file", known.certificate().toString(), "ssl_key_file", known.key().toString()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void createDatabase() throws Exception {
        database = server.createDatabase("tls");
        database.run("""
                CREATE TABLE words (id int PRIMARY KEY, word text);
                INSERT INTO words SELECT i, repeat(md5(i::text), 1 + i % 50) FROM generate_series(1, 20000) i""");
    }

    @AfterEach
    void dropDatabase() throws Exception {
        database.close();
    }

    private TestEdge edge(String host, String sslmode, Path rootCertificate) {
        Path file = directory.resolve("edge.db");
        UpstreamTarget target = new UpstreamTarget(host, server.port(), database.name(), server.user(), server.password(), sslmode,
                rootCertificate == null ? null : rootCertificate.toString());
        return new TestEdge(database, file, new ReplicationSettings(target, List.of("public"), "sqledge", null, true, false, file,
                Duration.ofSeconds(1), 2));
    }

    private String ofOurConnections(String expression) throws Exception {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + expression + " FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)"
                        + " WHERE application_name LIKE 'sqledge%'")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Copy, stream, pauses in which nothing comes, and more than one TLS record at a time. */
    private void followsAlong(TestEdge edge) throws Exception {
        assertThat(edge.differences()).isEmpty();
        for (int i = 1; i <= 3; i++) {
            Thread.sleep(700);
            database.run("INSERT INTO words VALUES (" + -i + ", 'after a pause')");
            edge.awaitCaughtUp();
        }
        database.run("UPDATE words SET word = word || '!'");
        assertThat(edge.differences()).isEmpty();
        assertThat(edge.inFile("SELECT count(*) FROM words WHERE word LIKE '%!'")).isEqualTo("20003");
        assertThat(ofOurConnections("count(*) > 1 AND bool_and(ssl)")).isEqualTo("t");
    }

    @Test
    void anyCertificateWillDo() throws Exception {
        try (TestEdge edge = edge("127.0.0.1", "require", null)) {
            followsAlong(edge);
        }
    }

    @Test
    void certificateOfAKnownAuthorityIsAccepted() throws Exception {
        try (TestEdge edge = edge("localhost", "verify-full", known.certificate())) {
            followsAlong(edge);
        }
    }

    @Test
    void certificateOfAnotherAuthorityIsNot() throws Exception {
        for (String sslmode : List.of("require", "verify-ca", "verify-full")) {
            refused(sslmode, other.certificate());
        }
        // Nor by the JVM's own authorities.
        refused("verify-full", null);
    }

    private void refused(String sslmode, Path rootCertificate) throws Exception {
        try (TestEdge edge = edge("localhost", sslmode, rootCertificate)) {
            edge.await("refused", () -> edge.worker.status().phase() == ReplicationPhase.WAITING);
            assertThat(edge.worker.status().reason()).as(sslmode).contains("localhost:" + server.port(), "PKIX", "sslrootcert");
            assertThat(ofOurConnections("count(*)")).isEqualTo("0");
        }
    }

    /** What is relayed goes by the same rules. */
    @Test
    void relayTrustsTheSame() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            for (SslMode mode : List.of(SslMode.REQUIRE, SslMode.VERIFY_CA, SslMode.VERIFY_FULL)) {
                for (Certificate authority : List.of(known, other)) {
                    UpstreamConnector connector = new UpstreamConnector(vertx, new UpstreamServer("localhost", server.port(), mode,
                            authority.certificate().toString(), server.user(), server.password(), 5000));
                    boolean accepted = connector.connect(database.name(), Map.of()).map(connection -> true).otherwise(false)
                            .toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
                    assertThat(accepted).as(mode + " " + authority).isEqualTo(authority == known);
                }
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
    }
}
