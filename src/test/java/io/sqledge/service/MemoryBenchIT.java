package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The most memory that the packaged service ever has resident, with the image's options and as on a machine of 256 MB: {@code ./mvnw
 * verify -Pbench -Dit.test=MemoryBenchIT}. On Linux, which counts it ({@code VmHWM} in {@code /proc/PID/status}); pages of files that
 * are only mapped, such as the JDK's, are part of it. And the processor time it takes while nothing happens.
 */
@Tag("bench")
class MemoryBenchIT {

    private static final int SCALE = Integer.getInteger("sqledge.bench.percent", 100);
    private static final int CLIENTS = 50;
    private static final int REST_SECONDS = 20;
    private static final Pattern OPTIONS = Pattern.compile("JAVA_TOOL_OPTIONS=\"([^\"]*)\"");

    private static final String TABLES = """
            CREATE SEQUENCE n;
            CREATE TABLE rows_ (id int PRIMARY KEY, v text);
            CREATE TABLE wide (id int PRIMARY KEY, v text);
            CREATE TABLE done (id int PRIMARY KEY);
            CREATE PROCEDURE singles(many int) LANGUAGE plpgsql AS $$ BEGIN
              FOR i IN 1..many LOOP INSERT INTO rows_ VALUES (-nextval('n'), 'single'); COMMIT; END LOOP; END $$;
            """;

    @TempDir
    Path directory;
    private int marks;

    @Test
    void ofOneLife() throws Exception {
        Matcher options = OPTIONS.matcher(Files.readString(Path.of("docker/Dockerfile")));
        assertThat(options.find()).as("the image's options").isTrue();
        List<String> jvm = new ArrayList<>(List.of(options.group(1).split(" ")));
        jvm.add("-XX:MaxRAM=256m");
        try (PostgresServer server = PostgresServer.start(Map.of("max_wal_size", "4GB")); TestDatabase database = server.createDatabase("memory")) {
            database.run(TABLES);
            write(database, "INSERT INTO rows_ SELECT nextval('n'), repeat(md5(i::text), 4) FROM generate_series(1, %d) i", 1_000_000);
            write(database, "INSERT INTO wide SELECT nextval('n'), repeat(md5(i::text), 48) FROM generate_series(1, %d) i", 100_000);
            try (PackagedService service = new PackagedService(database, directory, jvm.toArray(String[]::new))) {
                service.awaitReady();
                report(service, "first copy");
                write(database, "INSERT INTO rows_ SELECT nextval('n'), md5(i::text) FROM generate_series(1, %d) i", 1_000_000);
                awaitMark(database);
                report(service, "one transaction of a million rows");
                write(database, "INSERT INTO wide SELECT nextval('n'), repeat(md5(i::text), 48) FROM generate_series(1, %d) i", 100_000);
                awaitMark(database);
                report(service, "rows of 1.5 KB");
                write(database, "CALL singles(%d)", 50_000);
                awaitMark(database);
                report(service, "transactions of one row");
                write(database, "ALTER TABLE rows_ ADD extra int DEFAULT random() * 9", 0);
                awaitMark(database);
                report(service, "a large table copied again");
                reads(service);
                report(service, CLIENTS + " clients that read");
                // The JVM goes on compiling for a while.
                Thread.sleep(REST_SECONDS * 1_000L);
                Duration before = processorTime(service);
                Thread.sleep(REST_SECONDS * 1_000L);
                System.out.printf("at rest: %.1f ms of processor time a second%n",
                        (double) processorTime(service).minus(before).toMillis() / REST_SECONDS);
                assertThat(service.log()).doesNotContain("ERROR");
            }
        }
    }

    private static void write(TestDatabase database, String sql, int count) throws SQLException {
        database.run(sql.formatted(Math.max(1, (int) ((long) count * SCALE / 100))));
    }

    /** Until the file has all that was committed, and every table of it. */
    private void awaitMark(TestDatabase database) throws Exception {
        database.run("INSERT INTO done VALUES (" + ++marks + ")");
        long end = System.nanoTime() + 600_000_000_000L;
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("edge.db")); Statement statement = file.createStatement()) {
            for (boolean seen = false; !seen;) {
                assertThat(System.nanoTime() < end).as("within ten minutes").isTrue();
                Thread.sleep(20);
                try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM done WHERE id = " + marks
                        + ") AND NOT EXISTS (SELECT 1 FROM sqledge_table WHERE state <> 'READY')")) {
                    seen = row.getBoolean(1);
                }
            }
        }
    }

    /** Rows by key, and a result of some megabytes each. */
    private static void reads(PackagedService service) throws Exception {
        List<Connection> clients = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(service.connect());
            }
            for (int i = 0; i < 20 * CLIENTS; i++) {
                try (PreparedStatement read = clients.get(i % CLIENTS).prepareStatement("SELECT v FROM rows_ WHERE id BETWEEN ? AND ? + 20000")) {
                    read.setInt(1, i);
                    read.setInt(2, i % 20 == 0 ? i : i - 19_990);
                    try (ResultSet rows = read.executeQuery()) {
                        while (rows.next()) {
                            rows.getString(1);
                        }
                    }
                }
            }
        } finally {
            for (Connection client : clients) {
                client.close();
            }
        }
    }

    private static Duration processorTime(PackagedService service) {
        return ProcessHandle.of(service.pid()).flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
    }

    private static void report(PackagedService service, String after) throws Exception {
        List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(service.pid()), "status"));
        System.out.printf("%s: at most %d MB resident, now %d MB, %d MB of them no pages of files%n", after, megabytes(status, "VmHWM"),
                megabytes(status, "VmRSS"), megabytes(status, "RssAnon"));
    }

    private static long megabytes(List<String> status, String what) {
        String line = status.stream().filter(l -> l.startsWith(what + ":")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
}
