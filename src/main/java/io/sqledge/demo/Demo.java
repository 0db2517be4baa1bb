package io.sqledge.demo;

import io.sqledge.SqledgeService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The whole thing to try without anything installed: an embedded Postgres with sample data, and a tour. Dev mode only. */
public final class Demo implements AutoCloseable {

    private final Path directory;
    private final DemoPostgres postgres;
    private volatile Thread tour;

    private Demo(Path directory, DemoPostgres postgres) {
        this.directory = directory;
        this.postgres = postgres;
    }

    /** Everything begins anew at every start, under {@code target/demo}. */
    public static Demo start() {
        Path project = projectDirectory();
        Path directory = project.resolve("target/demo");
        return new Demo(directory, DemoPostgres.start(directory, project.resolve("docker/init.sql")));
    }

    /** Dev mode runs in the project's folder or in its {@code target}. */
    private static Path projectDirectory() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("docker/init.sql"))) {
                return at;
            }
        }
        throw new IllegalStateException("docker/init.sql not found above " + Path.of("").toAbsolutePath());
    }

    /** The settings with the demo's upstream and file in them. */
    public UnaryOperator<String> over(UnaryOperator<String> settings) {
        Map<String, String> own = Map.of("SQLEDGE_UPSTREAM_ADDRESS", "127.0.0.1",
                "SQLEDGE_UPSTREAM_PORT", String.valueOf(postgres.port()),
                "SQLEDGE_UPSTREAM_USER", "postgres",
                "SQLEDGE_UPSTREAM_PASSWORD", "postgres");
        return name -> {
            String value = own.getOrDefault(name, settings.apply(name));
            return value == null && name.equals("SQLEDGE_LOCAL_DB_PATH") ? directory.resolve("sqledge.db").toString() : value;
        };
    }

    /** Does the tour in a thread of its own, when the first copy is complete. */
    public void show(SqledgeService service) {
        tour = new Thread(new DemoTour(service), "demo");
        tour.setDaemon(true);
        tour.start();
    }

    @Override
    public void close() {
        Thread running = tour;
        if (running != null) {
            running.interrupt();
        }
        postgres.close();
    }
}
