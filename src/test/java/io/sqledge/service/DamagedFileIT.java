package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.Answers;
import io.sqledge.testing.Edge;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RouteProbe;
import io.sqledge.testing.TestDatabase;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader that meets damage gives no wrong answer and no error, and the file is replaced under open sessions. */
class DamagedFileIT {

    private static final String QUERY = "SELECT count(*), sum(id), max(note) FROM big";

    @Test
    void readsGoOnWhileADamagedFileIsReplaced() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase("damaged")) {
            database.run("CREATE TABLE big (id int PRIMARY KEY, note text COLLATE \"C\"); INSERT INTO big SELECT i, repeat(i::text, 50)"
                    + " FROM generate_series(1, 20000) i");
            try (Edge edge = Edge.start(database)) {
                edge.awaitReady();
                edge.awaitCaughtUp();
                try (Connection proxied = edge.connect(); Connection direct = database.connect()) {
                    RouteProbe routes = new RouteProbe(database, edge, proxied);
                    List<String> expected = Answers.of(direct, QUERY);
                    spoilHalf(edge.file());
                    edge.await("replaced", () -> {
                        assertThat(Answers.of(proxied, QUERY)).isEqualTo(expected);
                        return asideOf(edge.file()) == 1 && edge.service().ready();
                    });
                    routes.awaitLocal(QUERY, expected);
                    database.run("INSERT INTO big VALUES (0, 'new'); DELETE FROM big WHERE id = 7");
                    edge.awaitCaughtUp();
                    routes.local(QUERY);
                    assertThat(Answers.of(direct, "SELECT count(*)::text FROM pg_replication_slots WHERE database = current_database()"))
                            .containsExactly("1");
                }
            }
        }
    }

    private static void spoilHalf(Path file) throws Exception {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] garbage = new byte[4096];
            Random random = new Random(5);
            for (long at = open.length() / 2 / 4096 * 4096; at < open.length(); at += garbage.length) {
                random.nextBytes(garbage);
                open.seek(at);
                open.write(garbage);
            }
        }
    }

    private static long asideOf(Path file) throws Exception {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(f -> f.getFileName().toString().matches("edge\\.db\\.damaged-[^-]*")).count();
        }
    }
}
