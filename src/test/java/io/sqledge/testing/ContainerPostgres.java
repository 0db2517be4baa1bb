package io.sqledge.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Postgres in a container, when asked for and a Docker daemon answers (asked once per JVM, by {@code shared()}). */
final class ContainerPostgres {

    private ContainerPostgres() { }

    static PostgresServer start(Map<String, String> settings) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new AssertionError("-Dsqledge.postgres=testcontainers, but no Docker daemon answers");
        }
        List<String> command = new ArrayList<>(List.of("postgres"));
        settings.forEach((name, value) -> {
            if (!name.equals("listen_addresses")) {
                command.add("-c");
                command.add(name + "=" + value);
            }
        });
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:17-alpine");
        container.withUsername("postgres").withPassword("postgres").withCommand(command.toArray(String[]::new));
        container.start();
        return PostgresServer.of(container.getHost(), container.getMappedPort(5432), "postgres", "postgres", container::stop);
    }
}
