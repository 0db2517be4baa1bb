package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients are told when the service stops. */
@Timeout(120)
class ShutdownIT {

    /** Of a thousand million rows. */
    private static final String LONG_READ = "SELECT count(*) FROM t a, t b, t c, t d WHERE a.id + b.id + c.id + d.id < 0";

    @Test
    void readsUnderWayEndAsOnPostgres() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase("shutdown")) {
            database.run("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 180)");
            try (Edge edge = Edge.start(database)) {
                edge.awaitReady();
                edge.awaitCaughtUp();
                try (Connection reading = edge.connect(); Statement here = reading.createStatement();
                        Connection writing = edge.connect(); Statement there = writing.createStatement();
                        Connection idle = edge.connect()) {
                    CompletableFuture<SQLException> read = failureOf(here, LONG_READ);
                    CompletableFuture<SQLException> write = failureOf(there, "DO $$ BEGIN PERFORM pg_sleep(5); END $$");
                    edge.await("the relayed statement runs", () -> isActive(database));
                    assertThat(read).as("the read").isNotDone();
                    edge.service().close();
                    assertThat(read.get(10, TimeUnit.SECONDS).getSQLState()).isEqualTo("57P01");
                    assertThat(write.get(10, TimeUnit.SECONDS).getSQLState()).isEqualTo("57P01");
                    assertThat(catchThrowableOfType(SQLException.class, () -> idle.createStatement().execute("SELECT 1"))
                            .getSQLState()).isEqualTo("57P01");
                }
            }
        }
    }

    private static CompletableFuture<SQLException> failureOf(Statement statement, String sql) {
        return CompletableFuture.supplyAsync(() -> catchThrowableOfType(SQLException.class, () -> statement.execute(sql)));
    }

    private static boolean isActive(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND state = 'active' AND query LIKE 'DO %'")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }
}
