package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** pgbench through the proxy: it creates keys after loading, drops and re-creates its tables, and writes in transactions. */
class PgbenchIT {

    @TempDir
    Path directory;

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
                // It begins with questions to the system catalog, after which the copy first has to be where the upstream was.
                edge.await("all reads of mode " + mode + " are local", () -> {
                    long before = local(edge);
                    String out = pgbench(pgbench, edge, "-n", "-S", "-M", mode, "-c", "8", "-j", "2", "-t", "200");
                    assertThat(out).as(mode).contains("number of transactions actually processed: 1600/1600")
                            .contains("number of failed transactions: 0");
                    return local(edge) - before >= 1600;
                });
            }
            for (String mode : List.of("simple", "extended", "prepared")) {
                assertThat(pgbench(pgbench, edge, "-n", "-M", mode, "-c", "4", "-j", "2", "-t", "50")).as(mode)
                        .contains("number of transactions actually processed: 200/200");
            }
            assertThat(pgbench(pgbench, edge, "-n", "-N", "-c", "2", "-t", "25")).contains("processed: 50/50");
            assertThat(pgbench(pgbench, edge, "-n", "-S", "-C", "-c", "4", "-t", "25")).contains("processed: 100/100");
            assertThat(pgbench(pgbench, edge, "-n", "-S", "--rate", "500", "-t", "100")).contains("processed: 100/100");
            Path pipelines = Files.writeString(directory.resolve("pipelines.sql"), """
                    \\set aid random(1, 100000)
                    \\startpipeline
                    SELECT abalance FROM pgbench_accounts WHERE aid = :aid;
                    SELECT abalance FROM pgbench_accounts WHERE aid = :aid + 1;
                    UPDATE pgbench_accounts SET abalance = abalance + 1 WHERE aid = :aid;
                    SELECT abalance FROM pgbench_accounts WHERE aid = :aid;
                    \\endpipeline
                    BEGIN READ ONLY;
                    SELECT bbalance FROM pgbench_branches WHERE bid = 1;
                    SELECT count(*) FROM pgbench_tellers WHERE bid = 1;
                    COMMIT;
                    """);
            for (String mode : List.of("extended", "prepared")) {
                assertThat(pgbench(pgbench, edge, "-n", "-M", mode, "-f", pipelines.toString(), "-c", "4", "-t", "25")).as(mode)
                        .contains("processed: 100/100");
            }

            edge.awaitCaughtUp();
            assertThat(ReplicaComparer.compare(database.jdbcUrl(), edge.file().toString(), List.of("public"))).isEmpty();
            try (Connection connection = edge.connect(); Statement statement = connection.createStatement()) {
                try (ResultSet history = statement.executeQuery("SELECT count(*) FROM pgbench_history")) {
                    history.next();
                    assertThat(history.getLong(1)).isEqualTo(650);
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
