package io.sqledge;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Starts the service in Quarkus, after a look at the HTTP port: Quarkus would not name the variable that changes it. With the
 * argument {@code remove}: {@link RemoveCommand}.
 */
@QuarkusMain
public final class Main {

    private Main() { }

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            runCommand(arguments);
            return;
        }
        int port = httpPort();
        if (port > 0 && !isFree(port)) {
            System.err.println("SQLedge does not start: the HTTP port " + port
                    + " is in use. Set QUARKUS_HTTP_PORT to another one.");
            System.exit(1);
        }
        Quarkus.run(Application.class, arguments);
    }

    /** What runs between Quarkus's start and its end. Public for Quarkus, which makes it. */
    public static class Application implements QuarkusApplication {

        private final SqledgeLifecycle lifecycle;

        Application(SqledgeLifecycle lifecycle) {
            this.lifecycle = lifecycle;
        }

        /** @return 1 when the service can't start, 0 after an orderly end */
        @Override
        public int run(String... arguments) {
            if (!lifecycle.start()) {
                return 1;
            }
            Quarkus.waitForExit();
            return 0;
        }
    }

    private static void runCommand(String... arguments) {
        if (!arguments[0].equals(RemoveCommand.NAME)) {
            System.err.println("SQLedge is configured by environment variables; the only command is " + RemoveCommand.NAME + ". "
                    + RemoveCommand.USAGE);
            System.exit(2);
        }
        // A running service may have the port.
        System.setProperty("quarkus.http.host-enabled", "false");
        Quarkus.run(RemoveCommand.class, arguments);
    }

    private static int httpPort() {
        String port = System.getProperty("quarkus.http.port", System.getenv().getOrDefault("QUARKUS_HTTP_PORT", "8080"));
        try {
            return Integer.parseInt(port.strip());
        } catch (NumberFormatException e) {
            // Quarkus itself explains what is wrong with it.
            return 0;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
