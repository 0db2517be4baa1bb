package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.testing.Link;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No question to the upstream waits for ever, nor longer than it has to when we end. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UpstreamSessionsIT {

    private TestDatabase database;
    private Link link;

    @BeforeEach
    void open() throws Exception {
        database = PostgresServer.shared().createDatabase("sessions");
        database.run("CREATE TABLE t (id int PRIMARY KEY)");
        link = new Link(database.server());
    }

    @AfterEach
    void close() throws Exception {
        link.close();
        database.close();
    }

    private UpstreamSessions sessions(Duration silence) {
        return new UpstreamSessions(new UpstreamTarget("localhost", link.port(), database.name(), database.server().user(),
                database.server().password(), "disable"), "sessions", silence);
    }

    @Test
    void silenceIsNoticedBeforeTheStreamBegins() throws Exception {
        UpstreamSessions sessions = sessions(Duration.ofSeconds(1));
        try (Connection ordinary = sessions.open(); Connection replication = sessions.openReplication()) {
            UpstreamServer.identify(replication, ordinary);
            link.fallSilent();
            assertThatThrownBy(() -> UpstreamServer.identify(replication, ordinary)).isInstanceOf(SQLException.class);
            assertThat(replication.isClosed()).isTrue();
            assertThatThrownBy(() -> ReplicationSlot.find(ordinary, "none")).isInstanceOf(SQLException.class);
            assertThat(ordinary.isClosed()).isTrue();
        }
    }

    @Test
    void slotMayTakeLongerThanThat() throws Exception {
        UpstreamSessions sessions = sessions(Duration.ofSeconds(1));
        try (Connection ordinary = sessions.open(); Connection replication = sessions.openReplication();
                Connection writer = database.connect(); Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("INSERT INTO t VALUES (1)");
            CompletableFuture<ReplicationSlot.Created> slot = CompletableFuture.supplyAsync(() -> {
                try {
                    return ReplicationSlot.create(replication, ordinary, "sessions_slow", true, 30);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(2_500);
            assertThat(slot).isNotDone();
            writer.commit();
            assertThat(slot.get(20, TimeUnit.SECONDS).name()).isEqualTo("sessions_slow");
            assertThat(replication.getNetworkTimeout()).isEqualTo(1_000);
        }
    }

    @Test
    void abortEndsWhatWaits() throws Exception {
        UpstreamSessions sessions = sessions(Duration.ofSeconds(60));
        try (Connection connection = sessions.named("other").open()) {
            link.fallSilent();
            CompletableFuture<ReplicationSlot.Slot> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return ReplicationSlot.find(connection, "none");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(200);
            assertThat(answer).isNotDone();
            sessions.abort();
            assertThatThrownBy(() -> answer.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                    .cause().cause().isInstanceOf(SQLException.class);
        }
    }
}
