package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.SqledgeService;
import io.sqledge.config.SqledgeConfig;
import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that can't be says why and what to do, and leaves nothing behind, here or upstream. */
class BadStartIT {

    @TempDir
    private Path directory;
    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = PostgresServer.shared().createDatabase("badstart");
        database.run("CREATE TABLE t (id int PRIMARY KEY)");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private SqledgeService start(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SQLEDGE_UPSTREAM_ADDRESS", database.server().host(),
                "SQLEDGE_UPSTREAM_PORT", String.valueOf(database.server().port()),
                "SQLEDGE_UPSTREAM_USER", database.server().user(),
                "SQLEDGE_UPSTREAM_PASSWORD", database.server().password(),
                "SQLEDGE_UPSTREAM_NAME", database.name(),
                "SQLEDGE_LOCAL_DB_PATH", directory.resolve("edge.db").toString(),
                "SQLEDGE_PROXY_PORT", "0"));
        environment.putAll(settings);
        return SqledgeService.start(SqledgeConfig.from(environment::get));
    }

    private void assertNothingWasMadeUpstream() throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (SELECT count(*) FROM pg_publication),"
                        + " (SELECT count(*) FROM pg_replication_slots WHERE database = current_database())")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getInt(2)).isZero();
        }
    }

    @Test
    void portInUseIsNamedWithItsVariable() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> start(Map.of("SQLEDGE_PROXY_PORT", String.valueOf(taken.getLocalPort()))))
                    .hasMessageContaining(":" + taken.getLocalPort()).hasMessageContaining("SQLEDGE_PROXY_PORT");
        }
        assertNothingWasMadeUpstream();
        assertThat(directory.resolve("edge.db")).doesNotExist();
    }

    @Test
    void pathThatIsADirectoryIsNamedWithItsVariable() throws Exception {
        assertThatThrownBy(() -> start(Map.of("SQLEDGE_LOCAL_DB_PATH", directory.toString())))
                .hasMessageContaining("is a directory").hasMessageContaining("SQLEDGE_LOCAL_DB_PATH");
        assertNothingWasMadeUpstream();
    }

    @Test
    void foreignFileIsLeftAsItIs() throws Exception {
        Path foreign = Files.writeString(directory.resolve("notes.txt"), "not a database, but somebody's notes");
        assertThatThrownBy(() -> start(Map.of("SQLEDGE_LOCAL_DB_PATH", foreign.toString())))
                .hasMessageContaining("notes.txt").hasMessageContaining("hint");
        assertThat(foreign).hasContent("not a database, but somebody's notes");
        assertNothingWasMadeUpstream();
    }

    @Test
    void secondServiceOnTheSameFileIsRefusedNamingTheHolder() {
        try (Edge edge = Edge.start(database)) {
            edge.awaitReady();
            assertThatThrownBy(() -> start(Map.of("SQLEDGE_LOCAL_DB_PATH", edge.file().toString())))
                    .hasMessageContaining("in use by another SQLedge")
                    .hasMessageContaining("held by this process");
            assertThat(edge.service().ready()).isTrue();
        }
    }

    @Test
    void unreachableUpstreamIsWaitedForWithTheReason() throws Exception {
        int nobodysPort;
        try (ServerSocket free = new ServerSocket(0)) {
            nobodysPort = free.getLocalPort();
        }
        try (Edge edge = Edge.start(database, Map.of("SQLEDGE_UPSTREAM_PORT", String.valueOf(nobodysPort)))) {
            edge.await("the reason names what to check", () -> edge.service().status().reason() != null
                    && edge.service().status().reason().contains("SQLEDGE_UPSTREAM_ADDRESS"));
            assertThat(edge.service().ready()).isFalse();
            assertThatThrownBy(edge::connect).isInstanceOf(SQLException.class)
                    .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isIn("08006", "57P03"));
        }
    }

    @Test
    void roleThatDoesNotExistIsReportedAsTheUpstreamSaysIt() throws Exception {
        try (Edge edge = Edge.start(database, Map.of("SQLEDGE_UPSTREAM_USER", "nobody_of_that_name"))) {
            edge.await("the reason names the role", () -> edge.service().status().reason() != null
                    && edge.service().status().reason().contains("nobody_of_that_name"));
            assertThat(edge.service().ready()).isFalse();
        }
        assertNothingWasMadeUpstream();
    }
}
