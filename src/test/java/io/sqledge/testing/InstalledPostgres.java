package io.sqledge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A {@link PostgresServer} of the programs that the machine has installed, for tests whose clients refuse other versions. As
 * root the programs run in a user namespace, because Postgres refuses to run as root.
 */
public final class InstalledPostgres {

    private static final Map<String, String> SETTINGS = Map.of("wal_level", "logical", "fsync", "off", "listen_addresses",
            "127.0.0.1", "unix_socket_directories", "", "max_prepared_transactions", "10");
    private static final long START_MILLIS = 60_000;

    private InstalledPostgres() { }

    /** @param installation the directory whose {@code bin} holds initdb, pg_ctl and postgres */
    public static PostgresServer start(Path installation) {
        try {
            Path data = Files.createTempDirectory("sqledge-postgres");
            int port = freePort();
            try {
                Shell.run(command(installation, "initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8",
                        "--locale=C", "--no-sync")).orFail();
                List<String> server = command(installation, "postgres", "-D", data.toString(), "-p", String.valueOf(port));
                SETTINGS.forEach((name, value) -> server.addAll(List.of("-c", name + "=" + value)));
                Process process = new ProcessBuilder(server).redirectErrorStream(true)
                        .redirectOutput(data.resolve("server.log").toFile()).start();
                Thread stop = new Thread(() -> stop(installation, data, process), "stop-installed-postgres");
                Runtime.getRuntime().addShutdownHook(stop);
                PostgresServer started = PostgresServer.of("127.0.0.1", port, "postgres", "", () -> {
                    Runtime.getRuntime().removeShutdownHook(stop);
                    stop(installation, data, process);
                });
                awaitConnection(started, process, data);
                return started;
            } catch (AssertionError | RuntimeException e) {
                DirectoryRemoval.remove(data);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> command(Path installation, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(installation.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void awaitConnection(PostgresServer server, Process process, Path data)
            throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + START_MILLIS;
        while (true) {
            try (var connection = server.connect("postgres")) {
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.currentTimeMillis() > end) {
                    process.destroyForcibly();
                    throw new AssertionError("the server did not start: " + Files.readString(data.resolve("server.log")), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private static void stop(Path installation, Path data, Process process) {
        try {
            Shell.run(command(installation, "pg_ctl", "-D", data.toString(), "stop", "-m", "immediate"));
            process.waitFor();
            DirectoryRemoval.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
