package io.sqledge.replication;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.UpstreamClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that does nothing but replicate, to be killed: {@code ReplicationProcess <host> <port> <database> <user>
 * <password> <file>}. Runs until it is: with {@code -Dfatal=<milestone>}, and {@code -Dfatal.arrival=<n>}, by itself at that one.
 * With {@code -Dtables=true} its first copy is table by table.
 */
final class ReplicationProcess {

    private ReplicationProcess() { }

    public static void main(String[] arguments) throws InterruptedException {
        String fatal = System.getProperty("fatal");
        if (fatal != null) {
            AtomicInteger left = new AtomicInteger(Integer.getInteger("fatal.arrival", 1));
            Milestone.listen(milestone -> {
                if (milestone.name().equals(fatal) && left.decrementAndGet() == 0) {
                    killMyself(milestone);
                }
            });
        }
        UpstreamTarget target = new UpstreamTarget(arguments[0], Integer.parseInt(arguments[1]), arguments[2], arguments[3],
                arguments[4], "disable");
        Path path = Path.of(arguments[5]);
        ReplicationWorker worker = new ReplicationWorker(new ReplicationSettings(target, List.of("public"), "sqledge", null, true,
                false, path, Duration.ofMillis(300), 2).withCopy(new CopySettings(2, Boolean.getBoolean("tables"), 0)), ReplicaFile.at(path),
                new CatalogHolder(), new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50))));
        worker.start();
        while (true) {
            Thread.sleep(1_000);
            System.out.println(worker.status());
        }
    }

    /** SIGKILL, and nothing after it. */
    private static void killMyself(Milestone milestone) {
        try {
            System.out.println("killed at " + milestone);
            System.out.flush();
            new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start().waitFor();
            Thread.sleep(Long.MAX_VALUE);
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(137);
        }
    }
}
