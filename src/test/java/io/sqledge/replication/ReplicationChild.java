package io.sqledge.replication;

import io.sqledge.pgtype.Lsn;
import io.sqledge.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A JVM that replicates, to be killed. */
final class ReplicationChild implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final File log;
    private final long logBefore;
    private final TestDatabase database;
    private final Path file;

    /** @param options of the JVM */
    ReplicationChild(Path directory, TestDatabase database, Path file, String... options) throws IOException {
        this(List.of(), directory, database, file, options);
    }

    /** @param wrapper a program that becomes the JVM whose command line follows */
    ReplicationChild(List<String> wrapper, Path directory, TestDatabase database, Path file, String... options) throws IOException {
        this.database = database;
        log = directory.resolve("child.log").toFile();
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReplicationProcess.class.getName(), database.server().host(),
                Integer.toString(database.server().port()), database.name(), database.server().user(), database.server().password(),
                file.toString()));
        logBefore = log.length();
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
        // Where the child has mounted something, this is the way to it.
        this.file = wrapper.isEmpty() ? file : root().resolve(file.toString().substring(1));
    }

    /** The root directory as the child sees it. */
    Path root() {
        return Path.of("/proc", Long.toString(process.pid()), "root");
    }

    long pid() {
        return process.pid();
    }

    Path file() {
        return file;
    }

    void await(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new AssertionError("not in time: " + what + "\n" + lastOfLog());
            }
            Thread.sleep(10);
        }
    }

    String lastOfLog() throws IOException {
        List<String> lines = Files.readAllLines(log.toPath()).stream().filter(line -> !line.startsWith("ReplicationStatus")).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    /** Until the file has everything that is committed by now, schema changes included. */
    void awaitCaughtUp() throws Exception {
        Lsn end;
        try (Connection connection = database.connect()) {
            end = Lsn.parse(first(connection, "SELECT pg_current_wal_insert_lsn()::text"));
        }
        // A record that nobody publishes, so that the log goes past that point.
        database.run("SELECT pg_logical_emit_message(true, 'test', repeat('x', 10000))");
        await("position " + end, () -> Files.exists(file) && Lsn.max(Lsn.parse(inFile("SELECT pos FROM postgres_pos")),
                Lsn.parse(inFile("SELECT keepalive_lsn FROM postgres_pos"))).reaches(end)
                && Lsn.parse(inFile("SELECT catalog_lsn FROM postgres_pos")).reaches(end)
                && inFile("SELECT count(*) FROM sqledge_table WHERE state IN ('COPYING', 'COMPARING')").equals("0"));
    }

    String inFile(String sql) throws Exception {
        return inFile(readable(), sql);
    }

    /**
     * The file, or where only the child sees its volume a copy as of now: SQLite follows links itself, and so would look for the
     * file outside.
     */
    Path readable() throws IOException {
        if (file.startsWith("/proc")) {
            Path copy = Files.createDirectories(log.toPath().resolveSibling("copy")).resolve(file.getFileName());
            for (String suffix : new String[] {"", "-wal"}) {
                Path from = file.resolveSibling(file.getFileName() + suffix);
                Path to = copy.resolveSibling(copy.getFileName() + suffix);
                if (Files.exists(from)) {
                    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    // Between the copy's rename and the first thing that is written to the file.
                    Files.deleteIfExists(to);
                }
            }
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-shm"));
            return copy;
        }
        return file;
    }

    static String inFile(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return first(connection, sql);
        }
    }

    static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What it printed. */
    String output() throws IOException {
        byte[] all = Files.readAllBytes(log.toPath());
        return new String(all, (int) logBefore, all.length - (int) logBefore, StandardCharsets.UTF_8);
    }

    /** By itself. */
    void awaitDeath() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still alive\n" + lastOfLog());
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
