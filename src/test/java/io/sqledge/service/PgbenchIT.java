package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** pgbench through the proxy: it creates keys after loading, drops and re-creates its tables, and writes in transactions. */
class PgbenchIT {

    @Test
    void initialisesTwiceReadsLocallyAndWritesUpstream() throws Exception {
        String pgbench = RequiredTools.pgbench();
        try (TestDatabase database = PostgresServer.shared().createDatabase("pgbench"); Edge edge = Edge.start(database)) {
            edge.awaitReady();
            for (int round = 0; round < 2; round++) {
                pgbench(pgbench, edge, "-i", "-s", "1", "-q");
            }
            edge.await("the account lookup is local", () -> route(edge).equals("local"));
            for (String mode : List.of("simple", "extended", "prepared")) {
                long before = local(edge);
                String out = pgbench(pgbench, edge, "-n", "-S", "-M", mode, "-c", "8", "-j", "2", "-t", "200");
                assertThat(out).as(mode).contains("number of transactions actually processed: 1600/1600")
                        .contains("number of failed transactions: 0");
                assertThat(local(edge) - before).as(mode).isGreaterThanOrEqualTo(1600);
            }
            String out = pgbench(pgbench, edge, "-n", "-c", "4", "-j", "2", "-t", "50");
            assertThat(out).contains("number of transactions actually processed: 200/200");

            edge.awaitCaughtUp();
            assertThat(ReplicaComparer.compare(database.jdbcUrl(), edge.file().toString(), List.of("public"))).isEmpty();
            try (Connection connection = edge.connect(); Statement statement = connection.createStatement()) {
                try (ResultSet history = statement.executeQuery("SELECT count(*) FROM pgbench_history")) {
                    history.next();
                    assertThat(history.getLong(1)).isEqualTo(200);
                }
                try (ResultSet route = statement.executeQuery("SHOW sqledge.last_route")) {
                    route.next();
                    assertThat(route.getString(1)).isEqualTo("upstream: no replica identity");
                }
            }
        }
    }

    private static long local(Edge edge) {
        return edge.service().routes().getOrDefault("local", 0L);
    }

    private static String route(Edge edge) throws Exception {
        try (Connection connection = edge.connect(); Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT abalance FROM pgbench_accounts WHERE aid = 17").close();
            try (ResultSet route = statement.executeQuery("SHOW sqledge.last_route")) {
                route.next();
                return route.getString(1);
            }
        }
    }

    private static String pgbench(String pgbench, Edge edge, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(pgbench, "-h", "127.0.0.1", "-p", String.valueOf(edge.port()),
                "-U", "postgres"));
        command.addAll(List.of(arguments));
        command.add(edge.databaseName());
        return Shell.run(command).orFail();
    }
}
