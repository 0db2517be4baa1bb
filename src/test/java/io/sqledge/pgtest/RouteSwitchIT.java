package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.sqledge.pgtest.WireClient.Message;
import io.sqledge.session.RouteChoice;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random conversations with Postgres, and the same with SQLedge, which answers each message that it could answer from the file
 * there or upstream, as a coin falls: the client can't tell. One of its own by {@code -Dsqledge.routeswitch.seed=}, printed
 * when it fails.
 */
@Timeout(1800)
class RouteSwitchIT {

    private static final int MESSAGES = 14;
    /** So many are enough for one run. */
    private static final int FAILURES = 4;
    /** {@code -Dsqledge.routeswitch.odd=true}: also what no driver sends. Not all of that is told apart yet, in failed blocks. */
    private static final boolean ODD = Boolean.getBoolean("sqledge.routeswitch.odd");

    private static TestDatabase first;
    private static TestDatabase second;
    private static Edge edge;
    /** The same, with connections that are given back after each transaction. */
    private static Edge pooling;
    private static volatile Random coin = new Random(0);

    @BeforeAll
    static void start() throws SQLException {
        first = PostgresServer.shared().createDatabase("switch");
        second = PostgresServer.shared().createDatabase("switch");
        for (TestDatabase database : List.of(first, second)) {
            database.run("CREATE TABLE f (id int PRIMARY KEY, name text, n int); CREATE TABLE g (k int PRIMARY KEY, v text)");
        }
        RouteChoice chance = () -> {
            Random now = coin;
            synchronized (now) {
                return now.nextInt(3) > 0;
            }
        };
        edge = new Edge("by session", second, chance, "session");
        pooling = new Edge("by transaction", second, chance, "transaction");
        edge.catchUp();
        pooling.catchUp();
    }

    @AfterAll
    static void stop() {
        edge.close();
        pooling.close();
        first.close();
        second.close();
    }

    @Test
    void clientCannotTell() throws Exception {
        Long given = Long.getLong("sqledge.routeswitch.seed");
        if (given != null) {
            run(given, ODD);
            return;
        }
        for (long seed = 1; seed <= 20; seed++) {
            run(seed, false);
        }
    }

    @Test
    @Tag("long")
    void clientCannotTellInManyConversations() throws Exception {
        long from = System.nanoTime();
        List<String> failures = new ArrayList<>();
        for (long seed = from; seed < from + Integer.getInteger("sqledge.routeswitch.rounds", 2000); seed++) {
            try {
                run(seed, ODD);
            } catch (AssertionError e) {
                // A few more seeds say more than the first alone.
                failures.add(seed - from + " conversations before: " + e.getMessage());
                if (failures.size() == FAILURES) {
                    break;
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void run(long seed, boolean odd) throws Exception {
        coin = new Random(seed);
        for (TestDatabase database : List.of(first, second)) {
            database.run("TRUNCATE f, g; INSERT INTO f VALUES (1, 'apple', 1), (2, 'pear', 2), (3, NULL, 3), (4, 'Plum', NULL), (5, '', 5);"
                    + " INSERT INTO g VALUES (1, 'one'), (2, 'two'), (3, NULL)");
        }
        Edge used = seed % 2 == 0 ? pooling : edge;
        used.catchUp();
        PostgresServer server = first.server();
        Target postgres = new Target("postgres", server.host(), server.port(), server.user(), first.name());
        RandomConversation conversation = new RandomConversation(seed, odd);
        List<String> said = new ArrayList<>();
        try (WireClient one = WireClient.connect(postgres, Map.of()); WireClient other = WireClient.connect(used.target(), Map.of())) {
            for (int i = 0; i < MESSAGES; i++) {
                List<String> lines = conversation.next();
                said.addAll(lines);
                List<String> expected = ask(one, postgres, lines);
                if (expected.contains("Closed")) {
                    // Some of it is too much for Postgres itself: RELEASE run by EXECUTE outside of a block ends the session.
                    return;
                }
                List<String> got = ask(other, used.target(), lines);
                if (!got.equals(expected)) {
                    fail("seed %d\n  %s\nthe last of them answered by Postgres:\n    %s\nby SQLedge:\n    %s".formatted(seed,
                            String.join("\n  ", said), String.join("\n    ", expected), String.join("\n    ", got)));
                }
            }
        }
        for (String table : List.of("SELECT * FROM f ORDER BY id", "SELECT * FROM g ORDER BY k")) {
            assertThat(rows(second, table)).as("seed " + seed).isEqualTo(rows(first, table));
        }
    }

    private static List<String> ask(WireClient client, Target target, List<String> lines) throws IOException {
        FrontendText frontend = new FrontendText(target, name -> null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach(line -> bytes.writeBytes(frontend.bytes(line)));
        client.send(bytes.toByteArray());
        long ready = lines.stream().filter(line -> line.startsWith("Query ") || line.equals("Sync")).count();
        List<String> answer = new ArrayList<>();
        while (ready > 0) {
            Message message;
            try {
                message = client.read();
            } catch (SocketTimeoutException e) {
                answer.add("nothing more for a long time");
                return answer;
            }
            answer.add(text(message));
            if (message.tag() == WireClient.CLOSED) {
                return answer;
            }
            ready -= message.tag() == 'Z' ? 1 : 0;
        }
        return answer;
    }

    private static String text(Message message) {
        if (message.tag() != 'E' && message.tag() != 'N') {
            return MessageText.of(message);
        }
        Map<Character, String> fields = new TreeMap<>(MessageText.errorFields(message));
        // File, line and routine of the server's source are nobody's business.
        fields.keySet().removeAll(List.of('F', 'L', 'R'));
        return message.tag() + " " + fields;
    }

    private static List<String> rows(TestDatabase database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.connect(); var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
